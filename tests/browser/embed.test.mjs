/** embed.html: what an address shows, and what it does not. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { axeFindings } from './harness/axe.mjs';
import { emulateMedia, isChromium } from './harness/browser.mjs';
import { paleTexts } from './harness/contrast.mjs';
import { around, AROUND, checkMessages, EMBED, framed } from './harness/frames.mjs';
import { ibmFindings, unexplained } from './harness/ibm.mjs';
import { clippedTexts, smallTargets, widerThanScreen } from './harness/layout.mjs';
import { BUTTON } from './harness/names.mjs';
import { OUTCOMES, PAM, PLAIN, QUIZ, scriptOf } from './harness/page.mjs';
import { single, singles } from './harness/packs.mjs';
import { ROOT } from './harness/server.mjs';
import { useBrowser } from './harness/visit.mjs';

useBrowser();

const OWN = { '/pkg/own.json': singles(2) };
const MARKER = 'Ring0800marker';
/** Opened on its own, the page is under the watch itself, and its own style sheet is seen. */
const ALONE = { kind: 'inside', says: /a style sheet adopted by the page/ };
/** What the IBM engine says of the page on its own, and why it is no fault. */
const IBM_EXPLAINED = [
  // The widget is all there is: nothing comes before it that could be skipped. Its heading is in its shadow root.
  /html_skipnav_exists Potential_1/,
  // The engine takes every http-equiv for deprecated; HTML defines this one.
  /element_attribute_deprecated .*"http-equiv"/,
];

for (const [widget, tag] of [['quiz', QUIZ], ['pam-levels', PAM], ['outcome-builder', OUTCOMES]]) {
  framed(`?widget=${widget} shows it, as high as it is, and asks for its script alone`, {}, async (frames, { site }) => {
    const one = await frames.add({ widget });
    await one.ready(tag);
    const { scrolls, width } = await one.fits(frames);
    assert.equal(scrolls, false);
    assert.ok(width > 900, 'it is as wide as the page gives');
    const asked = site.requests.filter((path) => /\.m?js$|\.wasm$|\.json$/.test(path) && !path.endsWith(PLAIN));
    assert.deepEqual([...new Set(asked)].sort(), [AROUND, '/pages/embed/heard.js', '/pkg/embed.js', scriptOf(tag)].sort());
    site.requests.length = 0;
  });
}

framed('what is set in the address applies, and the page in the frame speaks and looks like that too', { files: OWN }, async (frames) => {
  const one = await frames.add({ widget: 'quiz', src: 'own.json', pick: '1', theme: 'dark', lang: 'en-GB', title: 'Test of unit 3', 'heading-level': '3' });
  await one.ready();
  assert.deepEqual(await one.quiz.place(), { position: 1, total: 1 });
  assert.equal((await one.roles.told('heading', 'A quiz for tests')).level, 3);
  const page = await one.frame.evaluate(() => ({ lang: document.documentElement.lang, title: document.title, back: getComputedStyle(document.body).backgroundColor, ids: document.querySelector('pcw-quiz').id }));
  assert.deepEqual(page, { lang: 'en-GB', title: 'Test of unit 3', back: 'rgb(20, 25, 29)', ids: '' });
  await one.quiz.press(BUTTON.unknown);
  await one.roles.find('button', BUTTON.result);
});

framed('the title of the frame is that of its content where none is set', {}, async (frames) => {
  const one = await frames.add({ widget: 'quiz' });
  await one.ready();
  assert.equal(await one.frame.evaluate(() => document.title), 'Personalised care: check what you know');
});

const FORBIDDEN = ['onclick', 'onfocus', 'style', 'class', 'id', 'srcdoc', 'tabindex', '__proto__'];
framed('handlers, styles and whatever else is no attribute of the widget never reach the page, and the author is told', {
  files: OWN,
  expects: FORBIDDEN.map((name) => ({ kind: 'warning', says: new RegExp(`"${name}"`) })),
}, async (frames) => {
  const values = FORBIDDEN.map((name) => [name, 'document.title=1']);
  const one = await frames.add({ widget: 'quiz', src: 'own.json', 'pass-mark': '50', ...Object.fromEntries(values.filter(([name]) => name !== '__proto__')), ['__proto__']: 'x' });
  await one.ready();
  const names = await one.frame.evaluate(() => [...document.querySelector('main').querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ name }) => `${each.localName} ${name}`)));
  assert.deepEqual(names.sort(), ['a href', 'a rel', 'a target', 'p dir', 'p lang', 'pcw-quiz pass-mark', 'pcw-quiz src']);
});

