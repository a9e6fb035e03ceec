/** axe-core and the IBM engine on every state of every example, in every theme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './harness/axe.mjs';
import { emulateMedia, FIREFOX_DARK, isChromium } from './harness/browser.mjs';
import { paleTexts } from './harness/contrast.mjs';
import { bodyOf, EXAMPLES, packOnPage, packPaths } from './harness/examples.mjs';
import { explained, explains, ibmFindings, unexplained } from './harness/ibm.mjs';
import { oneOfEach, sectioned, single, singles } from './harness/packs.mjs';
import { BUTTON, FIELD, HEADING } from './harness/names.mjs';
import { walkStates } from './harness/states.mjs';
import { element, journey, TEST_SCRIPT, useBrowser } from './harness/visit.mjs';

// Firefox is told before it starts, so there "auto" is dark.
useBrowser({ prefs: FIREFOX_DARK });

const THEMES = ['light', 'dark', 'contrast', 'auto'];

/** Explanations that were needed. @type {Set<object>} */
const used = new Set();

/** What the IBM engine finds. Themes change colours alone, and axe looks at those. */
async function examine(visit) {
  const ibm = await ibmFindings(visit.page);
  for (const one of explained) if (ibm.some((finding) => explains(one, finding))) used.add(one);
  return unexplained(ibm);
}

/** What both engines find, axe in each theme, and in forced colours where the browser can be told to. */
async function examineThemes(visit, state, found) {
  const { quiz, page } = visit;
  const own = await quiz.run((one) => one.getAttribute('theme'));
  const note = (where, findings) => findings.forEach((finding) => found.push(`${state}, ${where}: ${finding}`));
  note('any theme', await examine(visit));
  for (const theme of THEMES) {
    await quiz.run((one, value) => one.setAttribute('theme', value), theme);
    if (isChromium && theme === 'auto') await emulateMedia(page, { 'prefers-color-scheme': 'dark' });
    note(theme, await axeFindings(page));
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

/** States that were looked at: one kind of question looks the same in every pack. @type {Set<string>} */
const met = new Set();

/** The examples of one kind first: the others then have less that is new. */
const inTurn = EXAMPLES.toSorted((one, other) => Number(other.html.includes('packs/examples/')) - Number(one.html.includes('packs/examples/')));

for (const example of inTurn) {
  const options = { body: bodyOf(example), allows: packPaths(example), stores: example.html.includes('storage='), timeout: 300_000 };
  journey(`axe and the IBM engine find nothing in any state of the example "${example.title}"`, options, async (visit) => {
    const found = [];
    await walkStates(visit, await packOnPage(visit, example), (state) => examineThemes(visit, state, found), met);
    clean(found);
  });
}

const said = [{ kind: 'error', says: /pcw-quiz|stopped working/ }];
const kept = { pack: singles(2), attributes: { storage: 'local' }, stores: true };

/** States that no example shows. */
const OTHERS = {
  'a pack that is no good': [{ pack: { ...singles(1), title: 7 }, waits: false, expects: said }, async ({ quiz }) => {
    await quiz.status('failed');
    await quiz.press(BUTTON.details);
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
  'the question whether to delete': [kept, async ({ quiz }) => {
    await quiz.press(BUTTON.forget);
    await quiz.roles.find('heading', HEADING.remove);
  }],
  'a certainty that is missing': [{ pack: singles(2), attributes: { confidence: true } }, async ({ quiz }) => {
    await quiz.choose(['Good choice s1-b']);
    await quiz.press(BUTTON.check);
    await quiz.roles.find('heading', HEADING.problem);
  }],
  'an answer that is looked at again and was not known': [{ pack: oneOfEach() }, async ({ quiz }) => {
    await quiz.press(BUTTON.unknown);
    await quiz.onward();
    await quiz.atQuestion(2);
    await quiz.press(BUTTON.back);
    await quiz.atQuestion(1);
  }],
  'a result with its text and a note': [{ pack: sectioned() }, async ({ quiz }) => {
    await quiz.takeAll(sectioned(), () => 'wrong');
    await quiz.type(FIELD.note[0], 'To listen first.');
    await quiz.press(BUTTON.showText);
    await quiz.roles.find('textbox', FIELD.asText);
  }],
  'a result without feedback': [{ pack: singles(2), attributes: { feedback: 'none', 'pass-mark': '50' } }, ({ quiz }) => quiz.takeAll(singles(2))],
  'the paper version of every kind': [{ attributes: { src: '/packs/examples/everything.json' }, allows: ['/packs/examples/everything.json'] }, async ({ quiz }) => {
    await quiz.press(BUTTON.paper);
    await quiz.roles.find('heading', HEADING.paper);
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
