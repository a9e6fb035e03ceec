/**
 * Texts that try to be more than text, in everything that a person types or opens and in every attribute: each is shown
 * exactly as it is. The watch of every journey looks for dialogs, requests, errors and elements besides.
 */
import assert from 'node:assert/strict';
import { corpora, fixtures, readable } from './harness/attacks.mjs';
import { useDownloads } from './harness/handing.mjs';
import * as inPage from './harness/in-page-attack.mjs';
import * as builder from './harness/in-page-outcome-attack.mjs';
import { BUTTON, FIELD, HEADING } from './harness/outcome-names.mjs';
import { journey, OUTCOMES } from './harness/visit.mjs';

const saved = useDownloads();

const TASKS = Object.values({ ...inPage, ...builder }).map(String).join('\n');
const inBuilder = ({ page }, task, ...values) =>
  page.evaluate(new Function('...values', `${TASKS}\nreturn (${task})(document.querySelector('pcw-outcome-builder'), ...values);`), ...values);

const told = (faults) => assert.deepEqual(faults.slice(0, 5), [], `${faults.length} faults`);
const SAY = { paste: FIELD.paste, addAll: BUTTON.addAll, takeReplace: BUTTON.takeReplace, on: BUTTON.on };
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

const small = readable(fixtures());
const texts = corpora() && readable(corpora()).filter((text) => text.length < 2000);
const left = texts === undefined && 'PCW_CORPORA is not set: the collected attacks are left out';
/** One of so many, for what takes long. */
const some = (every) => (texts ?? []).filter((_, index) => index % every === 0);
/** As many outcomes as a set may have. */
const MOST = 2000;

/** Types these into every field there is. */
async function typeInto(visit, given) {
  const { outcomes } = visit;
  told(await inBuilder(visit, 'typeAll', given, [
    { name: FIELD.title },
    { name: FIELD.what, shows: '.grown' },
    { name: FIELD.context, shows: '.grown' },
  ]));
  await outcomes.paste(['Describe a plan']);
  await outcomes.open(1);
  told(await inBuilder(visit, 'typeAll', given, [
    { name: FIELD.paste },
    { name: FIELD.words },
    { name: FIELD.note },
    { name: FIELD.find },
  ]));
  const [last] = given.slice(-1);
  const { title, outcomes: [kept] } = await outcomes.set();
  assert.deepEqual([title, kept.text, kept.note], [last, last, last]);
  await outcomes.run((one) => one.setAttribute('view', 'verbs'));
  told(await inBuilder(visit, 'typeAll', given, [{ name: FIELD.look }]));
}

for (const [where, headers] of [['', undefined], [' under Trusted Types', { 'content-security-policy': STRICT }]]) {
  journey(`the hand-written attacks are text in every field that is typed into${where}`, { tag: OUTCOMES, headers }, (visit) => typeInto(visit, small));
  journey(`the hand-written attacks are text in a set that is opened${where}`, { tag: OUTCOMES, headers }, async (visit) => {
    await visit.outcomes.fill('');
    told(await inBuilder(visit, 'listAll', small, SAY));
  });
}

journey('one in forty of the collected attacks is text in every field that is typed into', { tag: OUTCOMES, skip: left, timeout: 300_000 }, (visit) => typeInto(visit, some(40)));

journey(`all ${texts?.length ?? ''} collected attacks are text in sets that are opened`, { tag: OUTCOMES, skip: left, timeout: 300_000 }, async (visit) => {
  await visit.outcomes.fill('');
  for (let first = 0; first < texts.length; first += MOST) told(await inBuilder(visit, 'listAll', texts.slice(first, first + MOST), SAY));
});

