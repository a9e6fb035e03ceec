/** The attribute `history`: the browser's back button steps back in the widget. */
import { isOn } from './attributes.js';

/** Steps of one element in the session history, which the page and other elements may use too. */
export class Steps {
  /**
   * @param {Element} element
   * @param {string} key tells this element's steps from others'
   * @param {boolean} wanted whether the pack asks for it, where the attribute says nothing
   * @param {(step: number) => void} go
   */
  constructor(element, key, wanted, go) {
    this.element = element;
    this.key = key;
    this.wanted = wanted;
    this.go = go;
    /** Where the person was before the first step that was put into the history. @type {number | undefined} */
    this.first = undefined;
    this.listen = () => this.popped();
    addEventListener('popstate', this.listen);
  }

  isOn() {
    const attribute = this.element.getAttribute('history');
    return attribute === null ? this.wanted : isOn(attribute);
  }

  /** The person went forward. @param {number} step @param {number} left where they were */
  push(step, left) {
    if (!this.isOn()) return;
    this.first ??= left;
    try {
      const before = history.state ?? {};
      history.pushState({ ...before, pcw: { ...before.pcw, [this.key]: step } }, '');
    } catch {
      // Sandboxed frames and too many steps: the widget's own Back still works.
    }
  }

  /** The person went back in the widget: the history goes along, or its next step back would lead nowhere. */
  back() {
    if (this.isOn() && history.state?.pcw?.[this.key] !== undefined) history.back();
  }

  popped() {
    if (this.first === undefined || !this.isOn()) return;
    const step = history.state?.pcw?.[this.key] ?? this.first;
    if (typeof step === 'number') this.go(step);
  }

  stop() {
    removeEventListener('popstate', this.listen);
  }
}
