/** The builder on an unattended screen: the next person finds nothing of the last one. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD, HEADING, SAYS, undo } from './harness/outcome-names.mjs';
import { BUTTON as COMMON } from './harness/names.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const KIOSK = { tag: OUTCOMES, attributes: { kiosk: '1', section: 'health-literacy' } };

/** The 30 seconds of the warning pass in one. */
const hurry = () => {
  const { setTimeout } = window;
  Object.defineProperty(window, 'setTimeout', { configurable: true, writable: true, value: (task, time, ...rest) => setTimeout(task, time > 5000 ? 1000 : time, ...rest) });
};

journey('an unattended screen asks, and then wipes all that was written, what was half typed too', { ...KIOSK, early: hurry }, async ({ outcomes, roles }) => {
  await outcomes.type(FIELD.title, 'A day in Zanzibar');
  await outcomes.type(FIELD.what, 'Zanzibar');
  await outcomes.paste(['Describe the plan of Zanzibar']);
  await outcomes.fill('Discuss Zanzibar');
  await outcomes.roles.find('heading', HEADING.idle);
  await roles.hasFocus('heading', HEADING.idle);
  await outcomes.roles.gone('heading', HEADING.idle);
  assert.equal(await outcomes.set(), null);
  const left = await outcomes.run((one) => one.shadowRoot.textContent + [...one.shadowRoot.querySelectorAll('input, textarea')].map((field) => field.value).join(' '));
  assert.ok(!left.includes('Zanzibar'), left);
  assert.equal(await outcomes.value(FIELD.section, 'combobox'), 'Health literacy', 'as the page has it');
  await outcomes.roles.find('button', BUTTON.undoNone);
});

journey('what somebody took back cannot be brought back by the next person', KIOSK, async ({ outcomes }) => {
  await outcomes.paste(['Describe the plan of Zanzibar']);
  await outcomes.press(undo('1 outcome added'));
  await outcomes.roles.find('button', BUTTON.redoNone);
  assert.equal(await outcomes.set(), null);
});

journey('who says that they need more time goes on where they were', KIOSK, async ({ outcomes, keyboard, roles }) => {
  await keyboard.tabTo('textbox', FIELD.what);
  await keyboard.type('plain words');
  await roles.hasFocus('heading', HEADING.idle);
  await keyboard.activate('button', COMMON.stay);
  await roles.hasFocus('textbox', FIELD.what);
  assert.equal(await outcomes.value(FIELD.what), 'plain words');
});

journey('where somebody only chose, nobody is asked, and all is as the page has it again', KIOSK, async ({ outcomes, page }) => {
  const chosen = () => document.querySelector('pcw-outcome-builder').shadowRoot.querySelector('.p-write select')?.selectedOptions[0].text ?? '';
  await outcomes.select(FIELD.section, 'Health coaching');
  await page.waitForFunction(`(${chosen})() === 'Health literacy'`, { timeout: 8000 });
  await outcomes.click('radio', FIELD.atOnce);
  await page.waitForFunction(`(${chosen})() === 'Health literacy'`, { timeout: 8000 });
  assert.ok(!(await outcomes.roles.has('heading', HEADING.idle)));
});

journey('there nothing is saved or opened, and no link leads away', { ...KIOSK, attributes: { ...KIOSK.attributes, kiosk: '600' } }, async ({ outcomes, roles }) => {
  await outcomes.click('radio', FIELD.atOnce);
  await outcomes.openAll();
  const headings = await roles.names('heading');
  assert.ok(headings.includes(SAYS.questions) && !headings.includes(SAYS.keep), headings.join(', '));
  assert.ok(!(await roles.has('button', SAYS.keep)), 'nor does the list of parts lead to what is not there');
  for (const name of [BUTTON.openFile, BUTTON.openQuiz]) assert.ok(!(await roles.has('button', name)), name);
  assert.deepEqual(await roles.names('link'), []);
});

journey('where somebody only looked up a verb, the next person finds an empty field', { tag: OUTCOMES, attributes: { kiosk: '1', view: 'verbs' } }, async ({ outcomes, page }) => {
  await outcomes.type(FIELD.look, 'describe');
  await page.waitForFunction(() => document.querySelector('pcw-outcome-builder').shadowRoot.querySelector('.look input').value === '', { timeout: 8000 });
  assert.ok(!(await outcomes.roles.has('heading', HEADING.idle)));
});
