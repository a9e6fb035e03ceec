/** Small screens, large text, spread text, fingers: nothing is cut off, nothing scrolls sideways, nothing is too small. */
import assert from 'node:assert/strict';
import { bodyOf, EXAMPLES, packOnPage, packPaths } from './harness/examples.mjs';
import { clippedTexts, smallTargets, spreadText, widerThanScreen } from './harness/layout.mjs';
import { BUTTON, FIELD, HEADING } from './harness/names.mjs';
import { everyKind, option, pack, single, singles } from './harness/packs.mjs';
import { walkStates } from './harness/states.mjs';
import { journey, TEST_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

async function measure(page, state, found) {
  for (const finding of [...(await widerThanScreen(page)), ...(await clippedTexts(page)), ...(await smallTargets(page))]) found.push(`${state}: ${finding}`);
}

const LARGE = '<style>html { font-size: 200%; }</style>';

/** States that were measured: one kind of question is laid out the same way in every pack. @type {Set<string>} */
const met = new Set();

for (const example of EXAMPLES.toReversed()) {
  const options = { body: bodyOf(example), allows: packPaths(example), stores: example.html.includes('storage='), viewport: { width: 320, height: 640 }, timeout: 300_000 };
  journey(`at 320 pixels, with text spread out too, nothing is cut off or too small: "${example.title}"`, options, async (visit) => {
    const found = [];
    const seen = new Set(met);
    await walkStates(visit, await packOnPage(visit, example), async (state) => {
      await measure(visit.page, state, found);
      await spreadText(visit.page);
      await measure(visit.page, `${state}, spread`, found);
      await spreadText(visit.page, false);
    }, seen);
    assert.deepEqual(found, []);
    // Only now: a second try has to look at all of them again.
    seen.forEach((state) => met.add(state));
  });
}

for (const [what, more] of [
  ['at 200% zoom of a 1280 pixel screen', { viewport: { width: 640, height: 400, deviceScaleFactor: 2 } }],
  ['with text of twice the size', { head: LARGE, viewport: { width: 1024, height: 768 } }],
  ['with text of twice the size on a small screen', { head: LARGE, viewport: { width: 640, height: 768 } }],
]) {
  const example = EXAMPLES.find(({ name }) => name === 'everything');
  journey(`${what} nothing is cut off or scrolls sideways`, { body: bodyOf(example), allows: packPaths(example), ...more, timeout: 300_000 }, async (visit) => {
    const found = [];
    await walkStates(visit, await packOnPage(visit, example), (state) => measure(visit.page, state, found));
    assert.deepEqual(found, []);
  });
}

/** States that no walk comes by. */
const ASIDE = {
  'the paper version': async ({ quiz }) => {
    await quiz.press(BUTTON.paper);
    await quiz.roles.find('heading', HEADING.paper);
  },
  'the question whether to delete': async ({ quiz }) => {
    await quiz.press(BUTTON.forget);
    await quiz.roles.find('heading', HEADING.remove);
  },
  'a result shown as text': async ({ quiz }) => {
    await quiz.takeAll(everyKind());
    await quiz.press(BUTTON.showText);
    await quiz.roles.find('textbox', FIELD.asText);
  },
  'a certainty that is missing': async ({ quiz }) => {
    await quiz.choose(['Good choice s1-b']);
    await quiz.press(BUTTON.check);
    await quiz.roles.find('heading', HEADING.problem);
  },
};
for (const [state, reach] of Object.entries(ASIDE)) {
  journey(`at 320 pixels, with text spread out too, nothing is cut off or too small: ${state}`, { pack: everyKind(), attributes: { confidence: true, storage: 'session' }, stores: true, viewport: { width: 320, height: 640 } }, async (visit) => {
    await reach(visit);
    const found = [];
    await measure(visit.page, state, found);
    await spreadText(visit.page);
    await measure(visit.page, `${state}, spread`, found);
    await spreadText(visit.page, false);
    assert.deepEqual(found, []);
  });
}

const MULTIPLE = EXAMPLES.find(({ name }) => name === 'multiple');

journey('a result that is mostly right was wider than a screen of 320 pixels, once its text was spread out', { body: bodyOf(MULTIPLE), allows: packPaths(MULTIPLE), stores: MULTIPLE.html.includes('storage='), viewport: { width: 320, height: 640 } }, async (visit) => {
  await visit.quiz.takeAll(await packOnPage(visit, MULTIPLE), () => 'partly');
  await visit.roles.sees('Mostly right');
  await spreadText(visit.page);
  assert.deepEqual(await widerThanScreen(visit.page), []);
  await spreadText(visit.page, false);
});

const long = (length) => 'Unbroken'.repeat(Math.ceil(length / 8)).slice(0, length);
const LONG = pack([single('s1', { stem: long(200), feedback: long(200), options: [option('a', 's1', true, { text: long(90), rationale: long(300) }), option('b', 's1', false, { text: 'Short' })] })], { title: long(80) });

journey('words too long for a small screen are broken, not cut off', { pack: LONG, viewport: { width: 320, height: 640 } }, async (visit) => {
  const found = [];
  await walkStates(visit, LONG, (state) => measure(visit.page, state, found));
  assert.deepEqual(found, []);
});

journey('the panel of a panic fits a small screen', { pack: singles(1), scripts: [TEST_SCRIPT], viewport: { width: 320, height: 640 }, attributes: { 'test-panic': 'mount' }, waits: false, expects: [{ kind: 'error', says: /stopped working/ }] }, async ({ quiz, page }) => {
  await quiz.status('failed');
  const found = [];
  await measure(page, 'panic', found);
  assert.deepEqual(found, []);
});

journey('the panel of a bad pack fits a small screen, with its details open', { pack: { ...singles(3), title: 7, kind: 'x' }, viewport: { width: 320, height: 640 }, waits: false, expects: [{ kind: 'error', says: /pack-invalid/ }] }, async ({ quiz, page }) => {
  await quiz.status('failed');
  await quiz.press(BUTTON.details);
  const found = [];
  await measure(page, 'pack error', found);
  assert.deepEqual(found, []);
});
