/** The attribute `warn-on-leave`: the browser asks before the page goes, as long as that would lose something. */
import { isOn } from './attributes.js';

export class Leaving {
  /**
   * @param {Element} element
   * @param {() => boolean} loses whether going would lose something
   */
  constructor(element, loses) {
    this.element = element;
    this.loses = loses;
    this.hold = (/** @type {BeforeUnloadEvent} */ event) => {
      event.preventDefault();
      // For browsers that do not go by the line above.
      event.returnValue = 'true';
    };
  }

  /** Looks again. Without need nobody listens: browsers keep no page at hand that does, so going back would be slow. */
  look() {
    this.stop();
    if (isOn(this.element.getAttribute('warn-on-leave')) && this.loses()) addEventListener('beforeunload', this.hold);
  }

  stop() {
    removeEventListener('beforeunload', this.hold);
  }
}
