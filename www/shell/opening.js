/** Opening a file of the person's own. It is read in their browser, and goes nowhere else. */
import { opening } from './messages.js';

/** Most bytes of a file: a spreadsheet of the largest set is larger than a pack may be. */
const MOST_BYTES = 8 * 1024 * 1024;

/** The last one asked with: a browser may forget an input that stands in no page. @type {HTMLInputElement} */
let asked;

/**
 * Asks for a file, at once: browsers allow it only while somebody presses something. Nothing comes of it when they
 * choose none. The input never enters the page, or its click would be an event of the page in the middle of a call.
 * @param {string} accept types and endings, as in HTML
 * @param {(what: 'file' | 'file-failed', name: string, text: string) => void} bring
 */
export function openFile(accept, bring) {
  asked = document.createElement('input');
  asked.type = 'file';
  asked.accept = accept;
  const input = asked;
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    if (file) bring(...(await readFile(file)));
  });
  asked.click();
}

/** @param {File} file @returns {Promise<['file' | 'file-failed', string, string]>} */
export async function readFile(file) {
  if (file.size > MOST_BYTES) return ['file-failed', file.name, opening.large];
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    // Documents and pictures have such characters, and texts do not.
    return text.includes('\0') ? ['file-failed', file.name, opening.noText] : ['file', file.name, text];
  } catch {
    return ['file-failed', file.name, opening.failed];
  }
}

/**
 * The text of a file, whatever wrote it: what begins with a byte order mark is told by it, other text is UTF-8, and
 * what cannot be that comes from an old program for Windows.
 * @param {Uint8Array} bytes
 */
export function decode(bytes) {
  const mark = bytes[0] * 256 + bytes[1];
  const wide = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
