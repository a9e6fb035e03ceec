/** Keeping a result: on paper, in the clipboard, as a file; and where a page refuses, as text that can be selected. */
import assert from 'node:assert/strict';
import { PASTE, pasted, refusing, useDownloads } from './harness/handing.mjs';
import { BUTTON, FIELD, HEADING, SAYS } from './harness/names.mjs';
import { pack, reflection, sectioned, shortText, single } from './harness/packs.mjs';
import { element, journey } from './harness/visit.mjs';

const saved = useDownloads();

const FORMULA = pack([single('s1', { stem: 'Is "this" one, or that?' }), shortText('w1'), reflection('f1', { stem: '=1+1 is what?' })], { id: 'our-team' });
const today = () => new Date().toLocaleDateString('sv');

async function finished(quiz) {
  await quiz.answer(single('s1'), 'wrong');
  await quiz.onward();
  await quiz.press(BUTTON.unknown);
  await quiz.onward();
  await quiz.type(FIELD.thoughts, '=HYPERLINK("x")');
  await quiz.press(BUTTON.result);
  await quiz.roles.find('heading', HEADING.keeping);
}

journey('the result is saved as text, under the name of the quiz and the day', { pack: FORMULA }, async (visit) => {
  const { quiz } = visit;
  await finished(quiz);
  await quiz.type(FIELD.note[0], 'To ask first.');
  const { name, text } = await saved(visit, BUTTON.saveText, '.txt');
  assert.equal(name, `our-team-${today()}.txt`);
  await quiz.roles.sees('Your browser was asked to save the file.');
  for (const line of [
    HEADING.result, 'A quiz for tests, version 1.0.0, published by The tests', SAYS.purpose, 'You got 0 of 2 questions fully right.', 'You said that you do not know: 1.',
    'Question 1: Is "this" one, or that?', 'Your answer: Poor choice s1-a', 'Right answer: Good choice s1-b', 'Marks: 0 of 1', `Your answer: ${BUTTON.unknown}`, 'Right answer: café',
    'Your answer: =HYPERLINK("x")', HEADING.note, FIELD.note[0], 'To ask first.',
  ]) assert.ok(text.split('\n').includes(line), `${line}\nin\n${text}`);
  assert.ok(!text.includes(FIELD.note[3]), 'what was not written is left out');
});

journey('the result is saved for a spreadsheet, which runs nothing of it', { pack: FORMULA }, async (visit) => {
  await finished(visit.quiz);
  const { name, text } = await saved(visit, BUTTON.saveCsv, '.csv');
  assert.equal(name, `our-team-${today()}.csv`);
  assert.equal(text.codePointAt(0), 0xfeff, 'spreadsheets read it as UTF-8');
  const [head, ...rows] = text.slice(1).trimEnd().split('\r\n').map((line) => line.slice(1, -1).split('","'));
  assert.equal(head.length, 12);
  assert.equal(rows.length, 3);
  for (const row of rows) assert.equal(row.length, 12, row.join(' | '));
  assert.equal(rows[0][6], 'Is ""this"" one, or that?', 'quotes are doubled');
  assert.deepEqual(rows[0].slice(7, 11), ['Poor choice s1-a', 'Good choice s1-b', '0', '1']);
  assert.deepEqual([rows[2][6], rows[2][7]], ["'=1+1 is what?", '\'=HYPERLINK(""x"")'], 'what looks like a formula is marked as text');
});

journey('the result is saved as data, the same that the page is told', { pack: sectioned() }, async (visit) => {
  await visit.quiz.takeAll(sectioned(), (item) => (item.id === 'a1' ? 'unknown' : 'right'));
  await visit.quiz.type(FIELD.note[1], 'I listen.\t"First"');
  const { text } = await saved(visit, BUTTON.saveJson, '.json');
  const record = JSON.parse(text);
  assert.equal(record.schemaVersion, 1);
  const { schemaVersion: _version, ...told } = await visit.event('pcw-completed');
  const millionths = JSON.stringify(told, (_name, value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));
  assert.deepEqual(record.result, JSON.parse(millionths));
  assert.deepEqual(record.answers.map(({ id }) => id), ['a1', 'a2', 'a3', 'b1']);
  assert.equal(record.note.change, 'I listen.\t"First"');
});

for (const [how, options] of [
  ['the result is copied as text', {}],
  ['where the permission is missing the result is copied in the old way', { early: refusing('one') }],
]) {
  journey(how, { body: element({ pack: sectioned() }) + PASTE, ...options }, async (visit) => {
    const { quiz, roles } = visit;
    await quiz.takeAll(sectioned());
    await quiz.press(BUTTON.copy);
    await quiz.roles.sees('Copied.');
    await roles.hasFocus('button', BUTTON.copy);
    const text = await pasted(visit);
    assert.match(text, /^Your result\n\nA quiz for tests, version 1\.0\.0/);
    assert.match(text, /Question 4: Statement b1 holds\.\nYour answer: True: Good choice b1-a\n/);
  });
}

/** The text is there to be selected, has the focus, and says why. */
async function shown({ quiz, roles }, why, begins = /^Your result\n/) {
  const told = await roles.hasFocus('textbox', why);
  assert.match(told.value, begins);
  assert.ok(await quiz.run((one) => one.shadowRoot.activeElement.readOnly));
}

journey('where copying is refused the text is shown with the reason', { pack: sectioned(), early: refusing('both') }, async (visit) => {
  await visit.quiz.takeAll(sectioned());
  await visit.quiz.press(BUTTON.copy);
  await shown(visit, SAYS.refusedCopy);
});

journey('the result can be shown as text, and the text stands on its own', { pack: sectioned() }, async (visit) => {
  await visit.quiz.takeAll(sectioned());
  await visit.quiz.press(BUTTON.showText);
  await shown(visit, FIELD.asText);
});

/** As a frame without any rights but scripts: the whole page is one. */
const FRAME = { pack: sectioned(), headers: { 'content-security-policy': 'sandbox allow-scripts' }, tolerates: [{ kind: 'error', says: /sandbox|modal/i }, { kind: 'warning', says: /sandbox|modal/i }] };

for (const [button, why, begins] of [
  [BUTTON.saveText, SAYS.refusedSave],
  [BUTTON.saveCsv, SAYS.refusedSave, /^\ufeff?"Number","Id"/],
  [BUTTON.saveJson, SAYS.refusedSave, /^\{\n +"schemaVersion": 1,/],
  [BUTTON.print, SAYS.refusedPrint],
]) {
  journey(`in a frame that allows scripts alone "${button}" shows the text with the reason`, FRAME, async (visit) => {
    await visit.quiz.takeAll(sectioned());
    await visit.quiz.press(button);
    await shown(visit, why, begins);
  });
}
