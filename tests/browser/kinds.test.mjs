/** The kinds of question that are typed, ordered, matched or rated: how each is answered, and how it is told. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD, HEADING, RATING, SAYS, mover } from './harness/names.mjs';
import { matching, numeric, ordering, pack, rating, reflection, scenario, shortText, single } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** Types, presses the main button and waits for a verdict. */
const types = async (quiz, name, text, verdict) => {
  await quiz.type(name, text);
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', verdict);
};

journey('a number is asked for with its unit, and its field has a name', { pack: pack([numeric('n')]) }, async ({ quiz }) => {
  assert.match((await quiz.roles.told('group', /how many is it\?$/)).description, /Type a number\. The unit is: points\./);
  const field = await quiz.roles.told('textbox', FIELD.number);
  assert.match(field.description, /The unit is: points/);
  assert.equal(await quiz.run((one) => one.shadowRoot.querySelector('input').inputMode), 'decimal', 'phones show their digits');
});

for (const [typed, verdict] of [
  ['40', HEADING.right],
  ['42', HEADING.right],
  [' 38.0 ', HEADING.right],
  ['40 points', HEADING.right],
  ['42.1', HEADING.wrong],
]) {
  journey(`the number ${JSON.stringify(typed)} is ${verdict.toLowerCase()} where 40 is asked for, two more or less`, { pack: pack([numeric('n')]) }, async ({ quiz }) => {
    await types(quiz, FIELD.number, typed, verdict);
    await quiz.roles.sees('Right answer: 40 points');
    await quiz.roles.sees('Anything from 38 to 42 counts as right.');
  });
}

journey('a wrong number that many give is explained', { pack: pack([numeric('n')]) }, async ({ quiz }) => {
  await types(quiz, FIELD.number, '60', HEADING.wrong);
  await quiz.roles.sees('Your answer: 60 points');
  await quiz.roles.sees('60 is what is left.');
});

for (const [typed, says] of [
  ['', 'Type a number'],
  ['many', 'Type a number in figures, such as 7 or 2.5'],
  ['1e3', 'Type a number in figures, such as 7 or 2.5'],
  ['101', 'Type a number from 0 to 100'],
  ['-1', 'Type a number from 0 to 100'],
]) {
  journey(`the number ${JSON.stringify(typed)} is not taken, and the field says why`, { pack: pack([numeric('n')]) }, async ({ quiz, roles }) => {
    await quiz.type(FIELD.number, typed);
    await quiz.press(BUTTON.check);
    await roles.hasFocus('alert');
    await quiz.click('link', says);
    const field = await roles.hasFocus('textbox', FIELD.number);
    assert.ok(field.invalid);
    assert.match(field.description, new RegExp(`Error: ${says}$`));
    assert.equal(field.value, typed, 'what was typed stays');
    await types(quiz, FIELD.number, '40', HEADING.right);
  });
}

for (const typed of ['café', 'Cafe', '  CAFÉ. ', 'cafe\u0301', 'a  cafe']) {
  journey(`the words ${JSON.stringify(typed)} are right where "café" is`, { pack: pack([shortText('w')]) }, async ({ quiz }) => {
    await types(quiz, FIELD.text, typed, HEADING.right);
  });
}

journey('wrong words are told beside the right ones, with what is known of them', { pack: pack([shortText('w')]) }, async ({ quiz }) => {
  await types(quiz, FIELD.text, 'Bar', HEADING.wrong);
  for (const text of ['Your answer: Bar', 'A bar has no cakes.', 'Right answer: café']) await quiz.roles.sees(text);
});

journey('a field left empty gives an error that leads to it', { pack: pack([shortText('w')]) }, async ({ quiz, roles }) => {
  await quiz.press(BUTTON.check);
  await quiz.click('link', 'Type an answer');
  await roles.hasFocus('textbox', FIELD.text);
});

for (const [item, field, typed] of [
  [numeric('n'), FIELD.number, '40'],
  [shortText('w'), FIELD.text, 'café'],
]) {
  journey(`Enter in the field of a question of the kind ${item.type} checks the answer, and says when there is none`, { pack: pack([item]) }, async ({ quiz, roles, keyboard, page }) => {
    await keyboard.activate('textbox', field);
    await roles.hasFocus('alert');
    await quiz.type(field, typed);
    await page.keyboard.press('Enter');
    await roles.hasFocus('heading', HEADING.right);
  });
}

const STEPS = ordering('o').steps.map(({ text }) => text);

journey('a step keeps its button and the focus while it moves, and its place is said', { pack: pack([ordering('o')]) }, async ({ quiz, roles, keyboard }) => {
  const [step] = (await quiz.order()).slice(-1);
  await keyboard.activate('button', mover(BUTTON.up, step));
  await roles.hasFocus('button', mover(BUTTON.up, step));
  assert.equal((await quiz.order()).indexOf(step), 2);
  assert.equal((await quiz.roles.told('status')).text, `Now number 3 of 4: ${step}`);
  await keyboard.press('Enter', 'Enter');
  assert.equal((await quiz.roles.told('status')).text, `Now number 1 of 4: ${step}`);
  assert.ok((await roles.hasFocus('button', mover(BUTTON.up, step))).disabled, 'at the top it says that it can go no further up');
  await keyboard.press('Enter');
  assert.equal((await quiz.roles.told('status')).text, 'It cannot move further.');
  await roles.hasFocus('button', mover(BUTTON.up, step));
});

