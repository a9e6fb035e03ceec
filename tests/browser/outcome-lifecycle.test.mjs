/** The builder comes and goes like every element; what the page changes, asks and is told; and a panic harms nothing else. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { BUTTON as COMMON, HEADING as OTHER, SAYS as SAID_OF } from './harness/names.mjs';
import { BUTTON, FIELD, HEADING, SAYS, undo } from './harness/outcome-names.mjs';
import { single, singles } from './harness/packs.mjs';
import { scriptOf, testScriptOf } from './harness/page.mjs';
import { element, journey, OUTCOMES, PAM, QUIZ_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

const OURS = ['Describe one plan', 'Discuss two goals'];
const builder = (options = {}) => element({ tag: OUTCOMES, ...options });
const pause = (time) => new Promise((done) => setTimeout(done, time));
/** Wherever on the page it is: far down elements wait until they are seen, or asked for. */
const up = (one) => one.run((element_) => element_.ready.then(() => undefined));

/** Everything that a person may have under way. */
async function entered(outcomes) {
  await outcomes.type(FIELD.title, 'Our course');
  await outcomes.type(FIELD.what, 'half a sentence');
  await outcomes.paste(OURS);
  await outcomes.fill('and a third');
  await outcomes.open(2);
}

async function stillThere(outcomes) {
  assert.deepEqual(await outcomes.texts(), OURS);
  assert.equal(await outcomes.value(FIELD.title), 'Our course');
  assert.equal(await outcomes.value(FIELD.words), OURS[1]);
  assert.equal(await outcomes.value(FIELD.paste), 'and a third');
  await outcomes.roles.find('button', undo('2 outcomes added'));
}

async function afresh(outcomes) {
  assert.equal(await outcomes.set(), null);
  assert.equal(await outcomes.value(FIELD.title), '');
  assert.equal(await outcomes.value(FIELD.what), '');
  await outcomes.roles.find('button', BUTTON.undoNone);
}

journey('theme, language, direction, heading level and storage set later change nothing that is under way, nor take the focus', { tag: OUTCOMES, stores: true }, async ({ outcomes, roles }) => {
  await entered(outcomes);
  for (const [name, value] of [['theme', 'dark'], ['lang', 'cy'], ['dir', 'rtl'], ['heading-level', '4'], ['storage', 'session']]) {
    const field = await roles.find('textbox', FIELD.words);
    await field.evaluate((one) => { one.focus(); one.setSelectionRange(3, 3); });
    await outcomes.run((one, key, text) => one.setAttribute(key, text), name, value);
    await pause(50);
    await stillThere(outcomes);
    assert.ok(await outcomes.run((one) => one.shadowRoot.activeElement !== null), `focus is in it after ${name}`);
  }
  await outcomes.type(FIELD.words, 'Discuss three goals');
  assert.equal((await outcomes.texts())[1], 'Discuss three goals');
});

journey('moved on the page it keeps what is under way; a clone begins afresh; the two do not mix', { tag: OUTCOMES, body: `<div id="a">${builder()}</div><div id="b"></div>`, elementsAdded: true }, async (visit) => {
  const { outcomes } = visit;
  await entered(outcomes);
  await outcomes.run((one) => document.querySelector('#b').append(one));
  await pause(50);
  await stillThere(outcomes);
  assert.equal((await visit.events('pcw-ready')).length, 1, 'it did not start again');
  await outcomes.run((one) => document.querySelector('#b').append(one.cloneNode(true)));
  const other = outcomes.at(1);
  await up(other);
  await afresh(other);
  await other.paste(['Compare three aids']);
  assert.deepEqual(await other.texts(), ['Compare three aids']);
  await stillThere(outcomes);
});

journey('taken out and put back later, it comes up again with its outcomes, and asks nothing', { tag: OUTCOMES, body: `<div id="a">${builder()}</div>`, elementsAdded: true }, async ({ outcomes, page }) => {
  await outcomes.paste(OURS);
  await page.evaluate(() => {
    const one = document.querySelector('pcw-outcome-builder');
    one.remove();
    document.querySelector('#a')[Symbol.for('kept')] = one;
  });
  await pause(150);
  await page.evaluate(() => document.querySelector('#a').append(document.querySelector('#a')[Symbol.for('kept')]));
  await outcomes.ready();
  assert.deepEqual(await outcomes.texts(), OURS);
  assert.ok(!(await outcomes.roles.has('heading', HEADING.resume)));
});

for (const scripts of [[QUIZ_SCRIPT, scriptOf(PAM), scriptOf(OUTCOMES)], ['/pkg/pcw.js']]) {
  journey(`it lives beside a quiz and an explainer, with ${scripts.join(' and ')}`, { tag: OUTCOMES, body: element({ pack: singles(2) }) + element({ tag: PAM }) + builder(), scripts }, async ({ quiz, pam, outcomes }) => {
    for (const one of [quiz, pam, outcomes]) await up(one);
    await outcomes.paste(OURS);
    await quiz.answer(single('s1'));
    await quiz.onward();
    await quiz.atQuestion(2);
    assert.equal((await pam.levels()).length, 4);
    assert.deepEqual(await outcomes.texts(), OURS);
  });
}

journey('from a page on disk it comes up with nothing but its script beside it', { tag: OUTCOMES, fromDisk: true }, async ({ outcomes }) => {
  await outcomes.paste(OURS);
  assert.deepEqual(await outcomes.texts(), OURS);
});

