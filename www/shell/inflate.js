/** Unpacking the WebAssembly that a classic script carries inside. */
import { failure } from './failure.js';

/**
 * @param {string} base64 deflate-raw, as base64
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileInflated(base64) {
  const stream = inflater();
  const bytes = Uint8Array.fromBase64?.(base64) ?? decode(base64);
  const raw = await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
  return WebAssembly.compile(raw);
}

function inflater() {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    // No such class, or an older one that knows only zlib and gzip.
    throw failure('webassembly-unsupported', 'unsupported');
  }
}

/** @param {string} base64 */
function decode(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
