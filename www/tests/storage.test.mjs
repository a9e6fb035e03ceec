import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Shelf } from '../shell/storage.js';

/** @param {Partial<Storage> | null} more in place of what a store does */
function shelfOn(more) {
  const kept = new Map();
  const store = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void kept.set(key, text),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: more && { ...store, ...more } });
  return new Shelf('local', 'key');
}

afterEach(() => {
  delete (/** @type {any} */ (globalThis)).localStorage;
});

const refuse = () => {
  throw new Error('refused');
};

test('a sound store keeps and gives back, and says so', () => {
  const shelf = shelfOn({});
  assert.ok(shelf.stands() && shelf.write('text'));
  assert.equal(shelf.read(), 'text');
  assert.ok(shelf.write(null));
  assert.equal(shelf.read(), null);
});

test('a store that takes nothing, says nothing or throws is not believed', () => {
  for (const more of [{ setItem: refuse }, { setItem: () => {} }, { getItem: refuse }, { getItem: () => /** @type {any} */ ({}) }]) {
    assert.equal(shelfOn(more).write('text'), false);
  }
  assert.equal(shelfOn({ getItem: () => /** @type {any} */ ({}) }).read(), null);
  assert.equal(shelfOn(null).stands(), false);
  assert.equal(shelfOn(null).write('text'), false);
});

test('what is not deleted is told from what is', () => {
  const shelf = shelfOn({ removeItem: () => {} });
  assert.ok(shelf.write(null), 'there was nothing');
  shelf.write('text');
  assert.equal(shelf.write(null), false);
  assert.equal(shelfOn({ getItem: () => /** @type {any} */ (undefined) }).write(null), true, 'a store of the page may give nothing for null');
});

test('what another tab has put there since is known from what was found, and from what was put there here', () => {
  const here = shelfOn({});
  assert.ok(here.stands() && !here.isOthers(), 'nothing is nobody’s');
  assert.ok(here.write('mine') && !here.isOthers());
  const there = new Shelf('local', 'key');
  assert.ok(there.stands() && !there.isOthers(), 'found, so it may be gone on from');
  assert.ok(there.write('theirs') && !there.isOthers());
  assert.ok(here.isOthers());
  assert.ok(there.write(null) && !here.isOthers(), 'nothing is lost any more');
});
