/** axe-core and the IBM engine on every state of the explainer of the PAM Levels, in every theme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFindings } from './harness/axe.mjs';
import { FIREFOX_DARK } from './harness/browser.mjs';
import { bodyOf, readPack, situations } from './harness/examples.mjs';
import { clean, examineThemes, needless } from './harness/examine.mjs';
import { BUTTON, FIELD, HEADING, MAIN, PAM_SAYS } from './harness/names.mjs';
import { element, journey, PAM, useBrowser } from './harness/visit.mjs';

// Firefox is told before it starts, so there "auto" is dark.
useBrowser({ prefs: FIREFOX_DARK });

const OWN = readPack('examples/pam-levels-own.json');
const body = (attributes, pack) => bodyOf({ html: element({ tag: PAM, attributes, pack }) });

/** States that are reached one after the other on the same page, with the way from each to the next. */
const READING = {
  'all four PAM Levels, everything opened': ({ pam }) => pam.openAll(),
  'one PAM Level': ({ pam }) => pam.read(1),
  'two PAM Levels side by side': ({ pam }) => pam.read(1, 3),
  'a fall, moved by a point': async ({ pam }) => {
    const names = await pam.run((one) => [...one.shadowRoot.querySelectorAll('select')].at(-1).options[4].text);
    await pam.select(PAM_SAYS.example, names);
    await pam.press(PAM_SAYS.less);
  },
  'no score typed': ({ pam }) => pam.press(PAM_SAYS.doLookUp),
  'a score that is no number': ({ pam }) => pam.lookUp('7O'),
  'a score with two answers': ({ pam }) => pam.lookUp('70'),
  'a score on which the bands agree': ({ pam }) => pam.lookUp('50.1'),
  'the handout as text': async ({ pam }) => {
    await pam.press(BUTTON.showText);
    await pam.roles.find('textbox', FIELD.asText);
  },
};

const PRACTISING = {
  'a situation that is not answered': async ({ pam }) => {
    await pam.press(MAIN);
    await pam.roles.find('heading', HEADING.problem);
  },
  'a situation answered in part': async ({ pam }) => {
    await pam.practice.answer(SITUATIONS.items[0], 'partly');
    await pam.roles.find('heading', PAM_SAYS.fitsOther);
    await pam.openAll();
  },
  'the end of the practice': async ({ pam }) => {
    await pam.practice.onward();
    await pam.practice.until(({ kind }) => kind === 'question');
    await pam.practice.takeAll(SITUATIONS);
  },
};
const SITUATIONS = situations(readPack('pam-levels.json'));

for (const [what, attributes, states] of [['reading', { 'score-lookup': true }, READING], ['practising', { storage: 'session' }, PRACTISING]]) {
  journey(`axe and the IBM engine find nothing in any state of ${what}`, { tag: PAM, attributes, stores: true, timeout: 300_000 }, async (visit) => {
    const found = [];
    for (const [state, reach] of Object.entries(states)) {
      await reach(visit);
      await examineThemes(visit, state, found);
    }
    clean(found);
  });
}

const other = (pam) => pam.run((one, pack) => (one.pack = pack), OWN);

/** States that need a page of their own. */
const ASIDE = {
  'a pack of a site\'s own': [{ attributes: { src: '/packs/examples/pam-levels-own.json', 'score-lookup': true }, allows: ['/packs/examples/pam-levels-own.json'] }, async ({ pam }) => {
    await pam.lookUp('50');
    await pam.openAll();
  }],
  'headings from level 6': [{ body: body({ 'heading-level': '6' }) }, ({ pam }) => pam.roles.find('heading', PAM_SAYS.evidence)],
  'right to left': [{ attributes: { dir: 'rtl' } }, ({ pam }) => pam.read(2, 4)],
  'a kiosk that asks whether anybody is there': [{ attributes: { kiosk: '1', 'score-lookup': true } }, async ({ pam }) => {
    await pam.type(PAM_SAYS.score, '50');
    await pam.roles.find('heading', HEADING.idle);
  }],
  'the question whether to change what is shown': [{}, async ({ pam }) => {
    await pam.practice.answer(SITUATIONS.items[0]);
    await other(pam);
    await pam.roles.find('heading', HEADING.replace);
  }],
};

for (const [state, [options, reach]] of Object.entries(ASIDE)) {
  journey(`axe and the IBM engine find nothing in ${state}`, { tag: PAM, timeout: 300_000, ...options }, async (visit) => {
    await reach(visit);
    const found = [];
    await examineThemes(visit, state, found);
    clean(found);
  });
}

for (const theme of ['light', 'dark']) {
  journey(`axe finds nothing in the handout as it is printed, theme ${theme}`, { tag: PAM, attributes: { theme }, only: 'chromium' }, async ({ page }) => {
    await page.emulateMediaType('print');
    clean(await axeFindings(page));
  });
}

test('every explained finding of the IBM engine on these pages is still found', () => {
  assert.deepEqual(needless(PAM), [], 'explanations that nothing needs any more');
});
