/** The same page in two tabs: what is newer in one is never written over from the other, and the person is told. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD, undo } from './harness/outcome-names.mjs';
import { single } from './harness/packs.mjs';
import { kept, oneAnswered, stored } from './harness/storing.mjs';
import { journey, OUTCOMES, useBrowser, Visit } from './harness/visit.mjs';

useBrowser();

const TOLD = 'There is newer work in another tab. What you do here is not kept. Save or print it, then reload this page.';

/** The same page once more. @param {Visit} visit */
async function another(visit) {
  const page = await visit.page.browserContext().newPage();
  const tab = new Visit(page, visit.options);
  await page.goto(visit.page.url());
  await tab.widget.ready();
  return tab;
}

const text = async ({ page }) => Object.values((await stored(page)).local).join();

journey('two tabs with one draft wrote over each other', { tag: OUTCOMES, attributes: { storage: 'local' }, stores: true }, async (visit) => {
  const { outcomes, page } = visit;
  const other = await another(visit);
  await other.outcomes.paste(['Describe one plan', 'Discuss two goals']);
  await page.bringToFront();
  await outcomes.paste(['Compare three aids']);
  await outcomes.roles.sees(TOLD);
  assert.match(await text(visit), /Describe one plan/);
  assert.doesNotMatch(await text(visit), /Compare three aids/);
  assert.deepEqual(await outcomes.texts(), ['Compare three aids'], 'it stays on the screen');
  await outcomes.press(undo('1 outcome added'));
  await outcomes.fill([]);
  assert.match(await text(visit), /Describe one plan/, 'nor does an empty set take it away');
  await other.page.bringToFront();
  await other.outcomes.type(FIELD.title, 'Our course');
  assert.match(await text(visit), /Our course/, 'the newer one goes on being kept');
  await page.bringToFront();
  await visit.load();
  await outcomes.press(BUTTON.goOn);
  assert.deepEqual(await outcomes.texts(), ['Describe one plan', 'Discuss two goals']);
});

journey('a quiz in two tabs keeps the answers of the one that was used last, until that is deleted', kept('local'), async (visit) => {
  const { quiz, page } = visit;
  const other = await another(visit);
  await oneAnswered(other.quiz);
  const before = await text(visit);
  await page.bringToFront();
  await quiz.answer(single('s1'));
  await quiz.roles.sees(TOLD);
  assert.equal(await text(visit), before);
  await page.bringToFront();
  await visit.load();
  await quiz.press(BUTTON.goOn);
  await quiz.atQuestion(2);
  await quiz.answer(single('s2'));
  assert.notEqual(await text(visit), before, 'here it is kept again');
  await other.page.bringToFront();
  await other.quiz.answer(single('s2'), false);
  await other.quiz.roles.sees(TOLD);
  await other.quiz.run((one) => one.reset());
  assert.notEqual(await text(visit), '', 'beginning afresh there takes nothing away from here');
});
