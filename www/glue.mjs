/**
 * Makes the glue that wasm-bindgen writes for classic scripts into a factory: each call gives fresh glue for one more
 * instance, and the way in and out can be guarded. Its own loaders go, since the shell has its own.
 * Any text that is not found exactly once stops the build: then wasm-bindgen has changed.
 */

const HEAD = 'let wasm_bindgen = (function(exports) {';
const LOADERS = '    let wasmModule, wasmInstance, wasm;\n';
const TAIL = '})({ __proto__: null });';
const SCRIPT_ADDRESS = /\n {4}let script_src;\n {4}if \(typeof document[^\n]*\n[^\n]*\n {4}\}\n/;

/** What the loaders alone may mention. */
const GONE = ['script_src', 'wasmModule', 'wasmInstance', '__wbg_finalize_init', '__wbg_init', 'initSync', '__wbg_load'];

/**
 * @param {string} glue what `wasm-bindgen --target no-modules` wrote
 * @returns {string} an ES module that exports `makeGlue`
 */
export function glueModule(glue) {
  for (const text of [HEAD, LOADERS, TAIL]) once(glue, text);
  if (!glue.startsWith(HEAD)) throw changed('it no longer starts as expected');
  let body = glue.slice(HEAD.length, glue.indexOf(LOADERS));
  const loaders = glue.slice(glue.indexOf(LOADERS));
  if (!SCRIPT_ADDRESS.test(body)) throw changed('the address of the script is asked for in another way');
  body = body.replace(SCRIPT_ADDRESS, '\n');
  for (const text of ['wasm = instance.exports;', '__wbg_get_imports()']) {
    if (!loaders.includes(text)) throw changed(`its loaders have no ${text}`);
  }
  for (const text of GONE) {
    if (body.includes(text)) throw changed(`${text} is used outside its loaders`);
  }
  once(body, 'function __wbg_get_imports()');
  // Only where references to objects live in a table, which has to be set up.
  const start = loaders.includes('wasm.__wbindgen_start();') ? 'wasm.__wbindgen_start();' : '';
  return `export function makeGlue() {
    const exports = { __proto__: null };
    let wasm;${body}
    return {
      imports: __wbg_get_imports(),
      bind(guarded) {
        wasm = guarded;
        ${start}
        return exports;
      },
    };
}
`;
}

/**
 * The glue keeps views on the memory, and sees that WebAssembly took the old one away when it grew. Plain JavaScript
 * leaves it in place, so there the views are compared with the memory of the moment.
 * @param {string} glue
 */
export function refreshViews(glue) {
  const moved = (/** @type {string} */ view) => `${view}.buffer !== wasm.memory.buffer`;
  const [data, bytes] = ['cachedDataViewMemory0', 'cachedUint8ArrayMemory0'];
  const old = `${data}.buffer.detached === true || (${data}.buffer.detached === undefined && ${moved(data)})`;
  for (const text of [old, `${bytes}.byteLength === 0`]) once(glue, text);
  return glue.replace(old, moved(data)).replace(`${bytes}.byteLength === 0`, moved(bytes));
}

/**
 * Gives imports the short names that `crates/xtask/src/imports.rs` has given them in the WebAssembly.
 * @param {string} glue
 * @param {Record<string, string>} names
 */
export function renameImports(glue, names) {
  let renamed = glue;
  for (const [long, short] of Object.entries(names)) {
    once(renamed, `${long}: function(`);
    renamed = renamed.replace(`${long}: function(`, () => `${short}: function(`);
  }
  return renamed;
}

/**
 * Checks that the glue has each function that a WebAssembly file asks for.
 * @param {string} glue
 * @param {Uint8Array} wasm
 * @param {string} name of the file, for the message
 */
export function checkImports(glue, wasm, name) {
  for (const { name: wanted } of WebAssembly.Module.imports(new WebAssembly.Module(wasm))) {
    if (!new RegExp(`(?<!\\w)${wanted}: function\\(`).test(glue)) throw changed(`${name} asks for ${wanted}, which the glue lacks`);
  }
}

/** @param {string} glue @param {string} text */
function once(glue, text) {
  const found = glue.split(text).length - 1;
  if (found !== 1) throw changed(`"${text.trim()}" is there ${found} times instead of once`);
}

/** @param {string} what */
function changed(what) {
  return new Error(
    `The glue of wasm-bindgen is not what www/glue.mjs knows: ${what}.\n` +
      '  What to do: compare it with www/glue.mjs, or go back to the pinned version of wasm-bindgen.',
  );
}
