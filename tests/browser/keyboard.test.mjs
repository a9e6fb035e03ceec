/** The whole quiz by keyboard alone, from a page on disk with only the script beside it. */
import assert from 'node:assert/strict';
import { shippedPack } from './harness/examples.mjs';
import { choices, oneOfEach } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/quiz.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** Answers one question without a mouse. */
async function answer({ keyboard, quiz }, item, right) {
  if (item.type === 'true-false') {
    await keyboard.chooseRadio(item.answer === right ? 'True' : 'False');
    await keyboard.activate('button', BUTTON.reason);
    await quiz.roles.hasFocus('heading', /Why\?$/);
  }
  const wanted = choices(item, right).map((text) => text.replace(/\s+/g, ' ').trim());
  if (item.type === 'multiple') for (const text of wanted) await keyboard.tick(text);
  else await keyboard.chooseRadio(wanted[0]);
  await keyboard.activate('button', BUTTON.check, ' ');
}

async function takeAll(visit, pack) {
  const { keyboard, quiz, roles } = visit;
  const { total } = await quiz.place();
  for (let position = 1; position <= total; position += 1) {
    await quiz.atQuestion(position);
    await answer(visit, await quiz.item(pack), position % 3 !== 0);
    await roles.hasFocus('heading', new RegExp(`^(${HEADING.right}|${HEADING.partly}|${HEADING.wrong})$`));
    await keyboard.activate('button', position < total ? BUTTON.next : BUTTON.result);
  }
  await roles.hasFocus('heading', HEADING.result);
}

// The watch of every journey checks that nothing was requested and nothing stored.
journey('a page on disk runs the whole default quiz to its result by keyboard alone', { fromDisk: true }, async (visit) => {
  const { keyboard, quiz, roles, page } = visit;
  assert.match(page.url(), /^file:/);
  await takeAll(visit, shippedPack((await visit.event('pcw-ready')).pack));
  const { detail } = (await visit.events('pcw-completed'))[0];
  assert.equal(detail.answered, detail.total);
  await keyboard.activate('button', 'Look at question 1');
  await keyboard.activateBefore('button', BUTTON.toResult);
  await roles.hasFocus('heading', HEADING.result);
  await keyboard.activate('button', BUTTON.again);
  await quiz.atQuestion(1);
});

journey('every kind of question works by keyboard alone', { pack: oneOfEach() }, (visit) => takeAll(visit, oneOfEach()));

journey('an error is met, read and put right by keyboard alone', { pack: oneOfEach() }, async ({ keyboard, quiz, roles }) => {
  await keyboard.activate('button', BUTTON.check);
  await roles.hasFocus('alert');
  await keyboard.activate('link', 'Select an answer');
  await roles.hasFocus('radio', 'Poor choice s1-a');
  await keyboard.chooseRadio('Good choice s1-b');
  await keyboard.activate('button', BUTTON.check);
  await roles.hasFocus('heading', HEADING.right);
  await keyboard.activate('button', BUTTON.next);
  await keyboard.activateBefore('button', BUTTON.back);
  await quiz.atQuestion(1);
});

journey('Tab leaves the quiz again at both ends', { body: '<p><a href="#top">Before</a></p><pcw-quiz></pcw-quiz><p><a href="#top">After</a></p>' }, async ({ keyboard, roles }) => {
  await keyboard.tabTo('link', 'Before');
  await keyboard.press('Tab');
  assert.notEqual((await roles.focus()).name, 'After', 'the quiz comes between');
  await keyboard.tabTo('link', 'After');
  await keyboard.backTo('link', 'Before');
});

journey('no single letter does anything', { pack: oneOfEach() }, async ({ keyboard, quiz, roles }) => {
  await keyboard.tabTo('radio');
  const before = await quiz.roles.outline();
  await keyboard.press('a', 'b', 'n', 'c', '1', '2', 'Escape');
  assert.equal(await quiz.roles.outline(), before);
  assert.equal((await roles.focus()).role, 'radio');
});
