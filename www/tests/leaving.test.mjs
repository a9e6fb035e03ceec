import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Leaving } from '../shell/leaving.js';

/** Who holds the page. @type {Set<(event: object) => void>} */
const held = new Set();

beforeEach(() => {
  held.clear();
  Object.assign(globalThis, {
    addEventListener: (/** @type {string} */ _, /** @type {any} */ hold) => held.add(hold),
    removeEventListener: (/** @type {string} */ _, /** @type {any} */ hold) => held.delete(hold),
  });
});

afterEach(() => {
  for (const name of ['addEventListener', 'removeEventListener']) delete (/** @type {any} */ (globalThis)[name]);
});

/** @param {{ attribute: string | null, loses: boolean }} state */
const leaving = (state) =>
  new Leaving(/** @type {any} */ ({ getAttribute: () => state.attribute }), () => state.loses);

test('the page is held only while the attribute is on and something would be lost', () => {
  const state = { attribute: /** @type {string | null} */ (null), loses: true };
  const watch = leaving(state);
  for (const [attribute, loses, count] of /** @type {const} */ ([
    [null, true, 0],
    ['', false, 0],
    ['', true, 1],
    ['', true, 1],
    ['off', true, 0],
    ['', true, 1],
    ['', false, 0],
  ])) {
    Object.assign(state, { attribute, loses });
    watch.look();
    assert.equal(held.size, count, `${attribute} ${loses}`);
  }
});

test('one element that lets the page go leaves the hold of another', () => {
  const [one, other] = [leaving({ attribute: '', loses: true }), leaving({ attribute: '', loses: true })];
  one.look();
  other.look();
  one.stop();
  assert.equal(held.size, 1);
  let prevented = false;
  const event = { preventDefault: () => (prevented = true), returnValue: '' };
  for (const hold of held) hold(event);
  assert.ok(prevented && event.returnValue);
});
