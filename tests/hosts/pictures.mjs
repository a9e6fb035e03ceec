/** Pictures of every row that ends in the page's own words, a tenth of a second, one second and five seconds after it was opened. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browser/harness/server.mjs';
import { walkColumn } from './columns.mjs';
import { BUILDS } from './engines.mjs';
import { look } from './in-page.mjs';
import { cellOf } from './row.mjs';
import { serve } from './serving.mjs';

/** When they are taken, in milliseconds after the page began to come. */
const MOMENTS = [100, 1000, 5000];

/** How many browsers take them at once: most of the time is waiting. */
const BROWSERS = 3;

let count = 0;

/**
 * @param {import('./engines.mjs').EngineName} engine
 * @param {import('./row.mjs').Row[]} rows
 * @param {boolean} every those that end in the widget as well
 * @returns {Promise<number>} how many of them show a blank element
 */
export async function takePictures(engine, rows, every) {
  const folder = join(ROOT, 'target/pcw/hosts', engine);
  mkdirSync(folder, { recursive: true });
  let blank = 0;
  for (const build of BUILDS) {
    const wanted = rows.filter((row) => every || cellOf(row, engine, build).shows !== 'widget');
    /** @type {(seen: import('./columns.mjs').Seen) => void} */
    const tell = ({ row, faults }) => {
      console.log(`${faults.length ? '✗' : ' '} ${engine} ${build} ${row.id} ${faults.join('; ')}`);
      blank += faults.length;
    };
    /** @type {typeof import('./run.mjs').runCell} */
    const run = (browser, host, row) => photograph(browser, host, row, join(folder, `${row.id}-${build}`));
    // A browser each, with one tab: of a tab that another has come before, browsers give no picture.
    const shares = Array.from({ length: BROWSERS }, (_, share) => wanted.filter((_, index) => index % BROWSERS === share));
    await Promise.all(shares.filter((share) => share.length).map((share) => walkColumn(engine, build, share, tell, { run, atOnce: 1 })));
  }
  console.log(`Pictures of ${engine}: ${folder}`);
  return blank;
}

/** @type {(engine: import('./engines.mjs').Engine, host: import('./host.mjs').Host, row: import('./row.mjs').Row, file: string) => Promise<import('./run.mjs').Found>} */
async function photograph(engine, host, row, file) {
  const name = `${row.id}-picture-${(count += 1)}`;
  const address = await serve(row, host, name);
  const tab = await engine.visit(address, Boolean(row.frame));
  const faults = [];
  try {
    // Of a tab between two pages browsers give no picture, and none after that either.
    while (!(await tab.run(() => location.href !== 'about:blank').catch(() => false))) await new Promise((next) => setTimeout(next, 20));
    if (row.then) {
      while (!(await tab.run(() => document.readyState === 'complete'))) await new Promise((next) => setTimeout(next, 20));
      host.cutOff(name);
      await tab.run((/** @type {string} */ tag) => document.querySelector(tag)?.scrollIntoView(), row.tag ?? 'pcw-quiz');
    }
    const start = performance.now();
    for (const moment of MOMENTS) {
      const rest = moment - (performance.now() - start);
      if (rest > 0) await new Promise((next) => setTimeout(next, rest));
      writeFileSync(`${file}-${moment}.png`, await tab.picture());
      const sight = await tab.run(look, row.tag ?? 'pcw-quiz').catch(() => undefined);
      if (sight?.blank) faults.push(`the element is blank after ${moment} ms`);
    }
    return { faults, sight: undefined, asked: [], milliseconds: performance.now() - start };
  } finally {
    await tab.close();
  }
}
