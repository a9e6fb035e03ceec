/** Taking a quiz: not knowing, changing one's mind, hints, what comes before and after, and when answers are explained. */
import assert from 'node:assert/strict';
import { isScored } from './harness/answers.mjs';
import { BUTTON, FIELD, HEADING, SAYS } from './harness/names.mjs';
import { everyKind, matching, numeric, ordering, pack, rating, single, singles, trueFalse } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

for (const item of everyKind().items.filter(isScored)) {
  journey(`not to know is an answer to a question of the kind ${item.type}, worth nothing, and the right one is shown`, { pack: pack([item]) }, async (visit) => {
    const { quiz, roles } = visit;
    await quiz.press(BUTTON.unknown);
    await roles.hasFocus('heading', HEADING.unknown);
    await quiz.roles.sees(SAYS.unknown);
    await quiz.roles.sees(item.feedback);
    const detail = await visit.event('pcw-answered');
    assert.deepEqual(detail.response, { unknown: true });
    assert.deepEqual(detail.score, { raw: 0, max: 1, scaled: 0 });
    await quiz.onward();
    await quiz.roles.sees('You said that you do not know: 1.');
    assert.equal((await visit.event('pcw-completed')).unknown, 1);
    assert.ok(!(await quiz.roles.text()).includes(HEADING.wrong), 'nor does the list of questions call it wrong');
  });
}

journey('who does not know may still change their mind, as long as nothing is explained', { pack: pack([single('s1'), single('s2')]), attributes: { feedback: 'end' } }, async (visit) => {
  const { quiz } = visit;
  await quiz.press(BUTTON.unknown);
  await quiz.atQuestion(2);
  await quiz.press(BUTTON.back);
  await quiz.roles.sees(SAYS.unknown);
  await quiz.choose(['Good choice s1-b']);
  assert.ok(!(await quiz.roles.text()).includes(SAYS.unknown), 'it stands no more');
  await quiz.press(BUTTON.next);
  await quiz.answer(single('s2'));
  await quiz.roles.sees('You got 2 of 2 questions fully right.');
});

journey('an answer put in before is gone when somebody says that they do not know', { pack: pack([trueFalse('t1'), single('s1')]), attributes: { feedback: 'end' } }, async ({ quiz }) => {
  await quiz.choose(['True']);
  await quiz.press(BUTTON.reason);
  await quiz.choose(['Good choice t1-a']);
  await quiz.press(BUTTON.unknown);
  await quiz.atQuestion(2);
  await quiz.press(BUTTON.back);
  await quiz.roles.sees(SAYS.unknown);
  assert.deepEqual(await quiz.roles.names('radio'), ['True', 'False'], 'from the beginning again');
});

journey('an answer can be changed as often as one likes before it is checked', { pack: pack([single('s1'), matching('p1'), ordering('o1')]) }, async ({ quiz }) => {
  await quiz.choose(['Poor choice s1-a', 'Poor choice s1-c', 'Good choice s1-b']);
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', HEADING.right);
  await quiz.onward();
  for (const how of ['wrong', 'right']) await quiz.put(matching('p1'), { pairs: [['Prompt one', how === 'right' ? 'Choice one' : 'Choice two'], ['Prompt two', 'Choice two']] });
  await quiz.press(BUTTON.check);
  await quiz.roles.hasFocus('heading', HEADING.right);
  await quiz.onward();
  await quiz.put(ordering('o1'), { order: ['Step four', 'Step three', 'Step two', 'Step one'] });
  await quiz.answer(ordering('o1'));
  await quiz.roles.hasFocus('heading', HEADING.right);
});

journey('what is put in and not yet checked is there on the way back: a number, pairs, an order', { pack: pack([single('s1'), numeric('n1'), matching('p1'), ordering('o1'), single('s2')]), attributes: { feedback: 'end' } }, async ({ quiz }) => {
  await quiz.answer(single('s1'));
  await quiz.type(FIELD.number, '41');
  await quiz.press(BUTTON.back);
  await quiz.press(BUTTON.next);
  assert.equal((await quiz.roles.told('textbox', FIELD.number)).value, '41');
  await quiz.press(BUTTON.next);
  await quiz.answer(matching('p1'), 'partly');
  await quiz.answer(ordering('o1'), 'wrong');
  await quiz.atQuestion(5);
  await quiz.press(BUTTON.back);
  assert.deepEqual(await quiz.order(), ['Step four', 'Step three', 'Step two', 'Step one']);
  await quiz.press(BUTTON.back);
  assert.equal((await quiz.roles.told('combobox', 'Prompt two')).value, 'Choice one');
});

