/** Pack text to plain data, with the caps held before anything is decoded. Pure: runs without a browser. */
import { failure } from './failure.js';
import { faultInJson, placeInJson } from './jsonplace.js';
import { parseText } from './jsontext.js';

/** Most bytes of a pack in UTF-8. */
export const MOST_BYTES = 2 * 1024 * 1024;
/** Deepest nesting of a pack. */
export const MOST_DEPTH = 20;

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Reads the text of a pack.
 * @param {string} text
 * @param {string} [place] where it came from, for the author
 * @returns {unknown}
 */
export function readPack(text, place) {
  const excess = findExcess(text);
  if (excess) throw failure('pack-too-large', excess, place);
  try {
    return parseText(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    if (/^\s*</.test(text)) throw failure('pack-unreadable', 'html', place);
    const { at, why } = faultInJson(text);
    throw failure('pack-unreadable', text.trim() ? why : 'json-none', `${place ? `${place}, ` : ''}${placeInJson(text, at)}`);
  }
}

/**
 * Which cap the text breaks, found in one pass over its characters.
 * @param {string} text
 * @returns {'large' | 'deep' | undefined}
 */
export function findExcess(text) {
  if (text.length > MOST_BYTES) return 'large';
  let bytes = text.length;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) {
      // A surrogate is half of a character of four bytes, so it counts two; its own unit is counted already.
      bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
    } else if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (code === 91 || code === 123) {
      if (++depth > MOST_DEPTH) return 'deep';
    } else if (code === 93 || code === 125) depth--;
  }
  return bytes > MOST_BYTES ? 'large' : undefined;
}
