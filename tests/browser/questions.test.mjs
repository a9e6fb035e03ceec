/** Answering questions: each kind, what is explained, what is left out, the way back. */
import assert from 'node:assert/strict';
import { multiple, oneOfEach, pack, single, singles, trueFalse } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const PROMISES = ['This quiz does not send or keep your answers.', 'This quiz is for learning. It is not a sign-off or a measure of competence.'];

journey('a question is a group of radios named by its text, none chosen, with a hint', { pack: oneOfEach() }, async ({ quiz }) => {
  assert.deepEqual(await quiz.place(), { position: 1, total: 3 });
  const group = await quiz.roles.told('group', /Question s1: which one is it\?/);
  assert.match(group.description, /Select 1 option/);
  assert.deepEqual(await quiz.roles.names('radio'), ['Poor choice s1-a', 'Good choice s1-b', 'Poor choice s1-c']);
  for (const name of await quiz.roles.names('radio')) assert.equal((await quiz.roles.told('radio', name)).checked, false);
  await quiz.roles.find('heading', 'A quiz for tests');
  await quiz.roles.find('heading', /Question s1: which one is it\?$/);
  assert.ok(!(await quiz.roles.has('button', BUTTON.back)), 'nothing lies before the first question');
});

journey('the two promises are in sight on every screen', { pack: singles(1) }, async ({ quiz }) => {
  const inSight = async () => {
    for (const promise of PROMISES) await quiz.roles.sees(promise);
  };
  await inSight();
  await quiz.answer(single('s1'), false);
  await inSight();
  await quiz.onward();
  await quiz.roles.find('heading', HEADING.result);
  await inSight();
});

journey('a right answer is called right, and every option is explained, chosen or not', { pack: oneOfEach() }, async ({ quiz }) => {
  await quiz.answer(single('s1'), true);
  await quiz.roles.hasFocus('heading', HEADING.right);
  const text = await quiz.roles.text();
  for (const part of ['Why s1-a is not right.', 'Why s1-b is right.', 'Why s1-c is not right.', 'Feedback on s1.']) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  const [chosen] = await quiz.roles.all('listitem');
  assert.ok(chosen);
  assert.match(text, /Good choice s1-b\s*Your answer\s*Right answer/);
  assert.doesNotMatch(text, /Poor choice s1-a\s*Your answer/);
  assert.equal((await quiz.roles.names('radio')).length, 0, 'a checked answer cannot be changed');
});

journey('a wrong answer is called not right, and the right one is shown', { pack: oneOfEach() }, async ({ quiz }) => {
  await quiz.answer(single('s1'), false);
  await quiz.roles.hasFocus('heading', HEADING.wrong);
  const text = await quiz.roles.text();
  assert.match(text, /Poor choice s1-a\s*Your answer/);
  assert.match(text, /Good choice s1-b\s*Right answer/);
});

journey('checkboxes take several answers, and some of them right is partly right', { pack: pack([multiple('m1')]) }, async ({ quiz }) => {
  assert.match((await quiz.roles.told('group', /which ones are they\?$/)).description, /Select all that apply/);
  await quiz.choose(['Good choice m1-a'], 'checkbox');
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', HEADING.partly);
  await quiz.roles.sees(/Good choice m1-c\s*Right answer/);
});

journey('all right boxes and no other is right', { pack: pack([multiple('m1')]) }, async ({ quiz }) => {
  await quiz.answer(multiple('m1'), true);
  await quiz.roles.hasFocus('heading', HEADING.right);
});

journey('a box can be unticked again', { pack: pack([multiple('m1')]) }, async ({ quiz }) => {
  await quiz.choose(['Poor choice m1-b', 'Good choice m1-a', 'Poor choice m1-b', 'Good choice m1-c'], 'checkbox');
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', HEADING.right);
});

journey('reasons come only after true or false is settled', { pack: pack([trueFalse('t1')]) }, async ({ quiz }) => {
  assert.deepEqual(await quiz.roles.names('radio'), ['True', 'False']);
  assert.ok(!(await quiz.roles.text()).includes('choice t1-a'), 'the reasons would give the answer away');
  await quiz.choose(['True']);
  await quiz.press(BUTTON.reason);
  await quiz.roles.hasFocus('heading', /Why\?$/);
  assert.deepEqual(await quiz.roles.names('radio'), ['Good choice t1-a', 'Poor choice t1-b']);
  await quiz.roles.find('group', /Why\?/);
  await quiz.roles.sees(/You said: True/);
  await quiz.choose(['Good choice t1-a']);
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', HEADING.right);
  await quiz.roles.sees(/The statement is true/);
});

