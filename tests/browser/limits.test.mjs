/** A pack at its limits, in the small memory that an instance starts with (32 KB of stack). */
import assert from 'node:assert/strict';
import { option, pack, single, singles } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const LONG = 'words '.repeat(800).trim();

/** As many items, options and characters as a pack may have, within 2 MB. */
function full() {
  const options = Array.from({ length: 20 }, (_, n) => option(`o${n}`, 'full', n === 1, { rationale: LONG }));
  const items = Array.from({ length: 1000 }, (_, n) => single(`s${n}`));
  items[0] = single('full', { stem: LONG, feedback: LONG, options });
  return pack(items);
}

journey('a pack of a thousand items is shown and answered to its result', { pack: full(), attributes: { pick: '3', shuffle: 'questions options' } }, async ({ quiz }) => {
  await quiz.takeAll(full());
});

journey('a question with twenty long options is answered and explained', { pack: pack([full().items[0]]) }, async ({ quiz }) => {
  await quiz.takeAll(pack([full().items[0]]));
});

journey('a field nested as deep as may be is passed over', { pack: singles(1), expects: [{ kind: 'warning', says: /deep/ }] }, async ({ quiz }) => {
  const warned = await quiz.run(async (one) => {
    let deep = 'bottom';
    for (let level = 0; level < 19; level += 1) deep = { deep };
    one.pack = { ...JSON.parse(one.querySelector('script').textContent), id: 'deep', deep };
    await one.ready;
    await new Promise((done) => setTimeout(done, 200));
    return one.status;
  });
  assert.equal(warned, 'ready');
  await quiz.takeAll(singles(1));
});