const HINTED = pack([single('s1', { hint: 'Look for *good*.\n\n- It says so.' }), single('s2')]);

journey('a hint is there on request, gives no marks away, and comes before the check alone', { pack: HINTED }, async (visit) => {
  const { quiz, keyboard } = visit;
  assert.ok(!(await quiz.roles.text()).includes('Look for'));
  await keyboard.activate('button', BUTTON.hint);
  await quiz.roles.sees('Look for good. It says so.');
  await quiz.answer(single('s1'));
  assert.equal((await visit.event('pcw-answered')).score.raw, 1);
  assert.ok(!(await quiz.roles.has('button', BUTTON.hint)));
  await quiz.onward();
  await quiz.atQuestion(2);
  assert.ok(!(await quiz.roles.has('button', BUTTON.hint)), 'there is none without a text');
});

journey('words stand before the first question and at the end, and nowhere else', { pack: singles(2, { introduction: 'Welcome to **all**.', conclusion: 'That was [everything](https://example.org/).' }) }, async ({ quiz }) => {
  await quiz.roles.sees('Welcome to all.');
  assert.ok(!(await quiz.roles.text()).includes('That was'));
  await quiz.takeAll(singles(2));
  await quiz.roles.sees(/That was everything \(opens in a new tab\) ?\./);
  assert.ok(!(await quiz.roles.text()).includes('Welcome'));
});

journey('at the end: answers may be changed until the result, and the page is told of changes alone', { pack: pack([single('s1'), rating('r1'), single('s2')]), attributes: { feedback: 'end' } }, async (visit) => {
  const { quiz } = visit;
  await quiz.answer(single('s1'), 'wrong');
  await quiz.atQuestion(2);
  await quiz.press(BUTTON.back);
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(2);
  assert.equal((await visit.events('pcw-answered')).length, 1, 'passing by is no new answer');
  await quiz.press(BUTTON.back);
  await quiz.answer(single('s1'), 'right');
  await quiz.atQuestion(2);
  const told = (await visit.events('pcw-answered')).map(({ detail }) => [detail.item.id, detail.response.options[0]]);
  assert.deepEqual(told, [['s1', 'a'], ['s1', 'b']]);
  await quiz.answer(rating('r1'));
  await quiz.answer(single('s2'), 'wrong');
  await quiz.roles.sees('You got 1 of 2 questions fully right.');
  await quiz.press('Look at question 3');
  await quiz.roles.find('heading', HEADING.wrong);
  await quiz.roles.sees('Why s2-b is right.');
});

for (const item of everyKind().items.filter(isScored)) {
  journey(`with feedback "none" nothing gives away what was right in a question of the kind ${item.type}`, { pack: pack([item]), attributes: { feedback: 'none' } }, async (visit) => {
    const { quiz } = visit;
    await quiz.answer(item, 'wrong');
    await quiz.roles.find('heading', HEADING.result);
    await quiz.press('Look at question 1');
    await quiz.roles.find('button', BUTTON.toResult);
    const text = await quiz.roles.text();
    assert.doesNotMatch(text, /Feedback on|Why |[Rr]ight|Best answer|Fits best|belong to no line|Anything from|is what is left|has no cakes/);
  });
}

journey('with feedback "none" the text that is kept told which answers were right', { pack: singles(2), attributes: { feedback: 'none' } }, async ({ quiz }) => {
  await quiz.takeAll(singles(2), ({ id }) => (id === 's1' ? 'right' : 'wrong'));
  await quiz.press(BUTTON.showText);
  const { value } = await quiz.roles.told('textbox', FIELD.asText);
  assert.match(value, /You got 1 of 2 questions fully right\./);
  assert.doesNotMatch(value, /Right answer|^Marks: /m);
});
