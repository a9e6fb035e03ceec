import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonText, parseText } from '../shell/jsontext.js';

test('plain data comes back the same from its text', () => {
  const data = [
    null, true, false, 0, -3.5, 1e21, 1e-7, '', 'a "quoted" \\ line\nand é 😀 \u2028', [], {}, [[1], ['', null]],
    { a: { b: [{ c: 'd' }] }, 'odd name "x"': 1 },
  ];
  for (const value of data) assert.deepEqual(JSON.parse(jsonText(value)), value);
});

test('what is no plain data counts as nothing, and a field that is undefined as left out', () => {
  assert.equal(jsonText({ a: undefined, b: () => 1, c: NaN, d: [undefined, Symbol('x')] }), '{"b":null,"c":null,"d":[null,null]}');
});

test('a page that changes what JSON.stringify does changes nothing here', () => {
  const prototype = /** @type {any} */ (Array.prototype);
  prototype.toJSON = () => 'changed';
  try {
    assert.equal(jsonText({ list: [1, 'x'] }), '{"list":[1,"x"]}');
  } finally {
    delete prototype.toJSON;
  }
});

test('halves of a character stay valid JSON', () => {
  assert.equal(jsonText('\ud83d'), '"\\ud83d"');
});

test('what was read from a text is that text again, spaces and all', () => {
  const text = '{ "a" : [1, {"b": null}] }';
  const value = /** @type {any} */ (parseText(text));
  assert.equal(jsonText(value), text);
  assert.equal(jsonText(value.a), '[1,{"b":null}]');
  assert.equal(jsonText({ ...value }), '{"a":[1,{"b":null}]}');
});
