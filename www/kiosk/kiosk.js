/** The page of a shared screen: a start screen, one widget at a time, and back. Nothing outlives a visit. */
import { Attendance } from './attendance.js';
import { offered } from './choices.js';
import { Look } from './look.js';
import { make } from './make.js';
import { refuse } from './manners.js';
import { readPacks, readSettings } from './settings.js';
import { startScreen } from './start.js';
import { StartOver } from './startover.js';
import { words } from './words.js';

/** The widgets then leave out links, printing and saving. They need not ask whether somebody is there: the page does. */
const NEVER = '86399';

class Kiosk {
  /** @param {HTMLElement} main */
  constructor(main) {
    this.main = main;
    const { settings, faults } = readSettings(document);
    const read = readPacks(document);
    const { choices, faults: left } = offered(read.packs, settings.typing);
    this.settings = settings;
    this.choices = choices;
    this.faults = [...faults, ...read.faults, ...left];
    this.look = new Look(document.documentElement);
    this.attendance = new Attendance(settings.idle, () => this.home());
    this.over = new StartOver(main, () => this.home());
    document.documentElement.dataset.typing = String(settings.typing);
    main.before(this.over.bar);
    main.after(this.over.dialog, this.attendance.dialog);
  }

  /** The start screen, as the first visitor found it. @param {boolean} [focus] */
  home(focus = true) {
    this.attendance.end();
    this.look.reset();
    const controls = this.look.controls(() => this.#attend());
    this.#show(startScreen(this.settings, this.choices, this.faults, controls, (choice) => this.open(choice)), '');
    if (focus) this.main.querySelector('h1')?.focus();
  }

  /** Somebody who only made the letters larger must be asked too, before they become small again. */
  #attend() {
    if (this.look.isUsual()) this.attendance.end();
    else this.attendance.begin();
  }

  /** @param {import('./choices.js').Choice} choice */
  open(choice) {
    const element = /** @type {any} */ (document.createElement(choice.tag));
    const attributes = { kiosk: NEVER, storage: 'none', 'heading-level': '1', theme: this.look.theme, ...choice.attributes };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (choice.lang) element.setAttribute('lang', choice.lang);
    element.pack = choice.pack;
    if (!customElements.get(choice.tag)) element.append(make('h1', { tabindex: '-1' }, words.noElement));
    this.#show(element, choice.title);
    (element.querySelector('h1') ?? element).focus();
    this.attendance.begin();
  }

  /**
   * One screen in place of another. What was on it is let go of, and its WebAssembly with it.
   * @param {HTMLElement} screen
   * @param {string} title
   */
  #show(screen, title) {
    getSelection()?.removeAllRanges();
    this.main.replaceChildren(screen);
    this.main.scrollTop = 0;
    this.over.begin(Boolean(title));
    document.title = title ? `${title} – ${this.settings.title}` : this.settings.title;
  }
}

const main = document.querySelector('main');
if (main) {
  const kiosk = new Kiosk(main);
  refuse(document);
  kiosk.home(false);
  // A browser that kept the whole page and shows it again shows it to somebody else.
  addEventListener('pagehide', () => kiosk.home(false));
}
