/** Where the page for frames takes content from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Origins, websiteOf } from '../embed/origins.js';

const PAGE = 'https://care.example/quiz/embed.html';
const web = { protocol: 'https:', origin: 'https://care.example' };

test('content comes from the website of the page, whatever the address looks like', () => {
  const origins = new Origins('', web);
  for (const [address, refusal] of /** @type {const} */ ([
    ['our.json', undefined],
    ['../packs/our.json?v=2#x', undefined],
    ['https://care.example/x.json', undefined],
    ['https://care.example:443/x.json', undefined],
    ['//care.example/x.json', undefined],
    ['http://care.example/x.json', 'stranger'],
    ['https://care.example:8443/x.json', 'stranger'],
    ['https://care.example.evil.example/x.json', 'stranger'],
    ['https://care.example@evil.example/x.json', 'stranger'],
    ['//evil.example/x.json', 'stranger'],
    ['\\\\evil.example\\x.json', 'stranger'],
    ['/\\evil.example/x.json', 'stranger'],
    ['\t//evil.example/x.json', 'stranger'],
    ['ht\ntps://evil.example/x.json', 'stranger'],
    ['data:application/json,{}', 'stranger'],
    ['blob:https://care.example/4c2b', 'stranger'],
    ['javascript:1', 'stranger'],
    ['file:///etc/passwd', 'stranger'],
    ['about:blank', 'stranger'],
    ['https://', 'address'],
    ['http://[', 'address'],
  ])) {
    assert.equal(origins.refusal(address, PAGE), refusal, address);
  }
});

test('the page can list other websites, and those alone are added', () => {
  const origins = new Origins('https://content.example, http://files.example:8080/folder/  * data: nonsense https: https://*.example', web);
  assert.deepEqual(origins.all, ['https://care.example', 'https://content.example', 'http://files.example:8080']);
  assert.deepEqual(origins.faulty, ['*', 'data:', 'nonsense', 'https:', 'https://*.example']);
  assert.equal(origins.refusal('https://content.example/x.json', PAGE), undefined);
  assert.equal(origins.refusal('http://files.example:8080/other.json', PAGE), undefined);
  assert.equal(origins.refusal('http://files.example/x.json', PAGE), 'stranger');
  assert.equal(origins.refusal('https://sub.content.example/x.json', PAGE), 'stranger');
});

test('opened from disk, a file is left to the element, and a website still has to be listed', () => {
  const disk = { protocol: 'file:', origin: 'null' };
  const base = 'file:///home/me/embed.html';
  assert.equal(new Origins('', disk).refusal('our.json', base), undefined);
  for (const address of ['https://evil.example/x.json', 'data:application/json,{}', 'blob:null/4c2b']) {
    assert.equal(new Origins('', disk).refusal(address, base), 'stranger', address);
  }
  assert.equal(new Origins('https://content.example', disk).refusal('https://content.example/x.json', base), undefined);
  assert.equal(new Origins('', disk).policy('file:///home/me/pcw-quiz.js'), '');
});

test('the policy names the same websites, and the one of the script', () => {
  const policy = new Origins('https://content.example', web).policy('https://cdn.example/pcw-quiz.js');
  assert.ok(policy.includes("script-src https://care.example https://cdn.example 'wasm-unsafe-eval';"), policy);
  assert.ok(policy.includes('connect-src https://care.example https://content.example;'), policy);
  assert.ok(policy.startsWith("default-src 'none';"), policy);
  assert.ok(new Origins('', web).policy('https://care.example/pcw-quiz.js').includes("script-src https://care.example 'wasm-unsafe-eval'"));
});

test('of an address that is refused only its website is shown, never words that somebody put into it', () => {
  for (const [address, shown] of [
    ['https://evil.example/Ring-0800-now', 'https://evil.example'],
    ['https://Ring%200800@evil.example/', 'https://evil.example'],
    ['data:text/plain,Ring 0800 now', 'data:'],
    ['http://[', ''],
  ]) {
    assert.equal(websiteOf(address, PAGE), shown, address);
  }
});
