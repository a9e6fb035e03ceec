import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { describeElements, runtimeTable } from '../manifest.mjs';

test('a script carries the attributes of its own widgets, and the hooks of tests only in test builds', () => {
  const [quiz, ...others] = runtimeTable(['quiz'], false);
  assert.equal(quiz.tag, 'pcw-quiz');
  assert.equal(quiz.attributes['pass-mark'], 'number');
  assert.equal('test-panic' in quiz.attributes, false);
  assert.equal(others.length, 0);
  assert.equal(runtimeTable(['quiz'], true)[0].attributes['test-panic'], 'text');
  assert.deepEqual(runtimeTable(['no-such-widget'], false), []);
});

test('the manifest names every attribute, event and method that the contract promises', () => {
  const { declarations } = JSON.parse(describeElements('1.2.3').manifest).modules[0];
  const names = (/** @type {{ name: string }[]} */ list) => list.map(({ name }) => name);
  const [quiz] = declarations;
  assert.deepEqual(
    names(quiz.attributes),
    `src lang dir theme heading-level storage storage-key kiosk
     pick topics learning-levels shuffle seed feedback pass-mark confidence share-text history report`.split(/\s+/),
  );
  assert.deepEqual(
    names(quiz.events).sort(),
    ['pcw-answered', 'pcw-changed', 'pcw-completed', 'pcw-failed', 'pcw-ready', 'pcw-resized'],
  );
  for (const member of ['ready', 'status', 'result', 'pack', 'version', 'reset', 'print', 'focus', 'headingLevel']) {
    assert.ok(names(quiz.members).includes(member), member);
  }
});

const widgets = new URL('../../crates/widgets/src/', import.meta.url);
const sources = readdirSync(widgets, { recursive: true }).map(String);
const textOf = (/** @type {RegExp} */ kind) =>
  sources.filter((name) => kind.test(name)).map((name) => readFileSync(new URL(name, widgets), 'utf8')).join('\n');
const found = (/** @type {string} */ text, /** @type {RegExp} */ what) => [...new Set(text.match(what))].sort();

test('the manifest names every custom property of the style sheets, and no other', () => {
  const [quiz] = JSON.parse(describeElements('1.2.3').manifest).modules[0].declarations;
  const named = quiz.cssProperties.map((/** @type {{ name: string }} */ { name }) => name).sort();
  assert.deepEqual(named, found(textOf(/\.css$/), /--pcw-[a-z-]+/g));
});

test('the manifest names every part that the views give, and no other but the shell\'s', () => {
  const [quiz] = JSON.parse(describeElements('1.2.3').manifest).modules[0].declarations;
  const named = quiz.cssParts.map((/** @type {{ name: string }} */ { name }) => name);
  const given = found(textOf(/\.rs$/), /"part", "[a-z-]+"/g).map((text) => text.slice(9, -1));
  for (const part of given) assert.ok(named.includes(part), `${part} is not in the manifest`);
  for (const part of named.filter((/** @type {string} */ name) => !['error', 'button', 'button-main', 'back'].includes(name))) {
    assert.ok(given.includes(part), `${part} is nowhere in the views`);
  }
});