for (const [widget, tag, values] of [
  ['quiz', QUIZ, { pick: MARKER, topics: MARKER, 'learning-levels': MARKER, shuffle: MARKER, feedback: MARKER, 'pass-mark': MARKER, report: MARKER, storage: MARKER, 'storage-key': MARKER }],
  ['pam-levels', PAM, { 'pam-level': MARKER, bands: MARKER, theme: MARKER, 'heading-level': MARKER }],
  ['outcome-builder', OUTCOMES, { view: MARKER, section: MARKER, 'learning-level': MARKER, 'storage-key': MARKER }],
]) {
  framed(`no value of an address is ever shown as text: ${widget}`, { tolerates: [ALONE, { kind: 'warning', says: /./ }] }, async (frames, { page }) => {
    const one = await frames.add({ widget, ...values, title: MARKER, 'frame-id': MARKER });
    await one.ready(tag);
    const shown = await one.frame.evaluate((name) => document.body.textContent + document.querySelector(name).shadowRoot.textContent, tag);
    assert.ok(shown.length > 200);
    assert.ok(!shown.includes(MARKER), shown);
    // Opened on its own, not even the title is theirs.
    await page.goto(await one.frame.url());
    await page.waitForSelector(tag);
    assert.doesNotMatch(await page.title(), new RegExp(MARKER));
  });
}

for (const [what, wish, warning] of [['without a widget', {}], ['with a widget that there is not', { widget: 'kwiz' }, /no widget "kwiz"/]]) {
  framed(`${what} the page says plainly what to put into the address, with examples that work`, { viewport: { width: 320, height: 640 }, expects: warning ? [{ kind: 'warning', says: warning }] : [], tolerates: [ALONE] }, async (frames, { page, watch, site }) => {
    const one = await frames.add(wish);
    await one.roles.find('heading', 'Nothing to show yet');
    await one.fits(frames);
    assert.doesNotMatch(await one.roles.text(), /kwiz/);
    assert.deepEqual(await one.roles.names('link'), ['?widget=quiz', '?widget=pam-levels', '?widget=outcome-builder']);
    assert.deepEqual(await widerThanScreen(one.frame), []);
    watch.allowed.add(`${site.origin}${EMBED}?widget=quiz`);
    const address = await one.frame.evaluate(() => document.querySelector('a').href);
    await page.goto(address);
    await page.waitForSelector('pcw-quiz');
    await page.waitForFunction(() => document.querySelector('pcw-quiz').status === 'ready');
    assert.equal(await page.evaluate(() => document.querySelector('pcw-quiz').shadowRoot.querySelectorAll('h1').length), 1, 'alone, its title is the first heading');
  });
}

framed('a stranger’s content is refused before anything is asked for, and the page says why and what to do', {
  expects: [{ kind: 'error', says: /other\.example\/ring-me\.json/ }, { kind: 'error', says: /src https:\/\/other\.example .*asks for content/ }],
}, async (frames, { site }) => {
  const one = await frames.add({ widget: 'quiz', src: 'https://other.example/ring-me.json', 'parent-origin': site.origin, 'frame-id': 'a1' });
  await one.roles.find('heading', /comes from a website that this page does not allow/);
  await one.fits(frames);
  await (await one.frame.waitForSelector('summary')).click();
  await one.roles.sees('Put the file on the same website as embed.html.');
  await one.roles.sees('https://other.example');
  assert.doesNotMatch(await one.roles.text(), /ring-me/, 'an address must not put its words on the page');
  assert.equal(await one.frame.evaluate(() => document.querySelector('pcw-quiz')), null);
  const [told] = await frames.until(async () => (await frames.heard(({ type }) => type === 'event')).map(({ data }) => data), 'the page around is told');
  assert.equal(told.detail.code, 'pack-unreachable');
  checkMessages(await frames.heard());
});

framed('questions beside the outcomes are held to the same rule', { expects: [{ kind: 'error', says: /evil\.json/ }, { kind: 'error', says: /quiz-src http/ }] }, async (frames) => {
  const one = await frames.add({ widget: 'outcome-builder', 'quiz-src': `${frames.elsewhere}/pkg/evil.json` });
  await one.roles.find('heading', /comes from a website that this page does not allow/);
});

