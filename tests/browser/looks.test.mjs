/** Themes, tokens and parts: how a page gives the quiz its looks, and that nothing else of it gets in or out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emulateMedia } from './harness/browser.mjs';
import { pack, single, singles } from './harness/packs.mjs';
import { BUTTON } from './harness/names.mjs';
import { ROOT } from './harness/server.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** A computed style of the first match inside, or of its pseudo-element. */
const style = (quiz, selector, property) =>
  quiz.run((one, where, name) => getComputedStyle(one.shadowRoot.querySelector(where)).getPropertyValue(name), selector, property);
const BASE = '[part~="base"]';
const set = (quiz, name, value) => quiz.run((one, key, text) => one.style.setProperty(key, text), name, value);

/** Token, state, what shows it, the property, a value and what is computed of it. */
const RED = 'rgb(255, 0, 0)';
const TOKENS = [
  ['--pcw-color-background', 'question', BASE, 'background-color', 'red', RED],
  ['--pcw-color-text', 'question', BASE, 'color', 'red', RED],
  ['--pcw-color-text-secondary', 'question', '.hint', 'color', 'red', RED],
  ['--pcw-color-primary', 'question', '[part~="button-main"]', 'background-color', 'red', RED],
  ['--pcw-color-on-primary', 'question', '[part~="button-main"]', 'color', 'red', RED],
  ['--pcw-color-link', 'question', 'summary', 'color', 'red', RED],
  ['--pcw-color-border', 'checked', '.answer:not(.correct, .mistaken)', 'border-top-color', 'red', RED],
  ['--pcw-color-surface', 'checked', '.answer', 'background-color', 'red', RED],
  ['--pcw-color-right', 'checked', '.answer.correct', 'border-top-color', 'red', RED],
  ['--pcw-color-wrong', 'checked', '.answer.mistaken', 'border-top-color', 'red', RED],
  ['--pcw-color-focus', 'focused', '.main:focus', 'box-shadow', 'red', /rgb\(255, 0, 0\)/],
  ['--pcw-color-on-focus', 'focused', '.main:focus', 'outline-color', 'red', RED],
  ['--pcw-font-family', 'question', BASE, 'font-family', 'monospace', 'monospace'],
  ['--pcw-font-size', 'question', BASE, 'font-size', '30px', '30px'],
  ['--pcw-radius', 'question', '[part~="button-main"]', 'border-top-left-radius', '13px', '13px'],
  ['--pcw-space', 'question', BASE, 'padding-top', '31px', '31px'],
  ['--pcw-target-size', 'question', '[part~="button-main"]', 'min-height', '56px', '56px'],
];

for (const [token, state, selector, property, value, computed] of TOKENS) {
  journey(`the token ${token} works`, { pack: singles(1) }, async ({ quiz, keyboard }) => {
    if (state !== 'question') {
      // By keyboard, since only then do browsers show the focus.
      await keyboard.chooseRadio('Poor choice s1-a');
      await keyboard.activate('button', BUTTON.check);
      await quiz.roles.hasFocus('heading', 'Not right');
    }
    if (state === 'focused') await keyboard.press('Tab');
    const before = await style(quiz, selector, property);
    await set(quiz, token, value);
    const after = await style(quiz, selector, property);
    assert.notEqual(after, before);
    if (computed instanceof RegExp) assert.match(after, computed);
    else assert.equal(after, computed);
  });
}

test('every token that the style sheets read is tried above, and has one spelling', () => {
  const sheets = ['crates/widgets/src/style.css', 'crates/widgets/src/quiz/style.css', 'www/shell/style.css'];
  const read = new Set(sheets.flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(/--pcw-[a-z-]+/g) ?? []));
  const tried = new Set(TOKENS.map(([token]) => token));
  assert.deepEqual([...read].filter((token) => !tried.has(token)), []);
});

const background = (quiz) => style(quiz, BASE, 'background-color');

journey('themes are light, dark and contrast, and change at run time without loss', { pack: singles(1), attributes: { theme: 'light' } }, async ({ quiz }) => {
  await quiz.choose(['Good choice s1-b']);
  const seen = { light: await background(quiz) };
  for (const theme of ['dark', 'contrast']) {
    await quiz.run((one, value) => (one.theme = value), theme);
    seen[theme] = `${await background(quiz)} ${await style(quiz, BASE, 'color')} ${await style(quiz, '[part~="button-main"]', 'background-color')}`;
  }
  assert.equal(new Set(Object.values(seen)).size, 3, JSON.stringify(seen));
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, true);
});

