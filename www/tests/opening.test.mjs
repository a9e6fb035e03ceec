import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opening } from '../shell/messages.js';
import { decode, readFile } from '../shell/opening.js';

const bytes = (/** @type {(number | string)[]} */ ...parts) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])));
const wide = (/** @type {string} */ text) => [...Buffer.from(text, 'utf16le')];

test('a file is read in the encoding that it is in', () => {
  assert.equal(decode(bytes('Anaïs – “yes” 漢')), 'Anaïs – “yes” 漢');
  assert.equal(decode(bytes(0xef, 0xbb, 0xbf, 'id,text')), 'id,text');
  assert.equal(decode(bytes(0xff, 0xfe, ...wide('Anaïs 漢'))), 'Anaïs 漢');
  const swapped = Buffer.from(wide('Anaïs 漢')).swap16();
  assert.equal(decode(bytes(0xfe, 0xff, ...swapped)), 'Anaïs 漢');
  // As Windows has saved text for long. (Its dashes and quotation marks come out in browsers, and not in every Node.)
  assert.equal(decode(bytes('Ana', 0xef, 's, ', 0xa3, '5')), 'Anaïs, £5');
  assert.equal(decode(bytes()), '');
});

test('a file that is cut off in the middle of a character still gives its text', () => {
  assert.equal(decode(bytes(0xff, 0xfe, ...wide('one'), 0x61)), 'one\ufffd');
  assert.match(decode(bytes('one ', 0xe6, 0xbc)), /^one /);
});

test('a file comes with its name, or with a sentence that says why not', async () => {
  assert.deepEqual(await readFile(new File(['one\r\ntwo'], 'set.csv')), ['file', 'set.csv', 'one\r\ntwo']);
  const document = new File(['PK\u0003\u0004\u0014\0\u0006\0'], 'set.docx');
  assert.deepEqual(await readFile(document), ['file-failed', 'set.docx', opening.noText]);
  const MOST_BYTES = 8 * 1024 * 1024;
  const full = new File(['x'.repeat(MOST_BYTES)], 'full.txt');
  assert.equal((await readFile(full))[0], 'file');
  const large = new File(['x'.repeat(MOST_BYTES + 1)], 'large.txt');
  assert.deepEqual(await readFile(large), ['file-failed', 'large.txt', opening.large]);
  const gone = /** @type {File} */ (/** @type {unknown} */ ({
    name: 'gone.txt',
    size: 3,
    arrayBuffer: () => Promise.reject(new Error('moved away')),
  }));
  assert.deepEqual(await readFile(gone), ['file-failed', 'gone.txt', opening.failed]);
});
