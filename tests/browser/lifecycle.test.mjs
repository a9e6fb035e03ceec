/** Elements come and go: created, moved, cloned, removed, put back, before the script or after it, many on a page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { single, singles, multiple, pack } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { ROOT } from './harness/server.mjs';
import { element, journey, QUIZ_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

const pause = (time) => new Promise((done) => setTimeout(done, time));

journey('a script before the elements works like one after them', { scripts: [], head: `<script src="${QUIZ_SCRIPT}"></script>`, pack: singles(2) }, async ({ quiz }) => {
  assert.equal((await quiz.place()).total, 2, 'its children are read when the parser has finished with it');
});

journey('a deferred and an async script work too', { scripts: [], head: `<script async src="${QUIZ_SCRIPT}"></script>`, pack: singles(2) }, async ({ quiz }) => {
  assert.equal((await quiz.place()).total, 2);
});

journey('the same script twice is silent', { scripts: [QUIZ_SCRIPT, QUIZ_SCRIPT], pack: singles(1) }, async ({ quiz }) => {
  await quiz.takeAll(singles(1));
});

const version = () => JSON.parse(readFileSync(join(ROOT, 'pkg/package.json'), 'utf8')).version;
const otherVersion = () => readFileSync(join(ROOT, 'pkg/pcw-quiz.js'), 'utf8').replaceAll(version(), '99.0.0');

journey('another version of the script warns once, and the first one goes on', {
  scripts: [QUIZ_SCRIPT, '/other/pcw-quiz.js'],
  pack: singles(1),
  expects: [{ kind: 'warning', says: /version/i }],
  files: { '/other/pcw-quiz.js': otherVersion },
}, async ({ quiz, watch, page }) => {
  await quiz.takeAll(singles(1));
  assert.equal(watch.faults.filter(({ kind }) => kind === 'warning').length, 1);
  assert.equal(await page.evaluate(() => customElements.get('pcw-quiz').version), version());
});

journey('children are the fallback until the quiz is there, and gone then', { body: element({ fallback: '<p>Ask us for the quiz on paper.</p>', pack: singles(1) }), scripts: [], waits: false }, async ({ page, quiz, roles, site }) => {
  await roles.sees('Ask us for the quiz on paper.');
  await page.addScriptTag({ url: site.origin + QUIZ_SCRIPT });
  await quiz.ready();
  await quiz.atQuestion(1);
  assert.ok(!(await roles.text()).includes('on paper'));
  await page.evaluate((src) => document.querySelector(`script[src$="${src}"]`).remove(), QUIZ_SCRIPT);
});

journey('an element without children is never a blank box', { body: '<pcw-quiz src="/packs/slow.json"></pcw-quiz>', waits: false, files: { '/packs/slow.json': singles(1) }, delays: { '/packs/slow.json': 600 } }, async ({ quiz, roles }) => {
  await roles.sees('Loading');
  await quiz.ready();
  assert.ok(!(await roles.text()).includes('Loading'));
});

journey('properties set before the script arrives are kept', { body: '<pcw-quiz></pcw-quiz>', scripts: [], waits: false, elementsAdded: true }, async ({ page, quiz, site }) => {
  await quiz.run((one, given) => Object.assign(one, { pack: given, theme: 'dark', headingLevel: 4, pick: 2 }), singles(5));
  await page.addScriptTag({ url: site.origin + QUIZ_SCRIPT });
  await quiz.ready();
  assert.equal((await quiz.place()).total, 2);
  assert.equal((await quiz.roles.told('heading', 'A quiz for tests')).level, 4);
  assert.equal(await quiz.run((one) => one.getAttribute('theme')), 'dark');
});

const made = { body: '<div id="a"></div><div id="b"></div>', waits: false, elementsAdded: true };

journey('a quiz made by script works when it is put on the page', made, async ({ page, quiz }) => {
  await page.evaluate(async (given) => {
    await customElements.whenDefined('pcw-quiz');
    const one = document.createElement('pcw-quiz');
    one.pack = given;
    document.querySelector('#a').append(one);
  }, singles(1));
  await quiz.ready();
  await quiz.takeAll(singles(1));
});

const TWO_STEPS = pack([single('s1'), multiple('m1')]);
const atSecond = async (quiz) => {
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.choose(['Good choice m1-a'], 'checkbox');
};
const stillThere = async (quiz) => {
  await quiz.atQuestion(2);
  assert.equal((await quiz.roles.told('checkbox', 'Good choice m1-a')).checked, true);
  await quiz.press(BUTTON.back);
  await quiz.roles.sees(/Good choice s1-b\s*Your answer/);
};

for (const [how, move] of [
  ['append', (one) => document.querySelector('#b').append(one)],
  ['moveBefore', (one) => (Element.prototype.moveBefore ? document.querySelector('#b').moveBefore(one, null) : document.querySelector('#b').append(one))],
]) {
  journey(`a quiz moved by ${how} keeps its state`, { body: `<div id="a">${element({ pack: TWO_STEPS })}</div><div id="b"></div>`, elementsAdded: true }, async (visit) => {
    await atSecond(visit.quiz);
    await visit.quiz.run(move);
    await pause(50);
    assert.equal(await visit.run(() => document.querySelector('#b').children.length), 1);
    await stillThere(visit.quiz);
    assert.equal((await visit.events('pcw-ready')).length, 1, 'it did not start again');
  });
}

journey('a quiz taken out and put back later goes on where it was', { body: `<div id="a">${element({ pack: TWO_STEPS })}</div>`, elementsAdded: true }, async ({ page, quiz }) => {
  await atSecond(quiz);
  await page.evaluate(() => {
    const one = document.querySelector('pcw-quiz');
    one.remove();
    document.querySelector('#a')[Symbol.for('kept')] = one;
  });
  await pause(150);
  await page.evaluate(() => document.querySelector('#a').append(document.querySelector('#a')[Symbol.for('kept')]));
  await quiz.ready();
  await stillThere(quiz);
});

journey('a quiz moved into another document and back still works', { body: `<div id="a">${element({ pack: TWO_STEPS })}</div><iframe title="Another"></iframe>`, elementsAdded: true }, async ({ page, quiz }) => {
  await atSecond(quiz);
  await page.evaluate(async () => {
    const one = document.querySelector('pcw-quiz');
    document.querySelector('iframe').contentDocument.body.append(one);
    await new Promise((done) => setTimeout(done, 100));
    document.querySelector('#a').append(one);
  });
  await quiz.ready();
  await stillThere(quiz);
  const styled = await quiz.run((one) => one.shadowRoot.adoptedStyleSheets.length);
  assert.ok(styled > 0, 'its style sheets are those of the document it is in');
});

journey('a clone starts afresh', { body: `<div id="a">${element({ pack: TWO_STEPS })}</div>`, elementsAdded: true }, async ({ quiz }) => {
  await atSecond(quiz);
  await quiz.run((one) => document.querySelector('#a').append(one.cloneNode(true)));
  const clone = quiz.at(1);
  await clone.ready();
  await clone.atQuestion(1);
  assert.equal((await clone.roles.told('radio', 'Good choice s1-b')).checked, false);
  await stillThere(quiz);
});

journey('two quizzes on a page live side by side', { body: element({ pack: singles(2) }) + element({ pack: singles(2) }) }, async ({ quiz }) => {
  const second = quiz.at(1);
  await second.ready();
  await quiz.choose(['Good choice s1-b']);
  assert.equal((await second.roles.told('radio', 'Good choice s1-b')).checked, false);
  await second.choose(['Poor choice s1-a']);
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, true, 'radios of one do not untick those of the other');
  await second.press(BUTTON.check);
  await second.roles.find('heading', HEADING.wrong);
  await quiz.atQuestion(1);
  await quiz.press(BUTTON.check);
  await quiz.roles.find('heading', HEADING.right);
});

journey('elements that do not exist yet simply show their children', { body: `<pcw-pam-levels><p>Four levels</p></pcw-pam-levels><pcw-outcome-builder><p>Outcomes</p></pcw-outcome-builder>${element({ pack: singles(1) })}` }, async ({ roles, page }) => {
  await roles.sees('Four levels');
  await roles.sees('Outcomes');
  assert.equal(await page.evaluate(() => customElements.get('pcw-pam-levels') ?? null), null);
});

journey('hidden hides it, and a page can place it', { pack: singles(1), head: '<style>pcw-quiz { margin: 20px; width: 300px; } pcw-quiz[data-flex] { display: flex; }</style>' }, async ({ quiz }) => {
  const box = () => quiz.run((one) => ({ width: one.offsetWidth, margin: getComputedStyle(one).marginTop, display: getComputedStyle(one).display }));
  assert.deepEqual(await box(), { width: 300, margin: '20px', display: 'block' });
  await quiz.run((one) => one.setAttribute('hidden', ''));
  assert.equal((await box()).width, 0);
  await quiz.run((one) => one.removeAttribute('hidden'));
  await quiz.run((one) => one.setAttribute('data-flex', ''));
  assert.equal((await box()).display, 'flex');
});

journey('a quiz far down the page comes up when it is scrolled to', { body: `<p style="height: 6000px">A long story</p>${element({ pack: singles(1), fallback: '<p>Further down</p>' })}`, waits: false }, async ({ quiz }) => {
  await pause(400);
  assert.equal(await quiz.run((one) => one.status), 'loading');
  await quiz.run((one) => one.scrollIntoView());
  await quiz.ready();
  await quiz.atQuestion(1);
});

journey('a quiz that is asked for comes up without being seen', { body: `<p style="height: 6000px">A long story</p>${element({ pack: singles(1) })}`, waits: false }, async ({ quiz, roles }) => {
  await quiz.run((one) => one.focus());
  await quiz.ready();
  await roles.hasFocus('heading', 'A quiz for tests');
});
