/** Pages whose style sheets reach for everything: what is inside our elements looks as ever, and is hidden with its page. */
import assert from 'node:assert/strict';
import { appearance, dress, STYLES } from './harness/hostile-styles.mjs';
import { clippedTexts, smallTargets, widerThanScreen } from './harness/layout.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { single, singles } from './harness/packs.mjs';
import { element, journey, OUTCOMES, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const OURS = ['/pkg/pcw.js'];
const HEAD = '<style id="hostile"></style>';
const all = (pack = singles(2)) => element({ pack }) + element({ tag: PAM }) + element({ tag: OUTCOMES });

/** Asking for it makes each start, wherever it is on the page. */
const begin = ({ page }) => page.evaluate(() => Promise.all([...document.querySelectorAll('pcw-quiz, pcw-pam-levels, pcw-outcome-builder')].map((one) => one.ready.then(() => {}))));

journey("a page's style sheet changes nothing inside, whatever it reaches for", { body: all(), head: HEAD, scripts: OURS, viewport: { width: 1280, height: 768 } }, async (visit) => {
  const { page } = visit;
  await begin(visit);
  const before = await appearance(page);
  assert.ok(before.length > 400, `${before.length}`);
  await dress(page, 'body { direction: rtl }');
  assert.notDeepEqual(await appearance(page), before, 'what does reach in is seen');
  for (const [name, css] of Object.entries(STYLES)) {
    await dress(page, css);
    const now = await appearance(page);
    assert.deepEqual(now.filter((line, at) => line !== before[at]).slice(0, 3), [], name);
    assert.ok(await page.evaluate(() => [...document.querySelectorAll('pcw-quiz, pcw-pam-levels, pcw-outcome-builder')].every((one) => one.shadowRoot.querySelector('.pcw').getBoundingClientRect().width > 400)), `${name}: there is room`);
  }
});

journey('under a reset of everything a person gets through all three', { body: all(), head: `<style id="hostile">${STYLES['a reset of everything']}</style>`, scripts: OURS }, async ({ quiz, pam, outcomes, page }) => {
  await quiz.takeAll(singles(2));
  await pam.read(2);
  assert.deepEqual(await pam.levels(), ['PAM Level 2']);
  await outcomes.paste(['Describe what matters']);
  assert.deepEqual(await outcomes.texts(), ['Describe what matters']);
  assert.deepEqual(await clippedTexts(page), []);
});

for (const [what, css] of [
  ['twice as large', 'html { zoom: 2 }'],
  ['from right to left by its style sheet', 'body { direction: rtl }'],
]) {
  journey(`on a page that is set ${what}, nothing is cut off, small or out of reach`, { body: element({ pack: singles(1) }) + element({ tag: OUTCOMES }), head: `<style>${css}</style>`, scripts: OURS }, async ({ quiz, outcomes, page }) => {
    await quiz.answer(single('s1'));
    await quiz.roles.find('heading', HEADING.right);
    await outcomes.paste(['Describe what matters']);
    assert.deepEqual(await outcomes.texts(), ['Describe what matters']);
    assert.deepEqual(await widerThanScreen(page), []);
    assert.deepEqual(await clippedTexts(page), []);
    assert.deepEqual(await smallTargets(page), []);
  });
}

journey('a quiz in a part of the page that is hidden, or not to be pressed, stood out and could be pressed', { body: element({ pack: singles(1) }), head: HEAD }, async ({ quiz, page }) => {
  const shown = () => quiz.run((one) => one.shadowRoot.querySelector('input').checkVisibility({ visibilityProperty: true }));
  assert.equal(await shown(), true);
  await dress(page, 'main { visibility: hidden }');
  assert.equal(await shown(), false);
  const radio = await quiz.roles.all('radio');
  assert.deepEqual(radio, []);
  await dress(page, 'main { opacity: 0; pointer-events: none }');
  const hit = () => quiz.run((one) => {
    const { left, top } = one.shadowRoot.querySelector('input').getBoundingClientRect();
    return document.elementFromPoint(left + 5, top + 5)?.localName;
  });
  assert.notEqual(await hit(), 'pcw-quiz');
  await dress(page, '');
  assert.equal(await hit(), 'pcw-quiz');
});

const PRINTS = `<style>@media print {
  body * { visibility: hidden !important }
  #column, aside { display: none !important }
  main { height: 20px !important; overflow: hidden !important; position: absolute !important; transform: scale(0.1) }
  #besides, #besides * { display: block !important; visibility: visible !important }
}</style>`;
/** A dialog of the printer's that stays until the test has seen the paper. */
const asksThePrinter = () => {
  window.print = () => window.dispatchEvent(new Event('beforeprint'));
};
const column = (inside) => `<p id="besides">Not for the printer</p><div id="column"><aside>${inside}</aside></div>`;

journey("a page's own rules for print left the paper empty", { body: column(element({ pack: singles(1) })), head: PRINTS, only: 'chromium', early: asksThePrinter }, async ({ quiz, page }) => {
  await quiz.takeAll(singles(1));
  await page.emulateMediaType('print');
  assert.deepEqual(await quiz.roles.names('heading'), [], 'the page prints as it wants to');
  await page.emulateMediaType('screen');
  await quiz.press(BUTTON.print);
  await page.emulateMediaType('print');
  await quiz.roles.find('heading', HEADING.result);
  const paper = await page.evaluate(() => ({
    besides: document.querySelector('#besides').checkVisibility(),
    cut: [...document.querySelectorAll('main, #column, aside, pcw-quiz')].filter((one) => getComputedStyle(one).overflowY === 'hidden' || getComputedStyle(one).transform !== 'none').length,
  }));
  assert.deepEqual(paper, { besides: false, cut: 0 });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  assert.deepEqual(await quiz.roles.names('heading'), [], 'and then the page is as it was');
});
