/** The table as a document: whole, in plain words, and never behind what is written down of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { advice } from '../../www/shell/messages.js';
import { BUILDS, ENGINES } from './engines.mjs';
import { ROWS } from './matrix.mjs';
import { MARKS, summary, table } from './results.mjs';
import { cellOf } from './row.mjs';

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const HOW = 'What to do: run `cargo xtask hosts --write`.';

test('the table has at least forty rows, each with a name and a sentence of its own', () => {
  assert.ok(ROWS.length >= 40);
  for (const part of ['id', 'served']) assert.equal(new Set(ROWS.map((row) => row[part])).size, ROWS.length, `two rows share their ${part}`);
  for (const { id, served } of ROWS) {
    assert.match(id, /^[a-z0-9.-]+$/);
    assert.match(served, /^\S.*\.$/, `${id} is no sentence`);
  }
});

test('each cell without a widget says what to change on the host, and each difference between browsers why', () => {
  for (const row of ROWS) {
    for (const engine of ENGINES) {
      if (row.but?.[engine]) assert.match(row.but[engine].why, /\S/, `${row.id} does not say why ${engine} differs`);
      for (const build of BUILDS) {
        const { shows, change, advice: keys = [] } = cellOf(row, engine, build);
        if (shows !== 'widget') assert.match(change ?? '', /\S.*\.$/, `${row.id}, ${build}`);
        for (const key of keys) assert.ok(advice[key], `messages.js has no advice "${key}"`);
      }
    }
  }
});

test('RESULTS.md has the rows of the table, as they are', () => {
  assert.ok(read('RESULTS.md').endsWith(table()), `RESULTS.md is not what the table says. ${HOW}`);
});

test('the README has the figures of the table', () => {
  const text = read('../../README.md');
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  const written = text.slice(from, to);
  // All but the versions of the browsers, which are those of the machine where it was written.
  const plain = (/** @type {string} */ said) => said.replace(/are tried in [^]*?, each with/, 'are tried in …, each with').replace(/\s+/g, ' ').trim();
  assert.equal(plain(written.replace(MARKS[0], '')), plain(summary({})), HOW);
});
