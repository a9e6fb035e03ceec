/**
 * Makes pictures for people to look at: every state of some examples, at three widths, in each theme. Not a test.
 *
 *     node tests/browser/screenshots.mjs [name of an example, or aside, printed, failures, pam, outcomes …]
 *
 * They go to target/pcw/screenshots/<example>/<state>-<width>-<theme>.png; sheets/ has all of one state side by side.
 * paper.pdf, result.pdf, handout.pdf, handout-own.pdf and outcomes.pdf are what a printer would get.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emulateMedia, isChromium } from './harness/browser.mjs';
import { bodyOf, EXAMPLES, OUTCOME_EXAMPLES, packOnPage, packPaths, PAM_EXAMPLES, readPack, situations } from './harness/examples.mjs';
import { BUTTON, FIELD, PAM_SAYS } from './harness/names.mjs';
import { LINES, STATES } from './harness/outcome-states.mjs';
import { everyKind, singles } from './harness/packs.mjs';
import { ROOT } from './harness/server.mjs';
import { walkStates } from './harness/states.mjs';
import { closeBrowser, open, OUTCOMES, PAM, startBrowser, TEST_SCRIPT } from './harness/visit.mjs';

const FOLDER = join(ROOT, 'target/pcw/screenshots');
const WIDTHS = [320, 768, 1280];
const THEMES = { light: {}, dark: {}, contrast: {}, 'forced-colours': { 'forced-colors': 'active' } };

/** Pictures by state. @type {Map<string, string[]>} */
const made = new Map();

async function picture(visit, example, state) {
  const { page, widget } = visit;
  await mkdir(join(FOLDER, example), { recursive: true });
  const stem = `${example}/${state.replace(/[^a-z]+/g, '-')}`;
  made.set(stem, []);
  for (const [theme, media] of Object.entries(THEMES)) {
    await widget.run((one, value) => one.setAttribute('theme', value), theme in { light: 1, dark: 1, contrast: 1 } ? theme : 'light');
    if (isChromium) await emulateMedia(page, media);
    else if (theme === 'forced-colours') continue;
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      const name = `${stem}-${width}-${theme}.png`;
      await page.screenshot({ path: join(FOLDER, name), fullPage: true });
      made.get(stem)?.push(name);
    }
  }
  if (isChromium) await emulateMedia(page, {});
  await page.setViewport({ width: 1024, height: 768 });
}

/** States that were pictured: one kind of question looks the same in every pack. @type {Set<string>} */
const met = new Set();

async function example(one) {
  const visit = await open({ body: bodyOf(one), allows: packPaths(one) });
  await walkStates(visit, await packOnPage(visit, one), (state) => picture(visit, one.name, state), met);
  await visit.close();
}

/** States that no walk comes by: what to do first in a quiz of every kind. */
const ASIDE = {
  'paper version': ({ quiz }) => quiz.press(BUTTON.paper),
  'delete notice': ({ quiz }) => quiz.press(BUTTON.forget),
  resume: async (visit) => {
    await visit.quiz.answer(EVERY.items[0]);
    await visit.load();
  },
  'certainty left out': async ({ quiz }) => {
    await quiz.choose(['Good choice s1-b']);
    await quiz.press(BUTTON.check);
  },
  'result with note and text': async ({ quiz }) => {
    await quiz.takeAll(EVERY, ({ id }) => (['m1', 'o1', 'p1'].includes(id) ? 'partly' : id === 's1' ? 'unknown' : 'right'));
    await quiz.type(FIELD.note[0], 'To listen first.');
    await quiz.press(BUTTON.showText);
  },
  'result without feedback': async ({ quiz }) => {
    await quiz.run((one) => one.setAttribute('feedback', 'none'));
    await quiz.takeAll(EVERY);
  },
};
const EVERY = everyKind({ introduction: 'What this is about.', conclusion: 'That was all.' });

async function aside() {
  for (const [state, reach] of Object.entries(ASIDE)) {
    const visit = await open({ pack: EVERY, attributes: { confidence: true, storage: 'session' } });
    await reach(visit);
    await picture(visit, 'aside', state);
    await visit.close();
  }
}

/** What comes out of a printer, as far as Chromium can make it. */
async function printed() {
  if (!isChromium) return;
  const file = '/packs/examples/everything.json';
  const visit = await open({ attributes: { src: file, feedback: 'end', confidence: 'off' }, allows: [file] });
  await visit.quiz.press(BUTTON.paper);
  await visit.page.pdf({ path: join(FOLDER, 'paper.pdf'), format: 'a4' });
  await visit.quiz.press(BUTTON.paperBack);
  await visit.quiz.takeAll(await packOnPage(visit, { html: '' }), ({ type }) => (type === 'matching' ? 'partly' : 'right'));
  await visit.page.pdf({ path: join(FOLDER, 'result.pdf'), format: 'a4' });
  await visit.close();
}

