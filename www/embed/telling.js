/** What happens in the widget, told to one origin and to no other. */
import { prefix, warnings } from './words.js';

const EVENTS = ['pcw-ready', 'pcw-answered', 'pcw-completed', 'pcw-changed', 'pcw-failed'];

/**
 * @param {EventTarget} element
 * @param {(message: { name: string, detail: unknown }) => void} tell
 */
export function listen(element, tell) {
  for (const name of EVENTS) {
    element.addEventListener(name, (event) => tell({ name, detail: /** @type {CustomEvent} */ (event).detail }));
  }
}

/**
 * A function that tells the page around, if it is at that origin. The browser sees to it that no other page hears it.
 * @param {Window} parent
 * @param {string} origin
 * @param {string} id
 * @returns {(message: { name: string, detail: unknown }) => void}
 */
export function teller(parent, origin, id) {
  // Where the browser says who is around, nothing is even tried; Firefox does not, and logs each refusal.
  const [around] = location.ancestorOrigins ?? [];
  if (around !== undefined && around !== origin) {
    console.warn(prefix, warnings.elsewhere(origin));
    return () => {};
  }
  return ({ name, detail }) => parent.postMessage({ pcw: 1, type: 'event', id, name, detail }, origin);
}