/** The page as an administrator has it who has listed a website. */
const listing = async (visit, origin) => {
  const html = await (await fetch(visit.site.origin + EMBED)).text();
  visit.site.put('/pkg/listed.html', html.replace('name="pcw-origins" content=""', `name="pcw-origins" content="${origin}"`));
};
const shared = { headers: { 'access-control-allow-origin': '*' } };

framed('content of a website that the page itself lists is shown', {}, async (frames, visit) => {
  await listing(visit, frames.elsewhere);
  visit.site.put('/far/own.json', singles(2), shared);
  const src = `${frames.elsewhere}/far/own.json`;
  visit.watch.allowed.add(src);
  const one = await frames.add({ widget: 'quiz', src }, { path: '/pkg/listed.html' });
  await one.ready();
  assert.equal((await one.quiz.place()).total, 2);
});

framed('a redirect to another website is refused as well', {
  expects: [{ kind: 'error', says: /pack-unreachable/ }],
  tolerates: [{ kind: 'error', says: /connect-src|Content.Security.Policy|Fetch API cannot load|Unsafe attempt to load|may not load data from/ }, { kind: 'csp', says: /connect-src/ }],
}, async (frames, visit) => {
  visit.site.put('/far/own.json', singles(2), shared);
  visit.site.put('/pkg/moved.json', '', { status: 302, headers: { location: `${frames.elsewhere}/far/own.json` } });
  for (const url of [`${visit.site.origin}/pkg/moved.json`, `${visit.site.origin}/far/own.json`, `${frames.elsewhere}/far/own.json`]) visit.watch.allowed.add(url);
  visit.site.requests.length = 0;
  const one = await frames.add({ widget: 'quiz', src: 'moved.json' });
  await one.roles.find('heading', 'This cannot be shown, because its content could not be loaded.');
  assert.ok(visit.site.requests.includes('/pkg/moved.json') && !visit.site.requests.includes('/far/own.json'), visit.site.requests.join());
  // The element sees to it, and the policy of the page once more.
  const fetched = (to) => fetch(to).then(() => 'came', () => 'refused');
  assert.equal(await one.frame.evaluate(fetched, `${frames.elsewhere}/far/own.json`), 'refused');
  assert.equal(await one.frame.evaluate(fetched, `${visit.site.origin}/far/own.json`), 'came');
});

framed('in a sandbox without an origin a file cannot be read, and the page says why', {
  files: OWN,
  expects: [{ kind: 'error', says: /pack-unreachable/ }],
  tolerates: [{ kind: 'error', says: /CORS|Cross-Origin|Failed to load resource/ }],
}, async (frames) => {
  const one = await frames.add({ widget: 'quiz', src: 'own.json' }, { attributes: { sandbox: 'allow-scripts' } });
  await one.roles.find('heading', 'This cannot be shown, because its content could not be loaded.');
  const [, summary] = await frames.until(async () => { const all = await one.frame.$$('summary, pcw-quiz'); return all.length === 2 && all; }, 'the sandbox is explained');
  await summary.click();
  await one.roles.sees(/add allow-same-origin to sandbox/);
  await one.fits(frames);
});

framed('in a sandbox without an origin it can be read where the server allows that', { tolerates: [{ kind: 'error', says: /CORS|Failed to load/ }] }, async (frames, visit) => {
  visit.site.put('/pkg/own.json', singles(2), shared);
  visit.watch.allowed.add(`${visit.site.origin}/pkg/own.json`);
  const one = await frames.add({ widget: 'quiz', src: 'own.json' }, { attributes: { sandbox: 'allow-scripts' } });
  await one.ready();
  assert.equal((await one.quiz.place()).total, 2);
});

framed('where the script of the widget is missing the page names it', { expects: [{ kind: 'error', says: /pcw-quiz\.js.*Copy the file/ }], tolerates: [{ kind: 'error', says: /404|Loading failed/ }] }, async (frames, { site, watch }) => {
  for (const name of ['embed.html', 'embed.js']) site.put(`/lost/${name}`, await (await fetch(`${site.origin}/pkg/${name}`)).text());
  for (const name of ['embed.js', 'pcw-quiz.js']) watch.allowed.add(`${site.origin}/lost/${name}`);
  const one = await frames.add({ widget: 'quiz' }, { path: '/lost/embed.html' });
  await one.roles.find('heading', 'This could not be loaded.');
  await one.roles.find('button', 'Try again');
  await one.fits(frames);
});

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
framed('under a strict policy and Trusted Types it runs, and nothing is refused', { files: OWN }, async (frames, { site }) => {
  const html = await (await fetch(site.origin + EMBED)).text();
  site.put('/pkg/strict.html', html, { headers: { 'content-security-policy': STRICT } });
  const one = await frames.add({ widget: 'quiz', src: 'own.json' }, { path: '/pkg/strict.html' });
  await one.ready();
  await one.quiz.answer(single('s1'));
  await one.roles.find('button', BUTTON.next);
});

