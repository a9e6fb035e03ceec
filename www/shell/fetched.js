/** The WebAssembly of the module form: a file beside the script. */

/**
 * @param {URL} address
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compileFetched(address) {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address.href} (HTTP ${response.status})`);
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    // Servers that do not know the type application/wasm, and browsers without streaming.
    return WebAssembly.compile(await response.arrayBuffer());
  }
}
