/** One element on a page, whatever it shows: waiting for it, and what is done with a mouse. */
import { Roles } from './roles.mjs';

/** The nth element of its kind on the page. */
export class Widget {
  /** @param {import('./visit.mjs').Visit} visit @param {string} selector @param {number} [index] */
  constructor(visit, selector, index = 0) {
    this.visit = visit;
    this.page = visit.page;
    this.where = { selector, index };
    this.roles = new Roles(visit.page, this.where);
  }

  /** Runs with the element. @param {(element: any, ...values: any[]) => any} task */
  run(task, ...values) {
    return this.page.evaluate(
      new Function('where', '...values', `return (${task})(document.querySelectorAll(where.selector)[where.index], ...values);`),
      this.where,
      ...values,
    );
  }

  /** Waits until it is ready. */
  async ready() {
    return this.status('ready');
  }

  /** Waits for a status. @param {'loading' | 'ready' | 'failed'} wanted */
  async status(wanted) {
    const reached = await this.run(
      (element, status) =>
        new Promise((done) => {
          const until = Date.now() + 8000;
          const look = () => {
            if (element?.status === status) done('');
            else if (Date.now() > until) done(`The status is ${element?.status}, not ${status}: ${element?.shadowRoot?.textContent ?? ''}`);
            else setTimeout(look, 10);
          };
          look();
        }),
      wanted,
    );
    if (reached) throw new Error(String(reached));
  }

  /** Presses a button with the mouse. */
  async press(name) {
    const button = await this.roles.find('button', name);
    await button.click();
    await button.dispose();
  }

  /** Clicks a radio, checkbox or anything else by its role and name. */
  async click(role, name) {
    const handle = await this.roles.find(role, name);
    await handle.click();
    await handle.dispose();
  }

  /** Types into a field, in place of what stands there. @param {string | undefined} name @param {string} text */
  async type(name, text) {
    const field = await this.roles.find('textbox', name);
    await field.evaluate((one) => { one.focus(); one.select(); });
    await (text ? this.page.keyboard.type(text) : this.page.keyboard.press('Backspace'));
    await field.dispose();
  }

  /** Chooses from a list. @param {string} list its name @param {string} choice */
  async select(list, choice) {
    const handle = await this.roles.find('combobox', list);
    const value = await handle.evaluate((one, text) => [...one.options].find((option) => option.text.replace(/\s+/g, ' ').trim() === text)?.value, choice);
    await handle.select(value);
    await handle.dispose();
  }
}
