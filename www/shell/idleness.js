/** The attribute `kiosk`: notices when nobody has used the element for so many seconds. */

/** Some screen readers press buttons without anything but a click. */
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'click', 'wheel', 'input'];

/** Runs until stopped. */
export class Idleness {
  /**
   * @param {Element} element
   * @param {number} seconds
   * @param {() => void} idle called once for each stretch of idleness
   */
  constructor(element, seconds, idle) {
    this.element = element;
    this.wait = seconds * 1000;
    this.idle = idle;
    this.last = performance.now();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.note = () => {
      this.last = performance.now();
      this.timer ??= setTimeout(this.check, this.wait);
    };
    this.check = () => {
      const left = this.last + this.wait - performance.now();
      this.timer = left > 0 ? setTimeout(this.check, left) : undefined;
      if (left <= 0) this.idle();
    };
    for (const kind of ACTIVITY) element.addEventListener(kind, this.note, { capture: true, passive: true });
    this.note();
  }

  stop() {
    clearTimeout(this.timer);
    for (const kind of ACTIVITY) this.element.removeEventListener(kind, this.note, { capture: true });
  }
}

/**
 * Seconds of a `kiosk` attribute; 0 is off.
 * @param {string | null} text
 */
export function idleSeconds(text) {
  const seconds = parseFloat(text ?? '');
  return seconds > 0 && seconds < 86_400 ? seconds : 0;
}
