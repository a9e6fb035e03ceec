import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tried } from '../../tests/browser/harness/tries.mjs';

/** A run that fails so many times, and what is then told. @param {number} failures @param {number} tries */
async function told(failures, tries) {
  let left = failures;
  /** @type {string[]} */
  const lines = [];
  const run = async () => {
    left -= 1;
    if (left >= 0) throw new Error(`too slow\nby ${left}`);
  };
  await tried({ name: 'a journey', diagnostic: (line) => lines.push(line) }, run, tries);
  return lines;
}

test('what passes at once is not spoken of', async () => {
  assert.deepEqual(await told(0, 2), []);
});

test('what passes at the second try is told, with why it failed at the first', async () => {
  assert.deepEqual(await told(1, 2), ['passed only at the second try: a journey: too slow by 0']);
});

test('what fails twice has failed, and with one try what fails once', async () => {
  await assert.rejects(told(2, 2), /too slow/);
  await assert.rejects(told(1, 1), /too slow/);
});
