import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offered } from '../kiosk/choices.js';

const quiz = (more = {}) => ({ kind: 'quiz', id: 'q', title: 'Q', publisher: 'P', items: [{ id: '1', type: 'single' }, { id: '2', type: 'numeric' }], ...more });
const at = (/** @type {any[]} */ ...packs) => packs.map((pack, index) => ({ place: index + 1, pack }));

test('each kind of pack has its element, in its group', () => {
  const packs = at(quiz(), { kind: 'pam-levels', title: 'PAM' }, { kind: 'curriculum', title: 'Outcomes' });
  const { choices, faults } = offered(packs, false);
  assert.deepEqual(choices.map(({ group, tag, title }) => [group, tag, title]), [
    ['quizzes', 'pcw-quiz', 'Q'],
    ['pam', 'pcw-pam-levels', 'PAM'],
    ['outcomes', 'pcw-outcome-builder', 'Verbs for learning outcomes'],
  ]);
  assert.deepEqual(faults, []);
  assert.deepEqual(choices[2].attributes, { view: 'verbs' });
  assert.equal(/** @type {any} */ (choices[2].pack).title, 'Verbs for learning outcomes', 'what is opened has the name of its button');
});

test('the builder is offered where something can be typed', () => {
  const { choices } = offered(at({ kind: 'curriculum', title: 'Outcomes' }, { kind: 'curriculum', title: 'Others' }), true);
  assert.deepEqual(choices.map(({ title }) => title), ['Verbs for learning outcomes: Outcomes', 'Outcomes', 'Verbs for learning outcomes: Others', 'Others']);
});

test('length, publisher and review are told as the widgets tell them', () => {
  const about = (/** @type {object} */ more, typing = true) => offered(at(quiz(more)), typing).choices[0].about;
  assert.equal(about({}), '2 questions. Published by P. Not yet reviewed by a practitioner.');
  assert.equal(about({}, false), '1 question. Published by P. Not yet reviewed by a practitioner.');
  assert.equal(about({ reviewed: '2026-01-09' }), '2 questions. Published by P. Last reviewed: 9 January 2026.');
  assert.equal(
    about({ reviewed: '2026-01-09', reviewer: 'R', nextReview: '2027-12-31' }),
    '2 questions. Published by P. Last reviewed: 9 January 2026, by R. Next review due: 31 December 2027.',
  );
  assert.equal(about({ reviewed: 'soon' }), '2 questions. Published by P. Not yet reviewed by a practitioner.');
});

test('what cannot be offered is told with its place', () => {
  const { choices, faults } = offered(at(quiz({ items: [{ id: '1', type: 'numeric' }] }), { kind: 'poster' }, null, 7, { kind: 'constructor' }), false);
  assert.deepEqual(choices, []);
  assert.deepEqual(faults.map((fault) => /^Pack (\d) in this file is left out\. /.exec(fault)?.[1]), ['1', '2', '3', '4', '5']);
  assert.match(faults[0], /typing/);
  for (const fault of faults.slice(1)) assert.match(fault, /kind/);
});
