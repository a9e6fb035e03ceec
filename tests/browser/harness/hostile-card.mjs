/** One element of ours on a page that a framework made, by its id, in whatever shadow root the framework put it. */
import { IN_PAGE } from './roles.mjs';

export class Card {
  /** @param {import('./visit.mjs').Visit} visit @param {string} id */
  constructor(visit, id) {
    this.visit = visit;
    this.id = id;
  }

  /** Waits for the one of this role and name that is inside. @param {string} role @param {string} name */
  async find(role, name) {
    const found = await this.visit.page.evaluateHandle(`(() => { ${IN_PAGE}\nreturn (${locate})(${JSON.stringify([this.id, role, name])}); })()`);
    const element = found.asElement();
    if (!element) throw new Error(`No ${role} ${name} in #${this.id}. The page shows:\n${await this.visit.roles.outline()}`);
    return element;
  }

  async press(role, name) {
    const one = await this.find(role, name);
    await one.click();
    await one.dispose();
  }

  /** Types into a field, in place of what stands there. */
  async type(name, text) {
    const field = await this.find('textbox', name);
    await field.evaluate((one) => { one.focus(); one.select(); });
    await this.visit.page.keyboard.type(text);
    await field.dispose();
  }

  /** Chooses from a list. @param {string} choice as it is shown */
  async select(name, choice) {
    const list = await this.find('combobox', name);
    await list.select(await list.evaluate((one, text) => [...one.options].find((option) => option.text.trim() === text).value, choice));
    await list.dispose();
  }

  /** What is told of it. */
  async told(role, name) {
    return this.visit.roles.toldOf(await this.find(role, name));
  }

  /** Waits until the element is not on the page. */
  async gone() {
    await this.visit.page.waitForFunction(`(() => { const deep = ${deep}; return !deep(document, ${JSON.stringify(this.id)}); })()`);
  }
}

/** The element with this id, in the page or in any shadow root but ours. */
const deep = (root, id) => {
  const found = root.querySelector(`#${id}`);
  if (found) return found;
  for (const { shadowRoot, localName } of root.querySelectorAll('*')) {
    const inside = shadowRoot && !localName.startsWith('pcw-') && deep(shadowRoot, id);
    if (inside) return inside;
  }
  return null;
};

/** Runs in the page. */
const locate = `([id, role, name]) => new Promise((done) => {
  const deep = ${deep};
  const until = performance.now() + 8000;
  const look = () => {
    const host = deep(document, id);
    const found = host ? survey(host).filter((one) => one.role === role && one.name === name) : [];
    if (found.length === 1) done(found[0].element);
    else if (performance.now() > until) done(null);
    else setTimeout(look, 15);
  };
  look();
})`;
