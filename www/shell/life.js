/**
 * One element's way from fallback to widget, to another pack, through a panic, out of the page and back.
 * The element (element.js) is only its public face.
 */
import { findPack } from './content.js';
import { copied, fail, line } from './failing.js';
import { asFailure, Failure, failure } from './failure.js';
import { Frame } from './frame.js';
import { stopWaiting, whenNear } from './near.js';
import { equalPacks } from './packobject.js';
import { inTime } from './patience.js';
import { release, share, take } from './pool.js';
import { Questions } from './questions.js';
import { watchSize } from './resize.js';
import { adopt } from './styles.js';
import { turn } from './turns.js';
import { View } from './view.js';

export class Life {
  /**
   * @param {HTMLElement} element
   * @param {ShadowRoot} root
   * @param {import('./types.js').ElementSpec} spec
   */
  constructor(element, root, spec) {
    this.element = element;
    this.root = root;
    this.spec = spec;
    this.frame = new Frame(root);
    /** @type {'loading' | 'ready' | 'failed'} */
    this.status = 'loading';
    /** Near the viewport or used: may start. */
    this.wanted = false;
    /** Between a start and its outcome. */
    this.busy = false;
    /** Counts starts; a start whose number has passed is given up. */
    this.round = 0;
    /** A person pressed the panel's button: the focus goes to whatever comes of it. */
    this.refocus = false;
    /** @type {AbortController | undefined} */
    this.abort = undefined;
    /** The property `pack` as the page set it. @type {unknown} */
    this.original = null;
    /** The same, copied; a Failure where it could not be. @type {unknown} */
    this.given = null;
    /** The last snapshot, kept for a panic and for removal and return. @type {string | null} */
    this.snapshot = null;
    /** Whether it came down as it came up, the last time it did. */
    this.stumbled = false;
    /** @type {import('./runtime.js').Runtime | undefined} */
    this.runtime = undefined;
    /** @type {View | undefined} */
    this.view = undefined;
    /** The pack in use. @type {unknown} */
    this.pack = undefined;
    /** Calls that wait for the widget. @type {((view: View) => void)[]} */
    this.queue = [];
    if (PCW_OUTCOMES && 'quiz-src' in spec.attributes) this.questions = new Questions(this);
    this.use = () => this.want();
    this.stopSize = () => {};
    this.openReady();
  }

  /** A fresh promise for late listeners. Its rejection is also an event, so nobody has to catch it. */
  openReady() {
    this.ready = new Promise((resolve, reject) => {
      this.resolveReady = resolve;
      this.rejectReady = reject;
    });
    this.ready.catch(() => {});
  }

  /** The element came into a page, or moved in it. */
  enter() {
    if (this.busy || this.status !== 'loading') {
      this.view?.refreshSurroundings();
      return;
    }
    adopt(this.root, ['shell']);
    this.element.addEventListener('focusin', this.use);
    this.element.addEventListener('pointerover', this.use);
    if (this.wanted) this.start();
    else whenNear(this.element, this.use);
  }

  /** The element was taken out. A move is a removal and a return, so only what is still out later is unmounted. */
  leave() {
    queueMicrotask(() => {
      if (this.element.isConnected) return;
      this.stopStart();
      stopWaiting(this.element);
      this.stopSize();
      this.unmount();
      this.letGo();
      this.frame.showFallback();
      this.wanted = false;
      this.toLoading();
    });
  }

  /** The document changed: style sheets stay behind. */
  restyle() {
    adopt(this.root, this.status === 'loading' && !this.view ? ['shell'] : ['shell', 'widgets']);
  }

  /** Somebody needs the widget now. */
  want() {
    if (this.wanted) return;
    this.wanted = true;
    if (this.element.isConnected) this.start();
  }

  /**
   * Does it as soon as there is a widget.
   * @param {(view: View) => void} act
   */
  whenReady(act) {
    if (this.view) return act(this.view);
    this.queue.push(act);
    return this.want();
  }

  toLoading() {
    if (this.status !== 'loading') this.openReady();
    this.status = 'loading';
  }

  /** Gives up a start that is under way. */
  stopStart() {
    this.round++;
    this.busy = false;
    this.abort?.abort();
  }

  /**
   * Compiles, finds the pack and shows it; each in its own time, and given up when overtaken.
   * @param {boolean} [anew] whether to look for the pack again
   */
  async start(anew = false) {
    this.stopStart();
    this.busy = true;
    const round = this.round;
    this.abort = new AbortController();
    stopWaiting(this.element);
    this.element.removeEventListener('focusin', this.use);
    this.element.removeEventListener('pointerover', this.use);
    if (!this.view) {
      this.toLoading();
      // A button that somebody has just pressed stays until there is somewhere for the focus to go.
      if (!this.root.activeElement) this.frame.showFallback();
    }
    try {
      const running = this.run();
      const known = anew ? undefined : this.pack;
      const found = known ?? findPack(this.element, this.spec.widget, this.given, this.abort.signal);
      const [pack] = await Promise.all([found, running]);
      await turn();
      if (round === this.round) this.offer(pack);
    } catch (error) {
      if (round === this.round) this.fail(asFailure(error));
    }
    if (round === this.round) this.busy = false;
  }