async function failures() {
  const bad = await open({ pack: { ...singles(1), title: 7 }, waits: false });
  await bad.quiz.status('failed');
  await bad.quiz.press(BUTTON.details);
  await picture(bad, 'failures', 'pack error');
  await bad.close();
  const panic = await open({ pack: singles(1), scripts: [TEST_SCRIPT], attributes: { 'test-panic': 'mount' }, waits: false });
  await panic.quiz.status('failed');
  await picture(panic, 'failures', 'panic');
  await panic.close();
}

/** The explainer, one state after the other on the same page. */
const PAM_STATES = {
  'all four': () => {},
  'everything opened': ({ pam }) => pam.openAll(),
  one: ({ pam }) => pam.read(1),
  'two side by side': ({ pam }) => pam.read(1, 4),
  'a fall': ({ pam }) => pam.select(PAM_SAYS.example, readPack('pam-levels.json').change.examples[4].title),
  'no score': ({ pam }) => pam.lookUp('7O'),
  'two answers': ({ pam }) => pam.lookUp('70'),
  'practice explained': ({ pam }) => pam.practice.answer(SITUATIONS.items[0], 'partly'),
  'practice ended': async ({ pam }) => {
    await pam.practice.onward();
    await pam.practice.until(({ kind }) => kind === 'question');
    await pam.practice.takeAll(SITUATIONS);
  },
  'as text': ({ pam }) => pam.press(BUTTON.showText),
};
const SITUATIONS = situations(readPack('pam-levels.json'));

async function pam() {
  const visit = await open({ tag: PAM, attributes: { 'score-lookup': true } });
  for (const [state, reach] of Object.entries(PAM_STATES)) {
    await reach(visit);
    await picture(visit, 'pam', state);
  }
  await visit.close();
  for (const one of PAM_EXAMPLES) {
    const shown = await open({ tag: PAM, body: bodyOf(one), allows: packPaths(one) });
    await picture(shown, 'pam', `example ${one.name}`);
    if (isChromium && one.name === 'pam-levels') await shown.page.pdf({ path: join(FOLDER, 'handout.pdf'), format: 'a4' });
    if (isChromium && one.name === 'pam-own') await shown.page.pdf({ path: join(FOLDER, 'handout-own.pdf'), format: 'a4' });
    await shown.close();
  }
}

/** The outcome builder, in the states that its tests examine; what has the focus shows in some. */
async function outcomes() {
  const visit = await open({ tag: OUTCOMES, attributes: { storage: 'session' } });
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(visit);
    await picture(visit, 'outcomes', state);
  }
  await visit.close();
  for (const one of OUTCOME_EXAMPLES) {
    const shown = await open({ tag: OUTCOMES, body: bodyOf(one), allows: packPaths(one) });
    await shown.outcomes.openAll();
    await picture(shown, 'outcomes', `example ${one.name}`);
    await shown.close();
  }
  if (!isChromium) return;
  const sheet = await open({ tag: OUTCOMES });
  await sheet.outcomes.paste(LINES);
  await sheet.page.pdf({ path: join(FOLDER, 'outcomes.pdf'), format: 'a4' });
  await sheet.page.emulateMediaType('print');
  await sheet.page.setViewport({ width: 718, height: 1000 });
  await sheet.page.screenshot({ path: join(FOLDER, 'outcomes', 'printed.png'), fullPage: true });
  await sheet.close();
}

/** All pictures of one state on one page, a third of their size. */
async function sheet(stem, names) {
  const images = names.map((name) => `<img src="${pathToFileURL(join(FOLDER, name)).href}" alt="">`).join('');
  const file = join(FOLDER, 'sheets', `${stem.replace('/', '-')}.html`);
  await writeFile(file, `<!doctype html><meta charset="utf-8"><style>body { margin: 8px; background: #888 } img { zoom: 0.4; margin: 8px; vertical-align: top }</style>${images}`);
  const visit = await open({ html: '<!doctype html>', waits: false, viewport: { width: 1020, height: 700 } });
  await visit.page.goto(pathToFileURL(file).href);
  await visit.page.screenshot({ path: file.replace('.html', '.png'), fullPage: true });
  await visit.close();
}

const wanted = process.argv.slice(2);
const examples = wanted.length > 0 ? EXAMPLES.filter(({ name }) => wanted.includes(name)) : EXAMPLES;
await mkdir(join(FOLDER, 'sheets'), { recursive: true });
await startBrowser();
try {
  for (const one of examples) await example(one);
  for (const [name, make] of Object.entries({ aside, printed, failures, pam, outcomes })) if (wanted.length === 0 || wanted.includes(name)) await make();
  for (const [stem, names] of made) await sheet(stem, names);
} finally {
  await closeBrowser();
}
console.log(`${[...made.values()].flat().length} pictures of ${made.size} states in ${FOLDER}`);
