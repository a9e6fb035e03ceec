/** What a person types stays with them: in no event, request, address, history or storage unless the page asked. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD } from './harness/names.mjs';
import { numeric, pack, reflection, shortText, single } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = pack([numeric('n'), shortText('w'), reflection('f'), single('s1')]);
const NUMBER = '77.123457';
const WORDS = ['zebrawort', 'quokkathought', 'notelearned', 'notechange', 'notetime', 'notename'];
const [WORD, THOUGHT, ...NOTE] = WORDS;
const ALL = [NUMBER, ...WORDS];

/** Types a mark of its own into every field there is, from the first question to the note. */
async function typeAll({ quiz, page }) {
  const typed = { n: NUMBER, w: WORD, f: THOUGHT };
  await quiz.takeAll(PACK, ({ id }) => (typed[id] ? { typed: typed[id] } : 'right'));
  for (const [index, mark] of NOTE.entries()) await quiz.type(FIELD.note[index], mark);
  const fields = await quiz.roles.names('textbox');
  assert.deepEqual(fields, FIELD.note, 'there are no other fields to type into');
  await quiz.press(BUTTON.showText);
  await page.waitForFunction((mark) => document.querySelector('pcw-quiz').shadowRoot.querySelector('textarea[readonly]')?.value.includes(mark), {}, NOTE[3]);
}

/** Which marks are found where. The watch of every journey looks for requests and other traces besides. */
async function found(visit) {
  const { page, site } = visit;
  const events = JSON.stringify(await visit.events());
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const state = await page.evaluate(() => JSON.stringify([history.state, location.href, document.title, window.name, document.cookie]));
  const outside = await page.evaluate(() => document.documentElement.outerHTML);
  const among = (text) => ALL.filter((mark) => text.includes(mark));
  return { events: among(events), kept: among(kept), state: among(state), requests: among(site.requests.join(' ')), outside: among(outside) };
}

const NOWHERE = { events: [], kept: [], state: [], requests: [], outside: [] };

for (const [what, attributes] of [
  ['with nothing asked', {}],
  ['with history and reports', { history: true, report: 'events' }],
  ['with feedback at the end', { feedback: 'end' }],
]) {
  journey(`what is typed is found nowhere outside the quiz, ${what}`, { pack: PACK, attributes }, async (visit) => {
    await typeAll(visit);
    assert.deepEqual(await found(visit), NOWHERE);
  });
}

journey('with share-text the answers are told as they are given, and nothing else is', { pack: PACK, attributes: { 'share-text': true, history: true } }, async (visit) => {
  await typeAll(visit);
  assert.deepEqual(await found(visit), { ...NOWHERE, events: [NUMBER, WORD, THOUGHT] });
  const answered = JSON.stringify(await visit.events('pcw-answered'));
  for (const { type, detail } of await visit.events()) {
    if (type !== 'pcw-answered') for (const mark of ALL) assert.ok(!JSON.stringify(detail).includes(mark), `${type}: ${mark}`);
  }
  for (const mark of [NUMBER, WORD, THOUGHT]) assert.ok(answered.includes(mark));
});

for (const kind of ['session', 'local']) {
  journey(`with storage "${kind}" it is kept there until it is deleted, and told to nobody`, { pack: PACK, attributes: { storage: kind }, stores: true }, async (visit) => {
    await typeAll(visit);
    assert.deepEqual(await found(visit), { ...NOWHERE, kept: ALL });
    await visit.quiz.press(BUTTON.forget);
    await visit.quiz.press(BUTTON.forget);
    await visit.quiz.atQuestion(1);
    assert.deepEqual(await found(visit), NOWHERE);
  });
}

journey('the property result holds no typed text either, and nor does the pack', { pack: PACK, attributes: { 'share-text': true } }, async (visit) => {
  await typeAll(visit);
  const held = await visit.quiz.run((one) => JSON.stringify([one.result, one.pack]));
  for (const mark of ALL) assert.ok(!held.includes(mark), mark);
});

journey('fields are not sent to services that check or fill in what is typed', { pack: PACK }, async ({ quiz }) => {
  const careful = () => quiz.run((one) => [...one.shadowRoot.querySelectorAll('input[type=text], textarea')].map((field) => `${field.spellcheck} ${field.autocomplete}`));
  assert.deepEqual(await careful(), ['false off']);
  await quiz.takeAll(PACK);
  assert.deepEqual(await careful(), [...Array(3).fill('false off'), 'false name'], 'the last is for the own name');
});
