/**
 * Texts that try to be more than text, in every text field: each is shown exactly as it is, with the same elements as
 * a harmless one. The watch of every journey looks for dialogs, requests, errors and elements besides.
 */
import assert from 'node:assert/strict';
import { BATCH, corpora, fixtures, frameOf, HARMLESS, isBlank, MARKS, packOf, readable } from './harness/attacks.mjs';
import * as inPage from './harness/in-page-attack.mjs';
import { SAYS } from './harness/names.mjs';
import { single, pack } from './harness/packs.mjs';
import { buildOfFile } from './harness/program.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const start = pack([single('q')]);

const WALK = Object.values(inPage).map(String).join('\n');
const inTheQuiz = (task) => new Function('...values', `${WALK}\nreturn (${task})(document.querySelector('pcw-quiz'), ...values);`);

/** Every text in every field that a pack has many of. */
async function walkAll(visit, texts, marked = false) {
  const { quiz, page } = visit;
  const faults = [];
  const batches = [];
  for (let first = 0; first < texts.length; first += BATCH) {
    const batch = texts.slice(first, first + BATCH);
    // A harmless batch of the same length goes first: it says which elements there should be.
    if (batches.at(-1)?.length !== batch.length) batches.push(batch.map(() => HARMLESS));
    batches.push(batch);
  }
  let plain = {};
  for (const batch of batches) {
    await quiz.run((element, given) => { element.reset(); element.pack = given; }, packOf(batch, marked));
    await page.waitForFunction((total) => document.querySelector('pcw-quiz').shadowRoot.textContent.includes(`Question 1 of ${total}`), { polling: 20 }, packOf(batch).items.length);
    if (batch.every((text) => text === HARMLESS)) plain = {};
    const walked = await page.evaluate(inTheQuiz('walk'), batch, plain, marked);
    plain = walked.plain;
    faults.push(...walked.faults);
  }
  assert.deepEqual(faults.slice(0, 5), [], `${faults.length} faults`);
}

/** Every text in every field that a pack has once. */
async function showAll(visit, texts) {
  let plain = {};
  const faults = [];
  for (let first = 0; first < texts.length; first += 500) {
    const packs = texts.slice(first, first + 500).map(frameOf);
    const shown = await visit.page.evaluate(inTheQuiz('frames'), first === 0 ? [frameOf(HARMLESS), ...packs] : packs, plain);
    plain = shown.plain;
    faults.push(...shown.faults);
  }
  assert.deepEqual(faults.slice(0, 5), [], `${faults.length} faults`);
}

journey('the walk notices text that is not shown as it is, and elements that nobody asked for', { pack: start }, async ({ quiz, page }) => {
  await quiz.run((element, given) => (element.pack = given), packOf(['One text', 'Another']));
  await quiz.roles.sees('Question 1 of 3');
  const { faults } = await page.evaluate(inTheQuiz('walk'), ['One text', 'Not what is shown'], { question: 'div div script' });
  assert.ok(faults.some((fault) => /^question: "Not what is shown" is shown 0 times/.test(fault)), faults.join('\n'));
  assert.ok(faults.some((fault) => /^question: other elements/.test(fault)));
  assert.ok(!faults.some((fault) => fault.includes('"One text"')), faults.join('\n'));
});

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
const small = fixtures();
const asMarks = [...readable(small), ...MARKS];

for (const [where, headers] of [['', undefined], [' under Trusted Types', { 'content-security-policy': STRICT }]]) {
  journey(`the hand-written attacks are shown as text in every field of the questions${where}`, { pack: start, headers }, (visit) => walkAll(visit, readable(small)));
  journey(`the hand-written attacks are shown as text in the frame of the quiz${where}`, { pack: start, headers }, (visit) => showAll(visit, readable(small)));
  journey(`taken as marks, hostile texts make no element and no address that they may not${where}`, { pack: start, headers, expects: [{ kind: 'warning', says: /is not an address/ }] }, (visit) => walkAll(visit, asMarks, true));
}

for (const text of small.filter(isBlank)) {
  journey(`a text that cannot be seen is refused: ${JSON.stringify(text)}`, { pack: pack([single('q', { stem: text })]), waits: false, expects: [{ kind: 'error', says: /pack-invalid/ }] }, async (visit) => {
    await visit.quiz.status('failed');
    assert.equal((await visit.event('pcw-failed')).faults[0].place, 'items[0].stem');
  });
}

const texts = corpora();
/** To answer some 40,000 questions takes plain JavaScript too long: there one in eight, unless all are asked for. */
const all = buildOfFile === 'wasm' || process.env.PCW_BUILD === 'plain';
const walked = texts?.filter((_, index) => all || index % 8 === 0);
const left = texts === undefined && 'PCW_CORPORA is not set: the collected attacks are left out';
journey(`${walked?.length ?? ''} collected attacks are shown as text in every field of the questions`, { pack: start, skip: left, timeout: 600_000 }, (visit) => walkAll(visit, readable(walked)));
journey(`all ${texts?.length ?? ''} collected attacks are shown as text in the frame of the quiz`, { pack: start, skip: left, timeout: 600_000 }, (visit) => showAll(visit, readable(texts)));
journey(`${walked?.length ?? ''} collected attacks, taken as marks, make no element and no address that they may not`, { pack: start, skip: left, timeout: 600_000, tolerates: [{ kind: 'warning', says: /is not an address/ }] }, (visit) => walkAll(visit, readable(walked), true));

for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>alert(1)</script>', '//elsewhere.invalid', 'vbscript:x', ' https://elsewhere.invalid', 'https:///x']) {
  const sources = [{ id: 'book', title: 'A book', url }];
  journey(`an address such as ${JSON.stringify(url)} is refused`, { pack: pack([single('q')], { sources }), waits: false, expects: [{ kind: 'error', says: /pack-invalid/ }] }, async (visit) => {
    await visit.quiz.status('failed');
    assert.equal((await visit.event('pcw-failed')).faults[0].place, 'sources[0].url');
  });
}

journey('attributes are text too', { pack: start, attributes: { seed: '<img src=x onerror=alert(1)>', lang: '"><script>alert(1)</script>', theme: '<b>', 'storage-key': '<i>' } }, async (visit) => {
  await visit.quiz.takeAll(start);
  await visit.quiz.roles.sees(`${SAYS.seed}<img src=x onerror=alert(1)>`);
});
