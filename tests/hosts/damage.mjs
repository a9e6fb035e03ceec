/** What hosts do to a file on its way: optimisers, old ways of copying, and accidents. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

/** Half of it. @param {Buffer} bytes */
export const truncated = (bytes) => bytes.subarray(0, bytes.length / 2);

/** Its WebAssembly no longer what it was, and all else whole. @param {Buffer} bytes */
export function altered(bytes) {
  const text = bytes.toString('latin1');
  const packed = longestText(text);
  const middle = packed.length / 2;
  const part = packed.slice(middle, middle + 4000);
  return text.replace(part, () => [...part].reverse().join(''));
}

/** The longest text in a script is its WebAssembly. @param {string} script */
function longestText(script) {
  const texts = script.match(/"[^"\n]{20000,}"|`[^`]{20000,}`/g) ?? [];
  return texts.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Line ends as Windows writes them, which is what copying "as text" does. @param {Buffer} bytes */
export const windowsLines = (bytes) => bytes.toString().replaceAll('\n', '\r\n');

/** Minified once more, as optimising plug-ins do. @param {Buffer} bytes */
export const minified = (bytes) => transformSync(bytes.toString(), { minify: true, target: 'es2018', charset: 'utf8' }).code;

/** One file with other scripts of the page around it. @param {Buffer} bytes */
export const joined = (bytes) => `window.theme = function () { return 1 }\n${bytes}\n;window.after = theme()`;

/** A byte order mark, as Windows editors put it in front. @param {Buffer} bytes */
export const marked = (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);

/** @param {Buffer} bytes */
export const gzipped = (bytes) => gzipSync(bytes);
/** @param {Buffer} bytes */
export const brotlied = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

/** Another version of ours. @param {Buffer} bytes */
export const ofVersion = (/** @type {string} */ own, /** @type {string} */ other) => (/** @type {Buffer} */ bytes) =>
  bytes.toString().replaceAll(`"${own}"`, `"${other}"`);

/** Two bytes a character. @param {Buffer} bytes */
export const utf16 = (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]);

/** One byte a character. @param {Buffer} bytes */
export const latin1 = (bytes) => Buffer.from(bytes.toString(), 'latin1');
