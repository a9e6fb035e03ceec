/** The way back to the start screen: a bar with its button, and a question first where something would be lost. */
import { make } from './make.js';
import { words } from './words.js';

export class StartOver {
  /**
   * @param {HTMLElement} main where people choose and type
   * @param {() => void} leave
   */
  constructor(main, leave) {
    this.leave = leave;
    /** Whether there is something that nobody has seen the end of. */
    this.entered = false;
    const button = make('button', { type: 'button', class: 'over' }, words.startOver);
    button.addEventListener('click', () => this.#press());
    this.bar = make('header', { hidden: '' }, button);
    this.dialog = this.#dialog();
    for (const kind of ['input', 'pcw-answered']) main.addEventListener(kind, () => (this.entered = true));
    main.addEventListener('pcw-completed', () => (this.entered = false));
  }

  /** A screen is shown anew: there is nothing to ask about. @param {boolean} leads whether it leads back */
  begin(leads) {
    this.entered = false;
    this.bar.hidden = !leads;
    this.dialog.close();
  }

  /** One press in passing must not cost somebody their answers. */
  #press() {
    if (this.entered) this.dialog.showModal();
    else this.leave();
  }

  #dialog() {
    const stay = make('button', { type: 'button', class: 'main', autofocus: '' }, words.carryOn);
    const leave = make('button', { type: 'button' }, words.startOverNow);
    const buttons = make('div', { class: 'row' }, stay, leave);
    const title = make('h2', { id: 'leaving' }, words.leaving);
    const text = make('p', { id: 'leaving-deletes' }, words.leavingDeletes);
    const names = { role: 'alertdialog', 'aria-labelledby': 'leaving', 'aria-describedby': 'leaving-deletes' };
    const dialog = make('dialog', names, title, text, buttons);
    stay.addEventListener('click', () => dialog.close());
    leave.addEventListener('click', () => this.leave());
    return dialog;
  }
}
