/** One cell of the table: serves the row, opens it, looks until what must be seen is there, and judges. */
import { advice, readers } from '../../www/shell/messages.js';
import { answer, look } from './in-page.mjs';
import { OWN_WORDS, serve } from './serving.mjs';

/** Longest wait for what must be seen, in milliseconds. */
const PATIENCE = 30_000;
/** WCAG 2.2 asks for 24; ours are 44, as fingers like them. */
const TARGET = 44;

let count = 0;

/**
 * @typedef {object} Found
 * @property {string[]} faults empty if the cell is as the table says
 * @property {import('./in-page.mjs').Sight | undefined} sight what was seen last
 * @property {string[]} asked
 * @property {number} milliseconds
 *
 * @param {import('./engines.mjs').Engine} engine
 * @param {import('./host.mjs').Host} host
 * @param {import('./row.mjs').Row} row
 * @param {import('./row.mjs').Cell} cell what must be seen
 * @param {{ patience?: number, hearing?: number }} [waits] the longest for what must be seen, and for an answer to be taken,
 *   in milliseconds
 * @returns {Promise<Found>}
 */
export async function runCell(engine, host, row, cell, waits) {
  const found = await once(engine, host, row, cell, waits);
  // Once in some thousand visits WebKit's driver shows no page at all. What a page does wrong is never tried twice.
  return found.sight ? found : once(engine, host, row, cell, waits);
}

/** @type {typeof runCell} */
async function once(engine, host, row, cell, { patience = PATIENCE, hearing = PATIENCE } = {}) {
  const start = performance.now();
  const folder = `${row.id}-${(count += 1)}`;
  const tag = row.tag ?? 'pcw-quiz';
  const tab = await engine.visit(await serve(row, host, folder), Boolean(row.frame));
  try {
    const { sight, blanks } = await lookUntil(tab, tag, cell, row, { patience, cutOff: () => host.cutOff(folder) });
    const faults = sight ? judge(sight, cell) : ['nothing could be seen: the page or its frame never came'];
    if (!faults.length && cell.shows === 'widget') faults.push(...(await use(tab, tag, hearing)));
    faults.push(...(await watched(tab, cell)), ...blanks);
    const asked = host.asked(folder).filter((path) => !path.endsWith('favicon.ico'));
    if (!row.disk) faults.push(...wrongRequests(asked, row, cell));
    return { faults, sight, asked, milliseconds: performance.now() - start };
  } finally {
    await tab.close();
  }
}

/**
 * Looks again and again, until it is as it must be or nothing more can come.
 * @param {import('./engines.mjs').Tab} tab @param {string} tag @param {import('./row.mjs').Cell} cell
 * @param {import('./row.mjs').Row} row @param {{ patience: number, cutOff: () => void }} how
 */
async function lookUntil(tab, tag, cell, row, { patience, cutOff }) {
  const until = performance.now() + patience;
  /** @type {import('./in-page.mjs').Sight | undefined} */
  let sight;
  let then = row.then;
  const blanks = new Set();
  for (;;) {
    const now = await tab.run(look, tag).catch(() => undefined);
    // Before the page has come there is another one, empty, in the same tab.
    if (now && now.address !== 'about:blank') sight = now;
    if (now?.blank && now.complete) blanks.add(`<${tag}> was blank, as seen from outside`);
    if (then && sight?.defined && sight.complete) {
      cutOff();
      await tab.run((name) => document.querySelector(name).scrollIntoView(), tag);
      then = undefined;
    }
    const done = sight && !then && isFinal(sight, cell);
    if (done || performance.now() > until) return { sight, blanks };
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** Whether more waiting is of no use: it is as it must be, or it has ended otherwise. @param {import('./in-page.mjs').Sight} sight @param {import('./row.mjs').Cell} cell */
function isFinal(sight, { shows }) {
  if (shows === 'own words') return sight.complete;
  return sight.status === 'ready' || sight.status === 'failed';
}

/**
 * What is not as it must be.
 * @param {import('./in-page.mjs').Sight} sight @param {import('./row.mjs').Cell} cell
 * @returns {string[]}
 */
export function judge(sight, cell) {
  const faults = [];
  const { status, text, code, details, heading } = sight;
  const must = (/** @type {unknown} */ good, /** @type {string} */ says) => good || faults.push(says);
  must(!sight.blank, 'the element is blank');
  const own = text.includes(OWN_WORDS);
  const seen = `: "${text.slice(0, 120)}" is seen (status "${status}", code "${code}", ${details.slice(0, 400)})`;
  if (cell.shows === 'widget') {
    must(status === 'ready', `the widget is not there${seen}`);
    must(heading.trim(), `no heading is seen${seen}`);
    must(!own, `the page's own words still show beside the widget${seen}`);
    must(sight.target >= TARGET, `a button is ${sight.target} px high, so the styles do not apply`);
    return faults;
  }
  must(own, `the page's own words are not seen${seen}`);
  if (cell.shows === 'own words') {
    must(!sight.defined, `a script of ours ran${seen}`);
    return faults;
  }
  must(status === 'failed' && code === cell.code, `the failure is not "${cell.code}"${seen}`);
  const sentence = readers[/** @type {keyof typeof readers} */ (cell.code)];
  must(sentence && text.includes(sentence), `readers are not told "${sentence}"${seen}`);
  for (const key of cell.advice ?? []) {
    for (const part of advice[key] ?? [`(no advice "${key}" in messages.js)`]) must(details.includes(part), `the details do not say "${part}"${seen}`);
  }
  return faults;
}

/**
 * What the watch inside the page saw at any moment. Where scripts run, it has to have looked.
 * @param {import('./engines.mjs').Tab} tab @param {import('./row.mjs').Cell} cell
 */
async function watched(tab, cell) {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const { looks, blank } = await tab.moments();
    if (looks || !tab.watches || cell.shows === 'own words') return blank;
    if (performance.now() > until) return ['the watch inside the page never looked'];
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** @param {import('./engines.mjs').Tab} tab @param {string} tag @param {number} hearing */
async function use(tab, tag, hearing) {
  const problem = await tab.run(answer, tag, hearing);
  return problem ? [problem] : [];
}

/**
 * Requests beyond those that the contract names, and those that were not made.
 * @param {string[]} asked @param {import('./row.mjs').Row} row @param {import('./row.mjs').Cell} cell
 */
function wrongRequests(asked, row, cell) {
  const script = row.asks ?? ['pcw-quiz.js'];
  const beside = row.beside ?? 'pcw.nowasm.js';
  const plain = cell.runs === 'plain' && !script.includes(beside) ? [beside] : [];
  const page = (row.path ?? 'page.html') + (row.behind ?? '').split('#')[0];
  const wanted = [decodeURIComponent(page), ...script, ...plain, ...(cell.asks ?? [])].sort();
  const made = asked.filter((path) => !row.may?.includes(path)).sort();
  return made.join('\n') === wanted.join('\n') ? [] : [`the requests were ${made.join(', ')} and should be ${wanted.join(', ')}`];
}
