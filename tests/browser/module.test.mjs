/** The module form: the WebAssembly and the default packs are files beside the script. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { oneOfEach, singles } from './harness/packs.mjs';
import { ROOT } from './harness/server.mjs';
import { element, journey, OUTCOMES, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const QUIZ = 'pcw-quiz';
/** The default pack of each element. */
const PACKS = { [QUIZ]: 'personalised-care-short', [PAM]: 'pam-levels', [OUTCOMES]: 'curriculum' };

const fallback = '<p>On paper.</p>';
const built = (name) => () => readFileSync(join(ROOT, 'pkg', name));
const packAt = (folder, tag = QUIZ) => `${folder}/packs/${PACKS[tag]}.json`;

/** A page with the module in a folder, and beside it only the files that are named here. */
const page = (folder, body, files = {}) => ({
  build: 'wasm',
  body: `${body}<script type="module" src="${folder}/pcw.mjs"></script>`,
  scripts: [],
  files: { [`${folder}/pcw.mjs`]: built('pcw.mjs'), [`${folder}/pcw_bg.wasm`]: built('pcw_bg.wasm'), ...files },
});

/** How often each file in a folder was asked for, without the script and the WebAssembly. */
const packsAsked = ({ site }, folder) => site.requests.filter((path) => path.startsWith(`${folder}/packs`));

/** Starts every element of a kind, wherever it is on the page, and waits for all. */
const allReady = ({ page: tab }, tag) => tab.evaluate((name) => Promise.all([...document.querySelectorAll(name)].map((one) => one.ready)).then((all) => all.length), tag);

journey('the module runs a quiz of the page, and asks for nothing but the WebAssembly beside it', page('/own', element({ pack: oneOfEach() })), async ({ quiz, site }) => {
  await quiz.takeAll(oneOfEach());
  assert.ok(site.requests.includes('/own/pcw_bg.wasm'));
});

for (const [tag, name] of Object.entries(PACKS)) {
  const folder = `/beside-${tag}`;
  const file = packAt(folder, tag);
  const body = element({ tag }).repeat(3);
  journey(`the module shows <${tag}> with the pack beside it, which many elements ask for once`, { tag, ...page(folder, body, { [file]: built(`packs/${name}.json`) }) }, async (visit) => {
    assert.equal(await allReady(visit, tag), 3);
    const { id, title } = JSON.parse(built(`packs/${name}.json`)());
    for (const { detail } of await visit.events('pcw-ready')) assert.equal(detail.pack.id, id);
    assert.equal((await visit.roles.names('heading')).filter((heading) => heading === title).length, 3);
    // The packs of the other elements would be faults that the watch sees.
    assert.deepEqual(packsAsked(visit, folder), [file]);
  });
}

const [inside, fetched, given] = ['inside', 'fetched', 'given'].map((id) => singles(1, { id }));
const property = `<script>document.querySelectorAll('${QUIZ}')[2].pack = ${JSON.stringify(given)};</script>`;
const ownPacks = [element({ pack: inside }), element({ attributes: { src: '/fetched.json' } }), element(), property].join('');
journey('the module asks for no pack where all elements bring their own', page('/without', ownPacks, { '/fetched.json': fetched }), async (visit) => {
  assert.equal(await allReady(visit, QUIZ), 3);
  const shown = (await visit.events('pcw-ready')).map(({ detail }) => detail.pack.id);
  assert.deepEqual(shown.sort(), ['fetched', 'given', 'inside']);
  assert.deepEqual(packsAsked(visit, '/without'), []);
});

journey('an element that leaves does not take the pack away from another', {
  ...page('/leaving', element().repeat(2), { [packAt('/leaving')]: built(`packs/${PACKS[QUIZ]}.json`) }),
  delays: { [packAt('/leaving')]: 400 },
  elementsAdded: true,
  waits: false,
}, async (visit) => {
  const { page: tab, site } = visit;
  await tab.evaluate((name) => void document.querySelectorAll(name).forEach((one) => one.ready.catch(() => {})), QUIZ);
  while (!site.requests.includes(packAt('/leaving'))) await new Promise((done) => setTimeout(done, 10));
  await tab.evaluate((name) => document.querySelector(name).remove(), QUIZ);
  assert.equal(await allReady(visit, QUIZ), 1);
  assert.deepEqual(packsAsked(visit, '/leaving'), [packAt('/leaving')]);
});

journey('a pack that does not lie beside the module is told, the fallback shows, and trying again can help', {
  ...page('/lost-pack', element({ fallback }) + element({ pack: singles(1) }), { [packAt('/lost-pack')]: 'gone' }),
  statuses: { [packAt('/lost-pack')]: 404 },
  waits: false,
  expects: [{ kind: 'error', says: /<pcw-quiz> pack-unreachable: \S+\/lost-pack\/packs\/personalised-care-short\.json .*beside pcw\.mjs/ }],
  tolerates: [{ kind: 'error', says: /404/ }],
}, async (visit) => {
  await visit.quiz.status('failed');
  await visit.quiz.roles.sees('On paper.');
  const { code, faults } = await visit.event('pcw-failed');
  assert.equal(code, 'pack-unreachable');
  assert.deepEqual(faults.map((fault) => fault.code), ['beside', 'status']);
  await visit.quiz.at(1).ready();
  visit.site.put(packAt('/lost-pack'), built(`packs/${PACKS[QUIZ]}.json`)());
  await visit.quiz.press('Try again');
  await visit.quiz.ready();
});

