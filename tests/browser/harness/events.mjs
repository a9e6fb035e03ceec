/**
 * Holds every event that a journey saw against its published JSON Schema.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { ROOT } from './server.mjs';

/** The schemas as they lie in the repository; `pkg/schema/` is a copy of them. */
const FOLDER = join(ROOT, 'crates/content/schema');

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
/** @type {Map<string, import('ajv').ValidateFunction>} */
const validators = new Map();

/** The check for one type of event, such as `pcw-ready`. */
function validator(type) {
  if (!validators.has(type)) {
    const file = readdirSync(FOLDER).find((name) => name === `${type}.schema.json`);
    assert.ok(file, `there is no schema for the event ${type} in crates/content/schema`);
    validators.set(type, ajv.compile(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
  }
  return validators.get(type);
}

/** @param {{ type: string, detail: any, bubbles: boolean, composed: boolean }[]} events */
export function checkEvents(events) {
  for (const { type, detail, bubbles, composed } of events) {
    assert.ok(bubbles && composed, `${type} must bubble and be composed`);
    const validate = validator(type);
    assert.ok(validate(detail), `${type} breaks its schema: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(detail, null, 1)}`);
  }
}

/** What the schema says of a detail; empty when it agrees. */
export function eventFaults(type, detail) {
  const validate = validator(type);
  return validate(detail) ? '' : ajv.errorsText(validate.errors);
}
