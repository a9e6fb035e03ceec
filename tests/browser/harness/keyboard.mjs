/**
 * What can be done with a keyboard alone.
 */

/** More stops than any of our pages has: a walk that is longer goes round in circles. */
const MOST_STOPS = 160;

/** A keyboard on one page. */
export class Keyboard {
  /** @param {import('puppeteer-core').Page} page @param {import('./roles.mjs').Roles} roles */
  constructor(page, roles) {
    this.page = page;
    this.roles = roles;
    /** How many keys were pressed up to now. */
    this.presses = 0;
  }

  /** One key, or several in turn: `Tab`, `Enter`, `ArrowDown`, `' '`. */
  async press(...keys) {
    this.presses += keys.length;
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async shiftTab() {
    this.presses += 1;
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.up('Shift');
  }

  /** Presses Tab until the focus is on what has this role and name. @param {string} role @param {string | RegExp} [name] */
  tabTo(role, name) {
    return this.#walk(() => this.press('Tab'), role, name);
  }

  /** The same backwards, for what comes before. Past either end of the page the browsers go different ways. */
  backTo(role, name) {
    return this.#walk(() => this.shiftTab(), role, name);
  }

  async #walk(step, role, name) {
    const stops = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const told = await this.roles.focus();
      if (told.role === role && (name === undefined || (name instanceof RegExp ? name.test(told.name) : told.name === name))) return told;
      stops.push(`  ${told.role} "${told.name}"`);
      await step();
    }
    throw new Error(`Tab never reached ${role} ${String(name ?? '')}. It stopped at:\n${stops.slice(0, 30).join('\n')}`);
  }

  /** Goes there with Tab and presses a key on it: Enter for links and buttons. */
  async activate(role, name, key = 'Enter') {
    await this.tabTo(role, name);
    await this.press(key);
  }

  /** The same with what comes before the focus. */
  async activateBefore(role, name, key = 'Enter') {
    await this.backTo(role, name);
    await this.press(key);
  }

  /** Chooses one radio of a group, by arrows, as a screen reader user does. @param {string} name @param {RegExp} [group] any radio of it */
  async chooseRadio(name, group) {
    await this.tabTo('radio', group);
    let told = await this.roles.focus();
    if (!told.checked) await this.press(' ');
    for (let moves = 0; (told = await this.roles.focus()).name !== name; moves += 1) {
      if (moves > 40) throw new Error(`The arrows never reached the radio "${name}"; now on "${told.name}".`);
      await this.press('ArrowDown');
    }
    if (!told.checked) throw new Error(`The radio "${name}" has the focus and is not chosen.`);
  }

  async tick(name) {
    await this.tabTo('checkbox', name);
    await this.press(' ');
  }

  /** Types into the field that has the focus, in place of what stands there. @param {string} text */
  async type(text) {
    this.presses += 1 + (text.length || 1);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await (text ? this.page.keyboard.type(text) : this.page.keyboard.press('Backspace'));
  }

  /** Chooses from a list without opening it. @param {string} list its name @param {string} choice */
  async select(list, choice) {
    await this.tabTo('combobox', list);
    await this.press('Home');
    for (let moves = 0; (await this.roles.focus()).value !== choice; moves += 1) {
      if (moves > 40) throw new Error(`The arrows never reached "${choice}" in the list "${list}".`);
      await this.press('ArrowDown');
    }
  }
}
