/** What a page can ask of a quiz: state and methods, early and late. */
import assert from 'node:assert/strict';
import { single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

journey('ready is a promise that late listeners can still wait for', { pack: singles(1) }, async ({ quiz }) => {
  await new Promise((done) => setTimeout(done, 100));
  assert.equal(await quiz.run((one) => one.ready.then(() => one.status)), 'ready');
});

journey('status goes from loading to ready', { body: '<div id="room"></div>', waits: false, elementsAdded: true }, async ({ page }) => {
  const seen = await page.evaluate(async () => {
    await customElements.whenDefined('pcw-quiz');
    const one = document.createElement('pcw-quiz');
    const before = one.status;
    document.querySelector('#room').append(one);
    const placed = one.status;
    await one.ready;
    return [before, placed, one.status];
  });
  assert.deepEqual(seen, ['loading', 'loading', 'ready']);
});

journey('the class has a version, and there is one global', { pack: singles(1) }, async ({ page }) => {
  const told = await page.evaluate(() => ({ version: customElements.get('pcw-quiz').version, global: typeof window.pcw }));
  assert.match(told.version, /^\d+\.\d+\.\d+/);
  assert.equal(told.global, 'object');
});

journey('the property pack tells the pack that was set', { pack: singles(1) }, async ({ quiz }) => {
  const told = await quiz.run((one, given) => {
    const before = one.pack;
    one.pack = given;
    return { before, after: one.pack?.id };
  }, singles(2, { id: 'other' }));
  assert.equal(told.after, 'other');
  assert.ok(told.before === null || told.before === undefined || told.before.id === 'test-pack');
});

journey('reset begins again without a question', { pack: singles(2) }, async ({ quiz }) => {
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.run((one) => one.reset());
  await quiz.atQuestion(1);
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, false);
});

journey('focus goes to the heading of the quiz', { body: `<p><a href="#a">A link</a></p>${element({ pack: singles(1) })}` }, async ({ keyboard, quiz, roles }) => {
  await keyboard.tabTo('link', 'A link');
  await quiz.run((one) => one.focus());
  await roles.hasFocus('heading', 'A quiz for tests');
  await keyboard.press('Tab');
  assert.equal((await roles.focus()).role, 'radio', 'and Tab goes on from there');
});

const early = () => {
  document.addEventListener('DOMContentLoaded', () => {
    const one = document.querySelector('pcw-quiz');
    window[Symbol.for('thrown')] = '';
    try {
      one.reset();
      one.focus();
    } catch (problem) {
      window[Symbol.for('thrown')] = String(problem);
    }
  });
};
journey('calls before it is ready are queued', { pack: singles(1), early }, async ({ page, roles }) => {
  assert.equal(await page.evaluate(() => window[Symbol.for('thrown')]), '');
  await roles.hasFocus('heading', 'A quiz for tests');
});

const noPrinter = () => {
  Object.defineProperty(window, 'print', {
    value: () => {
      const shown = (one) => one.checkVisibility();
      window.dispatchEvent(new Event('beforeprint'));
      window[Symbol.for('printed')] = { times: (window[Symbol.for('printed')]?.times ?? 0) + 1, shown: shown(document.body) };
      window.dispatchEvent(new Event('afterprint'));
    },
  });
};
const besides = `<p id="besides">Not for the printer</p>${element({ pack: singles(1) })}<p>Nor this</p>`;

journey('print prints the widget alone, and the page is as before', { body: besides, early: noPrinter }, async ({ quiz, page }) => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await quiz.run((one) => one.print());
  await page.waitForFunction(() => window[Symbol.for('printed')]?.times === 1);
  await page.waitForFunction((html) => document.documentElement.outerHTML === html && document.adoptedStyleSheets.length === 0, {}, before);
});

journey('on paper only the widget is there', { body: besides, only: 'chromium', early: () => { window.print = () => {}; } }, async ({ quiz, page }) => {
  await quiz.run((one) => one.print());
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => ({
    besides: document.querySelector('#besides').checkVisibility(),
    widget: document.querySelector('pcw-quiz').shadowRoot.querySelector('[part~="base"]').checkVisibility(),
  }));
  assert.deepEqual(shown, { besides: false, widget: true });
  await page.waitForFunction(() => document.adoptedStyleSheets.length === 0);
});

journey('the button that prints the result prints the widget', { pack: singles(1), early: noPrinter }, async ({ quiz, page }) => {
  await quiz.takeAll(singles(1));
  await quiz.press(BUTTON.print);
  await page.waitForFunction(() => window[Symbol.for('printed')]?.times === 1);
  await quiz.roles.find('heading', HEADING.result);
  await page.waitForFunction(() => document.adoptedStyleSheets.length === 0);
});
