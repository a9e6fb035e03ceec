/** The quiz on paper: every question with room to answer, the answer sheet on a page of its own, and nothing of the page. */
import assert from 'node:assert/strict';
import { BUTTON, HEADING, SAYS } from './harness/names.mjs';
import { everyKind, multiple, pack, reflection, single } from './harness/packs.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const show = async ({ quiz, roles }) => {
  await quiz.press(BUTTON.paper);
  await roles.hasFocus('heading', HEADING.paper);
};

journey('the paper version has every question in turn, with room for its kind of answer', { pack: everyKind() }, async (visit) => {
  await show(visit);
  const { quiz } = visit;
  const headings = await quiz.roles.names('heading');
  for (const [index, { stem }] of everyKind().items.entries()) assert.ok(headings.includes(`Question ${index + 1} ${stem}`), stem);
  for (const text of [
    'Select 1 option.', 'Select all that apply.', 'Tick true or false, then tick a reason.', 'Select what you would do or say.', 'Your number: ______________ points',
    'Number these in order. Write 1 beside the first.', 'Write the letter of one answer beside each line.', 'Name: ____', 'Date: ____',
  ]) await quiz.roles.sees(text);
  for (const role of ['radio', 'checkbox', 'textbox', 'combobox']) assert.deepEqual(await quiz.roles.names(role), [], 'nothing to press on paper');
  await quiz.roles.sees(SAYS.purpose);
});

journey('the answer sheet follows, with the right answers and why, for what has marks', { pack: everyKind() }, async (visit) => {
  await show(visit);
  const text = await visit.quiz.roles.text();
  const sheet = text.slice(text.indexOf(HEADING.sheet));
  for (const answer of [
    'Question 1 Good choice s1-b Feedback on s1.', 'Question 2 Good choice m1-a; Good choice m1-c', 'Question 3 True: Good choice t1-a', 'Question 4 Best way c1', 'Question 5 40 points',
    'Question 6 café', 'Question 7 Step one; Step two; Step three; Step four', 'Question 8 Prompt one = Choice one; Prompt two = Choice two',
  ]) assert.ok(sheet.includes(answer), `${answer}\nin\n${sheet}`);
  assert.ok(!/Question (9|10)/.test(sheet), 'what has no marks has no answer');
  assert.ok(!text.slice(0, text.indexOf(HEADING.sheet)).includes('Feedback on'), 'nothing is given away before');
});

journey('with feedback "none" there is no answer sheet', { pack: everyKind(), attributes: { feedback: 'none' } }, async (visit) => {
  await show(visit);
  assert.ok(!(await visit.quiz.roles.has('heading', HEADING.sheet)));
  assert.doesNotMatch(await visit.quiz.roles.text(), /Feedback on|Why /);
});

journey('the way back leads to the question, with what was chosen', { pack: everyKind() }, async (visit) => {
  const { quiz, roles } = visit;
  await quiz.choose(['Good choice s1-b']);
  await show(visit);
  assert.ok(!(await quiz.roles.has('button', BUTTON.paper)), 'it is shown already');
  await quiz.press(BUTTON.paperBack);
  await roles.hasFocus('heading', /Question 1 of 10/);
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, true);
});

journey('on paper the questions stand in the order of this attempt, and say where to go on', { pack: pack([single('a', { next: 'c' }), single('b'), single('c')]), attributes: {} }, async (visit) => {
  await show(visit);
  await visit.quiz.roles.sees(/Question a.*Then go to question 3\..*Question b.*Question c/);
});

const besides = (pack_) => `<p id="besides">Not for the printer</p>${element({ pack: pack_ })}<p>Nor this</p>`;

/** Every box of the answer sheet begins a page, and the buttons stay on the screen. */
const printed = (quiz) =>
  quiz.run((one) => {
    const root = one.shadowRoot;
    const shown = (selector) => [...root.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
    return { sheet: getComputedStyle(root.querySelector('.sheet')).breakBefore, buttons: shown('button'), only: shown('.screen-only'), questions: shown('.on-paper') };
  });

journey('printed, the answer sheet begins a page of its own, and nothing to press is there', { body: besides(everyKind()), only: 'chromium', early: () => { window.print = () => {}; } }, async (visit) => {
  const { quiz, page } = visit;
  await show(visit);
  await page.emulateMediaType('print');
  assert.deepEqual(await printed(quiz), { sheet: 'page', buttons: 0, only: 0, questions: 18 });
});

/** How many pages a PDF has. */
const pages = async (page) => (Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

journey('a short quiz takes one page, and its answer sheet another', { pack: pack([single('a'), reflection('b')]), only: 'chromium' }, async (visit) => {
  await show(visit);
  assert.equal(await pages(visit.page), 2);
});

journey('a question is not torn over two pages where it fits on one', { pack: pack(Array.from({ length: 12 }, (_, index) => multiple(`m${index}`))), only: 'chromium' }, async (visit) => {
  await show(visit);
  await visit.page.emulateMediaType('print');
  const breaks = await visit.quiz.run((one) => [...one.shadowRoot.querySelectorAll('.on-paper')].map((each) => getComputedStyle(each).breakInside));
  assert.deepEqual([...new Set(breaks)], ['avoid']);
});

const printer = () => {
  Object.defineProperty(window, 'print', {
    value: () => {
      window.dispatchEvent(new Event('beforeprint'));
      window[Symbol.for('printed')] = document.querySelector('#besides').hasAttribute('data-pcw-print');
      window.dispatchEvent(new Event('afterprint'));
    },
  });
};
journey('its button prints the paper version alone, and puts the page back', { body: besides(everyKind()), early: printer }, async (visit) => {
  const { quiz, page } = visit;
  await show(visit);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await quiz.press(BUTTON.paperPrint);
  await page.waitForFunction(() => window[Symbol.for('printed')] === false);
  await page.waitForFunction((html) => document.documentElement.outerHTML === html && document.adoptedStyleSheets.length === 0, {}, before);
  await quiz.roles.find('heading', HEADING.paper);
});

journey('a paper version that could not be printed told people to copy a text that was not there', { pack: everyKind(), early: () => { window.print = () => {}; } }, async (visit) => {
  await show(visit);
  await visit.quiz.press(BUTTON.paperPrint);
  await visit.quiz.roles.sees(/This page does not allow printing\./);
  assert.doesNotMatch(await visit.quiz.roles.text(), /text below/, 'there is none');
});

journey('a kiosk has no paper version and nothing to keep, and its links lead nowhere', { pack: pack([single('a', { stem: 'See [our page](https://example.org/) on this.', feedback: 'More is [there](https://example.org/b).', sources: [{ source: 'book' }] })], { sources: [{ id: 'book', title: 'A book', url: 'https://example.org/book' }] }), attributes: { kiosk: '600' } }, async ({ quiz }) => {
  assert.ok(!(await quiz.roles.has('button', BUTTON.paper)));
  await quiz.choose(['Good choice a-b']);
  await quiz.press(BUTTON.check);
  await quiz.press(BUTTON.sources);
  await quiz.roles.sees('More is there.');
  assert.deepEqual(await quiz.roles.names('link'), []);
  await quiz.onward();
  await quiz.roles.find('heading', HEADING.result);
  assert.ok(!(await quiz.roles.has('heading', HEADING.keeping)));
  for (const name of [BUTTON.print, BUTTON.copy, BUTTON.saveText, BUTTON.showText]) assert.ok(!(await quiz.roles.has('button', name)), name);
});
