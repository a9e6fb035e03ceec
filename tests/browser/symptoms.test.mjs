/** Bugs that people met, by what they saw. */
import assert from 'node:assert/strict';
import { pack, single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const pause = (time) => new Promise((done) => setTimeout(done, time));
const colour = (quiz) => quiz.run((one) => getComputedStyle(one.shadowRoot.querySelector('.pcw')).color);

journey('a dark quiz was printed in white on white', { pack: singles(1), attributes: { theme: 'dark' }, only: 'chromium' }, async ({ quiz, page }) => {
  await page.emulateMediaType('print');
  assert.equal(await colour(quiz), 'rgb(0, 0, 0)');
});

const SMALL = '<style>html { font-size: 62.5%; } body { font-size: 1rem; }</style>';
journey('a page that makes its text small made the quiz small as well', { pack: singles(1), head: SMALL }, async ({ quiz }) => {
  const size = await quiz.run((one) => parseFloat(getComputedStyle(one.shadowRoot.querySelector('.pcw')).fontSize));
  assert.ok(size >= 18, `${size} px`);
});

journey('on the way back the verdict was heard without its question', { pack: singles(2) }, async ({ quiz, roles }) => {
  await quiz.answer(single('s1'));
  await roles.hasFocus('heading', HEADING.right);
  await quiz.onward();
  await quiz.atQuestion(2);
  await quiz.press(BUTTON.back);
  await roles.hasFocus('heading', /Question 1 of 2/);
});

journey('a kiosk that nobody had touched warned and took the focus', { pack: singles(1), attributes: { kiosk: '1' } }, async ({ quiz }) => {
  await pause(1600);
  assert.ok(!(await quiz.roles.has('heading', HEADING.idle)));
});

journey('another storage-key emptied the old place and wrote over the new one', { pack: singles(2), attributes: { storage: 'local', 'storage-key': 'anna' }, stores: true }, async ({ quiz, page }) => {
  await page.evaluate(() => localStorage.setItem('pcw:ben', "ben's"));
  await quiz.answer(single('s1'));
  await quiz.run((one) => one.setAttribute('storage-key', 'ben'));
  const kept = await page.evaluate(() => ({ anna: localStorage.getItem('pcw:anna'), ben: localStorage.getItem('pcw:ben') }));
  assert.ok(kept.anna, "anna's answers are there");
  assert.equal(kept.ben, "ben's");
});

journey('a result was thrown away without a question', { pack: singles(1) }, async ({ quiz }) => {
  await quiz.takeAll(singles(1));
  await quiz.run((one, other) => (one.pack = other), pack([single('other')], { id: 'other' }));
  await quiz.roles.find('heading', HEADING.replace);
  await quiz.press(BUTTON.keep);
  await quiz.roles.find('heading', HEADING.result);
});

journey('a page that changed the theme when focus came stopped the quiz', { pack: singles(2) }, async ({ quiz, roles }) => {
  await quiz.run((one) => one.addEventListener('focusin', () => one.setAttribute('theme', 'dark')));
  await quiz.run((one) => one.focus());
  await roles.hasFocus('heading', singles(2).title);
  await quiz.answer(single('s1'));
});

const FAULTY = { ...pack([single('x')]), title: '' };
journey('changing to a pack with faults lost the answers', { pack: singles(2), expects: [{ kind: 'error', says: /pack-invalid/ }] }, async ({ quiz, visit }) => {
  await quiz.answer(single('s1'));
  await quiz.run((one, other) => (one.pack = other), FAULTY);
  await pause(300);
  assert.ok(!(await quiz.roles.has('heading', HEADING.replace)));
  await quiz.roles.find('heading', HEADING.right);
});

journey('an attribute that the page changed took the focus out of the quiz', { body: element({ pack: singles(2) }) }, async ({ quiz, keyboard }) => {
  await keyboard.tabTo('radio');
  await quiz.run((one) => one.setAttribute('heading-level', '4'));
  await pause(100);
  assert.ok(await quiz.run((one) => one.shadowRoot.activeElement !== null));
});

/** Passes the radios with Tab, goes away from the question, comes back, and tabs to them again. */
const AWAY = {
  'an error': async ({ keyboard, roles }) => {
    await keyboard.activate('button', BUTTON.check);
    await roles.hasFocus('alert');
  },
  'the paper version': async ({ keyboard, roles }) => {
    await keyboard.activate('button', BUTTON.paper);
    await keyboard.activate('button', BUTTON.paperBack);
    await roles.hasFocus('heading', /Question 1/);
  },
  'not knowing and the way back': async ({ keyboard, quiz, roles }) => {
    await keyboard.activate('button', BUTTON.unknown);
    await quiz.atQuestion(2);
    await keyboard.activateBefore('button', BUTTON.back);
    await roles.hasFocus('heading', /Question 1/);
  },
};
for (const [what, go] of Object.entries(AWAY)) {
  journey(`after ${what} the radios could not be reached with Tab`, { pack: singles(2), attributes: { feedback: what.startsWith('not') ? 'end' : 'immediate' } }, async (visit) => {
    const { keyboard, roles } = visit;
    await keyboard.tabTo('radio');
    await go(visit);
    const passed = [];
    while (!passed.some((told) => told.role === 'button' && told.name === BUTTON.unknown)) {
      await keyboard.press('Tab');
      passed.push(await roles.focus());
    }
    assert.ok(passed.some(({ role }) => role === 'radio'), passed.map(({ role, name }) => `${role} "${name}"`).join(', '));
  });
}
