/** The result: by section, with a look back at every question, and another try. */
import assert from 'node:assert/strict';
import { multiple, option, pack, sectioned, single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING, SAYS, TABLE } from './harness/names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

journey('the result has the focus and tells how many were right', { pack: singles(3) }, async ({ quiz, roles }) => {
  await quiz.takeAll(singles(3), (item) => item.id !== 's2');
  await roles.hasFocus('heading', HEADING.result);
  await quiz.roles.sees('You got 2 of 3 questions fully right.');
});

journey('the result is told by section, with words where there are few questions', { pack: sectioned() }, async ({ quiz }) => {
  await quiz.takeAll(sectioned(), (item) => item.id !== 'b1' && item.id !== 'a1');
  await quiz.roles.find('table', TABLE.sections);
  const rows = await quiz.roles.names('row');
  assert.match(rows.join('\n'), /Listening well 3 .*66%/);
  assert.match(rows.join('\n'), /Planning care 1 Look at this again/);
  assert.deepEqual((await quiz.roles.names('rowheader')).slice(0, 2), ['Listening well', 'Planning care']);
  await quiz.roles.find('heading', HEADING.gaps);
  assert.match(await quiz.roles.text(), /You may want to learn more.* Planning care: Look at this again .*Listening well: 66% of the marks/);
});

journey('a result without gaps says so', { pack: sectioned() }, async ({ quiz }) => {
  await quiz.takeAll(sectioned());
  await quiz.roles.sees('These questions found no gaps.');
});

journey('part of a mark counts, and is told', { pack: pack([multiple('m1'), single('s1')]) }, async ({ quiz }) => {
  await quiz.choose(['Good choice m1-a'], 'checkbox');
  await quiz.press(BUTTON.check);
  await quiz.onward();
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.roles.sees('You got 1 of 2 questions fully right.');
  await quiz.roles.sees(/1\.5 of 2 marks/);
});

journey('every question can be looked at again, and the way back leads to the result', { pack: sectioned() }, async ({ quiz, roles }) => {
  await quiz.takeAll(sectioned(), (item) => item.id !== 'a2');
  await quiz.roles.find('heading', HEADING.review);
  assert.equal((await quiz.roles.names('button')).filter((name) => name.startsWith('Look at question')).length, 4);
  for (const [index, item] of sectioned().items.entries()) {
    await quiz.press(`Look at question ${index + 1}`);
    await roles.hasFocus('heading', new RegExp(item.stem.replace(/[?.]/g, '\\$&')));
    const text = await quiz.roles.text();
    for (const one of item.options ?? item.reasons) assert.ok(text.includes(one.rationale), one.rationale);
    assert.ok(text.includes(item.feedback));
    assert.ok(!(await quiz.roles.has('button', BUTTON.next)), 'nothing can be answered again');
    await quiz.press(BUTTON.toResult);
    await roles.hasFocus('heading', HEADING.result);
  }
});

journey('trying again begins at an empty first question', { pack: singles(2) }, async ({ quiz, roles }) => {
  await quiz.takeAll(singles(2));
  await quiz.press(BUTTON.again);
  await quiz.atQuestion(1);
  await roles.hasFocus('heading', /Question s1/);
  for (const name of await quiz.roles.names('radio')) assert.equal((await quiz.roles.told('radio', name)).checked, false);
  assert.equal(await quiz.run((element) => element.result), null);
  await quiz.takeAll(singles(2), () => false);
  await quiz.roles.sees('You got 0 of 2 questions fully right.');
});

/** Twelve questions of six options: the odds that two orders agree by chance are nil. */
const MANY = pack(
  Array.from({ length: 12 }, (_, index) =>
    single(`q${index}`, { options: 'abcdef'.split('').map((id) => option(id, `q${index}`, id === 'b')) }),
  ),
);

const orders = async (quiz) => {
  const seen = [];
  for (let position = 1; position <= 12; position += 1) {
    await quiz.atQuestion(position);
    const item = await quiz.item(MANY);
    seen.push(`${item.id}: ${(await quiz.roles.names('radio')).map((name) => name.at(-1)).join('')}`);
    await quiz.answer(item);
    await quiz.onward();
  }
  await quiz.roles.find('heading', HEADING.result);
  return seen;
};

const unshuffled = MANY.items.map(({ id }) => `${id}: abcdef`);

journey('the same seed gives the same order of questions and options, another seed another', { pack: MANY, attributes: { shuffle: 'questions options', seed: 'ward 7' } }, async ({ quiz }) => {
  const first = await orders(quiz);
  assert.notDeepEqual(first, unshuffled);
  assert.notDeepEqual(first.map((line) => line.split(':')[0]), MANY.items.map(({ id }) => id), 'the questions are shuffled');
  assert.ok(first.some((line) => !line.endsWith('abcdef')), 'the options are shuffled');
  await quiz.roles.sees(`${SAYS.seed}ward 7`);
  await quiz.press(BUTTON.again);
  assert.deepEqual(await orders(quiz), first);
  await quiz.run((element) => element.setAttribute('seed', 'ward 8'));
  await quiz.atQuestion(1);
  assert.notDeepEqual(await orders(quiz), first);
});

journey('a seed that the result shows brings the same order back', { pack: MANY, attributes: { shuffle: 'questions options' } }, async ({ quiz }) => {
  const first = await orders(quiz);
  const [, seed] = new RegExp(`${SAYS.seed}(\\S+)`).exec(await quiz.roles.text()) ?? [];
  assert.ok(seed);
  await quiz.press(BUTTON.again);
  const second = await orders(quiz);
  assert.notDeepEqual(second, first, 'without the attribute each try has a new seed');
  await quiz.run((element, value) => element.setAttribute('seed', value), seed);
  await quiz.atQuestion(1);
  assert.deepEqual(await orders(quiz), first);
});

journey('an option marked to stay last stays last', { pack: pack([single('s1', { options: [option('none', 's1', false, { last: true }), ...'abcdef'.split('').map((id) => option(id, 's1', id === 'b'))] })]), attributes: { shuffle: 'options' } }, async ({ quiz }) => {
  for (let round = 0; round < 6; round += 1) {
    await quiz.run((element, seed) => element.setAttribute('seed', seed), `round ${round}`);
    await quiz.atQuestion(1);
    assert.equal((await quiz.roles.names('radio')).at(-1), 'Poor choice s1-none');
  }
});

journey('only what was asked for is shuffled', { pack: MANY, attributes: { shuffle: 'options', seed: 'x' } }, async ({ quiz }) => {
  const seen = await orders(quiz);
  assert.deepEqual(seen.map((line) => line.split(':')[0]), MANY.items.map(({ id }) => id));
});
