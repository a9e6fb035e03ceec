/** The script element that this code came from, asked for while it runs: later nobody can tell. */

/** A page can put an image named `currentScript` in its place, so it is looked at first. */
const current = typeof document === 'object' ? document.currentScript : null;
const script = current && current instanceof HTMLScriptElement ? current : undefined;

/**
 * What a second script of ours needs to be let in like the first one.
 * A nonce can be read here only: browsers hide it from attributes.
 */
export const permit = { nonce: script?.nonce ?? '', checked: Boolean(script?.integrity) };

/**
 * Where a file that belongs to this script lies: where the page says (`data-nowasm`), else beside it, asked for with the
 * same query. Undefined where nobody can tell, as in a script that stands in the page itself.
 * @param {string} file
 * @returns {URL | undefined}
 */
export function besideScript(file) {
  const named = script?.dataset.nowasm;
  try {
    if (named) return new URL(named, document.baseURI);
    const own = new URL(script?.src ?? '');
    const beside = new URL(file, own);
    beside.search = own.search;
    return beside;
  } catch {
    return undefined;
  }
}
