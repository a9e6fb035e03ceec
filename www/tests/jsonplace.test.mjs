import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Failure } from '../shell/failure.js';
import { faultInJson, placeInJson } from '../shell/jsonplace.js';
import { readPack } from '../shell/packtext.js';

/** What people do to a file, the line and column where it shows, and why. @type {[string, string, number, number, string][]} */
const FAULTS = [
  ['a comma too many in a list', '{\n  "a": [1, 2,\n  ]\n}', 3, 3, 'json-more'],
  ['a comma too many in an object', '{\n  "a": 1,\n}', 3, 1, 'json-more'],
  ['a comma missing between texts', '["a"\n "b"]', 2, 2, 'json-comma'],
  ['a comma missing between objects', '[{}\n\n{}]', 3, 1, 'json-comma'],
  ['a value missing', '{"a": }', 1, 7, 'json-more'],
  ['a quotation mark inside a text', '{"a": "say "hello" to"}', 1, 13, 'json-comma'],
  ['quotation marks of a word processor', '{“a”: 1}', 1, 2, 'json-quotes'],
  ['single quotation marks', "{'a': 1}", 1, 2, 'json-quotes'],
  ['a name without marks', '{a: 1}', 1, 2, 'json-quotes'],
  ['a text over two lines', '{\n"a": "one\ntwo"}', 2, 10, 'json-text'],
  ['a text never closed', '["a', 1, 4, 'json-text'],
  ['a path of Windows', '["C:\\docs"]', 1, 5, 'json-text'],
  ['the end cut off', '{"a": [1,\n 2', 2, 3, 'json-end'],
  ['brackets in the wrong order', '{"a": [1}\n]', 1, 9, 'json-end'],
  ['nothing at all', '', 1, 1, 'json-end'],
  ['a second object behind the first', '{}\n{}', 2, 1, 'json'],
  ['an equals sign', '{"a" = 1}', 1, 6, 'json'],
  ['a comment', '{ // note\n"a": 1}', 1, 3, 'json-quotes'],
  ['a number with a plus', '[+1]', 1, 2, 'json-quotes'],
  ['a number with a nought in front', '[01]', 1, 2, 'json-quotes'],
  ['a capital', '[True]', 1, 2, 'json-quotes'],
];

test('each fault is told with its line, its column and what to do', () => {
  for (const [what, text, line, column, why] of FAULTS) {
    assert.throws(() => JSON.parse(text), what);
    const fault = faultInJson(text);
    assert.equal(fault.why, why, what);
    assert.match(placeInJson(text, fault.at), new RegExp(`^line ${line}, column ${column}: `), what);
  }
});

test('the place shows what stands there, and the address where the pack came from one', () => {
  const text = '{\n  "title": "Listening"\n  "kind": "quiz"\n}';
  const told = (/** @type {string} */ place) => {
    try {
      readPack(text, place);
    } catch (error) {
      return error instanceof Failure ? error.faults[0].place : String(error);
    }
  };
  assert.equal(told(''), 'line 3, column 3: "kind": "quiz"');
  assert.equal(told('packs/mine.json'), 'packs/mine.json, line 3, column 3: "kind": "quiz"');
});

test('a fault is found wherever a pack is changed by one character, and never where there is none', () => {
  const pack = readFileSync(new URL('../../crates/content/packs/examples/single.json', import.meta.url), 'utf8');
  const reads = (/** @type {string} */ text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  let broken = 0;
  for (let at = 0; at < pack.length; at += 3) {
    for (const sign of ['', '"', ',', '}', ']', ':', '\\', '\n', 'x']) {
      const changed = pack.slice(0, at) + sign + pack.slice(at + 1);
      const whole = reads(changed);
      assert.equal(faultInJson(changed).at === changed.length && faultInJson(changed).why === 'json', whole, `${sign} at ${at}`);
      broken += Number(!whole);
    }
  }
  assert.ok(broken > 100);
});
