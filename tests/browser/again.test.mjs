/** Another try, at everything or at what was missed; and the note that a person writes for themselves. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD, HEADING } from './harness/names.mjs';
import { everyKind, pack, rating, reflection, single, singles } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const FOUR = () => pack([single('a'), rating('r'), single('b'), single('c')]);
const take = (visit, ...wrong) => visit.quiz.takeAll(FOUR(), ({ id }) => (wrong.includes(id) ? 'wrong' : 'right'));

journey('those that were missed can be tried again, and nothing else is asked', { pack: FOUR(), attributes: { 'pass-mark': '50' } }, async (visit) => {
  const { quiz, roles } = visit;
  await take(visit, 'a', 'c');
  assert.equal((await visit.event('pcw-completed')).scope, 'whole');
  await quiz.press(BUTTON.missed);
  await roles.hasFocus('heading', /Question 1 of 2 Question a/);
  for (const name of await quiz.roles.names('radio')) assert.equal((await quiz.roles.told('radio', name)).checked, false);
  await take(visit, 'c');
  await quiz.roles.sees('This time you took only the questions that you had missed.');
  await quiz.roles.sees('You got 1 of 2 questions fully right.');
  assert.doesNotMatch(await quiz.roles.text(), /pass mark/, 'a part of the quiz cannot be passed');
  const { scope, passed, total, items } = (await visit.events('pcw-completed')).at(-1).detail;
  assert.deepEqual([scope, passed, total, items.map(({ id }) => id)], ['missed', null, 2, ['a', 'c']]);
  await quiz.press(BUTTON.missed);
  await roles.hasFocus('heading', /Question 1 of 1 Question c/);
});

journey('"Try again" after that asks everything', { pack: FOUR() }, async (visit) => {
  await take(visit, 'a');
  await visit.quiz.press(BUTTON.missed);
  await take(visit);
  await visit.quiz.press(BUTTON.again);
  await visit.roles.hasFocus('heading', /Question 1 of 4/);
  await take(visit);
  assert.equal((await visit.events('pcw-completed')).at(-1).detail.scope, 'whole');
});

journey('where all was right there is nothing missed to try', { pack: FOUR() }, async (visit) => {
  await take(visit);
  assert.ok(!(await visit.quiz.roles.has('button', BUTTON.missed)));
});

journey('part of the marks, and not knowing, count as missed in every kind', { pack: everyKind() }, async (visit) => {
  const { quiz } = visit;
  const partly = ['multiple', 'true-false', 'scenario', 'ordering', 'matching'];
  await quiz.takeAll(everyKind(), ({ type }) => (partly.includes(type) ? 'partly' : type === 'rating' || type === 'reflection' ? 'right' : 'unknown'));
  await quiz.press(BUTTON.missed);
  assert.deepEqual(await quiz.place(), { position: 1, total: 8 });
  await quiz.takeAll(everyKind());
  await quiz.roles.sees('You got 8 of 8 questions fully right.');
});

journey('an attempt at what was missed can be looked back at, kept and taken up', { pack: FOUR(), attributes: { storage: 'session' }, stores: true }, async (visit) => {
  const { quiz } = visit;
  await take(visit, 'a', 'b');
  await quiz.press(BUTTON.missed);
  await quiz.answer(single('a'));
  await visit.load();
  await quiz.press(BUTTON.next);
  await quiz.onward();
  await quiz.roles.sees(/Question 2 of 2 Question b/);
  await take(visit);
  await quiz.roles.sees('This time you took only the questions that you had missed.');
});

journey('the note has four fields with names, and keeps what is written', { pack: FOUR() }, async (visit) => {
  const { quiz, roles } = visit;
  await take(visit, 'a');
  await quiz.roles.find('heading', HEADING.note);
  assert.deepEqual(await quiz.roles.names('textbox'), FIELD.note);
  for (const [index, name] of FIELD.note.entries()) await quiz.type(name, `Note ${index}`);
  await roles.hasFocus('textbox', FIELD.note[3]);
  await quiz.press('Look at question 1');
  await quiz.press(BUTTON.toResult);
  for (const [index, name] of FIELD.note.entries()) assert.equal((await quiz.roles.told('textbox', name)).value, `Note ${index}`);
});

journey('the note stays from try to try, for it is about all of them', { pack: FOUR() }, async (visit) => {
  const { quiz } = visit;
  await take(visit, 'a');
  await quiz.type(FIELD.note[0], 'To listen.');
  for (const button of [BUTTON.missed, BUTTON.again]) {
    await quiz.press(button);
    await quiz.atQuestion(1);
    await take(visit, 'b');
    assert.equal((await quiz.roles.told('textbox', FIELD.note[0])).value, 'To listen.', button);
  }
  await quiz.run((one) => one.reset());
  await quiz.atQuestion(1);
  await take(visit);
  assert.equal((await quiz.roles.told('textbox', FIELD.note[0])).value, '', 'the page began afresh');
});

journey('in a kiosk no note is asked for: the next person would find it', { pack: FOUR(), attributes: { kiosk: '600' } }, async (visit) => {
  await take(visit);
  assert.ok(!(await visit.quiz.roles.has('heading', HEADING.note)));
  assert.deepEqual(await visit.quiz.roles.names('textbox'), []);
});

journey('typing a note tells the page nothing and moves nothing', { pack: pack([single('a'), reflection('f')]) }, async (visit) => {
  const { quiz } = visit;
  await quiz.takeAll(pack([single('a'), reflection('f')]));
  const before = (await visit.events()).filter(({ type }) => type !== 'pcw-resized').length;
  const held = await quiz.run((one) => JSON.stringify(one.result));
  await quiz.type(FIELD.note[0], 'A whole sentence of mine.');
  assert.equal((await visit.events()).filter(({ type }) => type !== 'pcw-resized').length, before);
  assert.equal(await quiz.run((one) => JSON.stringify(one.result)), held);
});

journey('a note alone is something to lose: another quiz asks first', { pack: singles(1) }, async ({ quiz }) => {
  await quiz.takeAll(singles(1));
  await quiz.type(FIELD.note[0], 'Mine.');
  await quiz.run((one, other) => (one.pack = other), singles(2, { id: 'other' }));
  await quiz.roles.find('heading', HEADING.replace);
  await quiz.press(BUTTON.keep);
  assert.equal((await quiz.roles.told('textbox', FIELD.note[0])).value, 'Mine.');
});
