/**
 * A journey: one person on one page, watched from the first request to the last.
 */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserName, openBrowser } from './browser.mjs';
import { buildOfFile, takeAway } from './program.mjs';
import { checkEvents } from './events.mjs';
import { Keyboard } from './keyboard.mjs';
import { Outcomes } from './outcomes.mjs';
import { OUTCOMES, pageText, PAM, PLAIN, QUIZ, scriptOf, testScriptOf } from './page.mjs';
import { Pam } from './pam.mjs';
import { Quiz } from './quiz.mjs';
import { Roles } from './roles.mjs';
import { ROOT, Site } from './server.mjs';
import { tried } from './tries.mjs';
import { fits, Watch } from './watch.mjs';

/**
 * @typedef {object} PageOptions
 * @property {string} [tag] the element that the page is about: `pcw-quiz` when not set
 * @property {string} [html] a whole page instead
 * @property {string} [body] the body of the page; else one element made of `attributes` and `pack`
 * @property {Record<string, string | true>} [attributes] of the one element
 * @property {object | string} [pack] the pack as a child of the one element; text is put there as it is
 * @property {string} [head] more for the head
 * @property {string[]} [scripts] addresses of classic scripts at the end of the body
 * @property {string} [path] where the page is served
 * @property {Record<string, string>} [headers] of the page
 * @property {Record<string, string | object | (() => string | Buffer)>} [files] more that is served, by path; asking for them is allowed
 * @property {Record<string, number>} [statuses] HTTP statuses of these
 * @property {Record<string, string>} [types] their content types, where others than the usual
 * @property {Record<string, number>} [delays] milliseconds before they are served
 * @property {boolean} [fromDisk] opens the page with `file://`, with only the script beside it
 * @property {{ width: number, height: number }} [viewport] in CSS pixels
 * @property {'wasm' | 'plain'} [build] what the journey is about: the program as WebAssembly, or as plain JavaScript
 * @property {Function | string} [early] runs in the page before its own scripts
 * @property {import('./watch.mjs').Pattern[]} [expects] faults that belong to this journey: each must happen
 * @property {import('./watch.mjs').Pattern[]} [tolerates] faults that one browser reports and another may not
 * @property {boolean} [elementsAdded] the test itself adds elements to the page
 * @property {boolean} [stores] the test is about stored data
 * @property {'chromium' | 'firefox'} [only] the other browser offers no way to do this
 * @property {string | false} [skip] why this is left out
 * @property {number} [timeout] milliseconds, for long journeys
 * @property {string[]} [allows] more paths that may be asked for
 * @property {boolean} [waits] false: does not wait for the element
 */

export { element, OUTCOMES, PAM } from './page.mjs';

/** The script that most pages load. */
export const QUIZ_SCRIPT = scriptOf(QUIZ);
/** The same with the hook that forces a panic. */
export const TEST_SCRIPT = testScriptOf(QUIZ);

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Site} */
let site;

/**
 * Starts browser and server for this test file, and ends them after its last test.
 *
 * @param {Parameters<typeof openBrowser>[0]} [options]
 */
export function useBrowser(options) {
  before(() => startBrowser(options));
  after(closeBrowser);
}

/** For what is not a test. @param {Parameters<typeof openBrowser>[0]} [options] */
export async function startBrowser(options) {
  site = await new Site().open();
  browser = await openBrowser(options);
}

export async function closeBrowser() {
  await browser?.close();
  await site?.close();
}

/**
 * A test by what a person does.
 *
 * @param {string} sentence
 * @param {PageOptions} options
 * @param {(visit: Visit) => Promise<void>} steps
 */
export function journey(sentence, options, steps) {
  const elsewhere = options.only && options.only !== browserName && `only ${options.only} offers a way to do this`;
  test(sentence, { timeout: options.timeout ?? 120_000, skip: options.skip || elsewhere }, async (context) => {
    const tell = (text) => context.diagnostic(text);
    await tried({ name: sentence, diagnostic: tell }, async () => {
      const visit = await open(options);
      visit.tell = tell;
      try {
        await steps(visit);
        await visit.check();
      } finally {
        await visit.close();
      }
    });
  });
}

/** Opens a page and starts to watch it. @param {PageOptions} [options] */
export async function open(options = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const visit = new Visit(page, options);
  await page.setViewport(options.viewport ?? { width: 1024, height: 768 });
  await visit.watch.start();
  if (visit.build === 'plain') await page.evaluateOnNewDocument(takeAway);
  if (options.early) await page.evaluateOnNewDocument(options.early);
  try {
    await visit.load();
  } catch (problem) {
    await visit.close();
    throw problem;
  }
  return visit;
}

