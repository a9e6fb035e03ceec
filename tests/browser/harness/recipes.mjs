/** The recipes in www/hosts/: their pages, the headers that they name, and the code that they show. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './server.mjs';

/** Where they lie. */
export const HOSTS = join(ROOT, 'www/hosts');

/** What a page has in `integrity` until a release knows the hash. */
const NO_HASH_YET = 'integrity="see integrity.json"';

/** Every file of the recipes, by its name from `www/hosts/`. @param {string} [ending] */
export function recipeFiles(ending = '') {
  const found = readdirSync(HOSTS, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile() && one.name.endsWith(ending)).map((one) => relative(HOSTS, join(one.parentPath, one.name))).sort();
}

/** @param {string} name from `www/hosts/` */
export const recipeText = (name) => readFileSync(join(HOSTS, name), 'utf8');

/**
 * The pieces of code that a page shows, as a reader copies them.
 *
 * @param {string} page
 * @returns {{ marks: Record<string, string>, text: string }[]} `marks` are the `data-…` of the piece
 */
export function snippets(page) {
  return [...page.matchAll(/<pre tabindex="0"((?: data-[a-z]+="[^"]*")*)><code>([^]*?)<\/code><\/pre>/g)].map(([, marks, text]) => ({
    marks: Object.fromEntries([...marks.matchAll(/data-([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  }));
}

/** The headers that the text of a page names, by their names in small letters. @param {string} page */
export function headersOf(page) {
  const lines = snippets(page).flatMap(({ marks, text }) => ('headers' in marks ? text.split('\n') : []));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
}

/** The page as a release has it: scripts that are held to a hash have it. @param {string} page @param {Record<string, string>} hashes */
export const pinned = (page, hashes) =>
  page.replaceAll(/<script [^>]*>/g, (tag) => tag.replace(NO_HASH_YET, `integrity="${hashes[/src="[^"]*?([^"/]+)"/.exec(tag)?.[1] ?? '']}"`));
