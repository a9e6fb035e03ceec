/**
 * `cargo xtask hosts`: walks the table and prints what was seen.
 *
 *     node tests/hosts/command.mjs [ENGINE…] [ROW…] [--pictures] [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { walkColumn } from './columns.mjs';
import { BUILDS, ENGINES, leftOut } from './engines.mjs';
import { ROWS } from './matrix.mjs';
import { takePictures } from './pictures.mjs';
import { document, MARKS, summary } from './results.mjs';
import { cellText } from './row.mjs';

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => !word.startsWith('--'));
const engines = ENGINES.filter((name) => named.includes(name));
const ids = named.filter((word) => !ENGINES.some((name) => name === word));
const unknown = [...flags.filter((flag) => !['--pictures', '--write'].includes(flag)), ...ids.filter((id) => !ROWS.some((row) => row.id === id))];
if (unknown.length) {
  console.error(`Neither a browser (${ENGINES.join(', ')}) nor a row of tests/hosts/matrix.mjs nor --pictures or --write: ${unknown.join(', ')}.`);
  process.exit(2);
}

const rows = ROWS.filter((row) => !ids.length || ids.includes(row.id));
/** @type {Record<string, string>} */
const versions = {};
let faults = 0;

for (const engine of engines.length ? engines : ENGINES) {
  const why = leftOut(engine);
  if (why) {
    console.log(`\n${engine} is LEFT OUT: ${why}.`);
    continue;
  }
  if (flags.includes('--pictures')) faults += await takePictures(engine, rows, Boolean(ids.length));
  else await walk(engine);
}
if (flags.includes('--write')) write();
process.exitCode = faults ? 1 : 0;

/** @param {import('./engines.mjs').EngineName} engine */
async function walk(engine) {
  for (const build of BUILDS) {
    const start = performance.now();
    /** @type {import('./columns.mjs').Seen[]} */
    const all = [];
    versions[engine] = await walkColumn(engine, build, rows, (seen) => all.push(seen));
    console.log(`\n${versions[engine]}, ${build === 'wasm' ? 'with WebAssembly' : 'WebAssembly switched off'}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
    for (const row of rows) {
      const { cell, faults: wrong } = /** @type {import('./columns.mjs').Seen} */ (all.find((seen) => seen.row === row));
      console.log(`${wrong.length ? '✗' : ' '} ${row.id.padEnd(26)} ${cellText(cell).padEnd(34)} ${row.served}`);
      for (const fault of wrong) console.log(`      ${fault}`);
      faults += wrong.length;
    }
  }
}

/** Only what was seen is written down. */
function write() {
  const lacking = ENGINES.filter((engine) => !versions[engine]);
  if (faults || lacking.length || ids.length) {
    console.error(`Nothing is written: ${faults ? 'not every cell is as the table says' : `all rows have to be seen in ${lacking.join(', ') || 'every browser'}`}.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(new URL('RESULTS.md', import.meta.url), document(versions, new Date().toISOString().slice(0, 10)));
  const readme = new URL('../../README.md', import.meta.url);
  const text = readFileSync(readme, 'utf8');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${MARKS.join(' and ')}, between which the summary stands.`);
  writeFileSync(readme, `${text.slice(0, from)}${MARKS[0]}\n${summary(versions)}\n${text.slice(to)}`);
  console.log('\nWritten: tests/hosts/RESULTS.md, and the summary in README.md.');
}
