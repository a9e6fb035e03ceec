/** The builder comes and goes like every element; what the page changes, asks and is told. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { BUTTON, FIELD, HEADING, SAYS, undo } from './harness/outcome-names.mjs';
import { single, singles } from './harness/packs.mjs';
import { scriptOf } from './harness/page.mjs';
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
  journey(`it lives beside a quiz and an explainer, with ${scripts.join(' and ')}`, { tag: OUTCOMES, body: element({ pack: singles(2) }) + element({ tag: PAM }) + builder(), scripts, waits: false }, async ({ quiz, pam, outcomes }) => {
    // Where the others are there first it stands far below them, and waits until somebody wants it.
    await outcomes.run((one) => customElements.whenDefined(one.localName).then(() => one.ready).then(() => true));
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

journey('the page is told in figures how far the set is, with every change of it, and never what was typed', { tag: OUTCOMES }, async (visit) => {
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
  assert.ok((await visit.events('pcw-changed')).length > before, 'a note is a change too, for who saves the set');
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
