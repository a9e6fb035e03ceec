/** The explainer on small screens, at 400% zoom, with large or spread text: nothing is cut off or scrolls sideways. */
import assert from 'node:assert/strict';
import { bodyOf, PAM_EXAMPLES, packPaths } from './harness/examples.mjs';
import { clippedTexts, smallTargets, spreadText, widerThanScreen } from './harness/layout.mjs';
import { BUTTON, HEADING, PAM_SAYS } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

async function measure(page, state, found) {
  for (const finding of [...(await widerThanScreen(page)), ...(await clippedTexts(page)), ...(await smallTargets(page))]) found.push(`${state}: ${finding}`);
}

/** One after the other on the same page. */
const STATES = {
  'everything opened': ({ pam }) => pam.openAll(),
  'two PAM Levels': ({ pam }) => pam.read(1, 4),
  'a score that is no number': ({ pam }) => pam.lookUp('7O'),
  'a score with two answers': ({ pam }) => pam.lookUp('70'),
  'a situation explained': async ({ pam }) => {
    const [first] = await pam.roles.names('radio');
    await pam.click('radio', first);
    await pam.press(BUTTON.check);
    await pam.openAll();
  },
  'the text': ({ pam }) => pam.press(BUTTON.showText),
};

const LARGE = '<style>html { font-size: 200%; }</style>';

for (const [what, more, spread] of [
  ['at 320 pixels, with text spread out too', { viewport: { width: 320, height: 640 } }, true],
  ['at 400% zoom of a 1280 by 1024 screen', { viewport: { width: 320, height: 256, deviceScaleFactor: 4 } }, false],
  ['with text of twice the size on a small screen', { head: LARGE, viewport: { width: 640, height: 768 } }, false],
  ['right to left at 768 pixels', { viewport: { width: 768, height: 640 }, attributes: { dir: 'rtl', 'score-lookup': true } }, true],
]) {
  journey(`${what} nothing is cut off, too small or scrolls sideways`, { tag: PAM, attributes: { 'score-lookup': true }, timeout: 300_000, ...more }, async (visit) => {
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

for (const example of PAM_EXAMPLES) {
  journey(`the example "${example.title}" comes up and fits a screen of 320 pixels`, { tag: PAM, body: bodyOf(example), allows: packPaths(example), viewport: { width: 320, height: 640 } }, async ({ page, pam }) => {
    const found = [];
    await pam.roles.find('heading', PAM_SAYS.evidence);
    await measure(page, example.name, found);
    assert.deepEqual(found, []);
  });
}

journey('the question whether anybody is there fits a screen of 320 pixels', { tag: PAM, attributes: { kiosk: '1', 'score-lookup': true }, viewport: { width: 320, height: 640 } }, async ({ page, pam }) => {
  await pam.type(PAM_SAYS.score, '7');
  await pam.roles.find('heading', HEADING.idle);
  const found = [];
  await measure(page, 'idle', found);
  assert.deepEqual(found, []);
});
