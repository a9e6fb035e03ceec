/** What the outcome builder alone has beside it: files that a person opens, questions, and a warning on leaving. */
import { Leaving } from './leaving.js';
import { openFile } from './opening.js';

export class Outside {
  /** @param {import('./view.js').View} view */
  constructor(view) {
    this.view = view;
    this.questions = view.life.questions;
    this.leaving = new Leaving(view.element, () => view.entered() && !this.isKept());
    /** The browser's own print: what is only put together for paper is there a moment later, before the paper is. */
    this.printing = () => this.aboutToPrint();
    /** The page goes, or is put aside and may never come back. */
    this.going = () => this.aboutToLeave();
  }

  /** What waits for a pause in typing is written down. */
  aboutToLeave() {
    this.view.call('bring', 'leave', '', '');
  }

  /** A long set is put together for paper when it is printed. */
  aboutToPrint() {
    this.view.call('bring', 'print', '', '');
  }

  /** What lies in the browser for good is not lost by leaving. */
  isKept() {
    const { shelf, life } = this.view;
    return shelf?.kind === 'local' && life.snapshot !== null && shelf.read() === life.snapshot;
  }

  begin() {
    this.look();
    this.questions?.begin();
    addEventListener('beforeprint', this.printing);
    addEventListener('pagehide', this.going);
  }

  /** Something changed that leaving could lose. */
  look() {
    this.leaving.look();
  }

  /** @param {string} accept */
  open(accept) {
    openFile(accept, (what, name, text) => this.view.call('bring', what, name, text));
  }

  stop() {
    this.leaving.stop();
    this.questions?.stop();
    removeEventListener('beforeprint', this.printing);
    removeEventListener('pagehide', this.going);
  }
}
