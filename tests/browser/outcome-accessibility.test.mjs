/** axe-core and the IBM engine on every state of the outcome builder, in every theme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './harness/axe.mjs';
import { FIREFOX_DARK } from './harness/browser.mjs';
import { bodyOf, readPack } from './harness/examples.mjs';
import { clean, examineThemes, needless } from './harness/examine.mjs';
import { BUTTON, FIELD, HEADING, TABLE } from './harness/outcome-names.mjs';
import { LINES, STATES } from './harness/outcome-states.mjs';
import { element, journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

// Firefox is told before it starts, so there "auto" is dark.
useBrowser({ prefs: FIREFOX_DARK });

/** Each state with everything opened: the engines do not look into what is put away. */
async function examine(visit, state, found) {
  await visit.outcomes.openAll();
  await examineThemes(visit, state, found, { colours: true });
}

const PAGE = { tag: OUTCOMES, timeout: 300_000 };
const FAULTY_QUIZ = [{ kind: 'warning', says: /quiz-src/ }];

journey('axe and the IBM engine find nothing in any state of writing, mending and sharing', { ...PAGE, attributes: { storage: 'session' }, stores: true, expects: FAULTY_QUIZ }, async (visit) => {
  const found = [];
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(visit);
    await examine(visit, state, found);
  }
  clean(found);
});

const OWN = '/packs/examples/curriculum-own.json';
const body = (attributes) => bodyOf({ html: element({ tag: OUTCOMES, attributes }) });

/** States that need a page of their own. */
const ASIDE = {
  'the verbs alone, headings from level 3': [{ body: body({ view: 'verbs', 'heading-level': '3' }) }, async ({ outcomes }) => {
    await outcomes.type(FIELD.look, 'understand');
    await outcomes.openAll();
    await outcomes.roles.find('table', TABLE.hard);
  }],
  'a pack of a site\'s own, headings from level 6': [{ body: body({ src: OWN, 'heading-level': '6' }), allows: [OWN] }, async ({ outcomes }) => {
    await outcomes.paste(['Understand our appointments', 'List three ways to reach us', 'Outline the day']);
    await outcomes.open(1);
    await outcomes.roles.find('heading', HEADING.nearest);
  }],
  'a kiosk, right to left, that asks whether anybody is there': [{ attributes: { kiosk: '1', dir: 'rtl' } }, async ({ outcomes }) => {
    await outcomes.paste(LINES);
    await outcomes.roles.find('heading', HEADING.idle);
  }],
  'the question whether to change what is shown': [{}, async ({ outcomes }) => {
    await outcomes.paste(LINES);
    await outcomes.run((one, pack) => { one.pack = pack; }, readPack('examples/curriculum-own.json'));
    await outcomes.roles.find('heading', HEADING.replace);
  }],
  'the question whether to go on with what was kept': [{ attributes: { storage: 'session' }, stores: true }, async (visit) => {
    await visit.outcomes.paste(LINES);
    await visit.load();
    await visit.outcomes.roles.find('heading', HEADING.resume);
  }],
};

for (const [state, [options, reach]] of Object.entries(ASIDE)) {
  journey(`axe and the IBM engine find nothing in ${state}`, { ...PAGE, ...options }, async (visit) => {
    await reach(visit);
    const found = [];
    await examine(visit, state, found);
    clean(found);
  });
}

journey('axe finds nothing in the sheet as it is printed from a dark page', { ...PAGE, attributes: { theme: 'dark' }, only: 'chromium' }, async ({ outcomes, page }) => {
  await outcomes.paste(LINES);
  await outcomes.roles.find('button', BUTTON.copyList);
  await page.emulateMediaType('print');
  clean(await axeFindings(page));
});

test('every explained finding of the IBM engine on these pages is still found', () => {
  assert.deepEqual(needless(OUTCOMES), [], 'explanations that nothing needs any more');
});
