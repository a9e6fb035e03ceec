import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const schemas = new URL('../../crates/content/schema/', import.meta.url);
const types = readFileSync(new URL('../events.d.mts', import.meta.url), 'utf8');

/** A detail's fields with a `?` behind those that may be left out, as its schema has them. @param {string} file */
function fieldsOfSchema(file) {
  const { properties, required } = JSON.parse(readFileSync(new URL(file, schemas), 'utf8'));
  return Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
}

/** The same of the interface that compilers are given. @param {string} name */
function fieldsOfType(name) {
  const body = new RegExp(`^export interface ${name} \\{\\n(.*?)^\\}`, 'ms').exec(types)?.[1];
  assert.ok(body, `there is no interface ${name}`);
  return [...body.matchAll(/^ {2}(\w+\??):/gm)].map(([, field]) => field);
}

for (const file of readdirSync(schemas)) {
  const event = file.replace('.schema.json', '');
  test(`compilers are told the same fields of ${event} as its schema has`, () => {
    const name = `Pcw${event.slice(4, 5).toUpperCase()}${event.slice(5)}Detail`;
    assert.deepEqual(fieldsOfType(name).sort(), fieldsOfSchema(file).sort());
  });
}

test('compilers and schemas know the same widgets and steps', () => {
  const values = (/** @type {string} */ file, /** @type {string} */ field) =>
    JSON.parse(readFileSync(new URL(file, schemas), 'utf8')).properties[field].enum;
  const union = (/** @type {string} */ field) =>
    new RegExp(`^ {2}${field}: ('.*');$`, 'm').exec(types)?.[1].split(' | ').map((value) => value.slice(1, -1));
  assert.deepEqual(union('widget'), values('pcw-ready.schema.json', 'widget'));
  assert.deepEqual(union('step'), values('pcw-changed.schema.json', 'step'));
});
