/** Where an element's pack comes from, in the order that the contract promises. */
import { Failure } from './failure.js';
import { defaultPack } from './packdefault.js';
import { fetchPack } from './packfetch.js';
import { readPack } from './packtext.js';
import { whenParsed } from './parsed.js';

/**
 * The pack of an element: its property, its `src`, its JSON child, or the default of the script.
 * @param {Element} element
 * @param {string} widget
 * @param {unknown} given the property `pack`, already copied; null when it is not set
 * @param {AbortSignal} signal
 * @returns {Promise<unknown>}
 */
export async function findPack(element, widget, given, signal) {
  if (given instanceof Failure) throw given;
  if (given !== null) return given;
  const src = element.getAttribute('src');
  if (src) return fetchPack(src, signal);
  await whenParsed(element);
  const inline = inlineText(element);
  return inline === undefined ? defaultPack(widget) : readPack(inline);
}

/** @param {Element} element */
function inlineText(element) {
  for (const child of element.children) {
    if (child.localName === 'script' && /^application\/json\s*(;|$)/i.test(child.getAttribute('type') ?? '')) {
      return child.textContent ?? '';
    }
  }
  return undefined;
}
