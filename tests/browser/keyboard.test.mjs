/** The whole quiz by keyboard alone, from a page on disk with only the script beside it. */
import assert from 'node:assert/strict';
import { walkByKeyboard } from './harness/by-keyboard.mjs';
import { shippedPack } from './harness/examples.mjs';
import { BUTTON, FIELD, HEADING, SAYS } from './harness/names.mjs';
import { oneOfEach, sectioned } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

// The watch of every journey checks that nothing was requested and nothing stored.
journey('a page on disk runs the whole default quiz to its result by keyboard alone', { fromDisk: true, timeout: 300_000 }, async (visit) => {
  const { keyboard, quiz, roles, page } = visit;
  assert.match(page.url(), /^file:/);
  const pack = shippedPack((await visit.event('pcw-ready')).pack);
  await walkByKeyboard(visit, pack, ({ id }) => (pack.items.findIndex((item) => item.id === id) % 3 === 0 ? 'unknown' : 'right'));
  const { detail } = (await visit.events('pcw-completed'))[0];
  assert.equal(detail.answered, detail.total);
  await keyboard.activate('button', 'Look at question 1');
  await keyboard.activateBefore('button', BUTTON.toResult);
  await roles.hasFocus('heading', HEADING.result);
  await keyboard.activate('button', BUTTON.again);
  await quiz.atQuestion(1);
});

journey('an error is met, read and put right by keyboard alone', { pack: oneOfEach() }, async ({ keyboard, quiz, roles }) => {
  await keyboard.activate('button', BUTTON.check);
  await roles.hasFocus('alert');
  await keyboard.activate('link', SAYS.select);
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

journey('what comes with a result works by keyboard alone: ways to learn, note, text, what was missed', { pack: sectioned() }, async (visit) => {
  const { keyboard, quiz, roles } = visit;
  await walkByKeyboard(visit, sectioned(), ({ id }) => (id === 'a1' ? 'wrong' : 'right'));
  await keyboard.tabTo('textbox', FIELD.note[0]);
  await keyboard.type('To listen.');
  await keyboard.press('Tab');
  await roles.hasFocus('textbox', FIELD.note[1]);
  await keyboard.activate('button', BUTTON.showText);
  assert.match((await roles.hasFocus('textbox', FIELD.asText)).value, /To listen\./);
  await keyboard.activate('button', 'Look at question 1');
  await keyboard.activateBefore('button', BUTTON.toResult);
  await keyboard.activate('button', BUTTON.missed, ' ');
  await roles.hasFocus('heading', /Question 1 of 1/);
});

journey('paper and deleting are reached and left by keyboard alone', { pack: oneOfEach(), attributes: { storage: 'session' }, stores: true }, async ({ keyboard, quiz, roles }) => {
  await keyboard.activate('button', BUTTON.paper);
  await roles.hasFocus('heading', HEADING.paper);
  await keyboard.activate('button', BUTTON.paperBack);
  await roles.hasFocus('heading', /Question 1 of 3/);
  await keyboard.chooseRadio('Good choice s1-b');
  await keyboard.activate('button', BUTTON.forget);
  await roles.hasFocus('heading', HEADING.remove);
  await keyboard.activate('button', BUTTON.forget);
  await quiz.roles.sees(SAYS.deleted);
  await roles.hasFocus('heading', /Question 1 of 3/);
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, false);
});
