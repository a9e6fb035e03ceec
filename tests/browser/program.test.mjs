/** Where there is no WebAssembly the same program runs as plain JavaScript, loaded once from beside the script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES, PAM, PLAIN, QUIZ, scriptOf } from './harness/page.mjs';
import { oneOfEach, singles } from './harness/packs.mjs';
import { takeAway } from './harness/program.mjs';
import { ROOT } from './harness/server.mjs';
import { element, journey, QUIZ_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

const csp = (...parts) => ({ 'content-security-policy': parts.join('; ') });
const STRICT = ["default-src 'none'", "script-src 'self'", "style-src 'self'"];
const hashes = JSON.parse(readFileSync(join(ROOT, 'pkg/integrity.json'), 'utf8'));
const refused = [{ kind: 'error', says: /Content.Security.Policy|WebAssembly/ }, { kind: 'warning', says: /Content.Security.Policy|WebAssembly/ }, { kind: 'csp', says: /wasm-eval|script-src/ }];
const nowasm = `/pkg/${PLAIN}`;
/** What every journey here has in common: its page says itself how there comes to be no WebAssembly. */
const own = { build: 'wasm', allows: [nowasm] };
const without = { ...own, early: takeAway };

/** How often the plain JavaScript was asked for. */
const loads = (site, path = nowasm) => site.requests.filter((one) => one === path).length;

for (const [what, parts] of [
  ['the strictest policy', STRICT],
  ["the strictest policy and Trusted Types 'none'", [...STRICT, "require-trusted-types-for 'script'", "trusted-types 'none'"]],
]) {
  journey(`under ${what}, without 'wasm-unsafe-eval', the whole quiz runs`, { ...own, pack: oneOfEach(), headers: csp(...parts, 'img-src data:'), tolerates: refused }, async ({ quiz, run }) => {
    await quiz.takeAll(oneOfEach(), (item) => item.id !== 'm1');
    const height = await quiz.run((one) => getComputedStyle(one.shadowRoot.querySelector('button')).minHeight);
    assert.ok(parseFloat(height) >= 44, 'its styles apply');
  });
}

journey('under the strictest policy nothing else is refused or asked for than WebAssembly', { ...own, pack: singles(1), headers: csp(...STRICT, 'img-src data:'), tolerates: refused }, async ({ page, quiz }) => {
  await quiz.ready();
  const told = await page.evaluate(() => window[Symbol.for('watch')].faults?.filter?.(({ kind }) => kind === 'csp') ?? []);
  assert.ok(told.every(({ detail }) => /wasm|script-src/.test(detail)), JSON.stringify(told));
});

journey('many elements of several scripts load the plain JavaScript once', {
  ...without,
  body: element({ pack: singles(1) }).repeat(4) + element({ tag: PAM }) + element({ tag: OUTCOMES }),
  scripts: [QUIZ, PAM, OUTCOMES].map(scriptOf),
}, async ({ page, site }) => {
  const before = loads(site);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('pcw-quiz, pcw-pam-levels, pcw-outcome-builder')].map((one) => one.ready)));
  assert.ok(loads(site) - before <= 1 && loads(site) >= 1, `${loads(site)} loads`);
});

journey('where there is WebAssembly the plain JavaScript is never loaded', { build: 'wasm', pack: singles(1) }, async ({ quiz }) => {
  await quiz.ready();
});

for (const [how, tag] of [['as a classic script', `<script src="${nowasm}"></script>`], ['as a module', `<script type="module" src="${nowasm}"></script>`]]) {
  journey(`the plain JavaScript named by the page, ${how}, shows all three`, { ...own, scripts: [], body: element({ pack: singles(1) }) + element({ tag: PAM }) + element({ tag: OUTCOMES }) + tag, waits: false }, async ({ page, quiz, pam, outcomes }) => {
    await page.evaluate(() => document.querySelectorAll('pcw-pam-levels, pcw-outcome-builder').forEach((one) => one.ready));
    for (const widget of [quiz, pam, outcomes]) await widget.ready();
  });
}

journey('the plain JavaScript after a script of ours is silent', { ...without, pack: singles(1), scripts: [QUIZ_SCRIPT, nowasm] }, async ({ quiz }) => {
  await quiz.ready();
});

journey('the plain JavaScript is asked for with the query of the script', { ...without, scripts: [], body: `${element({ pack: singles(1) })}<script src="${QUIZ_SCRIPT}?v=7"></script>`, allows: [`${QUIZ_SCRIPT}?v=7`, `${nowasm}?v=7`] }, async ({ quiz }) => {
  await quiz.ready();
});

