/** What testers of hostile pages found, each by its symptom. */
import assert from 'node:assert/strict';
import { BUTTON, HEADING } from './harness/names.mjs';
import { singles, single } from './harness/packs.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const ONE = element({ pack: singles(1) });

/** Forms around the whole page, as SharePoint and ASP.NET have them. */
const fields = ['parentNode', 'nextSibling', 'assignedSlot', 'getAttribute', 'setAttribute', 'removeAttribute', 'lang', 'dir'];

const printing = () => {
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    document.documentElement.setAttribute('data-printed', '');
    dispatchEvent(new Event('afterprint'));
  };
};

journey('in a form with fields named as the tree’s own properties the page hung for good', { body: `<form>${fields.map((name) => `<input type="hidden" name="${name}" value="5">`).join('')}${ONE}</form>`, early: printing }, async ({ quiz, page }) => {
  await quiz.answer(single('s1'));
  await quiz.roles.find('heading', HEADING.right);
  await quiz.run((one) => one.print());
  await page.waitForSelector('html[data-printed]');
});

journey('an element that the page lays out by its content alone never came up', { body: `<div style="display: grid"><style>.flat { display: contents }</style>${ONE.replace('<pcw-quiz', '<pcw-quiz class="flat"')}</div>`, waits: false }, async ({ quiz }) => {
  await quiz.answer(single('s1'));
  await quiz.press(BUTTON.result);
});

for (const [what, early] of [
  ['throws', () => { window.IntersectionObserver = class { constructor() { throw new Error('none of it'); } }; }],
  ['throws when it is asked', () => { window.IntersectionObserver = class { observe() { throw new Error('none of it'); } unobserve() {} }; }],
]) {
  journey(`on a page whose stand-in for IntersectionObserver ${what} nothing came up`, { body: ONE, waits: false, early }, async ({ quiz }) => {
    await quiz.answer(single('s1'));
  });
}

journey('after the page had changed its address, the plain program was looked for in another folder', { build: 'plain', body: '<div id="room"></div>', waits: false, elementsAdded: true }, async ({ page, quiz }) => {
  await page.evaluate((html) => {
    history.pushState({}, '', '/a/b/c');
    document.querySelector('#room').append(document.createRange().createContextualFragment(html));
  }, ONE);
  await quiz.answer(single('s1'));
});

journey('in a browser without queueMicrotask the first press ended it', { body: ONE, early: () => { delete window.queueMicrotask; } }, async ({ quiz }) => {
  await quiz.answer(single('s1'));
  await quiz.roles.find('heading', HEADING.right);
});

journey('in a page that a script wrote and did not close it waited for ever', { body: '<div id="room"></div>', waits: false, elementsAdded: true }, async ({ page }) => {
  const status = await page.evaluate(async (html) => {
    const frame = document.createElement('iframe');
    document.querySelector('#room').append(frame);
    const { contentDocument: inner } = frame;
    inner.open();
    inner.write(`<!doctype html><html lang="en"><title>x</title><script src="/pkg/pcw-quiz.js"></scr${''}ipt>${html}`);
    let one;
    while (!(one = inner.querySelector('pcw-quiz'))) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => { setTimeout(done, 15000); one.addEventListener('pcw-ready', done); });
    return one.status;
  }, ONE.trim());
  assert.equal(status, 'ready');
});
