/** The custom elements: the public face. All that happens is in life.js. */
import { reapply, reflect } from './attributes.js';
import { Life } from './life.js';
import { printAlone } from './printing.js';
import { reflectQuestions } from './questions.js';
import { version } from './version.js';

/** Importing the module where there is no DOM (server rendering) must not throw. */
const Base = typeof HTMLElement === 'function' ? HTMLElement : /** @type {typeof HTMLElement} */ (class {});

/** Kept apart from the elements, so that a page finds nothing on them but the contract. @type {WeakMap<object, Life>} */
const lives = new WeakMap();

/** @param {object} element */
const lifeOf = (element) => /** @type {Life} */ (lives.get(element));

/**
 * The class of one element.
 * @param {import('./types.js').ElementSpec} spec
 */
export function elementClass(spec) {
  const made = class extends Base {
    static get version() {
      return version;
    }

    static get observedAttributes() {
      return Object.keys(spec.attributes);
    }

    constructor() {
      super();
      lives.set(this, new Life(this, this.attachShadow({ mode: 'open' }), spec));
      reapply(this);
    }

    connectedCallback() {
      lifeOf(this).enter();
    }

    disconnectedCallback() {
      lifeOf(this).leave();
    }

    /** Its presence tells the browser that a move inside the page (moveBefore) needs no removal and return. */
    connectedMoveCallback() {
      lifeOf(this).enter();
    }

    adoptedCallback() {
      lifeOf(this).restyle();
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (before !== now) lifeOf(this).attributeChanged(name, now);
    }

    /** The element itself, once ready. Asking counts as use: the element starts wherever it is on the page. */
    get ready() {
      const life = lifeOf(this);
      life.want();
      return life.ready;
    }

    get status() {
      return lifeOf(this).status;
    }

    get result() {
      return lifeOf(this).view?.call('result') ?? null;
    }

    /** The pack that the page has set; null where it comes from elsewhere. */
    get pack() {
      return lifeOf(this).original;
    }

    set pack(pack) {
      lifeOf(this).give(pack ?? null);
    }

    reset() {
      lifeOf(this).whenReady((view) => view.call('reset'));
    }

    print() {
      lifeOf(this).whenReady((view) => {
        if (!PCW_OUTCOMES || !view.outside) return printAlone(this);
        view.outside.aboutToPrint();
        // By then the widget has drawn what it was asked for.
        return queueMicrotask(() => printAlone(this));
      });
    }

    /** Goes to the heading of the widget, or of the error panel. @override */
    focus() {
      const life = lifeOf(this);
      if (life.status === 'failed') life.frame.focusPanel();
      else life.whenReady((view) => view.call('focus'));
    }
  };
  reflect(made.prototype, spec.attributes);
  if (PCW_OUTCOMES) reflectQuestions(made.prototype, spec, (element) => lifeOf(element).questions);
  return made;
}
