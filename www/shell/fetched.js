/** The WebAssembly of the module form: a file beside the script. */
import { failure } from './failure.js';

/**
 * @param {URL} address
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileFetched(address) {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw failure('start-failed', 'wasm', `${address.href} (HTTP ${response.status})`);
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    // Servers that do not know the type application/wasm, and browsers without streaming.
    return WebAssembly.compile(await response.arrayBuffer());
  }
}
