/** What an element takes from the page around it: language and direction. */

/**
 * The nearest `lang`, across shadow roots, else English.
 * @param {Element} element
 */
export function languageAround(element) {
  for (let node = /** @type {Node | null} */ (element); node; node = node.parentNode ?? hostOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang || 'en';
  }
  return 'en';
}

/**
 * The direction that the page gives the element: its own `dir`, an ancestor's, or the style sheet's.
 * @param {Element} element
 */
export function directionAround(element) {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** @param {Node} node */
function hostOf(node) {
  return node instanceof ShadowRoot ? node.host : null;
}
