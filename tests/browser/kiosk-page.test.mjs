/** The page of a shared screen, opened from disk: what visitors do there, and what the next one finds. */
import assert from 'node:assert/strict';
import { answerByKeyboard } from './harness/by-keyboard.mjs';
import { readPack } from './harness/examples.mjs';
import { kiosk, Kiosk, KIOSK } from './harness/kiosk.mjs';
import { HEADING } from './harness/names.mjs';
import { single, singles } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** A visit to the screen. */
const screen = (sentence, options, steps) => journey(sentence, kiosk(options), (visit) => steps(new Kiosk(visit), visit));

const PACKS = [
  'Personalised care: check what you know',
  'Talking and listening: communication and consultations',
  'For educators: outcomes, learning Levels and training standards',
  'Making sense together: health literacy and shared decisions',
  'Knowledge, skills and confidence: patient activation and self-management',
  'Planning, choice, community and budgets: the components at work',
  'Supporting change: everyday contacts, motivation and coaching',
  'Personalised care: the whole question bank',
  KIOSK.pam,
  KIOSK.verbs,
];

screen('a file on a stick offers every theme, the PAM Levels and the verbs, with who stands behind them', {}, async (one, { roles }) => {
  assert.deepEqual(await one.choices(), PACKS);
  const told = await roles.told('button', KIOSK.short);
  assert.match(told.description, /^\d+ questions\. Published by .*\. Not yet reviewed by a practitioner\.$/);
  await roles.sees('What is kept: nothing.');
  assert.deepEqual(await roles.names('link'), []);
  assert.deepEqual(await one.fields(), []);
});

screen('each of them opens from disk, with the focus on its title, and leads back', {}, async (one, { roles }) => {
  for (const title of await one.choices()) {
    await one.open(title);
    await roles.hasFocus('heading', title);
    assert.deepEqual(await one.fields(), [], title);
    assert.deepEqual(await roles.names('link'), [], title);
    await one.press(KIOSK.over);
    await roles.hasFocus('heading', KIOSK.title);
    assert.ok(await one.isHome());
  }
});

screen('all of it can be done with a keyboard', {}, async (one, visit) => {
  const { keyboard, roles, quiz } = visit;
  await keyboard.activate('button', 'Larger', ' ');
  assert.equal(await visit.run(() => document.activeElement.getAttribute('aria-pressed')), 'true');
  await keyboard.activate('button', KIOSK.short);
  await one.ready();
  await roles.hasFocus('heading', KIOSK.short);
  const [item] = readPack('personalised-care-short.json').items;
  await answerByKeyboard(visit, item, 'right');
  await quiz.roles.find('heading', HEADING.right);
  await keyboard.activateBefore('button', KIOSK.over);
  await roles.hasFocus('button', KIOSK.carryOn);
  await keyboard.activate('button', KIOSK.overNow);
  await roles.hasFocus('heading', KIOSK.title);
});

screen('it can be done by touch, on a screen that stands upright', { viewport: { width: 1080, height: 1920, hasTouch: true } }, async (one, { roles, page, quiz }) => {
  const tap = async (role, name) => (await roles.find(role, name)).tap();
  await tap('button', KIOSK.short);
  await one.ready();
  const [{ options }] = readPack('personalised-care-short.json').items;
  await tap('radio', options[0].text);
  await quiz.roles.find('radio', options[0].text);
  assert.equal((await roles.told('radio', options[0].text)).checked, true);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).touchAction), 'manipulation');
  await tap('button', KIOSK.over);
  await tap('button', KIOSK.overNow);
  assert.ok(await one.isHome());
});

screen('one press in passing does not delete what was entered; what has come to its end is not asked about', { packs: [singles(1)] }, async (one, { roles, quiz, keyboard }) => {
  await one.open(singles(1).title);
  await quiz.choose([single('s1').options[0].text]);
  await one.press(KIOSK.over);
  await roles.hasFocus('button', KIOSK.carryOn);
  await one.press(KIOSK.carryOn);
  await roles.hasFocus('button', KIOSK.over);
  await one.press(KIOSK.over);
  await keyboard.press('Escape');
  await roles.gone('heading', KIOSK.leaving);
  assert.equal((await roles.told('radio', single('s1').options[0].text)).checked, true);
  await one.press(KIOSK.over);
  await one.forward(121);
  await roles.hasFocus('button', KIOSK.stay);
  await one.forward(31);
  assert.ok(await one.isHome());
  await one.open(singles(1).title);
  await quiz.takeAll(singles(1));
  await one.press(KIOSK.over);
  assert.ok(await one.isHome());
});

