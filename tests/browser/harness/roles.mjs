/**
 * Finds things the way a person does: by role and name, through open shadow roots, in both browsers.
 */
import * as inPage from './in-page-name.mjs';

/** The functions of in-page-name.mjs as text that can stand at the head of a script. */
export const IN_PAGE = Object.values(inPage).map(String).join('\n');

/** How long a test waits for what should come, in milliseconds. Long, since machines are slow at times. */
const PATIENCE = 8000;

/**
 * Runs a function in the page with the accessibility functions in reach.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Function} task stands alone but for `survey`, `focused`, `describe` and their fellows
 * @param {...unknown} values plain data
 */
export function ask(page, task, ...values) {
  return page.evaluate(script(task, values));
}

function script(task, values) {
  const plain = values.map((value) => {
    if (value === undefined) return 'undefined';
    return value instanceof RegExp ? `new RegExp(${JSON.stringify(value.source)}, '${value.flags}')` : JSON.stringify(value);
  });
  return `(() => { ${IN_PAGE}\n${startOf}\nreturn (${task})(${plain.join(', ')}); })()`;
}

/** Whether a name is what was asked for: the same text, or a pattern that matches. */
function matching(role, name, within, patience) {
  const wanted = (entry) =>
    entry.role === role && (name === undefined || (name instanceof RegExp ? name.test(entry.name) : entry.name === name));
  const look = () => {
    const start = startOf(within);
    return start ? survey(start).filter(wanted).map((entry) => entry.element) : [];
  };
  return new Promise((done) => {
    const until = Date.now() + patience;
    const again = () => {
      const found = look();
      if (found.length > 0 || Date.now() > until) done(found);
      else soon(again);
    };
    // Some pages clear every timer, and in a tab behind another there are no frames: whichever comes first.
    const soon = (act) => {
      const once = () => { const todo = act; act = () => {}; todo(); };
      setTimeout(once, 20);
      requestAnimationFrame(() => requestAnimationFrame(once));
    };
    again();
  });
}

/** The element of the document to look in. */
function startOf({ selector, index = 0 }) {
  return selector === undefined ? document.body : document.querySelectorAll(selector)[index];
}

/** A moment in which the page can go on. */
export const pause = () => new Promise((done) => setTimeout(done, 20));

/** What is on one page, or in one element of it. */
export class Roles {
  /**
   * @param {import('puppeteer-core').Page} page
   * @param {{ selector?: string, index?: number }} [within] looks only inside this element of the document
   */
  constructor(page, within = {}) {
    this.page = page;
    this.within = within;
    /** Milliseconds. */
    this.patience = PATIENCE;
  }

  /** Waits for exactly one. @returns {Promise<import('puppeteer-core').ElementHandle<any>>} */
  async find(role, name) {
    const found = await this.#handles(role, name, this.patience);
    if (found.length === 1) return found[0];
    const outline = await this.outline();
    throw new Error(`${found.length === 0 ? 'No' : `${found.length} of`} ${role} ${String(name ?? '')}. The page shows:\n${outline}`);
  }

  /** All that are there now; waits for nothing. */
  all(role, name) {
    return this.#handles(role, name, 0);
  }

  async #handles(role, name, patience) {
    const list = await this.page.evaluateHandle(script(matching, [role, name, this.within, patience]));
    const properties = await list.getProperties();
    return [...properties.values()].map((handle) => handle.asElement()).filter((handle) => handle !== null);
  }

  /** The names of all of one role, now. @returns {Promise<string[]>} */
  async names(role) {
    return ask(this.page, namesOf, role, this.within);
  }

  async has(role, name) {
    return (await this.all(role, name)).length > 0;
  }

  /** Waits until there is none. */
  async gone(role, name) {
    const until = Date.now() + this.patience;
    while (await this.has(role, name)) {
      if (Date.now() > until) throw new Error(`Still there: ${role} ${String(name ?? '')}\n${await this.outline()}`);
      await pause();
    }
  }

  /** What a person is told of it: role, name, level, description, checked, disabled, invalid, expanded, text. */
  async told(role, name) {
    return this.toldOf(await this.find(role, name));
  }

  async toldOf(handle) {
    return handle.evaluate(new Function('element', `${IN_PAGE}\nreturn describe(element);`));
  }

  /** What has the focus. */
  focus() {
    return ask(this.page, () => describe(focused()));
  }

  /** Waits until the element with this role and name has the focus. */
  async hasFocus(role, name) {
    const until = Date.now() + this.patience;
    for (;;) {
      const told = await this.focus();
      const same = name === undefined || (name instanceof RegExp ? name.test(told.name) : told.name === name);
      if (told.role === role && same) return told;
      if (Date.now() > until) throw new Error(`The focus is on ${told.role} "${told.name}", not on ${role} ${String(name ?? '')}.`);
      await pause();
    }
  }

  /** All text that is shown. @returns {Promise<string>} */
  async text() {
    return ask(this.page, shownText, this.within);
  }

  /** Waits until this text is shown. @param {string | RegExp} text */
  async sees(text) {
    const until = Date.now() + this.patience;
    for (;;) {
      const shown = await this.text();
      if (text instanceof RegExp ? text.test(shown) : shown.includes(text)) return;
      if (Date.now() > until) throw new Error(`Not shown: ${text}. The page shows:\n${shown}`);
      await pause();
    }
  }

  /** The page as a list of roles and names, for reading when a test fails. @returns {Promise<string>} */
  async outline() {
    return ask(this.page, outlineOf, this.within);
  }
}

const namesOf = (role, start) =>
  survey(startOf(start))
    .filter((entry) => entry.role === role)
    .map((entry) => entry.name);

const shownText = (start) =>
  spokenText(startOf(start)).replace(/\s+/g, ' ').trim();

const outlineOf = (start) =>
  survey(startOf(start))
    .map(({ role, name, element }) => {
      const states = describe(element);
      const marks = ['checked', 'disabled', 'invalid', 'expanded'].filter((state) => states[state]).join(' ');
      return `  ${role} "${name || states.text.slice(0, 60)}" ${marks}`.trimEnd();
    })
    .join('\n');
