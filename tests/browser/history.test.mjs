/** The browser's back button, where the page asks that it step back in the quiz. */
import assert from 'node:assert/strict';
import { pack, scenario, single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const length = (page) => page.evaluate(() => history.length);

journey('without the attribute the history of the page is left alone', { pack: singles(2) }, async ({ quiz, page }) => {
  const before = await length(page);
  await quiz.takeAll(singles(2));
  assert.equal(await length(page), before);
});

journey('with it the back button goes back a question, and forward again', { pack: singles(3), attributes: { history: true } }, async ({ quiz, page }) => {
  const { url } = page;
  const address = url.call(page);
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.answer(single('s2'));
  await quiz.onward();
  await quiz.atQuestion(3);
  await page.evaluate(() => history.back());
  await quiz.atQuestion(2);
  await page.evaluate(() => history.back());
  await quiz.atQuestion(1);
  await quiz.roles.sees(/Good choice s1-b\s*Your answer/);
  await page.evaluate(() => history.forward());
  await quiz.atQuestion(2);
  assert.equal(url.call(page), address, 'the address stays');
});

journey('from the result the back button looks back, and changes nothing', { pack: singles(2), attributes: { history: true } }, async ({ quiz, page }) => {
  await quiz.takeAll(singles(2));
  await page.evaluate(() => history.back());
  await quiz.atQuestion(2);
  await page.evaluate(() => history.forward());
  await quiz.roles.find('heading', HEADING.result);
});

journey('switched off at run time it leaves the history alone from then on', { pack: singles(3), attributes: { history: true } }, async ({ quiz, page }) => {
  await quiz.answer(single('s1'));
  await quiz.onward();
  const before = await length(page);
  await quiz.run((one) => (one.history = false));
  await quiz.answer(single('s2'));
  await quiz.onward();
  await quiz.atQuestion(3);
  assert.equal(await length(page), before);
});

const BRANCHING = pack([
  scenario('c', { options: scenario('c').options.map((option) => (option.grade === 3 ? { ...option, next: 'end' } : option)) }),
  single('mend'),
  single('end'),
]);

journey('the back button follows the way that was taken, past what was passed over', { pack: BRANCHING, attributes: { history: true } }, async ({ quiz, page }) => {
  await quiz.answer(BRANCHING.items[0]);
  await quiz.onward();
  await quiz.roles.sees('Question end');
  await page.evaluate(() => history.back());
  await quiz.roles.sees('What do you do?');
  await page.evaluate(() => history.forward());
  await quiz.roles.sees('Question end');
});

journey('after a try at what was missed the back button leads nowhere that is not there', { pack: singles(3), attributes: { history: true } }, async ({ quiz, page }) => {
  await quiz.takeAll(singles(3), ({ id }) => (id === 's3' ? 'wrong' : 'right'));
  await quiz.press(BUTTON.missed);
  await quiz.roles.sees('Question 1 of 1');
  for (let step = 0; step < 3; step += 1) {
    await page.evaluate(() => history.back());
    await new Promise((done) => setTimeout(done, 60));
  }
  await quiz.roles.sees('Question 1 of 1');
  await quiz.takeAll(singles(3));
});
