import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { runtimeTable } from '../manifest.mjs';
import { tellUseless } from '../shell/values.js';

const PACK = { sections: [{ id: 'listening' }, { id: 'planning' }], bandings: [{ id: 'published-2010' }, { id: 'ours' }] };
const TABLE = runtimeTable(['quiz', 'pam-levels', 'outcome-builder'], false);

/** What the console says of a value. @param {string} widget @param {string} name @param {string | null} value */
function told(widget, name, value, pack = /** @type {unknown} */ (PACK)) {
  const spec = TABLE.find((one) => one.widget === widget);
  const warn = mock.method(console, 'warn', () => {});
  tellUseless(/** @type {any} */ (spec), name, value, pack);
  warn.mock.restore();
  return warn.mock.calls.map(({ arguments: [text] }) => text).join('\n');
}

test('a value that an attribute does not take is told with what it takes', () => {
  for (const [widget, name, value, says] of [
    ['quiz', 'theme', 'drak', '<pcw-quiz> theme="drak" cannot be used. What it takes: auto, light, dark, contrast.'],
    ['quiz', 'shuffle', 'questions, answers', '<pcw-quiz> shuffle="answers" cannot be used. What it takes: questions, options.'],
    ['quiz', 'topics', 'planing listening', '<pcw-quiz> topics="planing" cannot be used. What it takes: listening, planning.'],
    ['quiz', 'learning-levels', '1 4', '<pcw-quiz> learning-levels="4" cannot be used. What it takes: 1, 2, 3.'],
    ['quiz', 'pass-mark', 'most', '<pcw-quiz> pass-mark="most" cannot be used. What it takes: a number from 0 up.'],
    ['quiz', 'kiosk', '2 minutes', '<pcw-quiz> kiosk="2 minutes" cannot be used. What it takes: a number from 0 up.'],
    ['quiz', 'pick', 'ten', '<pcw-quiz> pick="ten" cannot be used. What it takes: a number, or topics with numbers, such as planning:3.'],
    ['quiz', 'heading-level', 'h2', '<pcw-quiz> heading-level="h2" cannot be used. What it takes: 1, 2, 3, 4, 5, 6.'],
    ['pam-levels', 'pam-level', '5', '<pcw-pam-levels> pam-level="5" cannot be used. What it takes: 1, 2, 3, 4.'],
    ['pam-levels', 'bands', 'new', '<pcw-pam-levels> bands="new" cannot be used. What it takes: published-2010, ours.'],
    ['outcome-builder', 'section', 'x', '<pcw-outcome-builder> section="x" cannot be used. What it takes: listening, planning.'],
  ]) {
    assert.equal(told(widget, name, value), says);
  }
});

test('of a value that is of use, empty, off or anything at all, nothing is told', () => {
  for (const [widget, name, ...values] of [
    ['quiz', 'theme', null, '', ' ', 'dark', ' dark ', 'auto'],
    ['quiz', 'shuffle', 'questions', 'options,questions'],
    ['quiz', 'topics', 'planning', 'planning, listening'],
    ['quiz', 'pick', '10', 'planning:3', '10 planning:3, listening:2'],
    ['quiz', 'pass-mark', '80', '66.7'],
    ['quiz', 'kiosk', '60', 'off', 'false'],
    ['quiz', 'confidence', '', 'false', 'yes'],
    ['quiz', 'seed', '<b>'],
    ['quiz', 'dir', 'auto'],
    ['quiz', 'lang', 'cy'],
    ['quiz', 'src', 'x y'],
    ['pam-levels', 'bands', 'ours'],
  ]) {
    for (const value of values) assert.equal(told(/** @type {string} */ (widget), /** @type {string} */ (name), value), '', `${name}=${value}`);
  }
});

test('a pack without the list that ids come from makes no fault', () => {
  for (const pack of [null, undefined, {}, { sections: 'x' }]) assert.equal(told('quiz', 'topics', 'planning', pack), '');
});
