/** Constructed style sheets: allowed under a strict `style-src`, shared by all elements, owned by one document. */
import styles from 'pcw:styles';
import { permit } from './ownscript.js';

/** @type {WeakMap<Document, Record<string, CSSStyleSheet>>} */
const made = new WeakMap();

/**
 * Puts the named sheets on a root, made for the document that the root is in now.
 * @param {ShadowRoot} root
 * @param {('shell' | 'widgets')[]} names
 */
export function adopt(root, names) {
  const sheets = names.map((name) => sheetOf(root.ownerDocument, name, styles[name]));
  if (!sheets.includes(undefined)) root.adoptedStyleSheets = /** @type {CSSStyleSheet[]} */ (sheets);
  // A document without a window (a template's) shows nothing, so it needs no styles.
  else if (root.ownerDocument.defaultView) write(root, names);
}

/**
 * For browsers without constructed sheets (Safari before 16.4, Firefox before 101): the same as style elements. A strict
 * `style-src` refuses them; then the widget is there all the same, in the browser's own looks.
 * @param {ShadowRoot} root
 * @param {('shell' | 'widgets')[]} names
 */
function write(root, names) {
  const old = [...root.children].filter((one) => one.localName === 'style');
  // They stand in this order, and once there they stay.
  for (const name of names.slice(old.length)) {
    const style = root.ownerDocument.createElement('style');
    style.nonce = permit.nonce;
    style.textContent = styles[name];
    root.appendChild(style);
  }
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
