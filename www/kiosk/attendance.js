/** Whether somebody is there: asks after a while without use, and tells when nobody answers. */
import { Idleness } from '../shell/idleness.js';
import { make } from './make.js';
import { words } from './words.js';

/** Seconds to answer. WCAG 2.2.1 asks for 20 at least, and more time can be had again and again. */
export const GRACE = 30;

export class Attendance {
  /**
   * @param {number} seconds without use
   * @param {() => void} gone nobody answered
   */
  constructor(seconds, gone) {
    this.seconds = seconds;
    this.gone = gone;
    /** @type {Idleness | undefined} */
    this.idleness = undefined;
    /** Until when an answer is waited for. */
    this.until = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.count = make('p', { role: 'timer', class: 'count' });
    this.dialog = this.#dialog();
  }

  #dialog() {
    const stay = make('button', { type: 'button', class: 'main' }, words.stay);
    const title = make('h2', { id: 'asked' }, words.asked);
    const text = make('p', { id: 'deletes' }, words.deletes);
    const names = { role: 'alertdialog', 'aria-labelledby': 'asked', 'aria-describedby': 'deletes' };
    const dialog = make('dialog', names, title, text, this.count, stay);
    stay.addEventListener('click', () => this.begin());
    // Escape closes it, and is an answer too.
    dialog.addEventListener('close', () => !dialog.open && this.until && this.begin());
    return dialog;
  }

  /** Somebody is there. */
  begin() {
    this.end();
    this.idleness = new Idleness(document.documentElement, this.seconds, () => this.#ask());
  }

  /** There is nobody to ask. */
  end() {
    this.idleness?.stop();
    this.idleness = undefined;
    clearTimeout(this.timer);
    this.until = 0;
    if (this.dialog.open) this.dialog.close();
  }

  #ask() {
    // While the question stands, only an answer to it counts as use.
    this.idleness?.stop();
    this.until = performance.now() + GRACE * 1000;
    this.dialog.showModal();
    this.#tick();
  }

  #tick() {
    const left = this.until - performance.now();
    if (left <= 0) {
      this.end();
      this.gone();
      return;
    }
    this.count.textContent = words.left(Math.ceil(left / 1000));
    this.timer = setTimeout(() => this.#tick(), Math.min(left, left % 1000 || 1000));
  }
}
