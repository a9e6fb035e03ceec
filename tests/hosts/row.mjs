/**
 * What a row of the table is made of, and the words for what must be seen.
 *
 * @typedef {object} Served a file of a row; without anything else, the file of that name in pkg/
 * @property {string} [from] its name in pkg/, where the host calls it something else
 * @property {string} [text] its text instead
 * @property {(bytes: Buffer) => Buffer | string} [change] what the host makes of it
 * @property {string} [type] its content type; '' for none
 * @property {Record<string, string>} [headers]
 * @property {number} [status]
 * @property {number} [pieces]
 * @property {boolean} [bare]
 *
 * @typedef {object} Cell what must be seen
 * @property {'widget' | 'reason' | 'own words'} shows
 *   `widget`: it is there, styled, and takes an answer. `reason`: the page's own words, the reason for readers and the
 *   cure for whoever runs the host. `own words`: the page's own words alone, since nothing of ours was let in
 * @property {'wasm' | 'plain'} [runs] which program
 * @property {string} [code] of `pcw-failed`
 * @property {string[]} [advice] which causes and cures stand in the details, by their keys in www/shell/messages.js
 * @property {string} [change] what whoever runs the host has to change, in a sentence
 * @property {string[]} [asks] requests of this cell besides those of the row
 *
 * @typedef {{ wasm: Cell, plain: Cell }} Cells by whether the browser has WebAssembly
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} served one plain sentence
 * @property {string} [path] of the page in its folder
 * @property {string} [behind] what follows the path in the address, such as `?id=1#part`
 * @property {string} [doctype] @property {string} [charset] @property {string} [head] mark-up for the head
 * @property {string} [element] the element with its children @property {string} [end] mark-up at the end of the body
 * @property {string} [html] a whole page instead
 * @property {Served} [page] how the page is served
 * @property {Record<string, Served | null>} [files] more files; null takes one away that is usually there
 * @property {string} [tag] the element that is looked at
 * @property {boolean} [disk] opened from disk
 * @property {boolean} [frame] the element is in the first frame of the page
 * @property {'scroll'} [then] the network is lost, and then the reader scrolls down to the element
 * @property {string[]} [asks] what is asked for besides the page; the script, when not set
 * @property {string} [beside] where the plain program is looked for
 * @property {string[]} [may] what may be asked for or not: browsers read ahead
 * @property {Cells} seen
 * @property {Partial<Record<'chromium' | 'firefox' | 'webkit', Partial<Cells> & { why: string }>>} [but] where browsers differ
 */

/** The widget, by this program. @param {'wasm' | 'plain'} runs @param {Partial<Cell>} [more] @returns {Cell} */
export const widget = (runs, more) => ({ shows: 'widget', runs, ...more });

/**
 * The page's own words with the reason.
 * @param {string} code @param {string[]} advice @param {string} change @param {Partial<Cell>} [more] @returns {Cell}
 */
export const reason = (code, advice, change, more) => ({ shows: 'reason', code, advice, change, ...more });

/** The same, whatever the browser has. @param {Cell} cell @returns {Cells} */
export const either = (cell) => ({ wasm: cell, plain: cell });

/** The page's own words alone. @param {string} change @param {Partial<Cell>} [more] */
export const ownWords = (change, more) => either({ shows: 'own words', change, ...more });

/** The widget, by the program that the browser can run. @type {Cells} */
export const RUNS = { wasm: widget('wasm'), plain: widget('plain') };
/** The widget, by the plain program in any browser. */
export const PLAIN = either(widget('plain'));

/** The header of a policy. @param {string[]} parts */
export const policy = (...parts) => ({ 'content-security-policy': parts.join('; ') });

/**
 * What must be seen of a row.
 * @param {Row} row @param {'chromium' | 'firefox' | 'webkit'} engine @param {'wasm' | 'plain'} build
 * @returns {Cell}
 */
export const cellOf = (row, engine, build) => row.but?.[engine]?.[build] ?? row.seen[build];

/** A cell in a few words. @param {Cell} cell */
export function cellText({ shows, runs, code }) {
  if (shows === 'widget') return runs === 'wasm' ? 'widget' : 'widget (plain)';
  return shows === 'reason' ? `reason: ${code}` : 'own words';
}
