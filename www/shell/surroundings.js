/** What an element takes from the page around it: language and direction. */
import { attributeOf, parentOf } from './tree.js';

/**
 * The nearest `lang`, across shadow roots, else English.
 * @param {Element} element
 */
export function languageAround(element) {
  return nearest(element, 'lang') || 'en';
}

/**
 * The nearest `dir`, across shadow roots. A direction that the page's style sheet sets is inherited without our doing;
 * asking for it would lay the page out once for each element.
 * @param {Element} element
 */
export function directionAround(element) {
  const dir = nearest(element, 'dir')?.toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : undefined;
}

/** @param {Element} element @param {string} name */
function nearest(element, name) {
  for (let node = /** @type {Node | null} */ (element); node; node = parentOf(node) ?? hostOf(node)) {
    const value = node instanceof Element ? attributeOf(node, name) : null;
    if (value !== null) return value;
  }
  return null;
}

/** @param {Node} node */
function hostOf(node) {
  return node instanceof ShadowRoot ? node.host : null;
}
