/** Unpacking the WebAssembly that a classic script carries inside, as `crates/xtask/src/armour.rs` packed it. */

/** Characters that stand for nothing: they would need an escape. */
const LEFT_OUT = '"$<\\`';
/** Characters that say which table the next one is from. */
const PREFIXES = 2;
/** Digits at the start: which bytes are one character. */
const FLAGS = 64;

/**
 * @param {string} text
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compilePacked(text) {
  return WebAssembly.compile(unpack(text));
}

/** @param {string} text */
export function unpack(text) {
  const tables = readTables(text);
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let table = tables[0];
  for (let at = FLAGS; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The prefixes are the first signs there are.
    if (table === tables[0] && code < 32 + PREFIXES) table = tables[code - 31];
    else {
      bytes[length++] = table[code];
      table = tables[0];
    }
  }
  return bytes.subarray(0, length);
}

/** By character code: the bytes of one character, then those behind each prefix. @param {string} text */
function readTables(text) {
  /** @type {number[]} */
  const signs = [];
  for (let code = 32; code < 127; code++) if (!LEFT_OUT.includes(String.fromCharCode(code))) signs.push(code);
  const tables = [new Uint8Array(128), new Uint8Array(128), new Uint8Array(128)];
  const own = signs.slice(PREFIXES);
  let near = 0;
  let far = 0;
  for (let byte = 0; byte < 256; byte++) {
    const isNear = (parseInt(text[byte >> 2], 16) >> (byte & 3)) & 1;
    if (isNear) tables[0][own[near++]] = byte;
    else {
      tables[1 + Math.floor(far / own.length)][own[far % own.length]] = byte;
      far++;
    }
  }
  return tables;
}
