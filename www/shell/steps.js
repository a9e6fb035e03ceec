/** The attribute `history`: the browser's back button steps back in the widget. */
import { isOn } from './attributes.js';

/** Steps of one element in the session history, which the page and other elements may use too. */
export class Steps {
  /**
   * @param {Element} element
   * @param {string} key tells this element's steps from others'
   * @param {(step: number) => void} go
   */
  constructor(element, key, go) {
    this.element = element;
    this.key = key;
    this.go = go;
    /** Where the person was before the first step that was put into the history. @type {number | undefined} */
    this.first = undefined;
    this.listen = () => this.popped();
    addEventListener('popstate', this.listen);
  }

  /** The person went forward. @param {number} step */
  push(step) {
    if (!isOn(this.element.getAttribute('history'))) return;
    this.first ??= Math.max(0, step - 1);
    try {
      const before = history.state ?? {};
      history.pushState({ ...before, pcw: { ...before.pcw, [this.key]: step } }, '');
    } catch {
      // Sandboxed frames and too many steps: the widget's own Back still works.
    }
  }

  popped() {
    if (this.first === undefined || !isOn(this.element.getAttribute('history'))) return;
    const step = history.state?.pcw?.[this.key] ?? this.first;
    if (typeof step === 'number') this.go(step);
  }

  stop() {
    removeEventListener('popstate', this.listen);
  }
}