journey('the theme auto follows the person, also while they change their mind', { pack: singles(1), only: 'chromium' }, async ({ quiz, page }) => {
  const light = await background(quiz);
  await emulateMedia(page, { 'prefers-color-scheme': 'dark' });
  assert.notEqual(await background(quiz), light);
  await quiz.run((one) => (one.theme = 'light'));
  assert.equal(await background(quiz), light);
});

journey('in forced colours a chosen radio can be told from the others', { pack: singles(1), only: 'chromium' }, async ({ quiz, page }) => {
  await emulateMedia(page, { 'forced-colors': 'active' });
  await quiz.choose(['Good choice s1-b']);
  const dot = await quiz.run((one) => {
    const [first, second] = one.shadowRoot.querySelectorAll('input');
    const of = (input, pseudo) => getComputedStyle(input, pseudo);
    return { chosen: of(second, '::before').content, other: of(first, '::before').content, colour: of(second, '::before').backgroundColor, behind: of(second).backgroundColor };
  });
  assert.notEqual(dot.chosen, dot.other);
  assert.notEqual(dot.colour, dot.behind, 'the dot stands out');
});

journey('nothing moves for people who asked for less motion', { pack: singles(1), only: 'chromium' }, async ({ quiz, page }) => {
  await emulateMedia(page, { 'prefers-reduced-motion': 'reduce' });
  const moving = await quiz.run((one) =>
    [...one.shadowRoot.querySelectorAll('*')].filter((each) => {
      const { transitionDuration, animationName } = getComputedStyle(each);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0.001);
    }).length,
  );
  assert.equal(moving, 0);
});

const PAGE_STYLE = '<style>p, h2, h3, button, input, label, legend { color: rgb(1, 2, 3); font-family: fantasy; text-transform: uppercase; float: right; } pcw-quiz { color: rgb(1, 2, 3); font: 40px fantasy; line-height: 4; text-align: right; letter-spacing: 9px; }</style>';
journey('styles of the page do not reach in', { body: `${element({ pack: singles(1) })}`, head: PAGE_STYLE }, async ({ quiz }) => {
  for (const selector of [BASE, 'h2', 'p', 'button', 'label', 'legend']) {
    assert.notEqual(await style(quiz, selector, 'color'), 'rgb(1, 2, 3)', selector);
    assert.doesNotMatch(await style(quiz, selector, 'font-family'), /fantasy/, selector);
    assert.equal(await style(quiz, selector, 'letter-spacing'), 'normal', selector);
    assert.equal(await style(quiz, selector, 'text-transform'), 'none', selector);
    assert.notEqual(await style(quiz, selector, 'float'), 'right', selector);
  }
});

const PARTS = '<style>pcw-quiz::part(base) { outline: 3px solid red; } pcw-quiz::part(button-main) { text-transform: uppercase; } pcw-quiz::part(choice) { border: 1px solid red; } pcw-quiz::part(group) { border: 2px solid red; }</style>';
journey('parts can be styled by the page', { pack: singles(1), head: PARTS }, async ({ quiz }) => {
  assert.equal(await style(quiz, BASE, 'outline-width'), '3px');
  assert.equal(await style(quiz, '[part~="button-main"]', 'text-transform'), 'uppercase');
  assert.equal(await style(quiz, '[part~="choice"]', 'border-top-width'), '1px');
  assert.equal(await style(quiz, '[part~="group"]', 'border-top-width'), '2px');
});

journey('whatever has the focus shows it', { pack: pack([single('s1')]) }, async ({ quiz, keyboard, roles }) => {
  const shows = () =>
    quiz.run((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one.shadowRoot.activeElement);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  await keyboard.tabTo('radio');
  assert.ok(await shows(), 'radio');
  await keyboard.tabTo('button', BUTTON.check);
  assert.ok(await shows(), 'button');
  await keyboard.press('Enter');
  await roles.hasFocus('alert');
  assert.ok(await shows(), 'error summary');
  await keyboard.tabTo('link');
  assert.ok(await shows(), 'link');
  await keyboard.tabTo('button', BUTTON.about);
  assert.ok(await shows(), 'summary');
});
