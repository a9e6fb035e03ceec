import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutTyping } from '../kiosk/typing.js';

const item = (/** @type {string} */ id, /** @type {string} */ type = 'single', more = {}) => ({ id, type, section: 'a', ...more });
const typed = (/** @type {string} */ id, more = {}) => item(id, 'numeric', more);
const ids = (/** @type {any} */ pack) => pack.items.map((/** @type {any} */ one) => one.id);

test('a pack without such questions stays the very same', () => {
  const pack = { items: [item('1'), item('2', 'rating')], settings: { pick: 9 } };
  assert.equal(withoutTyping(pack), pack);
});

test('numbers, short texts and thoughts are left out, and the pack that was given is not changed', () => {
  const pack = { title: 'T', items: [typed('1'), item('2'), item('3', 'short-text'), item('4', 'reflection'), item('5', 'matching')] };
  assert.deepEqual(ids(withoutTyping(pack)), ['2', '5']);
  assert.equal(withoutTyping(pack).title, 'T');
  assert.equal(pack.items.length, 5);
});

test('a way to a question that is left out goes on as that question would have', () => {
  const pack = {
    items: [
      item('1', 'scenario', { next: '3', options: [{ id: 'a', next: '4' }, { id: 'b', next: '2' }, { id: 'c', next: '6' }, { id: 'd' }] }),
      item('2'),
      typed('3'),
      typed('4', { next: '6' }),
      item('5'),
      typed('6'),
      item('7'),
    ],
  };
  const [first] = withoutTyping(pack).items;
  // 3 is followed by 4, which leads to 6, which is followed by 7.
  assert.equal(first.next, '7');
  assert.deepEqual(first.options.map((/** @type {any} */ one) => one.next), ['7', '2', '7', undefined]);
});

test('a way to the last question, which is left out, is no way; one that goes in a circle ends', () => {
  const [first] = withoutTyping({ items: [item('1', 'single', { next: '2' }), typed('2')] }).items;
  assert.ok(!('next' in first));
  const [again] = withoutTyping({ items: [item('1', 'single', { next: '2' }), typed('2', { next: '3' }), typed('3', { next: '2' })] }).items;
  assert.ok(!('next' in again));
});

test('no more questions are picked than there are', () => {
  const items = [item('1'), typed('2'), item('3', 'single', { section: 'b' }), typed('4', { section: 'b' }), typed('5', { section: 'c' })];
  const of = (/** @type {object} */ settings) => withoutTyping({ items, settings }).settings;
  assert.deepEqual(of({ pick: 5, feedback: 'end' }), { feedback: 'end' });
  assert.deepEqual(of({ pick: 2 }), { pick: 2 });
  assert.deepEqual(of({ quotas: [{ section: 'a', items: 2 }, { section: 'b', items: 1 }, { section: 'c', items: 1 }] }), {
    quotas: [{ section: 'a', items: 1 }, { section: 'b', items: 1 }],
  });
  assert.deepEqual(of({ quotas: [{ section: 'c', items: 1 }] }), {});
});

test('what is no pack at all is left for the widget to find fault with', () => {
  for (const pack of [{}, { items: 7 }, { items: [null, 3] }]) assert.equal(withoutTyping(pack), pack);
  assert.deepEqual(ids(withoutTyping({ items: [typed('1'), { id: 'x', options: [null, { next: 'nowhere' }] }] })), ['x']);
});