/** What a server can give in place of a pack, and how the element says so. */
const INSTEAD = [
  { what: 'a web page', text: '<!doctype html><title>Welcome</title>', code: 'pack-unreachable', faults: ['beside', 'html'] },
  { what: 'a text of no end', text: `[${' '.repeat(2 * 1024 * 1024)}]`, code: 'pack-unreachable', faults: ['beside', 'large'] },
  { what: 'a pack with faults', text: '{}', code: 'pack-invalid' },
];
for (const [index, { what, text, code, faults }] of INSTEAD.entries()) {
  const folder = `/instead-${index}`;
  journey(`${what} in place of the pack beside the module is held to the rules of every pack`, {
    ...page(folder, element({ fallback }), { [packAt(folder)]: text }),
    waits: false,
    expects: [{ kind: 'error', says: new RegExp(`<pcw-quiz> ${code}`) }],
  }, async (visit) => {
    await visit.quiz.status('failed');
    await visit.quiz.roles.sees('On paper.');
    const told = await visit.event('pcw-failed');
    assert.equal(told.code, code);
    if (faults) assert.deepEqual(told.faults.map((fault) => fault.code), faults);
  });
}

journey('the module works from a server that does not know the type of WebAssembly', {
  ...page('/odd', element({ pack: oneOfEach() })),
  types: { '/odd/pcw_bg.wasm': 'application/octet-stream' },
  tolerates: [{ kind: 'warning', says: /MIME|streaming/ }],
}, async ({ quiz }) => quiz.takeAll(oneOfEach()));

const plain = (folder) => `${folder}/pcw.nowasm.js`;
const noAssembly = (folder) => ({ ...page(folder, element({ pack: singles(1), fallback }), { [`${folder}/pcw_bg.wasm`]: 'gone' }), statuses: { [`${folder}/pcw_bg.wasm`]: 404 } });
const lost = [{ kind: 'error', says: /404|Loading failed|MIME|disallowed/ }, { kind: 'warning', says: /Loading failed|MIME/ }];

const withPlain = noAssembly('/plain');
withPlain.files[plain('/plain')] = built('pcw.nowasm.js');
journey('where its WebAssembly is missing the module runs as plain JavaScript from beside it', {
  ...withPlain,
  tolerates: lost,
  allows: [plain('/plain')],
}, async ({ quiz, site }) => {
  await quiz.takeAll(singles(1));
  assert.ok(site.requests.includes(plain('/plain')));
});

journey('a module with neither form of the program beside it tells both, and the fallback shows', {
  ...noAssembly('/lost'),
  waits: false,
  expects: [{ kind: 'error', says: /<pcw-quiz> start-failed/ }],
  tolerates: lost,
  allows: [plain('/lost')],
}, async (visit) => {
  await visit.quiz.status('failed');
  await visit.quiz.roles.sees('On paper.');
  const { code, faults } = await visit.event('pcw-failed');
  assert.deepEqual([code, ...faults.map((fault) => fault.code)], ['start-failed', 'wasm', 'plain']);
});

test('importing the module without a DOM does nothing and does not throw', async () => {
  const before = Object.getOwnPropertyNames(globalThis).join(' ');
  const { version } = await import(pathToFileURL(join(ROOT, 'pkg/pcw.mjs')).href);
  assert.match(version, /^\d+\.\d+\.\d+/);
  assert.equal(Object.getOwnPropertyNames(globalThis).join(' '), before);
});

test('bundlers see every file that lies beside the module, each is there, and no pack is inside', () => {
  const script = readFileSync(join(ROOT, 'pkg/pcw.mjs'), 'utf8');
  const seen = [...script.matchAll(/\bnew URL\("([^"]+)",import\.meta\.url\)/g)].map(([, name]) => name);
  assert.deepEqual(seen.sort(), [...Object.values(PACKS).map((name) => `./packs/${name}.json`), 'pcw.nowasm.js', 'pcw_bg.wasm'].sort());
  assert.equal(script.split('import.meta.url').length - 1, seen.length);
  assert.match(script, /\bimport\(\/\* webpackIgnore: true \*\/ \/\* @vite-ignore \*\/ /, 'and none looks for the plain form');
  for (const name of seen) assert.ok(existsSync(join(ROOT, 'pkg', name)), name);
  for (const name of Object.values(PACKS)) assert.ok(!script.includes(JSON.parse(built(`packs/${name}.json`)()).title), name);
});