const moved = '/elsewhere/plain.js';
journey('a script tag may say where the plain JavaScript lies', { ...without, scripts: [], files: { [moved]: () => readFileSync(join(ROOT, 'pkg', PLAIN)) }, body: `${element({ pack: singles(1) })}<script src="${QUIZ_SCRIPT}" data-nowasm="${moved}"></script>`, allows: [QUIZ_SCRIPT, nowasm] }, async ({ quiz }) => {
  await quiz.ready();
});

journey('a drop-in script that the page loads as a module finds the plain JavaScript beside it', { ...without, scripts: [], body: `${element({ pack: singles(1) })}<script type="module" src="${QUIZ_SCRIPT}"></script>`, allows: [QUIZ_SCRIPT, nowasm] }, async ({ quiz }) => {
  await quiz.ready();
});

const hashed = `<script src="${QUIZ_SCRIPT}" integrity="${hashes['pcw-quiz.js']}"></script>`;
journey('where the page checks the script by its hash, the plain JavaScript is checked too', { ...without, scripts: [], body: element({ pack: singles(1) }) + hashed, allows: [QUIZ_SCRIPT, nowasm] }, async ({ quiz }) => {
  await quiz.ready();
});

journey('an altered plain JavaScript is refused there, and the reason is told', {
  ...without,
  scripts: [],
  body: element({ pack: singles(1), fallback: '<p>On paper.</p>' }) + hashed.replaceAll('/pkg/', '/own/'),
  files: { '/own/pcw-quiz.js': () => readFileSync(join(ROOT, 'pkg/pcw-quiz.js')), [`/own/${PLAIN}`]: () => `${readFileSync(join(ROOT, 'pkg', PLAIN))}\n` },
  waits: false,
  expects: [{ kind: 'error', says: /webassembly-unsupported/ }],
  tolerates: [{ kind: 'error', says: /integrity|Subresource/i }, { kind: 'warning', says: /integrity/i }],
}, async (visit) => {
  await visit.quiz.status('failed');
  await visit.quiz.roles.sees('On paper.');
});

journey('where the plain JavaScript is missing too, both reasons are told, with the address', {
  ...without,
  scripts: [],
  body: `${element({ pack: singles(1), fallback: '<p>On paper.</p>' })}<script src="/missing/pcw-quiz.js"></script>`,
  files: { '/missing/pcw-quiz.js': () => readFileSync(join(ROOT, 'pkg/pcw-quiz.js')) },
  allows: [`/missing/${PLAIN}`],
  waits: false,
  expects: [{ kind: 'error', says: /webassembly-unsupported/ }],
  tolerates: [{ kind: 'error', says: /404|Failed to load|Loading failed|MIME|disallowed/ }, { kind: 'warning', says: /Loading failed|MIME/ }],
}, async (visit) => {
  await visit.quiz.status('failed');
  await visit.quiz.roles.sees('On paper.');
  const { code, faults } = await visit.event('pcw-failed');
  assert.equal(code, 'webassembly-unsupported');
  assert.deepEqual(faults.map((fault) => fault.code), ['unsupported', 'plain']);
  assert.match(faults[1].place, /\/missing\/pcw\.nowasm\.js$/);
});

const other = () => readFileSync(join(ROOT, 'pkg', PLAIN), 'utf8').replaceAll(/"\d+\.\d+\.\d+"/g, '"99.0.0"');
journey('a plain JavaScript of another version is not used', {
  ...without,
  scripts: [],
  body: `${element({ pack: singles(1), fallback: '<p>On paper.</p>' })}<script src="/other/pcw-quiz.js"></script>`,
  files: { '/other/pcw-quiz.js': () => readFileSync(join(ROOT, 'pkg/pcw-quiz.js')), [`/other/${PLAIN}`]: other },
  waits: false,
  expects: [{ kind: 'error', says: /webassembly-unsupported/ }],
  tolerates: [{ kind: 'warning', says: /99\.0\.0/ }],
}, async (visit) => {
  await visit.quiz.status('failed');
  assert.equal((await visit.event('pcw-failed')).faults[1].code, 'plain');
});

journey('an image named currentScript cannot say where the plain JavaScript comes from', {
  ...without,
  body: `<img name="currentScript" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-nowasm="/stranger/${PLAIN}">${element({ pack: singles(1), fallback: '<p>On paper.</p>' })}`,
  waits: false,
  expects: [{ kind: 'error', says: /webassembly-unsupported/ }],
}, async (visit) => {
  await visit.quiz.status('failed');
  assert.equal(visit.site.requests.filter((one) => one.startsWith('/stranger/')).length, 0);
});
