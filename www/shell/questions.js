/** A pack of questions beside the content: the attribute `quiz-src` and the property `quizPack`. */
import { copied, line } from './failing.js';
import { asFailure, Failure } from './failure.js';
import { jsonText } from './jsontext.js';
import { opening } from './messages.js';
import { fetchPack } from './packfetch.js';
import { equalPacks } from './packobject.js';

/** It goes the way of a pack, with the same caps; but where it cannot be had, the widget says so and goes on without. */
export class Questions {
  /** @param {import('./life.js').Life} life */
  constructor(life) {
    this.life = life;
    /** The property as the page set it. @type {unknown} */
    this.original = null;
    /** The same, copied; a Failure where it could not be. @type {unknown} */
    this.given = null;
    /** Whether the widget was given one, so that it has to be told when there is none any more. */
    this.had = false;
    /** @type {AbortController | undefined} */
    this.abort = undefined;
  }

  /** @param {unknown} original */
  give(original) {
    this.original = original;
    const pack = copied(original);
    if (equalPacks(pack, this.given)) return;
    this.given = pack;
    this.load();
  }

  /** The attribute changed, which the property goes before. */
  readdress() {
    if (this.given === null) this.load();
  }

  /** A widget came up. */
  begin() {
    this.had = false;
    this.load();
  }

  /** Gives up what is under way. */
  stop() {
    this.abort?.abort();
  }

  async load() {
    const { view } = this.life;
    if (!view) return;
    this.stop();
    const { signal } = (this.abort = new AbortController());
    const [what, text] = await this.find(signal);
    if (signal.aborted || !view.mounted || (!text && !this.had)) return;
    this.had = true;
    this.tell(view.call('bring', what, '', text) ?? []);
  }

  /**
   * What the widget is to be brought.
   * @param {AbortSignal} signal
   * @returns {Promise<['quiz' | 'quiz-failed', string]>}
   */
  async find(signal) {
    try {
      if (this.given instanceof Failure) throw this.given;
      const src = this.life.element.getAttribute('quiz-src');
      const pack = this.given ?? (src ? await fetchPack(src, signal) : null);
      return ['quiz', pack === null ? '' : jsonText(pack)];
    } catch (error) {
      if (!signal.aborted) this.tell(asFailure(error).faults);
      return ['quiz-failed', opening.noQuestions];
    }
  }

  /** For the author of the page. @param {import('./types.js').Fault[]} faults */
  tell(faults) {
    if (faults.length) console.warn(`<${this.life.spec.tag}> quiz-src: ${faults.map(line).join('\n')}`);
  }
}

/**
 * Gives a prototype the property, where the element has the attribute.
 * @param {object} prototype
 * @param {import('./types.js').ElementSpec} spec
 * @param {(element: object) => Questions | undefined} questionsOf
 */
export function reflectQuestions(prototype, spec, questionsOf) {
  if (!('quiz-src' in spec.attributes)) return;
  Object.defineProperty(prototype, 'quizPack', {
    // @ts-ignore: a property descriptor without a prototype
    __proto__: null,
    enumerable: true,
    configurable: true,
    get() {
      return questionsOf(this)?.original ?? null;
    },
    /** @param {unknown} pack */
    set(pack) {
      questionsOf(this)?.give(pack ?? null);
    },
  });
}
