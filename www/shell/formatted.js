/** Copying with formatting: HTML for programs that take it, and the same as plain text for the others. */
import { copySelected } from './offering.js';

/**
 * Whether the clipboard took it. The HTML never becomes part of a page here.
 * @param {string} html
 * @param {string} text
 * @param {ShadowRoot} root where a person can have focus
 */
export async function copyFormatted(html, text, root) {
  const forms = { 'text/html': html, 'text/plain': text };
  try {
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyOldWay(forms, text, root);
  }
}

/**
 * For pages that are not secure or frames without the permission: whoever copies may say what goes into the clipboard.
 * @param {Record<string, string>} forms
 * @param {string} text
 * @param {ShadowRoot} root
 */
function copyOldWay(forms, text, root) {
  const fill = (/** @type {Event} */ event) => {
    const { clipboardData } = /** @type {ClipboardEvent} */ (event);
    for (const [type, form] of Object.entries(forms)) clipboardData?.setData(type, form);
    event.preventDefault();
  };
  root.addEventListener('copy', fill, true);
  try {
    return copySelected(text, root);
  } finally {
    root.removeEventListener('copy', fill, true);
  }
}
