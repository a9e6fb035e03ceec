/** "Level" never stands alone: the curriculum has its own, and one could be taken for the other. Read in every state of the widget. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPack, situations } from './harness/examples.mjs';
import { BUTTON, HEADING, oneOf, PAM_SAYS } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const ITEMS = situations(readPack('pam-levels.json'));

/** Every "Level" of a text that nothing says the kind of, with what is around it. @param {string} text */
function bare(text) {
  const found = [];
  for (const match of text.matchAll(/\blevels?\b/gi)) {
    const before = text.slice(0, match.index);
    if (!/\b(PAM|learning|taxonomy)\s$/i.test(before)) found.push(text.slice(Math.max(0, match.index - 40), match.index + 40));
  }
  return found;
}

test('the search finds a level that stands alone, and no other', () => {
  for (const text of ['Level 1', 'the four levels', 'PAM level 1 and level 2', 'levels', 'PAMLevel Level']) assert.ok(bare(text).length > 0, text);
  for (const text of ['PAM Level 1', 'PAM Levels', 'learning Level 2', 'taxonomy levels', 'levelled', 'eye-catching']) assert.deepEqual(bare(text), [], text);
});

/** Every text there is, shown or only told, on the screen or on paper. */
async function read(pam, state, found) {
  for (const text of await pam.texts()) found.push(...bare(text).map((place) => `${state}: …${place}…`));
}

/** What there is to say grows with every step. */
const STEPS = {
  'as it comes': () => {},
  'one PAM Level': ({ pam }) => pam.read(1),
  'two PAM Levels': ({ pam }) => pam.read(1, 3),
  'all of them again': ({ pam }) => pam.read(),
  'every example': async ({ pam }) => {
    const titles = readPack('pam-levels.json').change.examples.map(({ title }) => title);
    for (const title of titles) await pam.select(PAM_SAYS.example, title);
    await pam.press(PAM_SAYS.less);
  },
  'no score': ({ pam }) => pam.press(PAM_SAYS.doLookUp),
  'a comma': ({ pam }) => pam.lookUp('55,2'),
  'a score with two answers': ({ pam }) => pam.lookUp('70'),
  'a score with one': ({ pam }) => pam.lookUp('50'),
  'nothing chosen': ({ pam }) => pam.press(BUTTON.check),
  'the text': ({ pam }) => pam.press(BUTTON.showText),
  'the end of the practice': async ({ pam }) => {
    await pam.practice.takeAll(ITEMS, ({ id }) => (id.length % 2 ? 'wrong' : 'partly'));
  },
  'another pack that asks': async ({ pam }) => {
    await pam.run((one, pack) => (one.pack = pack), readPack('examples/pam-levels-own.json'));
    await pam.roles.find('heading', HEADING.replace);
  },
  'a site\'s own pack': ({ pam }) => pam.press(BUTTON.change),
};

for (const bands of ['published-2010', 'published-current']) {
  journey(`no text of any state has a level that could be another, bands ${bands}`, { tag: PAM, attributes: { 'score-lookup': true, bands } }, async (visit) => {
    const found = [];
    let texts = 0;
    for (const [state, step] of Object.entries(STEPS)) {
      await step(visit);
      await read(visit.pam, state, found);
      texts += (await visit.pam.texts()).length;
    }
    assert.ok(texts > 2000, `${texts} texts were read`);
    assert.deepEqual([...new Set(found)], []);
  });
}

journey('each situation is read as it is asked and as it is explained', { tag: PAM }, async ({ pam }) => {
  const found = [];
  for (const item of ITEMS.items) {
    await read(pam, item.id, found);
    await pam.practice.answer(item, 'wrong');
    await pam.roles.find('heading', oneOf(PAM_SAYS.fits, PAM_SAYS.fitsOther));
    await read(pam, `${item.id}, explained`, found);
    await pam.practice.onward();
  }
  assert.deepEqual(found, []);
});

journey('nobody is judged: no pass, no fail, no good and no bad but where these words are themselves the matter', { tag: PAM }, async ({ pam }) => {
  const judging = /\b(passe[sd]|failed|compliant|low[- ]activat|a PAM Level \d patient|Level (ones|twos))\b/i;
  const texts = await pam.texts();
  const instead = await pam.run((one) => [...one.shadowRoot.querySelectorAll('.instead, tbody th')].map((each) => each.textContent));
  assert.deepEqual(texts.filter((text) => judging.test(text.replace(/Instead of “[^”]*”/, '')) && !instead.some((each) => each.includes(text)) && !/fail(ure)? it|[Nn]obody passes/.test(text)), []);
});
