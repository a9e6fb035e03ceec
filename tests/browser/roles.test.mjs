/** The tests' own eyes: what they find by role and name must be what a browser tells assistive technology. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Quiz } from './harness/quiz.mjs';
import { IN_PAGE } from './harness/roles.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const html = readFileSync(new URL('pages/stand-in.html', import.meta.url), 'utf8');
const standIn = { html, waits: false };

journey('things are found by role and name through shadow roots', standIn, async ({ roles }) => {
  assert.equal((await roles.all('radio', 'First one')).length, 2);
  assert.equal((await roles.all('group', 'Which one is it?')).length, 2);
  assert.equal((await roles.all('button', 'Check answer')).length, 2);
  assert.equal((await roles.all('button', 'Select 1 option')).length, 2);
  assert.equal((await roles.all('checkbox', 'And this')).length, 2);
  assert.equal((await roles.all('table', 'Result by section')).length, 2);
  assert.equal((await roles.all('alert', 'There is a problem')).length, 2);
  assert.equal((await roles.all('button', /^Check$/)).length, 0);
  await roles.find('button', 'Before');
  const text = await roles.text();
  assert.ok(text.includes('From the page'), 'what a slot was given');
  assert.ok(!/Hidden|Inside the details/.test(text), text);
});

journey('what is missing or there twice is not found', standIn, async ({ roles }) => {
  await assert.rejects(roles.find('radio', 'First one'), /2 of radio First one/);
  roles.patience = 50;
  await assert.rejects(roles.find('button', 'Nowhere'), /No button Nowhere/);
  await assert.rejects(roles.sees('Hidden by'), /Not shown: Hidden by/);
  await assert.rejects(roles.gone('button', 'Before'), /Still there/);
  await assert.rejects(roles.hasFocus('button', 'Before'), /The focus is on/);
});

journey('one element of several can be asked alone', standIn, async (visit) => {
  const second = new Quiz(visit, 1, 'stand-in');
  await second.press('Check answer');
  assert.deepEqual(await second.roles.names('heading'), ['In the shadow!', 'Which one is it?', 'There is a problem']);
  const first = new Quiz(visit, 0, 'stand-in');
  assert.ok(await first.roles.has('heading', 'In the shadow'));
});

journey('the keyboard alone reaches and works radios, boxes and buttons', standIn, async ({ keyboard, roles }) => {
  await keyboard.tabTo('button', 'Before');
  await keyboard.chooseRadio('Second one');
  assert.equal((await roles.focus()).checked, true);
  await keyboard.tick('And this');
  assert.equal((await roles.focus()).checked, true);
  await keyboard.activate('button', 'Check answer');
  await roles.find('heading', 'In the shadow!');
  await keyboard.shiftTab();
  assert.equal((await roles.focus()).role, 'checkbox');
  await assert.rejects(keyboard.tabTo('button', 'Nowhere'), /Tab never reached/);
});

journey('states and descriptions are told', standIn, async ({ roles }) => {
  const group = (await roles.all('group', 'Which one is it?'))[0];
  assert.equal((await roles.toldOf(group)).description, 'Select 1 option');
  const summary = (await roles.all('button', 'Sources'))[0];
  assert.equal((await roles.toldOf(summary)).expanded, false);
  await summary.click();
  assert.equal((await roles.toldOf(summary)).expanded, true);
});

// Chromium names these otherwise; the tests use one word in both browsers.
const SAME = { DisclosureTriangle: 'button', image: 'img', LayoutTable: 'table' };

journey('the roles and names are those of the browser itself', { ...standIn, only: 'chromium' }, async ({ page }) => {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const browser = nodes
    .filter((node) => !node.ignored)
    .map((node) => `${SAME[node.role.value] ?? node.role.value} "${(node.name?.value ?? '').replace(/\s+/g, ' ').trim()}"`);
  const ours = await page.evaluate(`(() => { ${IN_PAGE}\nreturn survey(document.body).map(({ role, name }) => role + ' "' + name + '"'); })()`);
  const named = ours.filter((line) => /^(button|link|radio|checkbox|heading|group|table|alert) /.test(line));
  assert.ok(named.length > 20, 'the page has more than 20 things to compare');
  assert.deepEqual(named.filter((line) => !browser.includes(line)), []);
  for (const role of ['button', 'link', 'radio', 'checkbox', 'heading']) {
    const count = (lines) => lines.filter((line) => line.startsWith(`${role} `)).length;
    assert.equal(count(ours), count(browser), role);
  }
});
