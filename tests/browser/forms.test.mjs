/** The forms that the script comes in: all widgets in one, the quiz alone, and a module with the WebAssembly beside it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { oneOfEach, singles } from './harness/packs.mjs';
import { ROOT } from './harness/server.mjs';
import { element, journey, QUIZ_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

journey('the drop-in with all widgets runs a quiz', { scripts: ['/pkg/pcw.js'], pack: oneOfEach() }, ({ quiz }) => quiz.takeAll(oneOfEach()));

journey('both scripts on one page live side by side, silently', { scripts: ['/pkg/pcw.js', QUIZ_SCRIPT], pack: singles(1) }, ({ quiz }) => quiz.takeAll(singles(1)));

const asModule = (folder) => `${element({ pack: oneOfEach() })}<script type="module" src="${folder}/pcw.mjs"></script>`;

journey('the module runs a quiz, and asks for nothing but the WebAssembly beside it', { body: asModule('/pkg'), scripts: [], allows: ['/pkg/pcw.mjs', '/pkg/pcw_bg.wasm'] }, async ({ quiz, site }) => {
  await quiz.takeAll(oneOfEach());
  assert.ok(site.requests.includes('/pkg/pcw_bg.wasm'));
});

const built = (name) => () => readFileSync(join(ROOT, 'pkg', name));
journey('the module works from a server that does not know the type of WebAssembly', {
  body: asModule('/odd'),
  scripts: [],
  files: { '/odd/pcw.mjs': built('pcw.mjs'), '/odd/pcw_bg.wasm': built('pcw_bg.wasm') },
  types: { '/odd/pcw_bg.wasm': 'application/octet-stream' },
  tolerates: [{ kind: 'warning', says: /MIME|streaming/ }],
}, async ({ quiz }) => quiz.takeAll(oneOfEach()));

journey('a missing WebAssembly file is told, and the fallback shows', {
  body: `${element({ pack: singles(1), fallback: '<p>On paper.</p>' })}<script type="module" src="/lost/pcw.mjs"></script>`,
  scripts: [],
  waits: false,
  files: { '/lost/pcw.mjs': built('pcw.mjs'), '/lost/pcw_bg.wasm': 'gone' },
  statuses: { '/lost/pcw_bg.wasm': 404 },
  expects: [{ kind: 'error', says: /<pcw-quiz> start-failed/ }],
  tolerates: [{ kind: 'error', says: /404/ }],
}, async (visit) => {
  await visit.quiz.status('failed');
  await visit.quiz.roles.sees('On paper.');
  assert.equal((await visit.event('pcw-failed')).code, 'start-failed');
});

test('importing the module without a DOM does nothing and does not throw', async () => {
  const before = Object.getOwnPropertyNames(globalThis).join(' ');
  const { version } = await import(pathToFileURL(join(ROOT, 'pkg/pcw.mjs')).href);
  assert.match(version, /^\d+\.\d+\.\d+/);
  assert.equal(Object.getOwnPropertyNames(globalThis).join(' '), before);
});