  /** Waits for an instance: one of its own, or another's where the browser has no room for one more. */
  async run() {
    const runtime = (this.runtime ??= take(this));
    try {
      await inTime(runtime.started);
    } catch (error) {
      if (this.runtime === runtime) {
        this.letGo();
        this.runtime = share(this);
      }
      if (!this.runtime) throw error;
    }
  }

  /** Shows a pack, but asks first where answers would be lost. @param {unknown} pack */
  offer(pack) {
    const view = this.view;
    if (!view) return this.show(pack);
    if (!view.entered()) return this.replace(pack);
    const faults = view.check(pack);
    if (faults.length) return this.fail(new Failure('pack-invalid', faults));
    view.agreed = () => this.replace(pack);
    return view.call('ask_replace');
  }

  /** @param {unknown} pack */
  replace(pack) {
    this.refocus ||= this.root.activeElement !== null;
    this.unmount();
    this.snapshot = null;
    this.show(pack);
  }

  /** @param {unknown} pack */
  show(pack) {
    // The instance can have died while an earlier view was being unmounted.
    if (!this.runtime || this.runtime.dead) {
      this.letGo();
      this.pack = pack;
      return this.start();
    }
    adopt(this.root, ['shell', 'widgets']);
    const view = new View(this, this.runtime);
    const faults = view.mount(pack);
    if (!faults) return undefined;
    if (faults.length) return this.fail(new Failure('pack-invalid', faults));
    this.pack = pack;
    this.frame.showWidget();
    this.stopSize();
    this.stopSize = watchSize(this.element, (size) => this.emit('pcw-resized', size));
    this.status = 'ready';
    view.begin();
    this.emit('pcw-ready', view.description());
    const warnings = view.warnings();
    if (warnings.length) console.warn(`<${this.spec.tag}> ${warnings.map(line).join('\n')}`);
    this.resolveReady?.(this.element);
    if (this.refocus) view.call('focus');
    this.refocus = false;
    for (const act of this.queue.splice(0)) act(view);
    return undefined;
  }

  /** The content changed: another `src` or `pack`. */
  reload() {
    if (!this.view) this.pack = undefined;
    if (this.wanted && this.element.isConnected) this.start(true);
  }

  /** The property `pack` was set; null takes it away. @param {unknown} original */
  give(original) {
    this.original = original;
    const pack = copied(original);
    if (equalPacks(pack, this.given)) return;
    this.given = pack;
    this.reload();
  }

  /** @param {string} name @param {string | null} value */
  attributeChanged(name, value) {
    if (name === 'theme') this.frame.paint(value);
    if (PCW_OUTCOMES && name === 'quiz-src') this.questions?.readdress();
    else if (name !== 'src') this.view?.attributeChanged(name, value);
    else if (this.given === null) this.reload();
  }

  unmount() {
    this.view?.end();
    this.view = undefined;
    this.frame.renew();
  }

  letGo() {
    if (this.runtime) release(this.runtime, this);
    this.runtime = undefined;
  }

  /** The instance died. */
  crashed() {
    const { view, runtime } = this;
    const focused = this.root.activeElement !== null;
    this.stopStart();
    // A snapshot that cannot be mounted must not bring every start down. Once can be want of memory, and no fault of it.
    if (view && (!view.mounted || (view.fragile && runtime?.users.size === 1))) {
      if (this.stumbled) view.forget();
      this.stumbled = !this.stumbled;
    }
    const kept = this.snapshot !== null || Boolean(view?.shelf?.read());
    view?.stop();
    this.view = undefined;
    this.frame.renew();
    this.letGo();
    this.fail(failure('panic', 'panic'), focused, kept);
  }

  /**
   * @param {Failure} failure
   * @param {boolean} [focused] whether the focus was in the element until now
   * @param {boolean} [kept] whether what a person entered is still there
   */
  fail(failure, focused = this.refocus, kept = false) {
    this.refocus = false;
    fail(this, failure, focused, kept);
  }

  startAgain() {
    this.refocus = true;
    this.start();
  }

  /** @param {string} name @param {object} detail */
  emit(name, detail) {
    const init = { __proto__: null, bubbles: true, composed: true, detail: { schemaVersion: 1, ...detail } };
    this.element.dispatchEvent(new CustomEvent(name, /** @type {CustomEventInit} */ (init)));
  }
}
