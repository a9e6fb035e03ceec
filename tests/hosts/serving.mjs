/** Turns a row of the table into what a host serves, or into a folder on disk. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../browser/harness/server.mjs';

/** @typedef {import('./row.mjs').Row} Row */

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** What stands in the page of a person that has no widget. */
export const OWN_WORDS = 'Ask us for this on paper.';

/** The one element of most pages. */
const ELEMENT = `<pcw-quiz><p>${OWN_WORDS}</p></pcw-quiz>`;
/** How it gets its script, as README says. */
const SCRIPT = '<script src="pcw-quiz.js"></script>';

/** What was put on disk, and goes when the tests end. @type {string[]} */
const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** @param {string} name as in pkg/ */
export function built(name) {
  return readFileSync(join(ROOT, 'pkg', name));
}

/** Whether pkg/ has a file. @param {string} name */
export const isBuilt = (name) => existsSync(join(ROOT, 'pkg', name));

/** The value of `integrity` for a file of pkg/, worked out here and not read from what the build says. @param {string} name */
const integrity = (name) => `sha384-${createHash('sha384').update(built(name)).digest('base64')}`;

/**
 * The page of a row.
 * @param {Row} row
 */
function pageText({ doctype = '<!doctype html>', html, charset = '<meta charset="utf-8">', head = '', element = ELEMENT, end = SCRIPT }) {
  if (html) return html;
  return [
    `${doctype}<html lang="en"><head>${charset}`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="icon" href="data:,"><title>A page of a host</title>${head}</head><body><h1>A page of a host</h1>`,
    `${element}\n${end}</body></html>`,
  ].join('\n');
}

/**
 * Everything that a row serves, by path in its folder.
 * @param {Row} row
 * @param {(text: string) => string} fill puts addresses and hashes in
 * @returns {Map<string, import('./host.mjs').Answer>}
 */
function answersOf(row, fill) {
  /** @type {Record<string, import('./row.mjs').Served | null>} */
  const files = { 'pcw-quiz.js': {}, 'pcw.nowasm.js': {}, [row.path ?? 'page.html']: { text: pageText(row), ...row.page }, ...row.files };
  /** @type {Map<string, import('./host.mjs').Answer>} */
  const answers = new Map();
  for (const [path, served] of Object.entries(files)) {
    if (served === null) continue;
    const { from = path.split('/').at(-1) ?? path, text, change, type, headers = {}, ...rest } = served;
    if (text === undefined && served.status === undefined && !isBuilt(from)) continue;
    const plain = text === undefined ? (rest.status ? Buffer.from('') : built(from)) : Buffer.from(fill(text));
    const body = change ? Buffer.from(change(plain)) : plain;
    const kind = type ?? TYPES[extname(path)];
    const filled = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)]));
    answers.set(path, { ...rest, body, headers: { ...(kind ? { 'content-type': kind } : {}), ...filled } });
  }
  return answers;
}

/**
 * Puts a row where a browser can open it.
 * @param {Row} row
 * @param {import('./host.mjs').Host} host
 * @param {string} folder a name that no other case has
 * @returns {Promise<string>} the address to open
 */
export async function serve(row, host, folder) {
  const here = `${host.origin}/${folder}/`;
  const fill = (/** @type {string} */ text) =>
    text
      .replaceAll('{here}', here)
      .replaceAll('{elsewhere}', `${host.elsewhere}/${folder}/`)
      .replaceAll('{origin}', `${host.origin}`)
      .replaceAll('{other origin}', `${host.elsewhere}`)
      .replace(/\{hash of ([^}]+)\}/g, (_, name) => integrity(name))
      .replace(/\{text of ([^}]+)\}/g, (_, name) => built(name).toString());
  const answers = answersOf(row, fill);
  host.serve(folder, answers);
  const address = (row.path ?? 'page.html') + (row.behind ?? '');
  if (!row.disk) return here + (row.behind === undefined ? encodeURI(address) : address);
  const top = await mkdtemp(join(tmpdir(), `pcw host ü# ${row.id} `));
  folders.push(top);
  for (const [path, { body = '' }] of answers) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), body);
  }
  return pathToFileURL(join(top, row.path ?? 'page.html')).href;
}
