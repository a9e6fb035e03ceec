import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromText, isOn, propertyName, toText } from '../shell/attributes.js';
import { idleSeconds } from '../shell/idleness.js';

test('an attribute has its camelCase property', () => {
  assert.equal(propertyName('src'), 'src');
  assert.equal(propertyName('learning-levels'), 'learningLevels');
});

test('presence is on, false and off are off', () => {
  for (const text of ['', 'history', 'true', 'on', '0', 'no']) assert.equal(isOn(text), true, text);
  for (const text of [null, 'false', 'off', 'FALSE', ' Off ']) assert.equal(isOn(text), false, String(text));
});

test('text becomes the value of the property', () => {
  assert.equal(fromText('text', 'a b'), 'a b');
  assert.equal(fromText('text', null), null);
  assert.equal(fromText('number', '3'), 3);
  assert.equal(fromText('number', 'three'), null);
  assert.equal(fromText('count', ' 10 '), 10);
  assert.equal(fromText('count', '10 listening:3'), '10 listening:3');
  assert.equal(fromText('boolean', null), false);
  assert.deepEqual(fromText('list', ' a, b  c'), ['a', 'b', 'c']);
  assert.equal(fromText('list', null), null);
});

test('the value of a property becomes text', () => {
  assert.equal(toText('boolean', true), '');
  assert.equal(toText('boolean', false), null);
  assert.equal(toText('boolean', 'off'), null);
  assert.equal(toText('boolean', ''), '');
  assert.equal(toText('number', 4), '4');
  assert.equal(toText('list', ['a', 'b']), 'a b');
  assert.equal(toText('text', undefined), null);
});

test('idleness is a positive number of seconds, or off', () => {
  assert.equal(idleSeconds('60'), 60);
  for (const text of [null, '', '0', '-1', 'off', 'Infinity', '1e9']) assert.equal(idleSeconds(text), 0, String(text));
});
