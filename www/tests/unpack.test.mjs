import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unmask, unpack } from '../shell/unpack.js';

// As crates/xtask/src/armour.rs masks them: the bytes 0 to 86 are one character each, the others stand in further tables.
const SIGNS = [...Array(92).keys()].map((n) => String.fromCharCode(32 + n)).filter((sign) => !'"$<\\`'.includes(sign));
const FLAGS = 'f'.repeat(21) + '7' + '0'.repeat(42);

test('bytes of one character and of two are told apart', () => {
  const text = FLAGS + SIGNS[86] + '|' + SIGNS[0] + '}' + SIGNS[0] + SIGNS[1];
  assert.deepEqual([...unmask(text)].slice(1), [87, 87 + 87, 33]);
});

test('what is frequent and a sign stands for itself, the others take what is left', () => {
  // 32 (a space) is a sign; 0 is none, and takes the first that stands for nothing near: the one behind 86.
  assert.deepEqual([...unmask(`${FLAGS} W`)], [32, 0]);
});

// The module of `parts_are_found_whatever_follows_an_instruction` in crates/xtask/src/armour/strands.rs.
const MODULE =
  '0061736d01000000 01040160 0000 03020100 0a42 01 40 01027f 2002 2001 4107 6b 2003 280209 4105 2000 6a 4181016a 41033602080240' +
  '0e010000 0b 44 0102030405060708 427f fc0a0000 fc02 1000 0c00 2101 d1 110000 0b 000401 61 6263';
const STRANDS = [
  '0061736d01000000 01040160 0000 03020100 000401616263',
  '12 01 01 02 7f',
  '2020416b202802 41206a 416a 413602 0240 0e0b 44 42 fc0a0000 fc02 10 0c 21 d1 110000 0b',
  '8101', '03', '07', '05', '01020304050607087f', '01', '01', '03', '02', '00', '0908', '01000000', '00',
];
/** @param {string} hex */
const bytes = (hex) => [...Buffer.from(hex.replaceAll(' ', ''), 'hex')];

test('a module is put together again from its strands', () => {
  const left = SIGNS.filter((sign) => sign > 'V');
  const near = [...Array(87).keys()].map((byte) => {
    const sign = String.fromCharCode(byte);
    return SIGNS.includes(sign) ? sign : left.shift();
  });
  const word = (/** @type {number} */ byte) =>
    near[byte] ?? '|}'[Math.floor((byte - 87) / 87)] + SIGNS[(byte - 87) % 87];
  const masked = STRANDS.map((strand) => FLAGS + bytes(strand).map(word).join(''));
  assert.deepEqual([...unpack(masked.join('~'))], bytes(MODULE));
});