screen('somebody who reads for long is asked with 20 seconds and more to answer, and can ask for time without end', {}, async (one, { roles, quiz }) => {
  await one.open(KIOSK.short);
  const [{ options }] = readPack('personalised-care-short.json').items;
  await quiz.choose([options[1].text]);
  for (let time = 0; time < 12; time += 1) {
    await one.forward(121);
    await roles.hasFocus('button', KIOSK.stay);
    const [, left] = /You have (\d+) seconds/.exec(await roles.text()) ?? [];
    assert.ok(Number(left) > 20, `${left} seconds`);
    await one.forward(20);
    await one.press(KIOSK.stay);
    await roles.gone('heading', KIOSK.asked);
  }
  await roles.hasFocus('radio', options[1].text);
  assert.equal((await roles.told('radio', options[1].text)).checked, true);
});

screen('Escape is an answer too, and the time left is counted down', {}, async (one, { roles, keyboard }) => {
  await one.open(KIOSK.pam);
  await one.forward(121);
  await roles.sees('You have 29 seconds to answer.');
  await one.forward(10);
  await roles.sees('You have 19 seconds to answer.');
  await keyboard.press('Escape');
  await roles.gone('heading', KIOSK.asked);
  await one.forward(100);
  assert.ok(!(await roles.has('heading', KIOSK.asked)), 'the time begins again');
  await one.forward(21);
  await roles.find('heading', KIOSK.asked);
});

screen('using the screen keeps the question away', {}, async (one, { roles, quiz }) => {
  await one.open(KIOSK.short);
  const [{ options }] = readPack('personalised-care-short.json').items;
  for (const { text } of options) {
    await one.forward(100);
    await quiz.choose([text]);
    assert.ok(!(await roles.has('heading', KIOSK.asked)));
  }
});

screen('when nobody answers, the next visitor finds the first screen, and a quiz that nobody has touched', {}, async (one, { roles, quiz, page }) => {
  await one.press('Largest');
  await one.press('Dark');
  const before = await page.evaluate(() => history.length);
  await one.open(KIOSK.short);
  await quiz.answer(readPack('personalised-care-short.json').items[0]);
  await quiz.onward();
  await one.forward(121);
  await one.forward(31);
  assert.ok(await one.isHome());
  await roles.hasFocus('heading', KIOSK.title);
  assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })), { size: '0', theme: 'light', typing: 'false' });
  assert.equal(await page.title(), KIOSK.title);
  assert.equal(await page.evaluate(() => history.length), before);
  await one.open(KIOSK.short);
  await quiz.atQuestion(1);
  assert.ok((await Promise.all((await quiz.roles.all('radio')).map((radio) => quiz.roles.toldOf(radio)))).every(({ checked }) => !checked));
});

screen('letters made larger on the first screen are made normal again, after asking', {}, async (one, { roles, page }) => {
  const size = () => page.evaluate(() => getComputedStyle(document.querySelector('h1')).fontSize);
  const usual = await size();
  await one.press('Larger');
  assert.notEqual(await size(), usual);
  await one.forward(121);
  await roles.find('heading', KIOSK.asked);
  await one.forward(31);
  await roles.gone('heading', KIOSK.asked);
  assert.equal(await size(), usual);
});

screen('the first screen by itself asks nobody, for days', {}, async (one, { roles, page }) => {
  await one.forward(5 * 24 * 3600);
  assert.ok(await one.isHome());
  assert.ok(!(await roles.has('heading', KIOSK.asked)));
  assert.equal(await page.evaluate(() => window[Symbol.for('clock')].waiting.size), 0, 'nothing waits');
});

screen('a pack that steps through the history leaves no steps behind', { packs: [{ ...singles(3), settings: { history: true } }] }, async (one, { quiz, page }) => {
  const before = await page.evaluate(() => history.length);
  await one.open(singles(3).title);
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.atQuestion(2);
  assert.equal(await page.evaluate(() => history.length), before);
});

screen('a page that the browser puts aside shows nothing of the visit when it comes back', {}, async (one, { page }) => {
  await one.open(KIOSK.short);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  assert.ok(await one.isHome());
  assert.equal(await page.title(), KIOSK.title);
});

screen('menus, dragging and the clipboard stay shut', {}, async (one, { page, roles }) => {
  const refused = await page.evaluate(() =>
    ['contextmenu', 'dragstart', 'drop', 'copy', 'cut'].map((kind) => document.querySelector('h1').dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))),
  );
  assert.deepEqual(refused, [false, false, false, false, false]);
  await roles.find('heading', KIOSK.title);
});
