/** Places on a page that elements were not thought for: other people's forms, hidden parts, names that clash, other kinds of page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUTTON, FIELD, HEADING, PAM_SAYS } from './harness/names.mjs';
import { FIELD as OUTCOME_FIELD } from './harness/outcome-names.mjs';
import { pack, single, singles } from './harness/packs.mjs';
import { ROOT } from './harness/server.mjs';
import { element, journey, OUTCOMES, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const OURS = '/pkg/pcw.js';
const TYPED = pack([{ id: 'n', type: 'numeric', stem: 'How many?', answer: 4, feedback: 'Four.' }]);
const three = element({ pack: TYPED }) + element({ tag: PAM, attributes: { 'score-lookup': true } }) + element({ tag: OUTCOMES });

/** Fields with the names of our properties, ids that we use inside, a global of the page's own. */
const CLASHES = `<script>window.pcw = 'the page holds this';</script>
<form id="form" action="/gone"><input name="pack" value="p"><input name="status" value="s"><input name="ready" value="r"><input name="shadowRoot" value="x">
<a id="pcw-quiz"></a><p id="title"></p><p id="question" class="pcw question title"></p><p id="pcw1"></p>${three}<button>Send</button></form>`;

journey("in a form of the page's Enter sends nothing, and names clash with nothing", {
  body: CLASHES,
  scripts: [OURS],
  early: () => addEventListener('submit', (event) => { event.preventDefault(); event.target.setAttribute('data-sent', ''); }),
}, async ({ quiz, pam, outcomes, page, keyboard }) => {
  await quiz.type(FIELD.number, '4');
  await keyboard.press('Enter');
  await quiz.roles.find('heading', HEADING.right);
  await pam.ready();
  await pam.type(PAM_SAYS.score, '55.2');
  await keyboard.press('Enter');
  await pam.roles.find('heading', 'A score of 55.2');
  await outcomes.type(OUTCOME_FIELD.title, 'Listening');
  await keyboard.press('Enter');
  const page_ = await page.evaluate(() => {
    const form = document.querySelector('#form');
    return { sent: form.hasAttribute('data-sent'), names: [...new FormData(form).keys()], count: form.elements.length, pcw: window.pcw, version: typeof customElements.get('pcw-quiz').version };
  });
  assert.deepEqual(page_, { sent: false, names: ['pack', 'status', 'ready', 'shadowRoot'], count: 5, pcw: 'the page holds this', version: 'string' });
});

const AROUND = `<p>A paragraph ${element({ pack: singles(1) })}</p>
<label for="other">A label ${element({ pack: singles(1) })}</label><input id="other" type="checkbox">
<button type="button">A button ${element({ pack: singles(1) })}</button>`;

journey('in a paragraph or a label an answer is given all the same and ticks nothing of the page; in a button it comes up', { body: AROUND }, async ({ quiz, page }) => {
  for (let index = 0; index < 2; index += 1) {
    const one = quiz.at(index);
    await one.answer(single('s1'));
    await one.roles.find('heading', HEADING.right);
  }
  assert.equal(await page.evaluate(() => document.querySelector('#other').checked), false);
  assert.equal(await quiz.at(2).run((one) => one.status), 'ready');
});

const HIDDEN = `<details><summary>More</summary>${element({ pack: singles(1) })}</details>
<dialog>${element({ pack: singles(1) })}</dialog>
<div id="panel" hidden>${element({ pack: singles(1) })}</div>
<div id="still" inert>${element({ pack: singles(1) })}</div>
<template>${element({ pack: singles(1) })}</template>
<table><tr><td contenteditable="true">${element({ pack: singles(1) })}</td></tr></table>`;

journey('in details, a dialog, a hidden panel, a template, a cell that can be edited: it comes up when it is shown', { body: HIDDEN, elementsAdded: true, waits: false }, async ({ quiz, page, roles, keyboard }) => {
  const [inDetails, inDialog, inPanel, inert, editable] = [0, 1, 2, 3, 4].map((index) => quiz.at(index));
  await inert.ready();
  await editable.ready();
  for (const closed of [inDetails, inDialog, inPanel]) assert.equal(await closed.run((one) => one.status), 'loading');
  await inert.click('radio', 'Good choice s1-b');
  await inert.run((one) => one.focus());
  assert.equal((await inert.roles.told('radio', 'Good choice s1-b')).checked, false, 'nothing of an inert part can be used');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');

  await page.evaluate(() => document.querySelector('details').setAttribute('open', ''));
  await inDetails.answer(single('s1'));
  await inDetails.roles.find('heading', HEADING.right);
  await page.evaluate(() => document.querySelector('#panel').removeAttribute('hidden'));
  await inPanel.run((one) => one.scrollIntoView());
  await inPanel.answer(single('s1'));
  await inPanel.roles.find('heading', HEADING.right);

  // The text of a widget is not the page's to edit.
  await editable.click('radio', 'Good choice s1-b');
  await keyboard.press('x', 'Delete', 'Backspace');
  await editable.press(BUTTON.check);
  await editable.roles.find('heading', HEADING.right);
  assert.ok((await editable.roles.text()).includes('Question s1: which one is it?'));

  // Out of a template, twice.
  await page.evaluate(() => {
    for (const again of [1, 2]) document.querySelector('main').append(document.querySelector('template').content.cloneNode(true), `Copy ${again}`);
  });
  for (const index of [5, 6]) {
    await quiz.at(index).run((one) => one.scrollIntoView());
    await quiz.at(index).answer(single('s1'));
    await quiz.at(index).roles.find('heading', HEADING.right);
  }

  await page.evaluate(() => document.querySelector('dialog').showModal());
  await inDialog.answer(single('s1'));
  await roles.hasFocus('heading', HEADING.right);
});

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>An XML page</title><link rel="icon" href="data:,"/></head><body>
<pcw-quiz><p>On paper.</p><script type="application/json"><![CDATA[${JSON.stringify(singles(1))}]]></script></pcw-quiz>
<script src="/pkg/pcw-quiz.js"></script></body></html>`;

journey('a page in XML has it as any other', { html: XHTML, path: '/page.xhtml', headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' }, elementsAdded: true }, async ({ quiz, roles }) => {
  await quiz.takeAll(singles(1));
  assert.ok(!(await roles.text()).includes('On paper'));
});

const script = (text) => `<script>${text.replaceAll('</', '<\\/')}</script>`;
const WRITTEN = script(`document.write(${JSON.stringify(`${element({ pack: singles(1) })}<script src="${OURS}"></script>`)})`);
const other = () => readFileSync(join(ROOT, 'pkg/pcw.js'), 'utf8').replaceAll(JSON.parse(readFileSync(join(ROOT, 'pkg/package.json'), 'utf8')).version, '99.0.0');

journey('written into the page by a script, with two versions and a script for one element alone, it comes up once and says so once', {
  body: WRITTEN,
  scripts: ['/other/pcw.js', '/pkg/pcw-quiz.js', OURS],
  files: { '/other/pcw.js': other },
  elementsAdded: true,
  expects: [{ kind: 'warning', says: /99\.0\.0/ }],
  tolerates: [{ kind: 'warning', says: /document\.write/ }],
}, async (visit) => {
  await visit.quiz.takeAll(singles(1));
  assert.equal(visit.watch.faults.filter(({ kind, detail }) => kind === 'warning' && /version/.test(detail)).length, 1);
  assert.equal((await visit.events('pcw-ready')).length, 1);
});
