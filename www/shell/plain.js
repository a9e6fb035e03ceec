/**
 * Loading the program as plain JavaScript (`pcw.nowasm.js`), once a page: several scripts of ours may want it.
 * They find each other by two events on the document, since the page may hold any global name itself.
 */
import { failure } from './failure.js';
import { permit } from './ownscript.js';
import { version } from './version.js';

/** @typedef {import('./types.js').Program} Program */

/** Says "here it is": sent by the plain script when it runs, and whenever it is asked. */
const OFFER = 'pcw:program';
/** Asks for it; whoever is loading it says when it will have come. */
const ASK = 'pcw:program-wanted';

/**
 * Offers the program to the scripts on the page. Called by the plain script alone.
 * @param {Program} program
 * @returns {boolean} whether none took it: then the page has named the plain script for its own sake
 */
export function offerPlain(program) {
  const offer = () => tell(OFFER, { version, program });
  document.addEventListener(ASK, offer);
  return offer();
}

/**
 * @param {URL | undefined} address
 * @returns {Promise<Program>}
 */
export async function loadPlain(address) {
  /** @type {Program | undefined} */
  let found;
  const take = (/** @type {Event} */ event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    // One of another version has another border.
    if (detail?.version !== version) return;
    found = detail.program;
    event.preventDefault();
  };
  document.addEventListener(OFFER, take);
  try {
    await onItsWay(() => found);
    if (!found) await fetchIt(address);
  } finally {
    document.removeEventListener(OFFER, take);
  }
  if (!found) throw failure('start-failed', 'plain', address?.href ?? 'pcw.nowasm.js');
  return found;
}

/** Asks the scripts that are here already; waits for one that is loading it. @param {() => unknown} found */
async function onItsWay(found) {
  const question = { coming: Promise.resolve() };
  tell(ASK, question);
  if (!found()) await question.coming;
}

/** @param {URL | undefined} address */
async function fetchIt(address) {
  if (!address) return;
  const coming = insert(address).catch(() => {});
  const answer = (/** @type {Event} */ event) => {
    /** @type {CustomEvent} */ (event).detail.coming = coming;
  };
  document.addEventListener(ASK, answer);
  await coming;
  document.removeEventListener(ASK, answer);
}

/**
 * Runs the script. `import()` works where Trusted Types refuse to name a script's address; but it reads nothing from
 * disk, wants CORS and a right type, and checks no hash.
 * @param {URL} address
 */
async function insert(address) {
  // In a sandbox every address is a stranger's: there `import()` could only log a refusal.
  if (!permit.checked && address.protocol !== 'file:' && self.origin !== 'null') {
    try {
      await import(address.href);
      return;
    } catch {
      // The other way may still be open.
    }
  }
  await insertElement(address.href);
}

/** @param {string} href */
function insertElement(href) {
  const script = document.createElement('script');
  script.nonce = permit.nonce;
  if (permit.checked) {
    script.integrity = PCW_PLAIN_HASH;
    script.crossOrigin = 'anonymous';
  }
  const come = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    script.src = href;
    document.head.appendChild(script);
  });
  // Not before: WebKit forgets some of those that are out of the page, and then no word of them ever comes.
  return come.finally(() => script.remove());
}

/** @param {string} name @param {object} detail */
function tell(name, detail) {
  const init = { __proto__: null, cancelable: true, detail };
  return document.dispatchEvent(new CustomEvent(name, /** @type {CustomEventInit} */ (init)));
}
