/** Unpacking the WebAssembly that a classic script carries inside, as `crates/xtask/src/armour.rs` packed it. */
import { weave } from './weave.js';

/** Characters that stand for nothing: they would need an escape. */
const LEFT_OUT = '"$<\\`';
/** Between two strands. */
const BETWEEN = '~';
/** Digits at the start of a strand: which bytes are one character. */
const FLAGS = 64;

/**
 * @param {string} text
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compilePacked(text) {
  return WebAssembly.compile(unpack(text));
}

/** @param {string} text */
export const unpack = (text) => weave(text.split(BETWEEN).map(unmask));

/** The bytes of one strand. @param {string} text */
export function unmask(text) {
  const tables = readTables(text);
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let table = tables[0];
  for (let at = FLAGS; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The prefixes are the last signs there are.
    if (code >= 124) table = tables[code - 123];
    else {
      bytes[length++] = table[code];
      table = tables[0];
    }
  }
  return bytes.subarray(0, length);
}

/** By character code: the bytes of one character, then those behind each prefix. @param {string} text */
function readTables(text) {
  const isNear = (/** @type {number} */ byte) => (parseInt(text[byte >> 2], 16) >> (byte & 3)) & 1;
  /** @type {number[]} */
  const signs = [];
  for (let code = 32; code < 124; code++) if (!LEFT_OUT.includes(String.fromCharCode(code))) signs.push(code);
  const tables = [new Uint8Array(128), new Uint8Array(128), new Uint8Array(128)];
  // What is near and a sign stands for itself; the others take the signs that are left.
  const left = signs.filter((code) => !isNear(code));
  let near = 0;
  let far = 0;
  for (let byte = 0; byte < 256; byte++) {
    if (isNear(byte)) tables[0][signs.includes(byte) ? byte : left[near++]] = byte;
    else {
      tables[1 + Math.floor(far / signs.length)][signs[far % signs.length]] = byte;
      far++;
    }
  }
  return tables;
}
