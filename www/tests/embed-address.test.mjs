/** What an address may ask of the page for frames, and what it may not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../embed/address.js';
import { attributeTable } from '../embed/attributes.mjs';

const table = attributeTable();
const read = (/** @type {string} */ search) => readAddress(search, table);

test('each parameter of an address becomes the attribute of that name, or nothing', () => {
  for (const [search, attributes] of /** @type {[string, Record<string, string>][]} */ ([
    ['?widget=quiz', {}],
    ['?widget=pcw-quiz&pick=5', { pick: '5' }],
    ['?widget=quiz&pick=10%20patient-activation%3A3&shuffle=questions+options', { pick: '10 patient-activation:3', shuffle: 'questions options' }],
    ['?widget=quiz&confidence&share-text=', { confidence: '', 'share-text': '' }],
    ['?widget=quiz&confidence=false', { confidence: 'false' }],
    ['?widget=quiz&amp;pick=5&amp;theme=dark', { pick: '5', theme: 'dark' }],
    ['?widget=pam-levels&pam-level=2&bands=published-2010&score-lookup', { 'pam-level': '2', bands: 'published-2010', 'score-lookup': '' }],
    ['?widget=outcome-builder&view=verbs&quiz-src=packs/quiz.json', { view: 'verbs', 'quiz-src': 'packs/quiz.json' }],
    ['?widget=quiz&lang=en-GB&dir=rtl', { lang: 'en-GB', dir: 'rtl' }],
    ['?widget=quiz&seed=abc123', { seed: 'abc123' }],
    ['?widget=quiz&storage-key=%3Cb%3E%22', { 'storage-key': '<b>"' }],
  ])) {
    const wish = read(search);
    assert.deepEqual({ ...wish.attributes }, attributes, search);
    assert.deepEqual(wish.warnings, [], search);
  }
});

test('every attribute of every widget can stand in an address', () => {
  for (const [widget, names] of Object.entries(table)) {
    assert.ok(names.length > 10);
    const values = /** @type {Record<string, string>} */ ({ lang: 'cy', dir: 'ltr', seed: 'x1' });
    const wanted = Object.fromEntries(names.map((name) => [name, values[name] ?? 'x']));
    const wish = read(`?${new URLSearchParams({ widget, ...wanted })}`);
    assert.deepEqual({ ...wish.attributes }, wanted, widget);
    assert.deepEqual(wish.warnings, []);
  }
});

test('what no attribute of the widget is never becomes one, and the author is told', () => {
  for (const name of [
    'onclick', 'onload', 'onpcw-ready', 'ONCLICK', 'style', 'class', 'id', 'is', 'slot', 'part', 'srcdoc', 'href', 'test-panic',
    'pam-level', 'view', 'SRC', ' src', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'utm_source',
  ]) {
    const wish = read(`?widget=quiz&${encodeURIComponent(name)}=1`);
    assert.deepEqual(Object.keys(wish.attributes), [], name);
    assert.equal(wish.warnings.length, 1, name);
    assert.ok(wish.warnings[0].includes(`"${name}"`), wish.warnings[0]);
  }
});

test('without a widget, or with one that there is not, there is none', () => {
  for (const search of ['', '?', '?widget=', '?pick=5', '?wodget=quiz']) {
    assert.equal(read(search).widget, undefined, search);
    assert.deepEqual(read(search).warnings, [], search);
  }
  for (const name of ['kwiz', 'QUIZ', '__proto__', 'constructor', 'toString', 'quiz,pam-levels']) {
    const wish = read(`?widget=${name}`);
    assert.equal(wish.widget, undefined, name);
    assert.match(wish.warnings.join(), /widget=quiz, widget=pam-levels or widget=outcome-builder/);
  }
});

test('of a parameter that stands there twice the first counts', () => {
  const wish = read('?widget=quiz&pick=5&pick=6&widget=pam-levels');
  assert.equal(wish.widget, 'quiz');
  assert.equal(wish.attributes.pick, '5');
  assert.equal(wish.warnings.length, 2);
});

test('only the exact origin of one website is told what happens', () => {
  const of = (/** @type {string} */ value) => read(`?widget=quiz&parent-origin=${encodeURIComponent(value)}`);
  for (const value of ['https://intranet.example', 'http://127.0.0.1:8080', 'https://xn--bcher-kva.example']) {
    assert.equal(of(value).parentOrigin, value);
    assert.deepEqual(of(value).warnings, []);
  }
  for (const value of [
    '*', 'null', '/', 'intranet.example', '//intranet.example', 'https://', 'https://*.example', 'javascript:alert(1)',
    'data:text/html,x', 'file://', 'blob:https://intranet.example/1', 'ftp://intranet.example', 'https://a.example https://b.example',
  ]) {
    assert.equal(of(value).parentOrigin, '', value);
    assert.equal(of(value).warnings.length, 1, value);
  }
  for (const value of ['https://intranet.example/', 'https://Intranet.Example', 'https://intranet.example:443', 'https://me@intranet.example', 'https://intranet.example/page?x#y', ' https://intranet.example']) {
    assert.equal(of(value).parentOrigin, '', value);
    assert.match(of(value).warnings.join(), /Write https:\/\/intranet\.example\.$/, value);
  }
});

test('a seed, which is shown with the result, is too short for a sentence', () => {
  for (const seed of ['Ring 0800 now', 'Ring-0800-now', '<b>x</b>', 'a'.repeat(17), '٣٣']) {
    const wish = read(`?widget=quiz&seed=${encodeURIComponent(seed)}`);
    assert.ok(!('seed' in wish.attributes), seed);
    assert.match(wish.warnings.join(), /"seed"/);
  }
});

test('a language that is none, and a direction that is none, are left out', () => {
  for (const search of ['lang=not+a+language', 'lang=%3Cb%3E', 'dir=sideways']) {
    const wish = read(`?widget=quiz&${search}`);
    assert.deepEqual({ ...wish.attributes }, {}, search);
    assert.equal(wish.warnings.length, 1, search);
  }
});

test('an id of the frame is short and plain, and a title is cut', () => {
  assert.equal(read('?widget=quiz&frame-id=unit-3_b').frameId, 'unit-3_b');
  for (const id of ['a b', '<b>', 'x'.repeat(65), 'é']) {
    const wish = read(`?widget=quiz&frame-id=${encodeURIComponent(id)}`);
    assert.equal(wish.frameId, '', id);
    assert.equal(wish.warnings.length, 1, id);
  }
  assert.equal(read(`?title=${'x'.repeat(300)}`).title.length, 200);
});