journey('the page is told in figures how far the set is, once for each change of them, and never what was typed', { tag: OUTCOMES }, async (visit) => {
  const { outcomes } = visit;
  const SECRET = 'Zanzibar';
  await outcomes.type(FIELD.title, SECRET);
  await outcomes.paste([`Describe the plan of ${SECRET}`, `Be familiar with ${SECRET} and its letters`]);
  const last = async () => (await visit.events('pcw-changed')).at(-1).detail;
  assert.deepEqual((await last()).outcomes, { count: 2, toFix: 1, mapped: 0, covered: 0 });
  const { step, position, total, answered } = await last();
  assert.deepEqual([step, position, total, answered], ['outcomes', null, 2, 1]);
  const before = (await visit.events('pcw-changed')).length;
  await outcomes.open(1);
  await outcomes.type(FIELD.note, SECRET);
  assert.equal((await visit.events('pcw-changed')).length, before, 'a note changes no figure');
  const [{ text }] = await outcomes.nearest();
  await outcomes.click('checkbox', text);
  assert.deepEqual((await last()).outcomes, { count: 2, toFix: 1, mapped: 1, covered: 1 });
  await outcomes.press(undo('a change to outcome 1'));
  assert.equal((await last()).outcomes.mapped, 0);
  assert.ok(!JSON.stringify(await visit.events()).includes(SECRET));
  assert.ok(JSON.stringify(await outcomes.set()).includes(SECRET), 'who has the element can ask for the set');
});

journey('reset begins afresh, result is null again, and focus goes to the title', { tag: OUTCOMES }, async (visit) => {
  const { outcomes, roles } = visit;
  await entered(outcomes);
  await outcomes.run((one) => one.reset());
  await afresh(outcomes);
  assert.equal((await visit.events('pcw-changed')).at(-1).detail.total, 0);
  await outcomes.run((one) => one.focus());
  await roles.hasFocus('heading', readPack('curriculum.json').title);
});

journey('print() and the button print the set alone, and put the page back', { tag: OUTCOMES, early: '(() => { const printed = []; Object.defineProperty(window, "print", { configurable: true, writable: true, value: () => { printed.push(document.querySelector("pcw-outcome-builder").shadowRoot.querySelector(".paper").textContent); dispatchEvent(new Event("afterprint")); } }); Object.defineProperty(window, Symbol.for("printed"), { value: printed }); })()' }, async ({ outcomes, page, roles }) => {
  await outcomes.paste(OURS);
  await outcomes.press(BUTTON.print);
  await outcomes.run((one) => one.print());
  const printed = await page.evaluate(() => window[Symbol.for('printed')]);
  assert.equal(printed.length, 2);
  for (const text of printed) for (const one of OURS) assert.ok(text.includes(one), one);
  await roles.find('heading', 'A page');
});

const SAID = [{ kind: 'error', says: /stopped working/ }];
const base = { tag: OUTCOMES, scripts: [testScriptOf(OUTCOMES)], expects: SAID };
const arm = (one, phase) => one.run((element_, value) => (value ? element_.setAttribute('test-panic', value) : element_.removeAttribute('test-panic')), phase);

async function stopped(one) {
  await one.status('failed');
  await one.roles.find('heading', OTHER.stopped);
}

journey('a panic at a letter leaves the other builder and the page working, and "Start again" goes on with the outcomes', { ...base, body: builder({ fallback: '<p>On paper instead.</p>' }) + builder() }, async (visit) => {
  const { outcomes, roles } = visit;
  await outcomes.paste(OURS);
  await arm(outcomes, 'event');
  await outcomes.type(FIELD.title, 'O');
  await stopped(outcomes);
  await roles.hasFocus('heading', OTHER.stopped);
  await outcomes.roles.sees(SAID_OF.kept);
  await outcomes.roles.sees('On paper instead.');
  assert.equal((await visit.event('pcw-failed')).code, 'panic');
  await up(outcomes.at(1));
  await outcomes.at(1).paste(['Compare three aids']);
  assert.deepEqual(await outcomes.at(1).texts(), ['Compare three aids']);
  await arm(outcomes, '');
  await outcomes.press(COMMON.restart);
  await outcomes.ready();
  assert.deepEqual(await outcomes.texts(), OURS);
});

journey('a panic in a timer, later, goes on from the last outcome too', { ...base, body: builder() }, async ({ outcomes }) => {
  await outcomes.paste(OURS);
  await arm(outcomes, 'timer');
  await outcomes.run((one) => one.setAttribute('theme', 'dark'));
  await stopped(outcomes);
  await arm(outcomes, '');
  await outcomes.press(COMMON.restart);
  await outcomes.ready();
  assert.deepEqual(await outcomes.texts(), OURS);
});

journey('a panic at the start shows the panel and the fallback, and "Start again" brings it up', { ...base, body: builder({ attributes: { 'test-panic': 'mount' }, fallback: '<p>On paper instead.</p>' }), waits: false }, async ({ outcomes }) => {
  await stopped(outcomes);
  await outcomes.roles.sees('On paper instead.');
  await arm(outcomes, '');
  await outcomes.press(COMMON.restart);
  await outcomes.ready();
  await outcomes.roles.find('heading', SAYS.write);
});
