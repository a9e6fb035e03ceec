/** Unattended screens: after idleness a warning with time to answer, then the next person begins afresh. */
import assert from 'node:assert/strict';
import { single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const kiosk = { pack: singles(2), attributes: { kiosk: '1', storage: 'session' }, stores: true };

journey('after idleness somebody is asked whether they are there, with at least 20 seconds', kiosk, async ({ quiz, roles }) => {
  await quiz.answer(single('s1'));
  await quiz.roles.find('heading', HEADING.idle);
  const [, seconds] = /in (\d+) seconds/.exec(await quiz.roles.text()) ?? [];
  assert.ok(Number(seconds) >= 20, `${seconds} seconds`);
  await roles.hasFocus('heading', HEADING.idle);
  await quiz.press(BUTTON.stay);
  await quiz.roles.find('heading', HEADING.right);
});

journey('more time can be asked for again and again', kiosk, async ({ quiz }) => {
  await quiz.choose(['Good choice s1-b']);
  for (let time = 0; time < 3; time += 1) {
    await quiz.press(BUTTON.stay);
    await quiz.roles.gone('heading', HEADING.idle);
  }
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, true);
});

/** The 30 seconds of the warning pass in one. */
const hurry = () => {
  const { setTimeout } = window;
  Object.defineProperty(window, 'setTimeout', { configurable: true, writable: true, value: (task, time, ...rest) => setTimeout(task, time > 5000 ? 1000 : time, ...rest) });
};
journey('when nobody answers, the answers are deleted and the quiz begins again', { ...kiosk, early: hurry }, async ({ quiz, page }) => {
  await quiz.answer(single('s1'));
  await quiz.roles.find('heading', HEADING.idle);
  await quiz.atQuestion(1);
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, false);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
});

for (const off of ['0', '-5', 'soon', '']) {
  journey(`kiosk "${off}" is off`, { pack: singles(1), attributes: { kiosk: off } }, async ({ quiz }) => {
    await new Promise((done) => setTimeout(done, 300));
    assert.ok(!(await quiz.roles.has('heading', HEADING.idle)));
  });
}

journey('using the quiz keeps the warning away', { pack: singles(1), attributes: { kiosk: '2' } }, async ({ quiz, keyboard }) => {
  await keyboard.tabTo('radio');
  for (let time = 0; time < 6; time += 1) {
    await keyboard.press('ArrowDown');
    await new Promise((done) => setTimeout(done, 500));
  }
  assert.ok(!(await quiz.roles.has('heading', HEADING.idle)));
});
