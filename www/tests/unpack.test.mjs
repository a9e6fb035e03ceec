import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpack } from '../shell/unpack.js';

// As crates/xtask/src/armour.rs packs the bytes 0 to 87, each one character, then one of each further table.
const SIGNS = [...Array(95).keys()].map((n) => String.fromCharCode(32 + n)).filter((sign) => !'"$<\\`'.includes(sign));
const OWN = SIGNS.slice(2);
const FLAGS = 'f'.repeat(22) + '0'.repeat(42);

test('bytes of one character and of two are told apart', () => {
  const text = FLAGS + OWN[0] + OWN[87] + SIGNS[0] + OWN[0] + SIGNS[1] + OWN[0] + OWN[1];
  assert.deepEqual([...unpack(text)], [0, 87, 88, 176, 1]);
});

test('the signs behind a prefix may look like a prefix of the next', () => {
  assert.deepEqual([...unpack(FLAGS + SIGNS[0] + OWN[1] + SIGNS[0] + OWN[2])], [89, 90]);
});
