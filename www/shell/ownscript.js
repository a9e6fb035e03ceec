/** The script element that this code came from, asked for while it runs: later nobody can tell. */

/** A page can put an image named `currentScript` in its place, so it is looked at first. */
const current = typeof document === 'object' ? document.currentScript : null;
const script = current && current instanceof HTMLScriptElement ? current : asModule();

/**
 * In a tag with `type="module"` the browser does not say which one runs, so it is the first that is named like ours.
 * @returns {HTMLScriptElement | undefined}
 */
function asModule() {
  if (typeof document !== 'object') return undefined;
  return document.querySelector(/** @type {'script'} */ ('script[type=module i][src*=pcw]')) ?? undefined;
}

/**
 * What a second script of ours needs to be let in like the first one.
 * A nonce can be read here only: browsers hide it from attributes.
 */
export const permit = { nonce: script?.nonce ?? '', checked: Boolean(script?.integrity) };

/** As the page stood then: it may take another address or base later, and the tag may go. */
const own = script?.src;
const named = script?.dataset.nowasm && addressOf(script.dataset.nowasm, document.baseURI);

/** @param {string} text @param {string} [base] */
function addressOf(text, base) {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/**
 * Where a file that belongs to this script lies: where the page says (`data-nowasm`), else beside it, asked for with the
 * same query. Undefined where nobody can tell, as in a script that stands in the page itself.
 * @param {string} file
 * @returns {URL | undefined}
 */
export function besideScript(file) {
  const beside = named || addressOf(file, own);
  if (!named && beside) beside.search = new URL(/** @type {string} */ (own)).search;
  return beside;
}
