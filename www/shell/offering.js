/** Handing over a text that a person wants to keep: to the clipboard, or as a file. Nothing leaves the browser. */

import { copyFormatted } from './formatted.js';

/** How long a file's address is kept, in milliseconds: some browsers read it only after their own dialog. */
const PATIENCE = 60_000;

/**
 * Whether the browser took it, as far as that can be known: nothing tells whether a file was saved.
 * @param {string} way 'copy', 'copy-formatted', or the type of a file
 * @param {string} name of the file; for 'copy-formatted' the HTML
 * @param {string} text
 * @param {ShadowRoot} root where a person can have focus
 * @returns {Promise<boolean>}
 */
export async function offer(way, name, text, root) {
  try {
    if (way === 'copy') return await copy(text, root);
    if (PCW_OUTCOMES && way === 'copy-formatted') return await copyFormatted(name, text, root);
    return save(way, name, text);
  } catch {
    return false;
  }
}

/** @param {string} text @param {ShadowRoot} root */
async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}

/**
 * The old way, for pages that are not secure or frames without the permission.
 * @param {string} text
 * @param {ShadowRoot} root
 */
export function copySelected(text, root) {
  const before = /** @type {HTMLElement | null} */ (root.activeElement);
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'pcw-copied';
  root.append(area);
  try {
    area.select();
    return document.execCommand('copy');
  } finally {
    area.remove();
    before?.focus();
  }
}

/** @param {string} type @param {string} name @param {string} text */
function save(type, name, text) {
  if (isSandboxed()) return false;
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  return true;
}

/** Sandboxed frames refuse downloads without a word. A page from disk has no origin either, and may save. */
function isSandboxed() {
  return self.origin === 'null' && location.protocol !== 'file:';
}
