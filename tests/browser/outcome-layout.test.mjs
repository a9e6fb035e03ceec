/** The outcome builder on small screens, at 400% zoom, with large or spread text: nothing is cut off or scrolls sideways. */
import assert from 'node:assert/strict';
import { bodyOf, OUTCOME_EXAMPLES, packPaths } from './harness/examples.mjs';
import { clippedTexts, smallTargets, spreadText, widerThanScreen } from './harness/layout.mjs';
import { BUTTON, FIELD, HEADING, SAYS } from './harness/outcome-names.mjs';
import { LINES, STATES } from './harness/outcome-states.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

async function measure(page, state, found) {
  for (const finding of [...(await widerThanScreen(page)), ...(await clippedTexts(page)), ...(await smallTargets(page))]) found.push(`${state}: ${finding}`);
}

const SMALL = { viewport: { width: 320, height: 640 } };
const PAGE = { tag: OUTCOMES, timeout: 300_000, tolerates: [{ kind: 'warning', says: /quiz-src/ }] };

for (const [what, more, spread] of [
  ['at 320 pixels, with text spread out too', SMALL, true],
  ['at 400% zoom of a 1280 by 1024 screen, right to left', { viewport: { width: 320, height: 256, deviceScaleFactor: 4 }, attributes: { dir: 'rtl' } }, false],
  ['with text of twice the size on a small screen', { head: '<style>html { font-size: 200%; }</style>', viewport: { width: 640, height: 768 } }, false],
  ['at 768 pixels, with text spread out too', { viewport: { width: 768, height: 640 } }, true],
]) {
  journey(`${what} nothing is cut off, too small or scrolls sideways`, { ...PAGE, ...more }, async (visit) => {
    const found = [];
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(visit);
      await measure(visit.page, state, found);
      if (!spread) continue;
      await spreadText(visit.page);
      await measure(visit.page, `${state}, spread`, found);
      await spreadText(visit.page, false);
    }
    assert.deepEqual([...new Set(found)].slice(0, 12), []);
  });
}

for (const example of OUTCOME_EXAMPLES) {
  journey(`the example "${example.title}" comes up and fits a screen of 320 pixels`, { ...PAGE, ...SMALL, body: bodyOf(example), allows: packPaths(example) }, async ({ page, outcomes }) => {
    await outcomes.openAll();
    const found = [];
    await measure(page, example.name, found);
    assert.deepEqual(found, []);
  });
}

journey('words without a space, as in an address, fit a screen of 320 pixels wherever they are shown', { ...PAGE, ...SMALL }, async ({ page, outcomes }) => {
  const long = 'https://example.org/'.padEnd(240, 'a-very-long-address');
  await outcomes.type(FIELD.title, long);
  await outcomes.type(FIELD.what, long);
  await outcomes.fill([`Understand ${long} and describe ${long}`, `${long}:`, `The ${long}`]);
  const found = [];
  await measure(page, 'pasted', found);
  await outcomes.press(BUTTON.addAll);
  await outcomes.open(1);
  await outcomes.press(BUTTON.evidence);
  await outcomes.roles.find('heading', HEADING.evidence);
  await measure(page, 'listed', found);
  assert.deepEqual(found, []);
});

journey('the question whether anybody is there fits a screen of 320 pixels', { ...PAGE, ...SMALL, attributes: { kiosk: '1' } }, async ({ page, outcomes }) => {
  await outcomes.paste(LINES);
  await outcomes.roles.find('heading', HEADING.idle);
  const found = [];
  await measure(page, 'idle', found);
  assert.deepEqual(found, []);
});

/**
 * Whether the ring of what has the focus can be seen: both its colours, drawn around it, inside the screen.
 * A browser may scroll to what has the focus in a later frame, so it has three seconds to come there.
 */
const ringOf = async (one) => {
  let element = one;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const holder = ['radio', 'checkbox'].includes(element.type) ? element.closest('label, div') : element;
  const drawn = [element, holder, element.nextElementSibling].filter(Boolean).some((each) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  const isInside = () => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };
  for (let wait = 0; wait < 60 && !isInside(); wait += 1) await new Promise((done) => setTimeout(done, 50));
  const inside = isInside();
  return { what: `${element.localName} ${element.textContent.slice(0, 40) || element.name}`, drawn, inside };
};

for (const theme of ['light', 'contrast']) {
  journey(`whatever Tab comes to shows that it has the focus, theme ${theme}`, { ...PAGE, attributes: { theme } }, async ({ outcomes, keyboard }) => {
    await outcomes.paste(LINES.slice(0, 4));
    await outcomes.open(2);
    const seen = [];
    await outcomes.run((one) => one.focus());
    for (let stop = 0; stop < 90; stop += 1) {
      await keyboard.press('Tab');
      if ((await outcomes.run(() => document.activeElement.localName)) === 'body') break;
      seen.push(await outcomes.run(ringOf));
    }
    assert.ok(seen.length > 40, `${seen.length} stops`);
    assert.deepEqual(seen.filter(({ drawn, inside }) => !drawn || !inside).map(({ what }) => what), []);
  });
}

journey('the ways to the parts bring each part into view', { ...PAGE, viewport: { width: 768, height: 640 } }, async ({ outcomes }) => {
  await outcomes.paste(LINES);
  for (const part of [SAYS.keep, SAYS.plan, SAYS.glance, SAYS.list]) {
    await outcomes.press(part);
    await outcomes.roles.hasFocus('heading', part);
    const top = await outcomes.run((one) => one.shadowRoot.activeElement.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 320, `${part} at ${top}`);
  }
});