/** Many journeys set values that no attribute takes; which values are told, and which not, is shown in www/tests/values.test.mjs. */
const USELESS = { kind: 'warning', says: /cannot be used\. What it takes: / };

/** One open page, and what is on it. */
export class Visit {
  #folder;

  /** @param {import('puppeteer-core').Page} page @param {PageOptions} options */
  constructor(page, options) {
    this.page = page;
    this.options = options;
    this.site = site;
    this.watch = new Watch(page);
    this.roles = new Roles(page);
    this.keyboard = new Keyboard(page, this.roles);
    this.quiz = new Quiz(this);
    this.pam = new Pam(this);
    this.outcomes = new Outcomes(this);
    /** Tells something to whoever reads the report of the tests. @type {(text: string) => void} */
    this.tell = () => {};
  }

  /** Which of the two forms of the program runs in this journey. */
  get build() {
    return this.options.build ?? buildOfFile;
  }

  /** The element that the page is about. */
  get widget() {
    return { [PAM]: this.pam, [OUTCOMES]: this.outcomes }[this.#tag] ?? this.quiz;
  }

  get #tag() {
    return this.options.tag ?? QUIZ;
  }

  /** Sends the browser to the page (again). */
  async load() {
    const { options } = this;
    this.#serveFiles();
    for (const path of options.allows ?? []) this.watch.allowed.add(site.origin + path);
    const html = options.html ?? pageText(options);
    const url = options.fromDisk ? await this.#toDisk(html) : site.put(options.path ?? '/page.html', html, { headers: options.headers });
    this.watch.allowed.add(url);
    if (!options.elementsAdded) this.watch.html = html;
    const own = scriptOf(this.#tag);
    for (const script of [own, ...(options.scripts ?? [])]) {
      const { href } = new URL(options.fromDisk ? basename(own) : script, url);
      this.watch.allowed.add(href);
      if (this.build === 'plain') this.watch.allowed.add(new URL(PLAIN, href).href);
    }
    await this.page.goto(url);
    if (options.waits !== false) await this.widget.ready();
  }

  #serveFiles() {
    const { files = {}, statuses = {}, delays = {}, types = {} } = this.options;
    for (const [path, body] of Object.entries(files)) {
      const headers = types[path] ? { 'content-type': types[path] } : {};
      const url = site.put(path, typeof body === 'function' ? body() : body, { status: statuses[path], delay: delays[path], headers });
      this.watch.allowed.add(url);
    }
  }

  async #toDisk(html) {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'pcw-page-'));
    const own = scriptOf(this.#tag);
    for (const script of [own, own.replace(/[^/]+$/, PLAIN)]) await copyFile(join(ROOT, script), join(this.#folder, basename(script)));
    const file = join(this.#folder, 'page.html');
    await writeFile(file, html.replaceAll(`"${own}"`, `"${basename(own)}"`));
    return pathToFileURL(file).href;
  }

  /** Runs in the page. @template T @param {(...values: any[]) => T} task @param {...unknown} values @returns {Promise<Awaited<T>>} */
  run(task, ...values) {
    return this.page.evaluate(task, ...values);
  }

  /** The events that reached the window, with their details. @param {string} [type] */
  async events(type) {
    const events = await this.page.evaluate(() => window[Symbol.for('watch')].events);
    return events.map((event) => ({ ...event, detail: JSON.parse(event.detail) })).filter((event) => !type || event.type === type);
  }

  /** Waits for the nth event of a type. @returns {Promise<any>} its detail */
  async event(type, count = 1) {
    const until = Date.now() + 5000;
    for (;;) {
      const events = await this.events(type);
      if (events.length >= count) return events[count - 1].detail;
      if (Date.now() > until) throw new Error(`${events.length} of ${count} ${type} came.\n${await this.roles.outline()}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** Fails on anything that the watch saw and the test did not expect, and on events that break their schema. */
  async check() {
    const unexpected = await this.watch.unexpected(this.options.expects);
    const { stores } = this.options;
    const tolerates = [...(this.options.tolerates ?? []), USELESS];
    const faults = unexpected.filter((fault) => !(stores && fault.kind === 'stored') && !tolerates.some((one) => fits(fault, one)));
    assert.deepEqual(faults, [], 'the watch saw what nobody asked for');
    checkEvents(await this.events());
  }

  async close() {
    await this.page.browserContext().close();
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }
}
