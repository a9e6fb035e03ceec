/** Walks the table: one browser with one build at a time, several rows at once inside it. */
import { openEngine } from './engines.mjs';
import { Host } from './host.mjs';
import { cellOf } from './row.mjs';
import { runCell } from './run.mjs';

const NOTHING = { sight: undefined, asked: [], milliseconds: 0 };

/**
 * @typedef {import('./run.mjs').Found & { row: import('./row.mjs').Row, cell: import('./row.mjs').Cell }} Seen
 *
 * @param {import('./engines.mjs').EngineName} name
 * @param {import('./engines.mjs').Build} build
 * @param {import('./row.mjs').Row[]} rows
 * @param {(seen: Seen) => void} tell called as each cell is done
 * @param {{ run?: typeof runCell, atOnce?: number }} [options] what else to do with a cell than to judge it; how many tabs
 * @returns {Promise<string>} the version of the browser
 */
export async function walkColumn(name, build, rows, tell, { run = runCell, atOnce } = {}) {
  const host = await new Host().open();
  const engine = await openEngine(name, build);
  const waiting = [...rows];
  const work = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const cell = cellOf(row, name, build);
      const found = await run(engine, host, row, cell).catch((/** @type {Error} */ problem) => ({ ...NOTHING, faults: [problem.message] }));
      tell({ row, cell, ...found });
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce ?? engine.atOnce }, work));
    return engine.version;
  } finally {
    await engine.close();
    await host.close();
  }
}
