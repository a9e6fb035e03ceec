/**
 * The browsers of the matrix, each with WebAssembly and with it switched off, behind one face:
 * open an address in a tab, run something in it, take a picture.
 */
import { openBrowser } from '../browser/harness/browser.mjs';
import { moments, watchBlank, withoutWebAssembly } from './in-page.mjs';
import { Driver, lacking } from './webdriver.mjs';

/** @typedef {'wasm' | 'plain'} Build `plain`: in a browser whose WebAssembly is switched off */
/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** The builds, as columns. @type {Build[]} */
export const BUILDS = ['wasm', 'plain'];
/** @type {EngineName[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const TAGS = ['pcw-quiz', 'pcw-pam-levels', 'pcw-outcome-builder'];
const SIZE = { width: 800, height: 700 };
/** Longest wait for an answer of a page, in milliseconds: longer than any row takes. */
const ANSWER = 45_000;

/**
 * @typedef {object} Tab
 * @property {(task: (...values: any[]) => any, ...values: any[]) => Promise<any>} run in the frame with the element
 * @property {boolean} watches whether a watch is put into each page before its own scripts
 * @property {() => Promise<{ looks: number, blank: string[] }>} moments what that watch saw
 * @property {() => Promise<Buffer>} picture
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} version
 * @property {number} atOnce how many tabs it may have
 * @property {(url: string, inFrame: boolean) => Promise<Tab>} visit
 * @property {() => Promise<void>} close
 */

/** Why an engine is left out here; empty where it is not. @param {EngineName} name */
export const leftOut = (name) => (name === 'webkit' ? lacking() : '');

/**
 * @param {EngineName} name @param {Build} build
 * @returns {Promise<Engine>}
 */
export function openEngine(name, build) {
  return name === 'webkit' ? openWebKit(build) : openPuppet(name, build);
}

/** @param {'chromium' | 'firefox'} name @param {Build} build @returns {Promise<Engine>} */
async function openPuppet(name, build) {
  // Firefox has a setting for it, Chromium only one that makes all scripts slow.
  const off = build === 'plain' && name === 'chromium';
  // The driver relaxes what a page on disk may read; a person's Firefox does not.
  const prefs = { 'security.fileuri.strict_origin_policy': true, 'javascript.options.wasm': build === 'wasm' };
  const browser = await openBrowser({ name, prefs });
  /** Windows that no row uses now: opening one costs more than all else. @type {import('puppeteer-core').Page[]} */
  const idle = [];
  const open = async () => {
    // A window each: Firefox paints no tab that another one covers.
    const page = await browser.newPage({ type: 'window' });
    await page.setViewport(SIZE);
    await page.evaluateOnNewDocument(watchBlank, TAGS);
    if (off) await page.evaluateOnNewDocument(withoutWebAssembly);
    return page;
  };
  return {
    version: await browser.version(),
    atOnce: 3,
    close: () => browser.close(),
    async visit(url, inFrame) {
      const page = idle.pop() ?? (await open());
      // Not waited for: what is seen on the way counts as well. A page that never loads is told by what is seen of it.
      page.goto(url).catch(() => {});
      return puppetTab(page, inFrame, async () => {
        const left = await inTime(page.goto('about:blank')).then(() => true, () => false);
        // A page that answers nobody takes its window with it.
        if (left) idle.push(page);
        else page.close().catch(() => {});
      });
    },
  };
}

/**
 * A page can be so busy that it answers nobody: that is a fault of its row and must not hold the others up.
 * @template T @param {Promise<T>} answer @returns {Promise<T>}
 */
function inTime(answer) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(fail, ANSWER, new Error('The page does not answer.'));
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** @param {import('puppeteer-core').Page} page @param {boolean} inFrame @param {() => Promise<void>} close @returns {Tab} */
function puppetTab(page, inFrame, close) {
  const frame = () => (inFrame ? page.frames()[1] : page.mainFrame());
  return {
    watches: true,
    run: async (task, ...values) => {
      const inside = frame();
      if (!inside) throw new Error('The frame is not there yet.');
      return inTime(inside.evaluate(task, ...values));
    },
    async moments() {
      const seen = await Promise.all([...new Set([page.mainFrame(), frame()])].map((each) => each && inTime(each.evaluate(moments))));
      return { looks: seen.reduce((sum, one) => sum + (one?.looks ?? 0), 0), blank: seen.flatMap((one) => one?.blank ?? []) };
    },
    picture: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
    close,
  };
}

/** @param {Build} build @returns {Promise<Engine>} */
async function openWebKit(build) {
  // JavaScriptCore's own switch, which is what Lockdown Mode of Apple's systems turns.
  const driver = await new Driver().open(build === 'plain' ? { JSC_useWasm: '0' } : {});
  const session = await driver.session();
  return {
    version: `WebKitGTK ${session.version}`,
    atOnce: 1,
    async close() {
      await session.close().catch(() => {});
      driver.close();
    },
    async visit(url, inFrame) {
      // The page before would be looked at until the next one has come.
      await session.goto('about:blank');
      const left = () => session.run(() => location.href === 'about:blank', []).catch(() => false);
      while (!(await left()));
      await session.goto(url);
      return {
        watches: false,
        run: (task, ...values) => session.run(task, values, inFrame),
        // Nothing can be put into a page before its own scripts: it is looked at from outside.
        moments: async () => ({ looks: 0, blank: [] }),
        picture: () => session.picture(),
        close: async () => {},
      };
    },
  };
}
