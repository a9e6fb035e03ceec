// @ts-nocheck
/** What the recipes show is what their files hold, and parses; what the documents name is there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { headersOf, HOSTS, recipeFiles, recipeText, snippets } from '../../tests/browser/harness/recipes.mjs';
import { ROOT } from '../../tests/browser/harness/server.mjs';

const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const version = /^version = "([^"]+)"/m.exec(read('Cargo.toml'))?.[1];
const pages = recipeFiles('.html');
const STRICT = headersOf(recipeText('strict-csp/index.html'));

test('every recipe is on the list, and has what a reader looks for', () => {
  const list = recipeText('index.html');
  for (const folder of new Set(pages.filter((name) => name.includes('/')).map((name) => name.split('/')[0]))) assert.ok(list.includes(`href="${folder}/index.html"`), folder);
  for (const name of pages.filter((one) => one !== 'index.html')) {
    const page = recipeText(name);
    for (const part of ['id="runs"', 'id="tried"', '22 November 2026', 'href="../index.html"']) assert.ok(page.includes(part), `${name}: ${part}`);
  }
});

test('a file that a page shows is the file beside it', () => {
  let shown = 0;
  for (const name of pages) {
    for (const { marks, text } of snippets(recipeText(name)).filter((one) => one.marks.file)) {
      assert.equal(text, readFileSync(join(HOSTS, name, '..', marks.file), 'utf8').trimEnd(), `${name}: ${marks.file}`);
      shown += 1;
    }
  }
  assert.equal(shown, 10);
});

test('the headers of the servers are those of the strict policy, and each page shows what its file sends', () => {
  assert.match(STRICT['content-security-policy'], /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  assert.deepEqual(headersOf(recipeText('iis/index.html')), STRICT);
  assert.deepEqual(headersOf(recipeText('nginx/index.html')), STRICT);
  const added = [...recipeText('nginx/widgets.conf').matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)];
  assert.deepEqual(Object.fromEntries(added.map(([, name, value]) => [name.toLowerCase(), value])), STRICT);
  const without = headersOf(recipeText('strict-csp/without-webassembly.html'));
  assert.deepEqual(without, { ...STRICT, 'content-security-policy': STRICT['content-security-policy'].replace(" 'wasm-unsafe-eval'", '') });
});

test('the code for frameworks compiles', async () => {
  for (const [name, loader] of [['React.jsx', 'jsx'], ['quiz.component.ts', 'ts'], ['page.js', 'js']]) {
    await transform(recipeText(`frameworks/${name}`), { loader, tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } });
  }
  assert.deepEqual(compile(recipeText('frameworks/Quiz.svelte'), { filename: 'Quiz.svelte' }).warnings, []);
  const { descriptor, errors } = parse(recipeText('frameworks/Quiz.vue'));
  const script = compileScript(descriptor, { id: 'quiz' });
  const template = compileTemplate({ id: 'quiz', filename: 'Quiz.vue', source: descriptor.template.content, compilerOptions: { bindingMetadata: script.bindings, isCustomElement: (tag) => tag.startsWith('pcw-') } });
  assert.deepEqual([...errors, ...template.errors], []);
});

test('every other piece of script parses', async () => {
  for (const name of recipeFiles()) if (/\.mjs$/.test(name)) await transform(recipeText(name), { loader: 'js' });
  for (const name of pages) {
    for (const { marks, text } of snippets(recipeText(name))) {
      if (marks.lang) await transform(text, { loader: marks.lang.slice(0, 2) });
      for (const [, json] of text.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)) JSON.parse(json);
    }
  }
});

test('the plugin for WordPress is of this version, and takes the attributes of each widget and no others', () => {
  const plugin = recipeText('wordpress/personalised-care-widgets.php');
  assert.ok(plugin.includes(`* Version: ${version}\n`) && plugin.includes(`const PCW_VERSION = '${version}';`));
  assert.ok(recipeText('wordpress/index.html').includes(`pcw-quiz.js?ver=${version}"`));
  const table = JSON.parse(read('www/elements.json'));
  const listed = (text) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  const names = (attributes) => attributes.map(({ name }) => name);
  assert.deepEqual(listed(/PCW_COMMON = array\((.*)\)/.exec(plugin)[1]), names(table.common.attributes));
  for (const { widget, attributes } of table.elements) assert.deepEqual(listed(new RegExp(`'${widget}' +=> array\\((.*)\\)`).exec(plugin)[1]), names(attributes), widget);
});

const DOCUMENTS = ['SECURITY.md', ...readdirSync(join(ROOT, 'www/promises')).map((name) => `www/promises/${name}`)];

test('what a site takes over word for word is of this version', () => {
  for (const name of ['PRIVACY', 'ACCESSIBILITY', 'MEDICAL-DEVICE', 'BROWSERS']) assert.ok(read(`www/promises/${name}.md`).includes(version), name);
});

test('every test and every file that a document names is there', () => {
  for (const name of DOCUMENTS) {
    const text = read(name);
    for (const [, file] of text.matchAll(/`((?:tests|www)\/[\w./-]+)`/g)) assert.ok(existsSync(join(ROOT, file)), `${name}: ${file}`);
    for (const link of text.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(existsSync(join(ROOT, name, '..', link[1])), `${name}: ${link[1]}`);
  }
});

test('the statement on accessibility has every criterion of WCAG 2.2, A and AA, and says why one is not met', () => {
  const rows = [...read('www/promises/ACCESSIBILITY.md').matchAll(/^\| (\d\.\d\.\d+) \| [^|]+ \| (A|AA) \| ([^|]+) \| ([^|]*) \|/gm)];
  assert.deepEqual([rows.filter((row) => row[2] === 'A').length, rows.filter((row) => row[2] === 'AA').length], [31, 24]);
  const known = ['does not apply', 'supports', 'supports in part', 'the page'];
  for (const row of rows) assert.ok(known.includes(row[3].trim()), row[0]);
  const statement = read('www/promises/ACCESSIBILITY.md').split('## What was checked')[0];
  for (const row of rows.filter(([, , , met]) => met === 'supports in part')) assert.ok(statement.includes(row[1]), row[1]);
});

test('the browsers that the documents name are written the same way everywhere', () => {
  const [chromium, firefox] = [/\| Chromium \| (\d+)/, /\| Firefox ESR \| (\d+)/].map((one) => one.exec(read('www/promises/BROWSERS.md'))[1]);
  for (const name of [...DOCUMENTS, ...pages.map((page) => `www/hosts/${page}`)]) {
    for (const [, found] of read(name).matchAll(/Chromium (\d+)/g)) assert.equal(found, chromium, name);
    for (const [, found] of read(name).matchAll(/Firefox ESR\s+(\d+)/g)) assert.equal(found, firefox, name);
  }
});

test('the settings in writing are those that the elements have, for all widgets or for each', () => {
  const { common, elements } = JSON.parse(read('www/elements.json'));
  const names = (attributes) => attributes.map(({ name }) => name).sort();
  const parts = read('www/promises/SETTINGS.md').split('\n## ').slice(1);
  const named = (part) => [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map((row) => row[1]);
  const [all, ...each] = parts.filter((part) => named(part).length);
  assert.deepEqual(named(all).sort(), names(common.attributes));
  assert.deepEqual(each.map((part) => named(part).sort()), elements.map(({ attributes }) => names(attributes)));
});
