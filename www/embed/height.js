/** How high the page would like to be: measured by what is on it, never by the frame, so that nothing goes in circles. */

/** What a person does. After it the height may change as often as it likes. */
const DOINGS = ['pointerdown', 'keydown', 'input', 'focusin'];
/** How often the height may change with the frame's own, or be asked for, with nobody doing anything. */
const ECHOES = 6;
const REQUESTS = 20;
/** How long content may wait for a frame that has fitted up to now, in milliseconds. Then it can be scrolled again. */
const PATIENCE = 1000;

export class Height {
  /**
   * @param {HTMLElement} content whose height it is
   * @param {(height: number) => void} tell
   */
  constructor(content, tell) {
    this.content = content;
    this.tell = tell;
    /** What was told last, in whole CSS pixels. */
    this.told = 0;
    this.frame = 0;
    this.timer = 0;
    /** The frame has just been resized: what changes now may be its echo. */
    this.resized = false;
    /** How high it was before. The event of a resize can come after what changed by it. */
    this.before = innerHeight;
    /** The last widths of the frame; a page whose scroll bar comes and goes has two. */
    this.widths = [innerWidth];
    this.echoes = ECHOES;
    this.requests = REQUESTS;
    this.watching = false;
  }

  watch() {
    this.watching = true;
    for (const doing of DOINGS) addEventListener(doing, () => this.calm(), { capture: true, passive: true });
    addEventListener('resize', () => this.noteResize());
    if (typeof ResizeObserver === 'function') new ResizeObserver(() => this.look()).observe(this.content);
    this.look();
  }

  calm() {
    this.echoes = ECHOES;
    this.requests = REQUESTS;
  }

  noteResize() {
    if (!this.widths.includes(innerWidth)) {
      this.widths = [innerWidth, this.widths[0]];
      this.calm();
    }
    this.resized = true;
    // Observers of the same rendering step run after its animation frames, and before the next task.
    requestAnimationFrame(() => setTimeout(() => {
      this.resized = false;
      this.before = innerHeight;
    }));
    this.fit();
  }

  /** The content changed, or may have. */
  look() {
    const height = this.measure();
    this.fit();
    if (!height || height === this.told) return;
    const echo = this.resized || innerHeight !== this.before;
    if (echo && this.echoes-- <= 0) return;
    this.send();
  }

  /** The page around wants to hear it again. */
  again() {
    if (this.watching && this.requests-- > 0) this.send();
  }

  /** At most once a frame, with what is true by then. */
  send() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.told = this.measure();
      if (this.told) this.tell(this.told);
    });
  }

  /** Nothing where the frame is not shown. */
  measure() {
    return innerWidth ? Math.ceil(this.content.getBoundingClientRect().height) : 0;
  }

  /**
   * A frame that has just the right height needs no scroll bar. While it follows the content none may flash up: it would
   * make the page narrower and so higher. But what does not fit for longer must be reached.
   */
  fit() {
    const root = document.documentElement;
    clearTimeout(this.timer);
    const over = this.measure() - innerHeight;
    if (Math.abs(over) <= 1) root.setAttribute('data-fitted', '');
    else if (over > 1) this.timer = setTimeout(() => root.removeAttribute('data-fitted'), PATIENCE);
  }
}
