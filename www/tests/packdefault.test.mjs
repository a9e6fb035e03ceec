import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonText } from '../shell/jsontext.js';
import { defaultPack, packsFrom, packsInside } from '../shell/packdefault.js';
import { partedPack } from '../strands.mjs';

test('a default pack is read when the first element needs it, and once for all of them', async () => {
  /** @type {string[]} */
  const reads = [];
  packsFrom(async (widget) => {
    reads.push(widget);
    return { id: widget };
  });
  assert.deepEqual(reads, []);
  const [first, second] = await Promise.all([defaultPack('one'), defaultPack('one')]);
  assert.deepEqual(first, { id: 'one' });
  assert.equal(second, first);
  assert.deepEqual(await defaultPack('two'), { id: 'two' });
  assert.equal(await defaultPack('one'), first);
  assert.deepEqual(reads, ['one', 'two']);
});

test('a default pack that could not be had is tried again when an element asks anew, and not before', async () => {
  let reads = 0;
  packsFrom(async () => {
    reads += 1;
    if (reads === 1) throw new Error('lost');
    return { reads };
  });
  const early = [defaultPack('later'), defaultPack('later')];
  for (const { status } of await Promise.allSettled(early)) assert.equal(status, 'rejected');
  assert.equal(reads, 1);
  assert.deepEqual(await defaultPack('later'), { reads: 2 });
});

test('a source that throws at once is a failure of the promise', async () => {
  packsFrom(() => {
    throw new Error('no address');
  });
  await assert.rejects(defaultPack('broken'), /no address/);
});

test('a pack inside the script is as it was before its texts were parted from its shape', async () => {
  const pack = { id: 'q', items: [{ text: 'One', marks: 1.5, of: ['a', '', 'b'] }, { of: [], text: 'Two “\\n”\n\nlines', best: true, none: null }], text: '' };
  packsFrom(packsInside({ quiz: partedPack(pack) }));
  const read = await defaultPack('quiz');
  assert.deepEqual(read, pack);
  assert.equal(jsonText(read), JSON.stringify(pack));
});

test('a pack whose texts would not come apart again is not built', () => {
  assert.throws(() => partedPack({ id: 'a^b' }), /Does a text of it hold ~ or \^/);
  assert.throws(() => partedPack({ id: 'a~b', title: 'c' }), /does not come together/);
});
