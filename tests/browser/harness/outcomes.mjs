/** The outcome builder as a person sees it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { BUTTON, edit, FIELD, HEADING } from './outcome-names.mjs';
import { OUTCOMES } from './page.mjs';
import { IN_PAGE } from './roles.mjs';
import { Widget } from './widget.mjs';

/**
 * @typedef {object} Found one finding of the outcome that is open, or of the whole set
 * @property {string} weight "Put right", "Worth a thought" or "Good to know"; empty for the whole set
 * @property {string} title
 * @property {string} why all that it says besides
 * @property {string[]} buttons
 */

/** Where controls stand whose names are there twice. */
export const PART = { plan: '.p-plan', write: '.p-write', list: '.p-list', open: '.outcome.open', glance: '.p-glance', questions: '.p-questions', keep: '.p-keep' };

/** The nth outcome builder of the page. */
export class Outcomes extends Widget {
  /** @param {import('./visit.mjs').Visit} visit @param {number} [index] */
  constructor(visit, index = 0) {
    super(visit, OUTCOMES, index);
  }

  /** Another on the same page. @param {number} index */
  at(index) {
    return new Outcomes(this.visit, index);
  }

  /** The set as the page can ask for it; null while it is empty. */
  set() {
    return this.run((one) => one.result);
  }

  /** The words of all outcomes, in their order. @returns {Promise<string[]>} */
  async texts() {
    return ((await this.set())?.outcomes ?? []).map(({ text }) => text);
  }

  /** Puts these into the field for many, as pasting does: all at once. @param {string[] | string} lines */
  async fill(lines) {
    if (!(await this.roles.has('textbox', FIELD.paste))) await this.click('radio', FIELD.atOnce);
    const field = await this.roles.find('textbox', FIELD.paste);
    await field.evaluate((one, text) => {
      one.focus();
      one.value = text;
      one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    }, typeof lines === 'string' ? lines : lines.join('\n'));
    await field.dispose();
    // A long text is read after a pause, and what is shown of it then moves the buttons below.
    if (lines.length && lines.join?.('').length > 7000) {
      await this.page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.p-write .form [role="status"]')?.textContent, {}, OUTCOMES);
    }
  }

  /** Pastes these and adds them to the set. @param {string[] | string} lines */
  async paste(lines) {
    await this.fill(lines);
    await this.press(BUTTON.addAll);
  }

  /** Opens an outcome of the list. @param {number} number from 1 */
  async open(number) {
    await this.press(edit(number));
    await this.roles.find('textbox', FIELD.words);
  }

  /** One of several with the same name: that in this part. @param {string} part a selector such as those in `PART` */
  async inside(part, role, name) {
    const found = await this.roles.all(role, name);
    for (const one of found) if (await one.evaluate((each, selector) => each.closest(selector) !== null, part)) return one;
    throw new Error(`No ${role} ${name} in ${part}. The page shows:\n${await this.roles.outline()}`);
  }

  /** Presses a button of this part with the mouse. */
  async pressIn(part, name) {
    const button = await this.inside(part, 'button', name);
    await button.click();
    await button.dispose();
  }

  /** Chooses from a list of this part. @param {string} choice as it is shown */
  async selectIn(part, list, choice) {
    const handle = await this.inside(part, 'combobox', list);
    const value = await handle.evaluate((one, text) => [...one.options].find((option) => option.text === text)?.value, choice);
    if (value === undefined) throw new Error(`"${choice}" cannot be chosen from "${list}".`);
    await handle.select(value);
    await handle.dispose();
  }

  /** What the list shows of each outcome that is closed. @returns {Promise<{ words: string, standing: string }[]>} */
  rows() {
    return this.run((one) => [...one.shadowRoot.querySelectorAll('.outcome:not(.open)')].map((row) => ({
      words: row.querySelector('.words span:last-child').textContent,
      standing: row.querySelector('.hint').textContent,
    })));
  }

  /** The set in figures, as one sentence. @returns {Promise<string>} */
  counts() {
    return this.run((one) => one.shadowRoot.querySelector('.counts').textContent);
  }

