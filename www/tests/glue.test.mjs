import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkImports, glueModule, refreshViews, renameImports } from '../glue.mjs';

/** The outline of what wasm-bindgen 0.2.130 writes. */
const GLUE = `let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }

    function add(a) {
        return wasm.add(a);
    }
    exports.add = add;
    function __wbg_get_imports() {
        return { __proto__: null, "./pcw_bg.js": { __proto__: null, __wbg_now_1: function() {} } };
    }

    let wasmModule, wasmInstance, wasm;
    function __wbg_finalize_init(instance, module) {
        wasm = instance.exports;
        wasm.__wbindgen_start();
    }
    function initSync(module) {
        const imports = __wbg_get_imports();
    }
    return Object.assign(__wbg_init, { initSync }, exports);
})({ __proto__: null });
`;

/** @param {string} glue */
const factory = (glue) => import(`data:text/javascript,${encodeURIComponent(glueModule(glue))}`);

test('each call of the factory gives glue with a state of its own', async () => {
  const { makeGlue } = await factory(GLUE);
  const [one, other] = [makeGlue(), makeGlue()];
  const first = one.bind({ __wbindgen_start() {}, add: (/** @type {number} */ a) => a + 1 });
  const second = other.bind({ __wbindgen_start() {}, add: (/** @type {number} */ a) => a + 2 });
  assert.deepEqual([first.add(1), second.add(1)], [2, 3]);
  assert.deepEqual(Object.keys(one.imports), ['./pcw_bg.js']);
});

test('glue that has changed stops the build', () => {
  const changes = [
    ['let wasm_bindgen = (', 'var wasm_bindgen = ('],
    ['let wasmModule, wasmInstance, wasm;', 'let wasm, wasmModule;'],
    ['})({ __proto__: null });', '})({});'],
    ['wasm = instance.exports;', 'wasm = exportsOf(instance);'],
    ["if (typeof document !== 'undefined'", "if (globalThis.document"],
    ['return wasm.add(a);', 'return wasmInstance.exports.add(a);'],
    ['function __wbg_get_imports()', 'function imports()'],
  ];
  for (const [from, to] of changes) {
    assert.ok(GLUE.includes(from), from);
    assert.throws(() => glueModule(GLUE.replace(from, to)), /wasm-bindgen/, to);
  }
});

test('a function that the WebAssembly wants and the glue lacks stops the build', () => {
  // (module (import "./pcw_bg.js" NAME (func)))
  const wasm = (/** @type {string} */ name) => {
    const text = (/** @type {string} */ s) => [s.length, ...Buffer.from(s)];
    const entry = [1, ...text('./pcw_bg.js'), ...text(name), 0, 0];
    return new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, entry.length, ...entry]);
  };
  checkImports(GLUE, wasm('__wbg_now_1'), 'a');
  assert.throws(() => checkImports(GLUE, wasm('__wbg_now_2'), 'a'), /__wbg_now_2/);
});

test('imports get their short names in the glue, and a name that is not there stops the build', () => {
  assert.match(renameImports(GLUE, { __wbg_now_1: 'a' }), /__proto__: null, a: function\(\)/);
  assert.throws(() => renameImports(GLUE, { __wbg_gone: 'a' }), /__wbg_gone/);
});

test('the views of plain JavaScript are compared with the memory of the moment, since growing leaves the old one in place', () => {
  const glue = `if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {}
if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {}`;
  assert.equal(refreshViews(glue), `if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer !== wasm.memory.buffer) {}
if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer) {}`);
  assert.throws(() => refreshViews(glue.replace('byteLength', 'length')), /wasm-bindgen/);
});
