import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { advice, readers } from '../shell/messages.js';
import { asFailure, failure } from '../shell/failure.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const codes = Object.keys(readers);

test('the codes of pcw-failed are the same in the shell, its schema, the types and the page about them', () => {
  const schema = JSON.parse(read('crates/content/schema/pcw-failed.schema.json'));
  assert.deepEqual(schema.properties.code.enum, codes);
  const type = /export type PcwFailureCode =([^;]*);/.exec(read('www/events.d.mts'))?.[1] ?? '';
  assert.deepEqual([...type.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code), codes);
  const rows = [...read('www/promises/FAULTS.md').matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|/gm)].map(([, code, said]) => [code, said]);
  assert.deepEqual(Object.fromEntries(rows), readers);
});

test('each cause has a cure, and both are whole sentences', () => {
  for (const [why, texts] of Object.entries(advice)) {
    assert.match(why, /^[a-z]+(-[a-z]+)*$/);
    for (const text of texts) assert.match(text, /^[A-Z].*[.)]$/s, text);
  }
});

test('what was thrown becomes a failure: want of memory is told from a damaged script', () => {
  const known = failure('pack-unreachable', 'slow', 'a.json');
  assert.equal(asFailure(known), known);
  const why = (/** @type {unknown} */ thrown) => asFailure(thrown).faults.map(({ code }) => code);
  assert.deepEqual(why(new RangeError('Out of memory')), ['memory']);
  assert.deepEqual(why(new Error('no such export')), ['start']);
  assert.deepEqual(why('text'), ['start']);
  assert.equal(asFailure(new RangeError('Out of memory')).code, 'start-failed');
});