journey('the steps come in a wrong order, and one misplaced loses little', { pack: pack([ordering('o')]) }, async (visit) => {
  const { quiz } = visit;
  assert.notDeepEqual(await quiz.order(), STEPS);
  await quiz.answer(ordering('o'), 'partly');
  await quiz.roles.hasFocus('heading', HEADING.partly);
  await quiz.roles.sees(/The right order.*Step one You put this at number 2 Why one\..*Step four You put this at number 1/);
  const { score } = await visit.event('pcw-answered');
  assert.deepEqual([score.raw.toFixed(3), score.max], ['0.667', 1]);
});

journey('a list that nobody moved is not taken for an answer', { pack: pack([ordering('o')]) }, async ({ quiz, roles }) => {
  await quiz.press(BUTTON.check);
  await roles.hasFocus('alert');
  await quiz.click('link', SAYS.order);
  assert.match((await roles.focus()).name, /^Move (up|down)/);
  await quiz.answer(ordering('o'));
  await quiz.roles.hasFocus('heading', HEADING.right);
});

journey('an error names the line that has no answer, and leads to it', { pack: pack([matching('m')]) }, async ({ quiz, roles }) => {
  assert.deepEqual(await quiz.roles.names('combobox'), ['Prompt one', 'Prompt two']);
  await quiz.select('Prompt one', 'Choice one');
  await quiz.press(BUTTON.check);
  await roles.hasFocus('alert');
  await quiz.click('link', 'Choose an answer for line 2');
  await roles.hasFocus('combobox', 'Prompt two');
  assert.equal((await quiz.roles.told('combobox', 'Prompt one')).value, 'Choice one');
});

journey('pairs are told line by line, and what belongs to none last', { pack: pack([matching('m')]) }, async ({ quiz }) => {
  await quiz.answer(matching('m'), 'partly');
  await quiz.roles.hasFocus('heading', HEADING.partly);
  await quiz.roles.sees(/Prompt one You chose: Choice one Why one\. Prompt two You chose: Choice one Right: Choice two/);
  await quiz.roles.sees(/These belong to no line Choice three Nothing goes with it\./);
});

const WAY = pack([scenario('s', { options: [
  { id: 'a', text: 'Best way', grade: 3, rationale: 'Why best.', next: 'end' },
  { id: 'b', text: 'Fair way', grade: 2, rationale: 'Why fair.' },
  { id: 'c', text: 'Harmful way', grade: 0, rationale: 'Why harmful.' },
] }), single('mend'), single('end')]);

journey('every way to act is told with its grade', { pack: WAY }, async (visit) => {
  const { quiz } = visit;
  assert.match((await quiz.roles.told('group', /What do you do\?$/)).description, /Select what you would do or say\.$/);
  await quiz.choose(['Fair way']);
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', HEADING.partly);
  await quiz.roles.sees(/Best way Fits best Why best\. Fair way Your answer Reasonable, but not complete Why fair\. Harmful way Harmful, or against personalised care Why harmful\./);
  assert.equal((await visit.event('pcw-answered')).score.scaled.toFixed(3), '0.667');
});

journey('a way that leads past a question does so, and so do its number and the way back', { pack: WAY }, async (visit) => {
  const { quiz } = visit;
  assert.deepEqual(await quiz.place(), { position: 1, total: 3 });
  await quiz.choose(['Best way']);
  await quiz.press(BUTTON.check);
  await quiz.onward();
  assert.deepEqual(await quiz.place(), { position: 2, total: 2 });
  await quiz.roles.sees(/Question end/);
  await quiz.press(BUTTON.back);
  await quiz.roles.sees(/Question 1 of 2 .*What do you do/);
  await quiz.onward();
  await quiz.answer(single('end'));
  await quiz.onward();
  await quiz.roles.sees('You got 2 of 2 questions fully right.');
  assert.deepEqual((await visit.event('pcw-completed')).items.map(({ id }) => id), ['s', 'end']);
});

journey('a way that leads nowhere goes on to the next question', { pack: WAY }, async ({ quiz }) => {
  await quiz.choose(['Harmful way']);
  await quiz.press(BUTTON.check);
  await quiz.onward();
  await quiz.roles.sees(/Question 2 of 3 Question mend/);
});

journey('how sure people feel has no marks, and it may be no part of their role', { pack: pack([rating('r'), single('s1')]) }, async (visit) => {
  const { quiz } = visit;
  assert.deepEqual(await quiz.roles.names('radio'), RATING);
  assert.ok(!(await quiz.roles.has('button', BUTTON.unknown)), 'nobody is asked to know');
  await quiz.press(BUTTON.next);
  await quiz.roles.sees('Error: Select how sure you feel');
  await quiz.choose([RATING[5]]);
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(2);
  const detail = await visit.event('pcw-answered');
  assert.deepEqual([detail.response.options, detail.score, detail.correct], [['not-my-role'], null, null]);
});

journey('where a capability belongs to everybody "not part of my role" is not offered', { pack: pack([rating('r', { notMyRole: undefined })]) }, async ({ quiz }) => {
  assert.deepEqual(await quiz.roles.names('radio'), RATING.slice(0, 5));
});

journey('a thought may be left out, or written on several lines', { pack: pack([reflection('t'), reflection('u')]) }, async (visit) => {
  const { quiz, page } = visit;
  assert.ok(!(await quiz.roles.has('button', BUTTON.unknown)));
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(2);
  await quiz.type(FIELD.thoughts, 'One line');
  await page.keyboard.press('Enter');
  await page.keyboard.type('another');
  await quiz.press(BUTTON.result);
  await quiz.roles.sees('You have gone through all the questions. None of them has marks.');
  await quiz.press('Look at question 2');
  assert.equal(await quiz.run((one) => one.shadowRoot.querySelector('.typed').innerText.includes('One line\nanother')), true, 'its lines stay lines');
  const [first] = (await visit.events('pcw-answered')).map(({ detail }) => detail);
  assert.deepEqual([first.response, first.score, first.correct], [{}, null, null]);
});