  /** What is said of the outcome that is open. @returns {Promise<Found[]>} */
  findings() {
    return this.run(foundIn, '.outcome.open .findings > li');
  }

  /** What is said of the whole set. @returns {Promise<Found[]>} */
  setFindings() {
    return this.run(foundIn, '.p-glance .findings > li');
  }

  /** What was last said to those who cannot see it. @returns {Promise<string>} */
  told() {
    return this.run((one) => one.shadowRoot.querySelector('.hidden.screen-only[role="status"], .hidden.screen-only [role="status"]')?.textContent ?? '');
  }

  /** What stands in a field, or is chosen in a list. */
  async value(name, role = 'textbox') {
    return (await this.roles.told(role, name)).value;
  }

  /** What can be chosen from a list. @param {string} list @returns {Promise<string[]>} */
  async options(list) {
    const handle = await this.roles.find('combobox', list);
    const found = await handle.evaluate((one) => [...one.options].map((option) => option.text));
    await handle.dispose();
    return found;
  }

  /** The curriculum's outcomes that are offered for mapping, ticked ones first. @returns {Promise<{ text: string, place: string, ticked: boolean }[]>} */
  nearest() {
    return this.run((one) => [...one.shadowRoot.querySelectorAll('.nearest > *')].map((each) => ({
      text: each.querySelector('label').textContent.trim(),
      place: each.querySelector('.hint').textContent,
      ticked: each.querySelector('input').checked,
    })));
  }

  /** What stands in a group of boxes that is not put away. @param {string} name @returns {Promise<string[]>} */
  async boxes(name) {
    const [group] = await this.roles.all('group', name);
    return group ? group.evaluate((one) => [...one.querySelectorAll('label')].map((label) => label.textContent.trim())) : [];
  }

  /** The one table of this name, as rows of texts, its heads first. @param {string} name @returns {Promise<string[][]>} */
  async table(name) {
    const handle = await this.roles.find('table', name);
    const rows = await handle.evaluate(rowsOf);
    await handle.dispose();
    return rows;
  }

  /** Opens all that is shown on request. */
  async openAll() {
    await this.run((one) => one.shadowRoot.querySelectorAll('details').forEach((each) => { each.open = true; }));
  }

  /**
   * Opens a file from this device, through the dialog that the button brings up.
   *
   * @param {{ name: string, text: string | Buffer }} file
   * @param {() => Promise<void>} [press] what brings the dialog up
   */
  async openFile({ name, text }, press = () => this.pressIn(PART.keep, BUTTON.openFile)) {
    const folder = mkdtempSync(join(tmpdir(), 'pcw-opened-'));
    const file = join(folder, basename(name));
    writeFileSync(file, text);
    try {
      const chooser = this.page.waitForFileChooser({ timeout: 8000 });
      chooser.catch(() => undefined);
      // A key comes faster than the browser begins to watch for the dialog.
      await this.#settled();
      await press();
      await (await chooser).accept([file]);
      await this.#settled();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** A moment: for the watch to begin, and for the file to be read before it is taken away. */
  async #settled() {
    await this.page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
  }

  /** Opens a file while there are outcomes, and says what is to become of them. @param {{ name: string, text: string }} file @param {string} answer */
  async openOver(file, answer) {
    await this.openFile(file);
    await this.roles.hasFocus('heading', HEADING.take);
    await this.press(answer);
  }
}

const foundIn = new Function('one', 'selector', `return [...one.shadowRoot.querySelectorAll(selector)].map((item) => {
  const [weight, ...lines] = [item.querySelector(':scope > .weight')?.textContent ?? '', ...[...item.querySelectorAll(':scope > p:not(.weight), :scope > ul > li')].map((line) => line.textContent)];
  return { weight, title: lines[0], why: lines.slice(1).join(' '), buttons: [...item.querySelectorAll('button')].map((button) => button.textContent) };
});`);

const rowsOf = new Function('table', `${IN_PAGE}
return [...table.rows].map((row) => [...row.cells].map((cell) => spokenText(cell).replace(/\\s+/g, ' ').trim()));`);
