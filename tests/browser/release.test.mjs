/** `cargo xtask release`: the zip is made, unpacked elsewhere, looked through, and run from disk. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axeFindings } from './harness/axe.mjs';
import { isChromium, openBrowser } from './harness/browser.mjs';
import { recipeFiles, recipeText, snippets } from './harness/recipes.mjs';
import { Roles } from './harness/roles.mjs';
import { ROOT } from './harness/server.mjs';
import { entriesOf, unpackTo } from './harness/unzip.mjs';
import { Watch } from './harness/watch.mjs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'pkg/package.json'), 'utf8'));
const ZIP = join(ROOT, `target/pcw/release/personalised-care-widgets-${version}.zip`);
const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md', 'PRIVACY.md', 'ACCESSIBILITY.md', 'MEDICAL-DEVICE.md', 'BROWSERS.md', 'THIRD-PARTY.md', 'integrity.json'];

/** @type {import('puppeteer-core').Browser} */
let browser;
/** As on a person's computer: with a space and an accent in its name. */
let folder = '';
/** @type {import('./harness/unzip.mjs').Entry[]} */
let entries = [];

before(async () => {
  execFileSync(process.env.CARGO ?? 'cargo', ['xtask', 'release'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  folder = join(mkdtempSync(join(tmpdir(), 'pcw release é-')), 'Downloads');
  entries = entriesOf(readFileSync(ZIP));
  unpackTo(entries, folder);
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  if (folder) rmSync(dirname(folder), { recursive: true, force: true });
});

const names = () => entries.map(({ name }) => name);
const text = (name) => readFileSync(join(folder, name), 'utf8');

test('the documents stand beside each other at the top, with all that pkg/ has', () => {
  for (const name of [...DOCUMENTS, 'index.html', 'pcw.js', 'pcw.mjs', 'pcw_bg.wasm', 'packs/curriculum.json']) assert.ok(names().includes(name), name);
  assert.ok(names().includes('hosts/iis/web.config'));
  assert.deepEqual(names().filter((name) => /(^|\/)\.|^www|^crates|^target|node_modules/.test(name)), []);
});

test('each document is there as a page as well, for whoever has nothing that shows Markdown', () => {
  for (const name of DOCUMENTS.filter((one) => one.endsWith('.md') && one !== 'THIRD-PARTY.md')) assert.ok(names().includes(name.replace('.md', '.html')), name);
  assert.match(text('ACCESSIBILITY.html'), /<td>1\.1\.1<\/td>/);
  assert.ok(linksOf('index.html').includes('PRIVACY.html') && !linksOf('index.html').some((link) => link.endsWith('.md')));
});

test('the zip is the same wherever and whenever it is made: sorted, with no time of its own', () => {
  assert.deepEqual(names(), names().toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
  // 1 January 1980, 00:00.
  assert.deepEqual(entries.filter(({ date, time }) => date !== 33 || time !== 0), []);
  const hash = createHash('sha256').update(readFileSync(ZIP)).digest('hex');
  assert.equal(readFileSync(`${ZIP}.sha256`, 'utf8'), `${hash}  personalised-care-widgets-${version}.zip\n`);
});

test('every file in integrity.json has its hash, and every script is in it', () => {
  const hashes = JSON.parse(text('integrity.json'));
  for (const [name, said] of Object.entries(hashes)) {
    const hash = createHash('sha384').update(readFileSync(join(folder, name))).digest('base64');
    assert.equal(said, `sha384-${hash}`, name);
  }
  const scripts = names().filter((name) => /^[^/]+\.(m?js|wasm)$/.test(name));
  assert.deepEqual(scripts.filter((name) => !(name in hashes)), []);
  const tag = /<script src="..\/..\/pcw-quiz.js" integrity="([^"]+)"/.exec(text('hosts/versions/index.html'));
  assert.equal(tag?.[1], hashes['pcw-quiz.js']);
});

test('every script that a recipe tells people to copy is in the release', () => {
  const named = recipeFiles('.html').flatMap((name) => snippets(recipeText(name)).flatMap(({ text: piece }) => [...piece.matchAll(/\b(?:pcw[\w-]*(?:\.nowasm)?\.m?js|embed\.html)\b/g)].map(([one]) => one)));
  assert.ok(new Set(named).size >= 4, named.join(' '));
  assert.deepEqual([...new Set(named)].filter((name) => !names().includes(name)), []);
});

/** Where the links of a document lead. Code that a page shows has no tags of its own. */
function linksOf(name) {
  const found = name.endsWith('.md') ? text(name).matchAll(/\]\(([^)\s]+)\)/g) : text(name).matchAll(/<[a-z][^>]* (?:href|src)="([^"]*)"/g);
  return [...found].map(([, link]) => link).filter((link) => !/^([a-z]+:|\/\/)/.test(link));
}

