/** The tests of one browser: every cell of its columns, and the canaries without which a green table says nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { walkColumn } from './columns.mjs';
import { BUILDS, leftOut } from './engines.mjs';
import { ROWS } from './matrix.mjs';
import { RUNS, widget } from './row.mjs';
import { runCell } from './run.mjs';
import { OWN_WORDS } from './serving.mjs';

/**
 * What must be found wrong, with words of how it is said.
 * @type {{ row: import('./row.mjs').Row, says: RegExp }[]}
 */
const CANARIES = [
  { row: { id: 'canary-blank', served: 'An element without a word in it, and no script.', element: '<pcw-quiz></pcw-quiz>', end: '', asks: [], seen: { wasm: { shows: 'own words' }, plain: { shows: 'own words' } } }, says: /the element is blank/ },
  // For an instant only, which no look from outside would come upon.
  { row: { id: 'canary-flash', served: 'An element that loses its words for a moment.', end: '<script src="flash.js"></script><script src="pcw-quiz.js"></script>', files: { 'flash.js': { text: "const one = document.querySelector('pcw-quiz'); one.hidden = true; let frames = 3; const next = () => { if (frames--) requestAnimationFrame(next); else one.hidden = false; }; next();" } }, asks: ['flash.js', 'pcw-quiz.js'], seen: RUNS }, says: /was blank \d+ ms after/ },
  { row: { id: 'canary-widget', served: 'A widget where none is expected.', seen: { wasm: { shows: 'own words' }, plain: { shows: 'own words' } } }, says: /the page's own words are not seen|a script of ours ran/ },
  { row: { id: 'canary-reason', served: 'Another reason than is expected.', element: `<pcw-quiz src="nothing.json"><p>${OWN_WORDS}</p></pcw-quiz>`, asks: ['pcw-quiz.js', 'nothing.json'], seen: { wasm: { shows: 'reason', code: 'start-failed', advice: ['start'] }, plain: { shows: 'reason', code: 'start-failed', advice: ['start'] } } }, says: /the failure is not "start-failed"/ },
  { row: { id: 'canary-no-widget', served: 'No widget where one is expected.', files: { 'pcw-quiz.js': null }, seen: RUNS }, says: /the widget is not there/ },
  { row: { id: 'canary-request', served: 'A request that nobody named.', end: '<script src="pcw-quiz.js"></script><script src="pcw-quiz.js?2"></script>', seen: RUNS }, says: /the requests were .*pcw-quiz\.js\?2/ },
  { row: { id: 'canary-unstyled', served: 'A widget without its styles.', end: '<script src="pcw-quiz.js"></script><script src="strip.js"></script>', files: { 'strip.js': { text: "addEventListener('pcw-ready', ({ target }) => { target.shadowRoot.adoptedStyleSheets = []; });" } }, asks: ['pcw-quiz.js', 'strip.js'], seen: RUNS }, says: /the styles do not apply/ },
  { row: { id: 'canary-deaf', served: 'A widget that takes no answer.', end: '<script src="pcw-quiz.js"></script><script src="deaf.js"></script>', files: { 'deaf.js': { text: "addEventListener('click', (event) => event.stopImmediatePropagation(), true);" } }, asks: ['pcw-quiz.js', 'deaf.js'], seen: RUNS }, says: /nothing came of it/ },
  { row: { id: 'canary-program', served: 'The other program than is expected.', end: '<script src="pcw.nowasm.js"></script>', asks: ['pcw-quiz.js'], seen: { wasm: widget('wasm'), plain: widget('plain') } }, says: /the requests were .*pcw\.nowasm\.js/ },
];

/** What never comes is waited for less long. @type {Record<string, { patience?: number, hearing?: number }>} */
const IN_VAIN = { 'canary-no-widget': { patience: 1000 }, 'canary-deaf': { hearing: 500 } };

/** @param {import('./engines.mjs').EngineName} name */
export function suiteOf(name) {
  const why = leftOut(name);
  if (why) {
    test(`the host matrix in ${name}`, { skip: why }, () => {});
    return;
  }
  // One after the other: two browsers at once would make each other slow.
  describe(`the host matrix in ${name}`, { concurrency: 1 }, () => {
    for (const build of BUILDS) column(name, build);
    canaries(name);
  });
}

/** A test for each cell, all of one column done in one browser. @param {import('./engines.mjs').EngineName} name @param {import('./engines.mjs').Build} build */
function column(name, build) {
  const where = build === 'wasm' ? 'with WebAssembly' : 'WebAssembly switched off';
  const done = collector(() => ROWS, (rows, tell) => walkColumn(name, build, rows, tell));
  for (const row of ROWS) {
    test(`${name}, ${where}, ${row.id}: ${row.served}`, async () => {
      const { faults } = await done(row);
      assert.deepEqual(faults, []);
    });
  }
}

/** @param {import('./engines.mjs').EngineName} name */
function canaries(name) {
  const flashing = name !== 'webkit';
  const watched = CANARIES.filter(({ row }) => flashing || row.id !== 'canary-flash');
  /** @type {typeof runCell} */
  const run = (engine, host, row, cell) => runCell(engine, host, row, cell, IN_VAIN[row.id]);
  const done = collector(() => watched.map(({ row }) => row), (rows, tell) => walkColumn(name, 'wasm', rows, tell, { run }));
  for (const { row, says } of watched) {
    test(`${name} tells of the canary ${row.id}: ${row.served}`, async () => {
      const { faults } = await done(row);
      assert.match(faults.join('\n'), says);
    });
  }
}

/**
 * Starts to walk at the first question, and answers each as soon as its row is done.
 * @param {() => import('./row.mjs').Row[]} rows
 * @param {(rows: import('./row.mjs').Row[], tell: (seen: import('./columns.mjs').Seen) => void) => Promise<unknown>} walk
 */
function collector(rows, walk) {
  /** @type {Map<import('./row.mjs').Row, import('./columns.mjs').Seen>} */
  const seen = new Map();
  /** @type {Map<import('./row.mjs').Row, (one: import('./columns.mjs').Seen) => void>} */
  const waiting = new Map();
  /** @type {Promise<unknown> | undefined} */
  let ended;
  return (/** @type {import('./row.mjs').Row} */ row) => {
    ended ??= walk(rows(), (one) => {
      seen.set(one.row, one);
      waiting.get(one.row)?.(one);
    });
    const known = seen.get(row);
    if (known) return Promise.resolve(known);
    const come = new Promise((resolve) => waiting.set(row, resolve));
    // Ends with the walk when that is what fails.
    return Promise.race([come, /** @type {Promise<any>} */ (ended).then(() => come)]);
  };
}