framed('a frame that loads takes no focus from the page around', { around: { body: '<label>Name <input></label>' } }, async (frames, { page, roles }) => {
  await (await roles.find('textbox', 'Name')).focus();
  const one = await frames.add({ widget: 'quiz' });
  await one.ready();
  await one.fits(frames);
  await page.keyboard.type('Jo');
  await roles.hasFocus('textbox', 'Name');
  assert.equal(await page.evaluate(() => document.querySelector('input').value), 'Jo');
});

const countPrints = () => {
  const key = Symbol.for('prints');
  window[key] = 0;
  window.print = () => (window[key] += 1);
};
framed('printing from the frame prints the frame alone', { early: countPrints }, async (frames, { page }) => {
  const one = await frames.add({ widget: 'pam-levels' });
  await one.ready(PAM);
  await one.frame.evaluate(() => document.querySelector('pcw-pam-levels').print());
  const count = () => window[Symbol.for('prints')];
  await frames.until(() => one.frame.evaluate(count), 'the frame is printed');
  assert.deepEqual([await one.frame.evaluate(count), await page.evaluate(count)], [1, 0]);
});

framed('from disk it runs in a frame of a page on disk, and the frame fits', {}, async (frames, { page, watch }) => {
  const folder = await mkdtemp(join(tmpdir(), 'pcw-embed-'));
  const file = (name) => pathToFileURL(join(folder, name)).href;
  try {
    for (const name of ['embed.html', 'embed.js', 'pcw-embed.js', 'pcw-quiz.js', PLAIN]) await copyFile(join(ROOT, 'pkg', name), join(folder, name));
    await copyFile(join(ROOT, 'tests/browser/pages/embed/heard.js'), join(folder, 'heard.js'));
    const body = '<iframe title="A widget" src="embed.html?widget=quiz&amp;theme=light" width="100%" height="300"></iframe>';
    const html = around({ body }).replace('/pages/embed/heard.js', 'heard.js').replace(AROUND, basename(AROUND));
    await writeFile(join(folder, 'page.html'), html);
    for (const name of ['page.html', 'heard.js', 'pcw-embed.js', 'embed.html?widget=quiz&theme=light', 'embed.js', 'pcw-quiz.js', PLAIN]) watch.allowed.add(file('').replace(/\/?$/, '/') + name);
    watch.html = undefined;
    await page.goto(file('page.html'));
    const one = await frames.at(0);
    await one.ready();
    await one.fits(frames);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const LOOKS = { nothing: {}, refused: { widget: 'quiz', src: 'https://other.example/x.json' }, quiz: { widget: 'quiz' } };
for (const [state, wish] of Object.entries(LOOKS)) {
  framed(`both accessibility engines find nothing on the page in the frame, nor on its own: ${state}`, { viewport: { width: 320, height: 640 }, tolerates: [ALONE, { kind: 'error', says: /other\.example/ }] }, async (frames, { page, site, watch }) => {
    const address = `${site.origin}${EMBED}?${new URLSearchParams(wish)}`;
    watch.allowed.add(address);
    const found = [];
    for (const theme of ['light', 'dark', 'contrast']) {
      const themed = `${address}${address.endsWith('?') ? '' : '&'}theme=${theme}`;
      watch.allowed.add(themed);
      await page.goto(themed);
      await page.waitForSelector('h1, pcw-quiz');
      await page.evaluate(() => document.querySelector('pcw-quiz')?.ready);
      await page.evaluate(() => document.querySelector('summary')?.click());
      if (theme === 'light') {
        found.push(...unexplained(await ibmFindings(page)).filter((finding) => !IBM_EXPLAINED.some((one) => one.test(finding))), ...(await widerThanScreen(page)), ...(await clippedTexts(page)), ...(await smallTargets(page)));
      }
      found.push(...(await axeFindings(page, theme === 'light' ? {} : { rules: ['color-contrast'] })));
    }
    if (isChromium) {
      await emulateMedia(page, { 'forced-colors': 'active' });
      found.push(...(await paleTexts(page)));
    }
    assert.deepEqual(found, []);
  });
}