for (const [answer, reason, verdict] of [
  ['True', 'Poor choice t1-b', HEADING.partly],
  ['False', 'Poor choice t1-b', HEADING.wrong],
]) {
  journey(`${answer} with "${reason}" is ${verdict.toLowerCase()}`, { pack: pack([trueFalse('t1')]) }, async ({ quiz }) => {
    await quiz.choose([answer]);
    await quiz.press(BUTTON.reason);
    await quiz.choose([reason]);
    await quiz.press(BUTTON.check);
    await quiz.roles.hasFocus('heading', verdict);
  });
}

const LEFT_OUT = [
  ['an option', single('x'), BUTTON.check, 'Select an answer', 'radio', 'Poor choice x-a'],
  ['every box', multiple('x'), BUTTON.check, 'Select at least 1 answer', 'checkbox', 'Good choice x-a'],
  ['true or false', trueFalse('x'), BUTTON.reason, 'Select true or false', 'radio', 'True'],
];
for (const [what, item, button, says, role, first] of LEFT_OUT) {
  journey(`leaving out ${what} gives an error summary that leads to the first choice`, { pack: pack([item]) }, async ({ quiz, roles }) => {
    await quiz.press(button);
    await roles.hasFocus('alert');
    await quiz.roles.find('heading', HEADING.problem);
    await quiz.roles.sees(new RegExp(`Error: ${says}`));
    const group = (await quiz.roles.all('group')).at(0);
    assert.match((await quiz.roles.toldOf(group)).description, new RegExp(says), 'the group is described by its error');
    await quiz.click('link', says);
    await roles.hasFocus(role, first);
    assert.doesNotMatch(await quiz.page.url(), /#/, 'the address of the page stays');
    await quiz.click(role, first);
    await quiz.press(button);
    await quiz.roles.gone('heading', HEADING.problem);
  });
}

journey('leaving out the reason gives an error summary too', { pack: pack([trueFalse('x')]) }, async ({ quiz, roles }) => {
  await quiz.choose(['False']);
  await quiz.press(BUTTON.reason);
  await quiz.press(BUTTON.check);
  await roles.hasFocus('alert');
  await quiz.roles.sees('Error: Select a reason');
});

journey('a second try without an answer brings the focus to the summary again', { pack: singles(1) }, async ({ quiz, roles }) => {
  await quiz.press(BUTTON.check);
  await roles.hasFocus('alert');
  await quiz.press(BUTTON.check);
  await roles.hasFocus('alert');
});

journey('going back and forth keeps every answer', { pack: pack([single('a'), multiple('b'), single('c')]) }, async ({ quiz }) => {
  await quiz.answer(single('a'), false);
  await quiz.onward();
  await quiz.answer(multiple('b'), true);
  await quiz.onward();
  await quiz.atQuestion(3);
  await quiz.choose(['Good choice c-b']);
  await quiz.press(BUTTON.back);
  await quiz.atQuestion(2);
  await quiz.roles.sees(/Good choice b-c\s*Your answer/);
  await quiz.press(BUTTON.back);
  await quiz.atQuestion(1);
  await quiz.roles.sees(/Poor choice a-a\s*Your answer/);
  await quiz.onward();
  await quiz.atQuestion(2);
  await quiz.onward();
  await quiz.atQuestion(3);
  assert.equal((await quiz.roles.told('radio', 'Good choice c-b')).checked, true, 'what was chosen and not yet checked is kept');
});

journey('each new question gets the focus at its heading', { pack: singles(2) }, async ({ quiz, roles }) => {
  await quiz.answer(single('s1'));
  await quiz.onward();
  await roles.hasFocus('heading', /Question s2/);
  await quiz.press(BUTTON.back);
  await roles.hasFocus('heading');
});

const CITED = single('s1', { sources: [{ source: 'book', place: 'page 7' }] });

journey('the sources of a question are shown on request', { pack: pack([CITED]) }, async ({ quiz }) => {
  await quiz.answer(CITED);
  assert.ok(!(await quiz.roles.text()).includes('page 7'));
  await quiz.press(BUTTON.sources);
  await quiz.roles.sees(/A book of facts, page 7/);
});

journey('who publishes the quiz, and that nobody has reviewed it, is shown on request', { pack: singles(1) }, async ({ quiz }) => {
  await quiz.press(BUTTON.about);
  await quiz.roles.sees('Published by The tests.');
  await quiz.roles.sees('Not yet reviewed');
});

journey('a quiz can say what it is about before its first question', { pack: singles(2, { introduction: 'About all sorts of things.' }) }, async ({ quiz }) => {
  await quiz.roles.sees('About all sorts of things.');
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.atQuestion(2);
  assert.ok(!(await quiz.roles.text()).includes('About all sorts of things.'));
});
