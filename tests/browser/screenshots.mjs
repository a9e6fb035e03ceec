/**
 * Makes pictures for people to look at: every state of some examples, at three widths, in each theme. Not a test.
 *
 *     node tests/browser/screenshots.mjs [name of an example …]
 *
 * They go to target/pcw/screenshots/<example>/<state>-<width>-<theme>.png; sheets/ has all of one state side by side.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emulateMedia, isChromium } from './harness/browser.mjs';
import { bodyOf, EXAMPLES, packOnPage, packPaths } from './harness/examples.mjs';
import { singles } from './harness/packs.mjs';
import { ROOT } from './harness/server.mjs';
import { walkStates } from './harness/states.mjs';
import { closeBrowser, open, startBrowser, TEST_SCRIPT } from './harness/visit.mjs';

const FOLDER = join(ROOT, 'target/pcw/screenshots');
const WIDTHS = [320, 768, 1280];
const THEMES = { light: {}, dark: {}, contrast: {}, 'forced-colours': { 'forced-colors': 'active' } };

/** Pictures by state. @type {Map<string, string[]>} */
const made = new Map();

async function picture(visit, example, state) {
  const { page, quiz } = visit;
  await mkdir(join(FOLDER, example), { recursive: true });
  const stem = `${example}/${state.replace(/[^a-z]+/g, '-')}`;
  made.set(stem, []);
  for (const [theme, media] of Object.entries(THEMES)) {
    await quiz.run((one, value) => one.setAttribute('theme', value), theme in { light: 1, dark: 1, contrast: 1 } ? theme : 'light');
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

async function example(one) {
  const visit = await open({ body: bodyOf(one), allows: packPaths(one) });
  await walkStates(visit, await packOnPage(visit, one), (state) => picture(visit, one.name, state));
  await visit.close();
}

async function failures() {
  const bad = await open({ pack: { ...singles(1), title: 7 }, waits: false });
  await bad.quiz.status('failed');
  await bad.quiz.press('Details for the author of this page');
  await picture(bad, 'failures', 'pack error');
  await bad.close();
  const panic = await open({ pack: singles(1), scripts: [TEST_SCRIPT], attributes: { 'test-panic': 'mount' }, waits: false });
  await panic.quiz.status('failed');
  await picture(panic, 'failures', 'panic');
  await panic.close();
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
  await failures();
  for (const [stem, names] of made) await sheet(stem, names);
} finally {
  await closeBrowser();
}
console.log(`${[...made.values()].flat().length} pictures of ${made.size} states in ${FOLDER}`);
