import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Failure } from '../shell/failure.js';
import { copyPack, equalPacks } from '../shell/packobject.js';
import { findExcess, MOST_BYTES, MOST_DEPTH, readPack } from '../shell/packtext.js';

const nested = (/** @type {number} */ depth) => '['.repeat(depth) + ']'.repeat(depth);

/** The code of the failure that something throws. @param {() => unknown} act */
function codeOf(act) {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof Failure);
    return `${error.code} ${error.faults[0].code}`;
  }
  return 'none';
}

test('bytes are counted as UTF-8 counts them', () => {
  for (const character of ['a', 'é', '€', '😀', '\u0000']) {
    const bytes = Buffer.byteLength(character);
    const most = Math.floor((MOST_BYTES - 2) / bytes);
    const fits = `"${character.repeat(most)}"`;
    assert.equal(findExcess(fits), undefined, character);
    assert.equal(findExcess(`${fits}${' '.repeat(MOST_BYTES - Buffer.byteLength(fits) + 1)}`), 'large', character);
  }
});

test('nesting is counted outside texts only', () => {
  assert.equal(findExcess(nested(MOST_DEPTH)), undefined);
  assert.equal(findExcess(nested(MOST_DEPTH + 1)), 'deep');
  assert.equal(findExcess(`"${'['.repeat(99)}"`), undefined);
  assert.equal(findExcess(`["\\"${'['.repeat(99)}"]`), undefined);
  assert.equal(findExcess(`["\\\\"${'['.repeat(99)}]`), 'deep');
  assert.equal(findExcess('[],'.repeat(99)), undefined);
});

test('what is not JSON is named as what it is', () => {
  assert.equal(codeOf(() => readPack('{"a":}')), 'pack-unreadable json-more');
  assert.equal(codeOf(() => readPack('\n')), 'pack-unreadable json-none');
  assert.equal(codeOf(() => readPack('\n <!doctype html>')), 'pack-unreadable html');
  assert.equal(codeOf(() => readPack(nested(21))), 'pack-too-large deep');
  assert.deepEqual(readPack('\ufeff{"a":[1]}'), { a: [1] });
});

test('a copied object is held to the same caps, and shares nothing', () => {
  const source = JSON.parse('{"a":[{"b":1}],"__proto__":{"c":2},"constructor":"x"}');
  const copy = /** @type {any} */ (copyPack(source));
  assert.deepEqual(Object.keys(copy), ['a', '__proto__', 'constructor']);
  assert.equal(Object.getPrototypeOf(copy), null);
  assert.equal(copy.c, undefined);
  source.a[0].b = 2;
  assert.equal(copy.a[0].b, 1);

  const cycle = /** @type {any} */ ({});
  cycle.cycle = cycle;
  assert.equal(codeOf(() => copyPack(cycle)), 'pack-too-large deep');
  assert.equal(codeOf(() => copyPack(['x'.repeat(MOST_BYTES)])), 'pack-too-large large');
  assert.equal(codeOf(() => copyPack(JSON.parse(nested(20)))), 'none');
  assert.equal(codeOf(() => copyPack(JSON.parse(nested(21)))), 'pack-too-large deep');
});

test('equal means the same data, in any order of keys', () => {
  const same = [
    [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }],
    [null, null],
    ['x', 'x'],
  ];
  const different = [
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: undefined }],
    [[1, 2], [2, 1]],
    [[], {}],
    [null, {}],
    [1, '1'],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ];
  for (const [left, right] of same) assert.ok(equalPacks(copyPack(left), copyPack(right)));
  for (const [left, right] of different) assert.ok(!equalPacks(copyPack(left), copyPack(right)));
});
