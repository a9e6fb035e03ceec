/** A result on paper: everything that was written is there in full, in black on white, and nothing to press. Chromium alone can be told to draw as for paper. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD } from './harness/names.mjs';
import { everyKind } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const EVERY = everyKind();
const LONG = Array.from({ length: 40 }, (_, line) => `Line ${line + 1} of what I learned.`).join('\n');

/** A result with a long note, as a printer would get it. */
async function printed(visit, attributes = {}) {
  const { quiz, page } = visit;
  for (const [name, value] of Object.entries(attributes)) await quiz.run((one, key, text) => one.setAttribute(key, text), name, value);
  await quiz.takeAll(EVERY, ({ type }) => (type === 'multiple' ? 'partly' : 'right'));
  const field = await quiz.roles.find('textbox', FIELD.note[0]);
  await field.evaluate((one, text) => {
    one.value = text;
    one.dispatchEvent(new Event('input', { bubbles: true }));
  }, LONG);
  await page.emulateMediaType('print');
}

journey('a long note is printed to its last line', { pack: EVERY, only: 'chromium' }, async (visit) => {
  await printed(visit);
  const whole = await visit.quiz.run((one, last) => {
    const shown = [...one.shadowRoot.querySelectorAll('*')].filter((each) => each.checkVisibility() && !each.firstElementChild);
    const fits = (each) => each.scrollHeight <= each.clientHeight + 1;
    return shown.some((each) => (each.localName === 'textarea' ? each.value.includes(last) && fits(each) : each.textContent.includes(last)));
  }, 'Line 40 of what I learned.');
  assert.ok(whole);
});

for (const theme of ['light', 'dark', 'contrast']) {
  journey(`every text of a printed result is black, or at least dark, theme ${theme}`, { pack: EVERY, only: 'chromium' }, async (visit) => {
    await printed(visit, { theme, confidence: '' });
    const pale = await visit.quiz.run((one) => {
      const words = [...one.shadowRoot.querySelectorAll('*')].filter((each) => each.checkVisibility() && [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()) && !['style', 'option'].includes(each.localName));
      const colour = (each) => (each.namespaceURI.endsWith('svg') ? getComputedStyle(each).fill : getComputedStyle(each).color);
      const light = (text) => text.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
      return words.filter((each) => light(colour(each)) > 100).map((each) => `${each.localName} ${each.className}: ${colour(each)}`);
    });
    assert.deepEqual(pale, []);
  });
}

journey('nothing to press is printed, and everything that was asked is', { pack: EVERY, only: 'chromium' }, async (visit) => {
  await printed(visit);
  const { quiz } = visit;
  assert.deepEqual(await quiz.roles.names('button'), []);
  const text = await quiz.roles.text();
  for (const { stem } of EVERY.items) assert.ok(text.includes(stem), stem);
  assert.ok(!text.includes(BUTTON.copy));
});

journey('the calibration keeps its bars on paper', { pack: EVERY, only: 'chromium' }, async (visit) => {
  await printed(visit, { confidence: '' });
  const bars = await visit.quiz.run((one) => [...one.shadowRoot.querySelectorAll('svg.bars rect')].map((bar) => `${getComputedStyle(bar).fill} ${bar.checkVisibility()}`));
  assert.equal(bars.length, 6);
  assert.ok(bars.every((bar) => bar.endsWith('true')));
  assert.notEqual(bars[2], bars[3], 'the share can be told from the whole');
});
