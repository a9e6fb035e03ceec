/** Children are read when the parser has finished with an element: at connection there may be none yet. */
import { nextOf, parentOf } from './tree.js';

/** A page that never ends, or that a script writes and does not close, is read as it stands after so long; in milliseconds. */
const PATIENCE = 10_000;

/** @type {Map<Element, () => void>} */
const open = new Map();

/** @type {MutationObserver | undefined} */
let observer;

/**
 * Resolves when all children that the page's source gives the element are there.
 * @param {Element} element
 * @returns {Promise<void>}
 */
export function whenParsed(element) {
  if (isParsed(element)) return Promise.resolve();
  return new Promise((resolve) => {
    open.set(element, resolve);
    setTimeout(resolve, PATIENCE);
    if (observer) return;
    observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', look);
  });
}

/** The parser has gone on once something follows the element or one of its ancestors. @param {Element} element */
function isParsed(element) {
  if (element.ownerDocument.readyState !== 'loading' || !element.isConnected) return true;
  for (let node = /** @type {Node | null} */ (element); node; node = parentOf(node)) {
    if (nextOf(node)) return true;
  }
  return false;
}

function look() {
  for (const [element, resolve] of open) {
    if (!isParsed(element)) continue;
    open.delete(element);
    resolve();
  }
  if (open.size) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('DOMContentLoaded', look);
}
