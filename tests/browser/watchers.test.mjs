/**
 * Watches the watch: for each kind of fault a canary page commits it, and the watch must say so. A watch that has
 * gone blind fails here, in the same run as the journeys that rely on it.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { axeFindings } from './harness/axe.mjs';
import { paleTexts } from './harness/contrast.mjs';
import { ibmFindings, unexplained } from './harness/ibm.mjs';
import { clippedTexts, smallTargets, widerThanScreen } from './harness/layout.mjs';
import { journey, open, useBrowser } from './harness/visit.mjs';

useBrowser();

const FOLDER = new URL('pages/canaries/', import.meta.url);
const canary = (name) => ({ html: readFileSync(new URL(`${name}.html`, FOLDER), 'utf8'), scripts: [], waits: false });
const clean = { ...canary('../clean') };

/** What each canary must be caught for. */
const CAUGHT = {
  'request-image': ['request', /nobody-asked\.png/],
  'request-elsewhere': ['request', /elsewhere\.invalid/],
  'request-fetch': ['request', /nobody-asked\.json/],
  'request-beacon': ['request', /nobody-asked/],
  'request-socket': ['request', /WebSocket .*nobody-asked/],
  'request-worker': ['request', /nobody-asked\.js/],
  'request-style': ['request', /nobody-asked\.png/],
  'error-thrown': ['error', /thrown on purpose/],
  'error-rejected': ['error', /rejected on purpose/],
  'error-console': ['error', /said on purpose/],
  'warning-console': ['warning', /said on purpose/],
  'error-csp': ['csp', /img-src/],
  'dialog-alert': ['dialog', /alert: on purpose/],
  'dialog-window': ['dialog', /a new window/],
  'element-added': ['element', /button div$|script div$/],
  'element-script': ['element', /title script body/],
  'global-left': ['global', /leftBehind/],
  'prototype-changed': ['global', /Array\.prototype/],
  'inside-script': ['inside', /<script> in h1/],
  'inside-image': ['inside', /<img> in h1/],
  'inside-handler': ['inside', /onclick/],
  'inside-link': ['inside', /javascript:/],
  'stored-local': ['stored', /localStorage: answers/],
  'stored-session': ['stored', /sessionStorage: answers/],
  'stored-cookie': ['stored', /cookie: answers/],
  'stored-database': ['stored', /indexedDB: answers/],
  'stored-cache': ['stored', /cache: answers/],
};

for (const [name, [kind, says]] of Object.entries(CAUGHT)) {
  test(`the watch catches the canary ${name}`, async () => {
    const options = canary(name);
    if (name === 'error-csp') options.headers = { 'content-security-policy': "img-src 'none'" };
    const visit = await open(options);
    try {
      await caught(visit, (fault) => fault.kind === kind && says.test(fault.detail));
      await assert.rejects(visit.check(), /nobody asked for/, 'a journey over this page must fail');
    } finally {
      await visit.close();
    }
  });
}

/** Gives the page a moment, since some faults take one. */
async function caught(visit, wanted) {
  let faults = [];
  for (let look = 0; look < 40; look += 1) {
    faults = await visit.watch.unexpected();
    if (faults.some(wanted)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`not caught; the watch saw ${JSON.stringify(faults)}`);
}

journey('a page that does nothing bad passes every watch', clean, async ({ page, watch }) => {
  await new Promise((done) => setTimeout(done, 300));
  assert.deepEqual(await watch.unexpected(), []);
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(unexplained(await ibmFindings(page)), []);
  assert.deepEqual(await paleTexts(page), []);
  assert.deepEqual(await smallTargets(page), []);
  assert.deepEqual(await widerThanScreen(page), []);
  assert.deepEqual(await clippedTexts(page), []);
});

journey('what a journey expects and does not come is a fault too', clean, async ({ watch }) => {
  const faults = await watch.unexpected([{ kind: 'error', says: /never said/ }]);
  assert.deepEqual(faults, [{ kind: 'missing', detail: 'no error that says /never said/' }]);
});

journey('axe catches its canary', { ...canary('axe') }, async ({ page }) => {
  const findings = await axeFindings(page);
  assert.ok(findings.some((line) => line.includes('violation color-contrast')), findings.join('\n'));
  assert.ok(findings.some((line) => line.includes('violation label')), findings.join('\n'));
  const only = await axeFindings(page, { rules: ['color-contrast'] });
  assert.ok(only.length > 0 && only.every((line) => line.includes('color-contrast')));
});

journey('the IBM engine catches its canaries, the one for review too', canary('ibm-violation'), async ({ page }) => {
  const findings = await ibmFindings(page);
  assert.ok(findings.some(({ level }) => level === 'VIOLATION FAIL'), JSON.stringify(findings));
  assert.ok(unexplained(findings).length > 0);
});

journey('the IBM engine catches its canary for review', canary('ibm-review'), async ({ page }) => {
  const findings = await ibmFindings(page);
  assert.ok(findings.some(({ level }) => /POTENTIAL|MANUAL/.test(level)), JSON.stringify(findings));
  assert.ok(unexplained(findings).some((line) => /POTENTIAL|MANUAL/.test(line)));
});

journey('text too pale to read is caught without axe too', canary('axe'), async ({ page }) => {
  assert.match((await paleTexts(page)).join(), /contrast 2\.\d+ .*Too pale to read/);
});

journey('a page wider than a small screen is caught', { ...canary('wide'), viewport: { width: 320, height: 600 } }, async ({ page }) => {
  assert.match((await widerThanScreen(page)).join(), /608/);
});

journey('text that its box cuts off is caught', canary('clipped'), async ({ page }) => {
  assert.match((await clippedTexts(page)).join(), /Two words too many/);
});

journey('a target too small for a finger is caught', canary('small-target'), async ({ page }) => {
  assert.match((await smallTargets(page)).join(), /button "Go" is 20 × 20/);
});

test('every canary page is used', () => {
  const used = new Set([...Object.keys(CAUGHT), 'axe', 'ibm-violation', 'ibm-review', 'wide', 'clipped', 'small-target']);
  const there = readdirSync(FOLDER).map((file) => file.replace('.html', ''));
  assert.deepEqual(there.filter((name) => !used.has(name)), []);
});
