/** What lies in pkg/: things that must not be in the scripts that ship. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unmask, unpack } from '../../www/shell/unpack.js';
import { ROOT } from './harness/server.mjs';

const PKG = join(ROOT, 'pkg');
const read = (name) => readFileSync(join(PKG, name));
const scripts = () => readdirSync(PKG).filter((name) => /\.(js|mjs|wasm)$/.test(name));

/**
 * Every text that unpacks, which begins with a table of 64 hexadecimal digits: the WebAssembly inside a script, in strands,
 * or the data of the plain JavaScript, which is one.
 */
function unpacked(script) {
  const texts = script.toString('latin1').match(/[0-9a-f]{64}[^"$<\\`]{2000,}/g) ?? [];
  return texts.map((text) => Buffer.from(text.includes('~') ? unpack(text) : unmask(text)));
}

/** Scripts that carry their WebAssembly inside. */
const CLASSIC = ['pcw.js', 'pcw-quiz.js', 'pcw-pam-levels.js', 'pcw-outcome-builder.js'];

const HOOK = /test-panic|asked to panic/;

test('the scripts that ship lack the hook that forces a panic, in their WebAssembly too', () => {
  for (const name of [...CLASSIC, 'pcw.mjs']) assert.ok(scripts().includes(name), name);
  for (const name of scripts()) {
    const script = read(name);
    assert.doesNotMatch(script.toString('latin1'), HOOK, name);
    const inside = unpacked(script);
    if (CLASSIC.includes(name)) {
      assert.ok(inside.some((bytes) => bytes.subarray(0, 4).equals(Buffer.from('\0asm'))), `the WebAssembly of ${name} was found`);
    }
    for (const bytes of inside) assert.doesNotMatch(bytes.toString('latin1'), HOOK, `the WebAssembly of ${name}`);
  }
});

test('the search finds the hook where it is', () => {
  for (const name of ['pcw-quiz.js', 'pcw-pam-levels.js', 'pcw.nowasm.js']) {
    const script = readFileSync(join(ROOT, 'target/pcw/test', name));
    assert.ok(unpacked(script).some((bytes) => HOOK.test(bytes.toString('latin1'))), `in the WebAssembly of ${name}`);
  }
});

/** Ways for text to become mark-up or code. */
const UNSAFE = /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|createContextualFragment|\beval\s*\(|new Function\b|\.cookie\b/;

test('the scripts that ship have no way for text to become mark-up or code', () => {
  for (const name of scripts().filter((one) => !one.endsWith('.wasm'))) {
    const found = UNSAFE.exec(read(name).toString('latin1'));
    assert.equal(found && found[0], null, name);
  }
});

test('the schemas that ship are those that the events are held against', () => {
  const source = join(ROOT, 'crates/content/schema');
  for (const name of readdirSync(source).filter((one) => one.startsWith('pcw-'))) {
    assert.equal(readFileSync(join(PKG, 'schema', name), 'utf8'), readFileSync(join(source, name), 'utf8'), name);
  }
});