/** Rows and cells of a spreadsheet's text, read as RFC 4180 has it. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

journey('files with hostile texts hold them as they are, and are opened again as they were', { tag: OUTCOMES, timeout: 300_000 }, async (visit) => {
  const { outcomes, page } = visit;
  // All the hand-written ones, and as many of the collected ones as make a set of some hundreds.
  // NUL is left out: a file with it is taken for no text.
  const given = [...small, ...some(15)].filter((text) => !text.includes('\0'));
  await outcomes.fill('');
  told(await inBuilder(visit, 'listAll', given, SAY));
  const set = await outcomes.set();

  const json = JSON.parse((await saved(visit, BUTTON.saveJson, '.json')).text);
  assert.deepEqual(json, set);

  const { text: csv } = await saved(visit, BUTTON.saveCsv, '.csv');
  const [heads, ...rows] = cells(csv);
  const column = heads.indexOf('Outcome');
  assert.equal(rows.length, given.length);
  // An apostrophe keeps a spreadsheet from taking a text for a formula.
  const guarded = (text) => (/^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);
  assert.deepEqual(rows.map((row) => row[column]), given.map(guarded));
  assert.deepEqual(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell)), []);

  const html = (await saved(visit, BUTTON.saveHtml, '.html')).text;
  const read = await page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'text/html');
    const all = [...read.querySelectorAll('*')];
    const scripted = all.flatMap((one) => [...one.attributes]).filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value));
    return { tags: [...new Set(all.map((one) => one.localName))], scripted: scripted.map(({ name, value }) => `${name}=${value}`), cells: [...read.querySelectorAll('tbody tr')].map((row) => row.children[1].textContent) };
  }, html);
  assert.deepEqual(read.scripted, []);
  assert.deepEqual(read.tags.filter((tag) => !/^(html|head|meta|title|style|body|h[1-6]|p|br|table|caption|thead|tbody|tr|th|td|ol|ul|li)$/.test(tag)), []);
  assert.deepEqual(read.cells, given);

  const plain = (await saved(visit, BUTTON.saveText, '.txt')).text;
  given.forEach((text, index) => assert.ok(plain.includes(`${index + 1}. ${text}\n`), text));

  for (const file of [{ name: 'set.json', text: JSON.stringify(json) }, { name: 'set.csv', text: csv }]) {
    await outcomes.openOver(file, BUTTON.takeReplace);
    await outcomes.roles.gone('heading', HEADING.take);
    assert.deepEqual((await outcomes.set()).outcomes, set.outcomes, file.name);
  }
});

for (const file of [
  { name: '<img src=x onerror=alert(1)>.csv', text: 'Nothing,of,ours\n"<img src=x onerror=alert(1)>",=cmd,1' },
  { name: '<svg onload=alert(1)>.json', text: '{"schemaVersion": 1, "kind": "<img src=x onerror=alert(1)>"}' },
  { name: 'proto.json', text: '{"schemaVersion": 1, "kind": "outcome-set", "__proto__": {"polluted": 1}, "outcomes": [{"__proto__": {"polluted": 1}, "text": "<b>x</b>", "section": "<i>", "kept": ["<u>"]}]}' },
  { name: 'quiz.json', text: '{"schemaVersion": 1, "kind": "quiz", "id": "<b>", "title": "<img src=x onerror=alert(1)>"}' },
]) {
  journey(`a file called ${JSON.stringify(file.name)} with marks where ours has none is told of in words`, { tag: OUTCOMES, tolerates: [{ kind: 'warning', says: /pcw-outcome-builder/ }] }, async (visit) => {
    const { outcomes, page } = visit;
    await outcomes.openFile(file);
    told(await inBuilder(visit, 'strange'));
    assert.equal(await page.evaluate(() => ({}).polluted), undefined);
    assert.equal(await outcomes.run((one) => one.status), 'ready');
  });
}

const HOSTILE = '"><img src=x onerror=alert(1)>';
journey('attributes are text too', { tag: OUTCOMES, attributes: { lang: HOSTILE, theme: HOSTILE, view: HOSTILE, section: HOSTILE, 'learning-level': HOSTILE, 'storage-key': HOSTILE, 'heading-level': HOSTILE, storage: HOSTILE } }, async (visit) => {
  await visit.outcomes.paste(['Describe a plan']);
  told(await inBuilder(visit, 'strange'));
});

for (const url of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'blob:null/1']) {
  journey(`a quiz at ${JSON.stringify(url)} is not loaded, and the builder lives`, { tag: OUTCOMES, attributes: { 'quiz-src': url }, tolerates: [{ kind: 'warning', says: /quiz-src/ }, { kind: 'error', says: /scheme|blob|Failed to load|Cross-Origin/i }, { kind: 'request', says: /^blob:/ }] }, async (visit) => {
    await visit.outcomes.paste(['Describe a plan']);
    assert.equal((await visit.outcomes.texts()).length, 1);
    assert.ok(!(await visit.outcomes.roles.has('button', BUTTON.dropQuiz)));
    told(await inBuilder(visit, 'strange'));
  });
}
