/** axe-core and the IBM engine on every state of every example of the quiz, in every theme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIREFOX_DARK } from './harness/browser.mjs';
import { clean, examineThemes, needless } from './harness/examine.mjs';
import { bodyOf, EXAMPLES, packOnPage, packPaths } from './harness/examples.mjs';
import { explained } from './harness/ibm.mjs';
import { oneOfEach, sectioned, single, singles } from './harness/packs.mjs';
import { BUTTON, FIELD, HEADING } from './harness/names.mjs';
import { QUIZ } from './harness/page.mjs';
import { walkStates } from './harness/states.mjs';
import { element, journey, TEST_SCRIPT, useBrowser } from './harness/visit.mjs';

// Firefox is told before it starts, so there "auto" is dark.
useBrowser({ prefs: FIREFOX_DARK });

/** States that were looked at: one kind of question looks the same in every pack. @type {Set<string>} */
const met = new Set();

/** The examples of one kind first: the others then have less that is new. */
const inTurn = EXAMPLES.toSorted((one, other) => Number(other.html.includes('packs/examples/')) - Number(one.html.includes('packs/examples/')));

for (const example of inTurn) {
  const options = { body: bodyOf(example), allows: packPaths(example), stores: example.html.includes('storage='), timeout: 300_000 };
  journey(`axe and the IBM engine find nothing in any state of the example "${example.title}"`, options, async (visit) => {
    const found = [];
    const seen = new Set(met);
    await walkStates(visit, await packOnPage(visit, example), (state) => examineThemes(visit, state, found), seen);
    clean(found);
    // Only now: a second try has to look at all of them again.
    seen.forEach((state) => met.add(state));
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
  for (const { rule, reason, message, where, why, on } of explained) assert.ok(rule && reason && message && where && why.length > 40 && on.length > 0, `${rule} ${reason} says why, and where`);
  assert.deepEqual(needless(QUIZ), [], 'explanations that nothing needs any more');
});
