import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { describeElements, runtimeTable } from '../manifest.mjs';

const { declarations } = JSON.parse(describeElements('1.2.3').manifest).modules[0];
const [quiz, pamLevels, outcomes] = declarations;
const names = (/** @type {{ name: string }[]} */ list) => list.map(({ name }) => name);

test('a script carries the attributes of its own widgets, and the hooks of tests only in test builds', () => {
  const [table, ...others] = runtimeTable(['quiz'], false);
  assert.equal(table.tag, 'pcw-quiz');
  assert.equal(table.attributes['pass-mark'], 'number');
  assert.equal('test-panic' in table.attributes, false);
  assert.equal('score-lookup' in table.attributes, false);
  assert.equal(others.length, 0);
  assert.equal(runtimeTable(['quiz'], true)[0].attributes['test-panic'], 'text');
  assert.deepEqual(runtimeTable(['pam-levels', 'quiz'], false).map(({ tag }) => tag), ['pcw-quiz', 'pcw-pam-levels']);
  assert.deepEqual(runtimeTable(['no-such-widget'], false), []);
});

test('the manifest names every attribute, event and method that the contract promises', () => {
  const common = 'src lang dir theme heading-level storage storage-key kiosk';
  for (const [element, own] of [
    [quiz, 'pick topics learning-levels shuffle seed feedback pass-mark confidence share-text history report'],
    [pamLevels, 'pam-level bands score-lookup'],
    [outcomes, 'view section learning-level quiz-src warn-on-leave'],
  ]) {
    assert.deepEqual(names(element.attributes), `${common} ${own}`.split(' '), element.tagName);
    const events = ['pcw-changed', 'pcw-failed', 'pcw-ready', 'pcw-resized'];
    // Nobody is to take the answers of a practice for a measure of somebody.
    if (element === quiz) events.push('pcw-answered', 'pcw-completed');
    assert.deepEqual(names(element.events).sort(), events.sort());
    for (const member of ['ready', 'status', 'result', 'pack', 'version', 'reset', 'print', 'focus', 'headingLevel']) {
      assert.ok(names(element.members).includes(member), `${element.tagName} ${member}`);
    }
  }
});

test('compilers know the class of each element by its tag', () => {
  const { types } = describeElements('1.2.3');
  for (const { name, tagName } of declarations) {
    assert.match(types, new RegExp(`^export interface ${name} extends HTMLElement \\{$`, 'm'));
    assert.match(types, new RegExp(`^ {4}'${tagName}': ${name};$`, 'm'));
  }
  assert.match(types, /^ {2}scoreLookup: boolean;$/m);
  assert.match(types, /^ {2}pamLevel: number \| null;$/m);
  assert.match(types, /^ {2}quizPack: object \| null;$/m);
  assert.match(types, /^ {2}readonly result: PcwOutcomeSet \| null;$/m);
});

const widgets = new URL('../../crates/widgets/src/', import.meta.url);
const sources = readdirSync(widgets, { recursive: true }).map(String);
const found = (/** @type {string} */ text, /** @type {RegExp} */ what) => [...new Set(text.match(what))].sort();

/** Folders that one element alone is made of. The PAM Levels have a practice made of the quiz's parts. */
const OWN = new Map([
  ['quiz', [quiz, pamLevels]],
  ['pam_levels', [pamLevels]],
  ['outcome_builder', [outcomes]],
]);

const textOf = (/** @type {any} */ element, /** @type {RegExp} */ kind) =>
  sources
    .filter((name) => kind.test(name) && (OWN.get(name.split(/[\\/]/)[0])?.includes(element) ?? true))
    .map((name) => readFileSync(new URL(name, widgets), 'utf8'))
    .join('\n');

/** Given by the shell, or together with another. */
const OTHERWISE = ['error', 'button', 'button-main', 'back'];

for (const element of declarations) {
  test(`the manifest names every custom property of the style sheets of ${element.tagName}, and no other`, () => {
    assert.deepEqual(names(element.cssProperties).sort(), found(textOf(element, /\.css$/), /--pcw-[a-z0-9-]+/g));
  });

  test(`the manifest names every part that the views of ${element.tagName} give, and no other but the shell's`, () => {
    const named = names(element.cssParts);
    const given = found(textOf(element, /\.rs$/), /"part", "[a-z-]+"/g).map((text) => text.slice(9, -1));
    for (const part of given) assert.ok(named.includes(part), `${part} is not in the manifest`);
    for (const part of named.filter((name) => !OTHERWISE.includes(name))) {
      assert.ok(given.includes(part), `${part} is nowhere in the views`);
    }
  });
}
