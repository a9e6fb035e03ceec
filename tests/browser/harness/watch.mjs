/**
 * Watches a page through a whole journey for what must never happen: requests, errors, dialogs, elements or globals
 * that nobody asked for, stored data. Every kind has a canary page that must make it speak (watchers.test.mjs).
 */
import { prelude, census, leftovers } from './in-page-watch.mjs';

/** @typedef {{ kind: string, detail: string }} Fault */
/** @typedef {{ kind: string, says: RegExp }} Pattern */

/** Asked for by browsers themselves, or nowhere outside the page. */
const NO_REQUEST = /favicon\.ico$|^data:/;

/** One watch over one page. Start it before the page is opened. */
export class Watch {
  /** @type {Fault[]} */
  faults = [];
  /** Requests that the test itself causes: the page, the scripts it names. @type {Set<string>} */
  allowed = new Set();
  /** @type {string | undefined} the page as it was sent */
  html;
  #page;

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.#page = page;
  }

  async start() {
    const page = this.#page;
    page.on('request', (request) => this.#request(request.url()));
    page.on('pageerror', (error) => this.#note('error', error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note('error', message.text());
      if (message.type() === 'warn' || message.type() === 'warning') this.#note('warning', message.text());
    });
    page.on('dialog', (dialog) => {
      this.#note('dialog', `${dialog.type()}: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    page.on('popup', () => this.#note('dialog', 'a new window'));
    await page.evaluateOnNewDocument(prelude);
  }

  /**
   * Everything seen up to now that nobody expected.
   *
   * @param {Pattern[]} [expected] each must have happened; what matches is left out of the answer
   * @returns {Promise<Fault[]>}
   */
  async unexpected(expected = []) {
    await this.#inspect();
    const faults = this.faults.filter((fault) => !expected.some((pattern) => fits(fault, pattern)));
    const missing = expected.filter((pattern) => !this.faults.some((fault) => fits(fault, pattern)));
    return [...faults, ...missing.map(({ kind, says }) => ({ kind: 'missing', detail: `no ${kind} that says ${says}` }))];
  }

  /** What can only be seen by asking the page. */
  async #inspect() {
    const seen = await this.#page.evaluate(leftovers);
    for (const [kind, details] of Object.entries(seen)) details.forEach((detail) => this.#note(kind, detail));
    if (this.html === undefined) return;
    const { asSent, now } = await this.#page.evaluate(census, await parsed(this.#page, this.html));
    if (asSent !== now) this.#note('element', `the page was sent as ${asSent} and is now ${now}`);
  }

  #request(url) {
    if (this.allowed.has(url.split('#')[0]) || NO_REQUEST.test(url)) return;
    this.#note('request', url);
  }

  #note(kind, detail) {
    if (!this.faults.some((fault) => fault.kind === kind && fault.detail === detail)) this.faults.push({ kind, detail });
  }
}

/** @param {Fault} fault @param {Pattern} pattern */
export const fits = (fault, { kind, says }) => fault.kind === kind && says.test(fault.detail);

/** One tab for each browser that only reads. @type {WeakMap<object, Promise<import('puppeteer-core').Page>>} */
const readers = new WeakMap();

/**
 * The elements of a page as a plain browser would make them of its text, with no script run.
 * Another tab does it: under Trusted Types the page under test may not parse text.
 */
async function parsed(page, html) {
  const browser = page.browser();
  if (!readers.has(browser)) readers.set(browser, browser.newPage());
  const reader = await readers.get(browser);
  return reader.evaluate((text) => {
    const names = [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')].map((one) => one.localName);
    return names.join(' ');
  }, html);
}
