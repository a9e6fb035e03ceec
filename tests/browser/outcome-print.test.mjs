/** The set on paper: the list and the evidence table, nothing of the form; a long set too. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { BUTTON, FIELD, SAYS } from './harness/outcome-names.mjs';
import { LINES, pick } from './harness/outcome-states.mjs';
import { element, journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const TITLE = 'A day about support plans';
const LONG = 'To print a long set, use the button “Print” under “Save and share”.';

/** How many pages a PDF has. */
const pages = async (page) => (Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

/** What a printer is given: its text, and what looks wrong on it. Runs in the page while it is laid out for print. */
const onPaper = (one) => {
  const shown = [...one.shadowRoot.querySelectorAll('.pcw *')].filter((each) => each.checkVisibility());
  const words = shown.filter((each) => [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()));
  const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
  return {
    text: words.map((each) => each.textContent).join('\n'),
    controls: shown.filter((each) => /^(button|input|select|textarea|summary)$/.test(each.localName)).map((each) => each.textContent || each.name),
    pale: words.filter((each) => light(getComputedStyle(each).color) > 100).map((each) => each.textContent.slice(0, 40)),
    wide: shown.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map((each) => `${each.localName} ${each.textContent.slice(0, 40)}`),
    items: shown.filter((each) => each.matches('.paper ol > li')).map((each) => each.textContent),
    rows: shown.filter((each) => each.matches('.paper tbody tr')).map((each) => [...each.cells].map((cell) => cell.textContent)),
  };
};

journey('the sheet has the title, the list and the evidence table, in black, and nothing of the form', { tag: OUTCOMES, only: 'chromium', attributes: { theme: 'dark' } }, async ({ outcomes, page }) => {
  await outcomes.type(FIELD.title, TITLE);
  await outcomes.paste(LINES);
  await outcomes.open(9);
  await pick(outcomes, FIELD.section, 2);
  const [, { text: mapped }] = await outcomes.nearest();
  await outcomes.click('checkbox', mapped);
  const texts = await outcomes.texts();
  // As wide as A4 within its margins.
  await page.setViewport({ width: 718, height: 1000 });
  await page.emulateMediaType('print');
  const sheet = await outcomes.run(onPaper);
  assert.deepEqual(sheet.items, texts);
  assert.deepEqual(sheet.rows.map((row) => row[1]), texts);
  assert.ok(sheet.rows[8].join(' ').includes(mapped.replace(/^(Be able to|Know|Understand) /, '')), sheet.rows[8].join(' '));
  for (const said of [TITLE, SAYS.leadIn]) assert.ok(sheet.text.includes(said), said);
  for (const gone of [SAYS.plan, SAYS.write, SAYS.glance, SAYS.keep, BUTTON.addAll, 'Nearest outcomes', 'What to look at']) assert.ok(!sheet.text.includes(gone), gone);
  assert.deepEqual(sheet.controls, []);
  assert.deepEqual(sheet.pale, []);
  assert.deepEqual(sheet.wide, []);
});

journey('a set of ten takes three pages at most, and none without outcomes has a table', { tag: OUTCOMES, only: 'chromium' }, async ({ outcomes, page }) => {
  await page.emulateMediaType('print');
  assert.deepEqual((await outcomes.run(onPaper)).rows, []);
  await page.emulateMediaType('screen');
  await outcomes.paste(LINES);
  await page.emulateMediaType('print');
  assert.ok((await pages(page)) <= 3, `${await pages(page)} pages`);
});

const printer = () => {
  Object.defineProperty(window, 'print', {
    value: () => {
      window.dispatchEvent(new Event('beforeprint'));
      const paper = document.querySelector('pcw-outcome-builder').shadowRoot.querySelector('.paper');
      window[Symbol.for('printed')] = { items: paper.querySelectorAll('ol > li').length, rows: paper.querySelectorAll('tbody tr').length, besides: document.querySelector('#besides').hasAttribute('data-pcw-print') };
      window.dispatchEvent(new Event('afterprint'));
    },
  });
};

/** A page with something beside the builder, and a printer that remembers what it was given. */
const PRINTED = { tag: OUTCOMES, body: `<p id="besides">Not for the printer</p>${element({ tag: OUTCOMES })}`, early: printer, timeout: 300_000 };
const printed = (page) => page.waitForFunction(() => window[Symbol.for('printed')]).then((handle) => handle.jsonValue());

for (const count of [10, 300]) {
  journey(`its button prints all ${count} outcomes of a set, and the widget alone`, PRINTED, async ({ outcomes, page }) => {
    const known = readPack('curriculum.json').outcomes;
    await outcomes.paste(Array.from({ length: count }, (_, index) => `Describe ${known[index % known.length].text} (case ${index})`));
    await outcomes.press(BUTTON.print);
    assert.deepEqual(await printed(page), { items: count, rows: count, besides: false });
    await outcomes.roles.find('button', BUTTON.print);
  });
}

journey('the page can have it printed, a long set too', PRINTED, async ({ outcomes, page }) => {
  await outcomes.paste(Array.from({ length: 120 }, (_, index) => `Describe ${index + 2} ways to open a conversation`));
  await outcomes.run((one) => one.print());
  assert.deepEqual(await printed(page), { items: 120, rows: 120, besides: false });
});

journey('where the browser prints a long set by itself, the sheet says how to get all of it', { tag: OUTCOMES, only: 'chromium' }, async ({ outcomes, page }) => {
  await outcomes.paste(Array.from({ length: 120 }, (_, index) => `Describe ${index + 2} ways to open a conversation`));
  await page.emulateMediaType('print');
  await outcomes.roles.sees(LONG);
  await page.emulateMediaType('screen');
  assert.ok(!(await outcomes.roles.text()).includes(LONG));
});

journey('the verbs are printed as they are shown, without the field to find one', { tag: OUTCOMES, only: 'chromium', attributes: { view: 'verbs' } }, async ({ outcomes, page }) => {
  await page.emulateMediaType('print');
  const sheet = await outcomes.run(onPaper);
  for (const { verb } of readPack('curriculum.json').verbs) assert.ok(sheet.text.includes(verb), verb);
  assert.deepEqual(await outcomes.roles.names('textbox'), []);
});
