/** The recipes in www/hosts/: each page is served the way that its text says, and its widget comes up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings } from './harness/axe.mjs';
import { emulateMedia, isChromium } from './harness/browser.mjs';
import { headersOf, pinned, recipeFiles, recipeText } from './harness/recipes.mjs';
import { ROOT } from './harness/server.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const HASHES = JSON.parse(readFileSync(join(ROOT, 'pkg/integrity.json'), 'utf8'));
const MODULE = ['/pkg/pcw.mjs', '/pkg/pcw_bg.wasm', '/pkg/packs/personalised-care-short.json'];
/** A frame of these pages is a page of pkg/ with these beside it. */
const FRAME = ['/pkg/embed.html?widget=quiz', '/pkg/embed.js', '/pkg/pcw-quiz.js'];

/** axe asks a frame for its findings, which has no right to hear it. */
const AXE_ASKS = [{ kind: 'warning', says: /'postMessage' on 'DOMWindow': The target origin provided/ }];

/** A recipe as a page of a journey. @param {string} name */
function served(name) {
  const html = pinned(recipeText(name), HASHES);
  const path = `/www/hosts/${name}`;
  const named = [...html.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="([^"]+)"/g)].map(([, address]) => new URL(address, `http://x${path}`));
  const beside = named.filter(({ pathname }) => pathname.startsWith('/www/')).map(({ pathname }) => [pathname, readFileSync(join(ROOT, pathname), 'utf8')]);
  const allows = [...named.map(({ pathname, search }) => pathname + search), ...(html.includes('pcw.mjs"') ? MODULE : []), ...(html.includes('<iframe') ? FRAME : [])];
  return { html, path, headers: headersOf(html), files: Object.fromEntries(beside), allows, waits: false, build: 'wasm', tolerates: html.includes(' sandbox=') ? AXE_ASKS : [] };
}

/** How every element of a page, or of the page in its frame, ended. */
async function ends({ page }) {
  const framed = await page.$('iframe');
  const where = (await framed?.contentFrame()) ?? page;
  await where.waitForSelector('pcw-quiz, pcw-pam-levels, pcw-outcome-builder');
  return where.evaluate(() => {
    const late = new Promise((done) => setTimeout(done, 20_000, 'no script made it'));
    const end = (one) => customElements.whenDefined(one.localName).then(() => one.ready).then(() => one.status, (error) => error.code);
    return Promise.all([...document.querySelectorAll('pcw-quiz, pcw-pam-levels, pcw-outcome-builder')].map((one) => Promise.race([end(one), late])));
  });
}

/** Wider than a phone, it would have to be moved sideways to be read. */
const overflow = ({ page }) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PAGES = recipeFiles('.html').filter((name) => name !== 'index.html');

for (const name of PAGES) {
  journey(`the recipe ${name} runs as its text says, is refused nothing${isChromium ? ', and axe finds nothing' : ''}`, { ...served(name), viewport: { width: 320, height: 800 } }, async (visit) => {
    const states = await ends(visit);
    assert.ok(states.length > 0 && states.every((state) => state === 'ready'), states.join(' '));
    assert.equal(await overflow(visit), 0);
    // The pages are the same in both browsers; axe takes as long as all else together.
    if (isChromium) assert.deepEqual(await axeFindings(visit.page, { except: ['frame-tested'] }), []);
  });
}

journey('the list of recipes fits a small screen, and axe finds nothing in it, in the light and in the dark', { ...served('index.html'), viewport: { width: 320, height: 800 } }, async (visit) => {
  assert.equal(await overflow(visit), 0);
  assert.deepEqual(await axeFindings(visit.page), []);
  if (!isChromium) return;
  await emulateMedia(visit.page, { 'prefers-color-scheme': 'dark' });
  assert.deepEqual(await axeFindings(visit.page), []);
});

journey('with a hash that is not that of the script, the words inside the element stay', {
  ...served('versions/index.html'),
  html: pinned(recipeText('versions/index.html'), { 'pcw-quiz.js': HASHES['pcw.js'] }),
  expects: [{ kind: 'error', says: /integrity/ }],
}, async (visit) => {
  await visit.roles.sees('The quiz comes up here.');
  assert.equal(await visit.page.evaluate(() => customElements.get('pcw-quiz')), undefined);
});

journey('what a framework does by the recipe reaches the quiz, and what the quiz tells reaches the page', served('frameworks/index.html'), async (visit) => {
  await ends(visit);
  await visit.quiz.press('I do not know');
  await visit.roles.sees(/The quiz tells its page: pcw-changed, step/);
});

journey('under the headers of the strict policy a script of another kind is refused: the lines do what they say', {
  ...served('strict-csp/index.html'),
  html: recipeText('strict-csp/index.html').replace('</head>', '<script>window.inline = 1;</script></head>'),
  expects: [{ kind: 'csp', says: /script-src/ }],
  tolerates: [{ kind: 'error', says: /Content.Security.Policy/ }, { kind: 'warning', says: /Content.Security.Policy/ }],
}, async (visit) => {
  assert.deepEqual(await ends(visit), ['ready']);
  assert.equal(await visit.page.evaluate(() => 'inline' in window), false);
});

journey('the web.config of the recipe is well-formed, knows every type, and sends the headers that the page shows', served('iis/index.html'), async (visit) => {
  await ends(visit);
  const read = await visit.page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const pairs = (tag, name, value) => [...xml.querySelectorAll(tag)].map((one) => [one.getAttribute(name), one.getAttribute(value)]);
    return { broken: xml.querySelector('parsererror')?.textContent, maps: pairs('staticContent > mimeMap', 'fileExtension', 'mimeType'), headers: pairs('customHeaders > add', 'name', 'value') };
  }, recipeText('iis/web.config'));
  assert.equal(read.broken, undefined);
  assert.deepEqual(Object.fromEntries(read.maps), { '.wasm': 'application/wasm', '.mjs': 'text/javascript', '.json': 'application/json' });
  assert.deepEqual(Object.fromEntries(read.headers.map(([name, value]) => [name.toLowerCase(), value])), headersOf(recipeText('iis/index.html')));
});
