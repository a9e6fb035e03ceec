/** The table as people read it: RESULTS.md, the summary in the README, and what the command prints. */
import { BUILDS, ENGINES } from './engines.mjs';
import { MATRIX, ROWS } from './matrix.mjs';
import { readers } from '../../www/shell/messages.js';
import { cellOf, cellText } from './row.mjs';

/** Where the summary stands in the README. */
export const MARKS = ['<!-- hosts: made by `cargo xtask hosts --write` -->', '<!-- hosts: end -->'];

const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** How many of each there are. */
export function figures() {
  /** @type {Record<string, number>} */
  const cells = { widget: 0, reason: 0, 'own words': 0 };
  for (const row of ROWS) for (const engine of ENGINES) for (const build of BUILDS) cells[cellOf(row, engine, build).shows] += 1;
  const all = ROWS.length * ENGINES.length * BUILDS.length;
  return { rows: ROWS.length, engines: ENGINES.length, all, ...cells };
}

/** What a browser shows where it is not what the others show. @param {import('./row.mjs').Row} row */
const differences = ({ but = {} }) =>
  Object.entries(but).map(([engine, { why, ...cells }]) => {
    const said = Object.entries(cells).map(([build, cell]) => `${cellText(cell)}${build === 'plain' ? ' where WebAssembly is switched off' : ''}`);
    return `${NAMES[/** @type {keyof typeof NAMES} */ (engine)]}: ${said.join('; ')}, since ${why}`;
  });

/** What whoever runs the host has to change, once for both columns. @param {import('./row.mjs').Row} row */
function changes({ seen }) {
  const said = BUILDS.map((build) => seen[build].change).filter(Boolean);
  return [...new Set(said)].join(' ');
}

/** A cell of a Markdown table. @param {string} text */
const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** @param {import('./row.mjs').Row} row */
function line(row) {
  const cells = BUILDS.map((build) => cellText(row.seen[build]));
  const notes = [changes(row), ...differences(row)].filter(Boolean).join(' ');
  return `| \`${row.id}\` | ${escaped(row.served)} | ${cells.join(' | ')} | ${escaped(notes)} |`;
}

/** All of the table but which browsers saw it. */
export function table() {
  const sections = MATRIX.map(({ about, rows }) => [
    `## ${about}`,
    '',
    '| row | how it is served | with WebAssembly | WebAssembly switched off | what to change, and where browsers differ |',
    '|---|---|---|---|---|',
    ...rows.map(line),
    '',
  ]);
  return sections.flat().join('\n');
}

/** @param {Record<string, string>} versions by engine @param {string} day */
export function document(versions, day) {
  const { rows, all, widget, reason, 'own words': own } = /** @type {any} */ (figures());
  return `# Where it runs: the host matrix

Made by \`cargo xtask hosts --write\` from [the table](matrix.mjs), after every cell had been seen as it stands here. Last on
${day}, in ${ENGINES.map((engine) => versions[engine] ?? `${NAMES[engine]} (left out)`).join(', ')}.

${rows} ways of serving × ${ENGINES.length} browsers × 2 (WebAssembly there, WebAssembly switched off) = ${all} cells: the widget in ${widget}, the
page's own words with the reason in ${reason}, the page's own words alone in ${own}. No element is blank at any moment of any of them.

- **widget**: it is there, styled, with buttons of 44 pixels, and an answer was given. **(plain)**: the program without
  WebAssembly runs, \`pcw.nowasm.js\`.
- **reason**: the page's own words inside the element, one sentence for readers, and behind "Details for the author of
  this page" the cause and what to change. Behind the colon stands the code of \`pcw-failed\`; readers are told
${Object.entries(readers).filter(([code]) => usedCodes().has(code)).map(([code, says]) => `  - \`${code}\`: "${says}"`).join('\n')}
- **own words**: nothing of ours was let in, so nothing of ours can say why: the page's own words inside the element show, and the browser's
  console has the reason. So always put a sentence inside the element.

${table()}`;
}

function usedCodes() {
  return new Set(ROWS.flatMap((row) => BUILDS.map((build) => row.seen[build].code)));
}

/** The few lines of the README. @param {Record<string, string>} versions */
export function summary(versions) {
  const { rows, all, widget, reason, 'own words': own } = /** @type {any} */ (figures());
  return `${rows} ways in which hosts serve pages are tried in ${ENGINES.map((engine) => versions[engine] ?? NAMES[engine]).join(', ')}, each with WebAssembly and with it
switched off. Of these ${all} cases, ${widget} show the widget, ${reason} the page's own words with the reason and what to change, and ${own}
the page's own words alone, because the host lets no script of ours in. None is blank at any moment. [The table](tests/hosts/RESULTS.md) has
each of them, with what to change on the host. \`cargo xtask hosts\` tries them again.`;
}
