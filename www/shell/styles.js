/** Constructed style sheets: allowed under a strict `style-src`, shared by all elements, owned by one document. */
import styles from 'pcw:styles';

/** @type {WeakMap<Document, Record<string, CSSStyleSheet>>} */
const made = new WeakMap();

/**
 * Puts the named sheets on a root, made for the document that the root is in now.
 * @param {ShadowRoot} root
 * @param {('shell' | 'widgets')[]} names
 */
export function adopt(root, names) {
  const sheets = names.map((name) => sheetOf(root.ownerDocument, name, styles[name]));
  // A document without a window (a template's) shows nothing, so it needs no styles.
  if (!sheets.includes(undefined)) root.adoptedStyleSheets = /** @type {CSSStyleSheet[]} */ (sheets);
}

/**
 * A sheet of this document, made at first need.
 * @param {Document} document
 * @param {string} name
 * @param {string} text
 * @returns {CSSStyleSheet | undefined}
 */
export function sheetOf(document, name, text) {
  const view = document.defaultView;
  if (!view || !('replaceSync' in view.CSSStyleSheet.prototype)) return undefined;
  let sheets = made.get(document);
  if (!sheets) made.set(document, (sheets = Object.create(null)));
  const known = /** @type {Record<string, CSSStyleSheet>} */ (sheets);
  if (!known[name]) {
    known[name] = new view.CSSStyleSheet();
    known[name].replaceSync(text);
  }
  return known[name];
}
