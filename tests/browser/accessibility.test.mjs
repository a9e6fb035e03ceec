/** axe-core and the IBM engine on every state of every example, in every theme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './harness/axe.mjs';
import { emulateMedia, FIREFOX_DARK, isChromium } from './harness/browser.mjs';
import { paleTexts } from './harness/contrast.mjs';
import { bodyOf, EXAMPLES, packOnPage, packPaths } from './harness/examples.mjs';
import { explained, explains, ibmFindings, unexplained } from './harness/ibm.mjs';
import { single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/quiz.mjs';
import { walkStates } from './harness/states.mjs';
import { element, journey, TEST_SCRIPT, useBrowser } from './harness/visit.mjs';

// Firefox is told before it starts, so there "auto" is dark.
useBrowser({ prefs: FIREFOX_DARK });

const THEMES = ['light', 'dark', 'contrast', 'auto'];

/** Explanations that were needed. @type {Set<object>} */
const used = new Set();

/** What both engines find now, in this theme. */
async function examine(visit) {
  const ibm = await ibmFindings(visit.page);
  for (const one of explained) if (ibm.some((finding) => explains(one, finding))) used.add(one);
  return [...(await axeFindings(visit.page)), ...unexplained(ibm)];
}

/** What they find in each theme, and in forced colours where the browser can be told to. */
async function examineThemes(visit, state, found) {
  const { quiz, page } = visit;
  const own = await quiz.run((one) => one.getAttribute('theme'));
  const note = (where, findings) => findings.forEach((finding) => found.push(`${state}, ${where}: ${finding}`));
  for (const theme of THEMES) {
    await quiz.run((one, value) => one.setAttribute('theme', value), theme);
    if (isChromium && theme === 'auto') await emulateMedia(page, { 'prefers-color-scheme': 'dark' });
    note(theme, await examine(visit));
  }
  if (isChromium) {
    await emulateMedia(page, { 'forced-colors': 'active' });
    note('forced colours', [...(await axeFindings(page, { except: ['color-contrast'] })), ...(await paleTexts(page))]);
    await emulateMedia(page, {});
  }
  await quiz.run((one, value) => (value === null ? one.removeAttribute('theme') : one.setAttribute('theme', value)), own);
}

const clean = (found) => {
  assert.deepEqual(found.slice(0, 8), [], `${found.length} findings`);
};

for (const example of EXAMPLES) {
  const options = { body: bodyOf(example), allows: packPaths(example), timeout: 300_000 };
  journey(`axe and the IBM engine find nothing in any state of the example "${example.title}"`, options, async (visit) => {
    const found = [];
    await walkStates(visit, await packOnPage(visit, example), (state) => examineThemes(visit, state, found));
    clean(found);
  });
}

const said = [{ kind: 'error', says: /pcw-quiz|stopped working/ }];
const kept = { pack: singles(2), attributes: { storage: 'local' }, stores: true };

/** States that no example shows. */
const OTHERS = {
  'a pack that is no good': [{ pack: { ...singles(1), title: 7 }, waits: false, expects: said }, async ({ quiz }) => {
    await quiz.status('failed');
    await quiz.press('Details for the author of this page');
  }],
  'a pack that is no good, with a fallback': [{ body: element({ pack: '{', fallback: '<p>On paper.</p>' }), waits: false, expects: said }, ({ quiz }) => quiz.status('failed')],
  'a panic': [{ pack: singles(2), scripts: [TEST_SCRIPT], expects: said }, async ({ quiz }) => {
    await quiz.answer(single('s1'));
    await quiz.run((one) => one.setAttribute('test-panic', 'event'));
    await quiz.onward();
    await quiz.status('failed');
  }],
  'the question whether to go on': [kept, async (visit) => {
    await visit.quiz.answer(single('s1'));
    await visit.load();
    await visit.quiz.roles.find('heading', HEADING.resume);
  }],
  'answers that were deleted': [kept, async (visit) => {
    await visit.quiz.answer(single('s1'));
    await visit.load();
    await visit.quiz.press(BUTTON.forget);
    await visit.quiz.roles.sees('Your answers are deleted.');
  }],
  'the question whether to change the quiz': [{ pack: singles(2) }, async ({ quiz }) => {
    await quiz.answer(single('s1'));
    await quiz.run((one, given) => (one.pack = given), singles(3));
    await quiz.roles.find('heading', HEADING.replace);
  }],
  'the question whether anybody is there': [{ pack: singles(2), attributes: { kiosk: '1' } }, async ({ quiz }) => {
    await quiz.choose(['Good choice s1-b']);
    await quiz.roles.find('heading', HEADING.idle);
  }],
  'loading': [{ body: '<pcw-quiz src="/packs/never.json"></pcw-quiz>', files: { '/packs/never.json': '{}' }, delays: { '/packs/never.json': 20_000 }, waits: false }, ({ roles }) => roles.sees('Loading')],
  'two quizzes on a page': [{ body: element({ pack: singles(2) }) + element({ pack: singles(2) }) }, ({ quiz }) => quiz.at(1).ready()],
  'headings from level 6': [{ body: bodyOf({ html: element({ pack: singles(2), attributes: { 'heading-level': '6' } }) }) }, ({ quiz }) => quiz.answer(single('s1'))],
  'right to left': [{ pack: singles(2), attributes: { dir: 'rtl' } }, ({ quiz }) => quiz.answer(single('s1'))],
};

for (const [state, [options, reach]] of Object.entries(OTHERS)) {
  journey(`axe and the IBM engine find nothing in ${state}`, options, async (visit) => {
    await reach(visit);
    const found = [];
    await examineThemes(visit, state, found);
    clean(found);
  });
}

test('every explained finding of the IBM engine has its reason, and is still found', () => {
  for (const { rule, reason, message, where, why } of explained) assert.ok(rule && reason && message && where && why.length > 40, `${rule} ${reason} says why`);
  assert.deepEqual(explained.filter((one) => !used.has(one)), [], 'explanations that nothing needs any more');
});
