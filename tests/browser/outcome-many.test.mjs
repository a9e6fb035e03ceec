/** Two thousand outcomes in one set: they come in, and the page stays as quick as with ten. */
import assert from 'node:assert/strict';
import { isChromium } from './harness/browser.mjs';
import { readPack } from './harness/examples.mjs';
import { BUTTON, edit, FIELD, HEADING, TABLE } from './harness/outcome-names.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const MOST = 2000;
const KNOWN = readPack('curriculum.json').outcomes;
/** So many lines, no two alike, in words such as authors use. */
const lines = (count) => Array.from({ length: count }, (_, index) => `Describe ${KNOWN[index % KNOWN.length].text} (case ${index + 1})`);
const asJson = (all) => JSON.stringify({ schemaVersion: 1, kind: 'outcome-set', title: 'Many', outcomes: all.map((text, index) => ({ id: `outcome-${index + 1}`, text })) });

const PAGE = { tag: OUTCOMES, timeout: 300_000 };

journey(`${MOST} outcomes are pasted, and more stay in the field`, PAGE, async ({ outcomes }) => {
  const all = lines(MOST + 3);
  await outcomes.fill(all);
  await outcomes.roles.sees(`${MOST} outcomes found.`);
  await outcomes.roles.sees('3 more are too many for one set. They stay in the field.');
  await outcomes.press(BUTTON.addAll);
  await outcomes.roles.find('combobox', FIELD.page);
  assert.deepEqual(await outcomes.texts(), all.slice(0, MOST));
  assert.equal(await outcomes.value(FIELD.paste), all.slice(MOST).join('\n'), 'what had no room stays, and nothing else');
  await outcomes.press(BUTTON.addAll);
  await outcomes.roles.sees('This set has 2,000 outcomes, and no more fit');
  assert.equal((await outcomes.texts()).length, MOST);
});

journey(`${MOST} outcomes are opened from a file, walked to the last page, changed there and taken back`, PAGE, async ({ outcomes }) => {
  const all = lines(MOST);
  await outcomes.openFile({ name: 'many.json', text: asJson(all) });
  await outcomes.roles.find('table', TABLE.grid);
  const pages = await outcomes.options(FIELD.page);
  assert.equal(pages.length, MOST / 20);
  await outcomes.select(FIELD.page, pages.at(-1));
  await outcomes.open(MOST);
  await outcomes.type(FIELD.words, 'Reflect on a day at work');
  await outcomes.roles.find('heading', HEADING.readsWell);
  await outcomes.press(BUTTON.done);
  await outcomes.roles.hasFocus('button', edit(MOST));
  assert.equal((await outcomes.texts()).at(-1), 'Reflect on a day at work');
  await outcomes.press(`Undo: words of outcome ${MOST}`);
  assert.equal((await outcomes.texts()).at(-1), all.at(-1));
  assert.equal((await outcomes.rows()).length, 20, 'one page is shown');
});

const TYPED = ' with a colleague who looks on';

/**
 * Types into an open outcome of a set of so many, and tells how long half of the letters took at most: until the
 * widget was done with them, and until they could be seen; in milliseconds.
 */
async function type({ outcomes, page }, count) {
  await outcomes.paste(lines(count));
  await outcomes.roles.find('table', TABLE.grid);
  await outcomes.open(7);
  const field = await outcomes.roles.find('textbox', FIELD.words);
  await field.evaluate((one) => { one.focus(); one.setSelectionRange(one.value.length, one.value.length); });
  await page.evaluate(() => {
    const times = (window[Symbol.for('times')] = { drawn: [], worked: [] });
    let start = 0;
    const listen = {
      // The widget listens in between, and draws in the pauses between listeners.
      input: [() => { start = performance.now(); }, () => times.worked.push(performance.now() - start)],
      // Until the frame after the one in which it was taken over: then it can be seen.
      beforeinput: [(event) => requestAnimationFrame(() => requestAnimationFrame(() => times.drawn.push(performance.now() - event.timeStamp))), () => {}],
    };
    for (const [type, both] of Object.entries(listen)) both.forEach((task, index) => window.addEventListener(type, task, { capture: index === 0 }));
  });
  for (const [index, letter] of [...TYPED].entries()) {
    await page.keyboard.type(letter);
    await page.waitForFunction((wanted) => window[Symbol.for('times')].drawn.length >= wanted, { polling: 10 }, index + 1);
  }
  const { drawn, worked } = await page.evaluate(() => window[Symbol.for('times')]);
  const half = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return { drawn: half(drawn), worked: half(worked), text: (await outcomes.texts())[6] };
}

journey(`a letter typed into one of ${MOST} outcomes is taken as one typed into one of ten is, and how fast is told`, PAGE, async (visit) => {
  if (isChromium) await visit.page.emulateCPUThrottling(4);
  const few = await type(visit, 10);
  await visit.load();
  const many = await type(visit, MOST);
  for (const { text } of [few, many]) assert.equal(text, lines(7)[6] + TYPED);
  const told = (one) => `${one.worked.toFixed(1)} ms of work, drawn after ${one.drawn.toFixed(1)} ms`;
  visit.tell(`${isChromium ? 'CPU ×4' : 'full speed'}, half of the letters: 10 outcomes ${told(few)}; ${MOST} outcomes ${told(many)}; ratio ${few.worked > 0 ? (many.worked / few.worked).toFixed(2) : 'not known (coarse clock)'} and ${(many.drawn / few.drawn).toFixed(2)}`);
});
