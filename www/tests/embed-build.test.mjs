/** What is made for frames. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../embed/build.mjs', import.meta.url));
let folder = '';
const made = (/** @type {string} */ name) => readFileSync(join(folder, name));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'pcw-embed-'));
  execFileSync(process.execPath, [program, folder]);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the script for the page around is 2 KB at most', () => {
  const { length } = made('pcw-embed.js');
  assert.ok(length > 500 && length <= 2048, `${length} bytes`);
});

test('both scripts are plain ASCII, so that any page can load them', () => {
  for (const name of ['embed.js', 'pcw-embed.js']) assert.match(made(name).toString('latin1'), /^[\x00-\x7f]+$/, name);
});

test('the page has no script, style or handler in its own text', () => {
  const html = made('embed.html').toString('utf8');
  for (const [script] of html.matchAll(/<script\b[^]*?<\/script>/g)) assert.match(script, /^<script src="[^"]+"[^>]*><\/script>$/);
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/i);
  assert.match(html, /<meta name="pcw-origins" content="">/, 'no website is listed in what ships');
});