/** Headings of a Markdown text as the ids that its readers make of them; ids of a page. */
function placesIn(name) {
  if (!name.endsWith('.md')) return [...text(name).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  return [...text(name).matchAll(/^#+ (.*)$/gm)].map(([, words]) => words.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}

/** Every link of some files that leads nowhere, and how many links were looked at. */
function followed(files) {
  const all = files.flatMap((name) => linksOf(name).map((link) => ({ name, link })));
  const dead = all.filter(({ name, link }) => {
    const [path, place] = link.split('#');
    const target = path ? resolve(folder, dirname(name), path.split('?')[0]) : join(folder, name);
    return !target.startsWith(folder) || !existsSync(target) || (place && !placesIn(target.slice(folder.length + 1)).includes(place));
  });
  return { seen: all.length, dead: dead.map(({ name, link }) => `${name}: ${link}`) };
}

test('every link between the files of the zip leads somewhere', () => {
  // The kiosk is one file, with a whole program inside; it has no links.
  const { seen, dead } = followed(names().filter((name) => /\.(md|html)$/.test(name) && name !== 'kiosk.html'));
  assert.deepEqual(dead, []);
  assert.ok(seen > 70, `only ${seen} links were seen`);
});

test('a link that leads nowhere is seen', () => {
  writeFileSync(join(folder, 'canary.md'), '[a](README.md) [b](no.md) [c](PRIVACY.md#no-such-place) [d](https://example.org)');
  writeFileSync(join(folder, 'canary.html'), '<a href="no.html">a</a><script src="pcw.js"></script>&lt;img src="no.png"&gt;');
  assert.deepEqual(followed(['canary.md', 'canary.html']).dead, ['canary.md: no.md', 'canary.md: PRIVACY.md#no-such-place', 'canary.html: no.html']);
});

/** Opens a page of the unpacked release from disk, and fails on whatever the watch sees. */
async function onDisk(name, steps, tolerated = []) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const watch = new Watch(page);
  await watch.start();
  for (const one of names()) watch.allowed.add(pathToFileURL(join(folder, one)).href);
  watch.allowed.add(`${pathToFileURL(join(folder, 'embed.html')).href}?widget=quiz`);
  await page.goto(pathToFileURL(join(folder, name)).href);
  await steps(page, new Roles(page));
  const faults = await watch.unexpected();
  await context.close();
  assert.deepEqual(faults.filter(({ detail }) => !tolerated.some((one) => one.test(detail))), []);
}

/** axe asks for style sheets, which a browser refuses a page on disk. */
const AXE_READS = [/XMLHttpRequest at 'file:.*recipes\.css'/, /preload assets/, /ERR_FAILED/];

const ELEMENTS = 'pcw-quiz, pcw-pam-levels, pcw-outcome-builder';
const ready = (where) =>
  where.evaluate((all) => Promise.all([...document.querySelectorAll(all)].map((one) => one['ready'].then(() => one.localName))), ELEMENTS);

for (const [name, tag] of [['plain', 'pcw-quiz'], ['iis', 'pcw-pam-levels'], ['strict-csp/trusted-types.html', 'pcw-outcome-builder']]) {
  const file = `hosts/${name.endsWith('.html') ? name : `${name}/index.html`}`;
  test(`<${tag}> comes up from the unpacked release, opened from disk: ${file}`, () => onDisk(file, async (page) => assert.deepEqual(await ready(page), [tag])));
}

test('a frame comes up from the unpacked release, opened from disk', () =>
  onDisk('hosts/sharepoint/index.html', async (page) => {
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForSelector('pcw-quiz');
    assert.deepEqual(await ready(frame), ['pcw-quiz']);
  }));

test('the kiosk comes up from the unpacked release, and a quiz on it', () =>
  onDisk('kiosk.html', async (page) => {
    await page.waitForSelector('.choice');
    await page.click('.choice');
    await page.waitForSelector(ELEMENTS);
    assert.deepEqual(await ready(page), ['pcw-quiz']);
  }));

test(`a document as a page fits a small screen${isChromium ? ', and axe finds nothing in it' : ''}`, () =>
  onDisk('ACCESSIBILITY.html', async (page) => {
    await page.setViewport({ width: 320, height: 800 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    // Where a table moves sideways axe cannot tell what lies below its texts.
    await page.setViewport({ width: 1280, height: 800 });
    if (isChromium) assert.deepEqual(await axeFindings(page), []);
  }, AXE_READS));

test('from the first page of the release, links lead to a recipe that runs', () =>
  onDisk('index.html', async (page, roles) => {
    const link = await roles.find('link', 'A plain web page');
    await Promise.all([page.waitForNavigation(), link.click()]);
    assert.equal(fileURLToPath(page.url()), join(folder, 'hosts/plain/index.html'));
    assert.deepEqual(await ready(page), ['pcw-quiz']);
  }));
