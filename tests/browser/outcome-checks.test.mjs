/** Each finding says why, and is cured with one press, undone and done again; or is kept as it is. */
import assert from 'node:assert/strict';
import { BUTTON, CURE, FIELD, FINDING, HEADING, redo, SAYS, undo } from './harness/outcome-names.mjs';
import { PART } from './harness/outcomes.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const PAGE = { tag: OUTCOMES };
const LONG_HEAD = 'Describe the many ways in which a person with more than one condition, and whoever cares for that person at home';
const LONG = `${LONG_HEAD}, can take a full part in each of the choices that are made about treatment, about support and about daily life`;

/** What is typed; what is found, by which button it is cured, what comes of it, and where focus goes. */
const CURED = [
  ['This session will cover how to listen well', FINDING.teaching, CURE.teaching, ['Describe how to listen well']],
  ['The stages of a coaching conversation', FINDING.noVerb, CURE.noVerb, ['Describe the stages of a coaching conversation']],
  ['Be familiar with the main decision aids', FINDING.hard, CURE.verb, ['Describe the main decision aids']],
  ['Understand what a link worker does', FINDING.hard, CURE.verb, ['Describe what a link worker does']],
  ['Appreciate the burden of treatment', FINDING.hardInTable, CURE.verb, ['Discuss the burden of treatment']],
  ['Explain what a link worker does', FINDING.notInTable, CURE.verb, ['Describe what a link worker does']],
  ['Describe and compare the aims of two care plans', FINDING.several, CURE.split, ['Describe the aims of two care plans', 'Compare the aims of two care plans']],
  ['Describe how to organize a group visit', FINDING.american, CURE.british, ['Describe how to organise a group visit']],
  [LONG, FINDING.long, CURE.shorten, [LONG_HEAD]],
];

journey('every sort of finding is cured with one press, with focus on what is left to look at; and each cure is undone and done again', PAGE, async ({ outcomes, keyboard, roles }) => {
  for (const [text, title, button, after] of CURED) {
    await outcomes.paste([text]);
    await outcomes.open(1);
    const [found] = await outcomes.findings();
    assert.equal(found.title, title);
    for (const one of after) assert.ok(found.why.includes(one), `${found.why} tells what it becomes`);
    await keyboard.activate('button', button);
    await roles.hasFocus('heading', HEADING.readsWell);
    assert.deepEqual([await outcomes.texts(), await outcomes.value(FIELD.words)], [after, after[0]]);
    assert.equal(await outcomes.told(), after.length > 1 ? `Made into ${after.length} outcomes.` : `Changed to: ${after[0]}`);
    await outcomes.press(undo('a suggestion used on outcome 1'));
    await roles.hasFocus('button', undo('1 outcome added'));
    assert.deepEqual([await outcomes.texts(), await outcomes.value(FIELD.words)], [[text], text], 'the field follows');
    await outcomes.press(redo('a suggestion used on outcome 1'));
    assert.deepEqual(await outcomes.texts(), after);
    await outcomes.press(BUTTON.done);
    for (const step of ['a suggestion used on outcome 1', '1 outcome added']) await outcomes.press(undo(step));
  }
});

journey('what is cut off a long one is kept as its note', PAGE, async ({ outcomes }) => {
  await outcomes.paste([LONG]);
  await outcomes.open(1);
  await outcomes.press(CURE.shorten);
  const rest = LONG.slice(LONG_HEAD.length).replace(/^, /, '');
  assert.ok((await outcomes.value(FIELD.note)).includes(rest), await outcomes.value(FIELD.note));
});

/** What is selected of the words, as the person would type over it. */
const selected = (outcomes) => outcomes.run((one) => {
  const field = one.shadowRoot.activeElement;
  return field.value.slice(field.selectionStart, field.selectionEnd);
});

journey('where words are missing, a place for them is put in and is typed over at once', PAGE, async ({ outcomes, keyboard, page, roles }) => {
  await outcomes.paste(['Identify']);
  await outcomes.open(1);
  assert.equal((await outcomes.findings())[0].title, FINDING.object);
  await keyboard.activate('button', CURE.object);
  await roles.hasFocus('textbox', FIELD.words);
  assert.equal(await selected(outcomes), '[what?]');
  assert.equal((await outcomes.findings())[0].title, FINDING.gap);
  await keyboard.activate('button', CURE.gap);
  await roles.hasFocus('textbox', FIELD.words);
  assert.equal(await selected(outcomes), '[what?]');
  await page.keyboard.type('two goals');
  assert.deepEqual(await outcomes.texts(), ['Identify two goals']);
  await roles.find('heading', HEADING.readsWell);
});

journey('what stands twice is taken out, and comes back', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Compare two ways to decide', 'Compare two ways to decide']);
  await outcomes.open(2);
  const [twin] = await outcomes.findings();
  assert.deepEqual([twin.title, twin.why], [FINDING.twin, 'It has the same words as outcome 1 in your list.']);
  await keyboard.activate('button', CURE.twin);
  await roles.hasFocus('heading', SAYS.list);
  assert.deepEqual(await outcomes.texts(), ['Compare two ways to decide']);
  await outcomes.press(undo('1 outcome removed'));
  assert.equal((await outcomes.texts()).length, 2);
});

journey('a taxonomy level that is claimed is held against that of the verb, and follows it with one press', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Compare two ways to decide']);
  await outcomes.open(1);
  await keyboard.select(FIELD.claim, '1. Recall or respond');
  await roles.hasFocus('combobox', FIELD.claim);
  const [found] = await outcomes.findings();
  assert.equal(found.title, FINDING.level);
  await keyboard.activateBefore('button', CURE.level);
  await roles.hasFocus('heading', HEADING.readsWell);
  assert.equal(await outcomes.value(FIELD.claim, 'combobox'), '4. Evaluate');
  await keyboard.activateBefore('button', undo('a suggestion used on outcome 1'));
  assert.equal(await outcomes.value(FIELD.claim, 'combobox'), '1. Recall or respond');
});

journey('what somebody keeps as it is is told no more, in a saved file too, until they want to see it again', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Appreciate the burden of treatment']);
  await outcomes.open(1);
  await keyboard.activate('button', BUTTON.keep);
  await roles.hasFocus('heading', HEADING.nothingLeft);
  assert.equal(await outcomes.told(), 'Kept as it is.');
  assert.match(await outcomes.counts(), /Worth a thought: 0\./);
  assert.equal((await outcomes.set()).outcomes[0].kept.length, 1);
  await keyboard.activate('button', BUTTON.unkeep);
  await roles.hasFocus('heading', HEADING.found);
  assert.deepEqual((await outcomes.findings()).map(({ title }) => title), [FINDING.hardInTable]);
});

journey('while somebody types, findings follow every letter, and only their number is told', PAGE, async ({ outcomes, page, roles }) => {
  await outcomes.paste(['Describe a goal']);
  await outcomes.open(1);
  const field = await roles.find('textbox', FIELD.words);
  const heard = () => outcomes.run((one) => one.shadowRoot.querySelector('.outcome.open [role="status"]').textContent);
  await field.evaluate((one) => { one.focus(); one.setSelectionRange(0, 8); });
  await page.keyboard.type('Learn about');
  await roles.hasFocus('textbox', FIELD.words);
  assert.equal((await outcomes.findings())[0].title, FINDING.hard);
  assert.equal(await heard(), '1 thing to put right');
  await field.evaluate((one) => one.setSelectionRange(0, 11));
  await page.keyboard.type('Discuss');
  assert.deepEqual(await outcomes.findings(), []);
  assert.equal(await heard(), 'reads well');
  await outcomes.press(undo('words of outcome 1'));
  assert.deepEqual(await outcomes.texts(), ['Describe a goal'], 'all that was typed in one go is one step');
});

journey('the way to the next one to look at goes round, past those that read well, and says when none is left', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Describe a goal', 'Be familiar with aids', 'Discuss a plan', 'Appreciate kindness in letters']);
  await keyboard.activate('button', BUTTON.next);
  await roles.hasFocus('heading', 'Outcome 2');
  await outcomes.pressIn(PART.open, BUTTON.next);
  await roles.hasFocus('heading', 'Outcome 4');
  await outcomes.pressIn(PART.open, BUTTON.next);
  await roles.hasFocus('heading', 'Outcome 2');
  await outcomes.press(CURE.verb);
  await outcomes.pressIn(PART.open, BUTTON.next);
  await roles.hasFocus('heading', 'Outcome 4');
  await outcomes.press(CURE.verb);
  await outcomes.pressIn(PART.open, BUTTON.next);
  assert.equal(await outcomes.told(), 'There is nothing left to look at.');
  await roles.hasFocus('button', BUTTON.next);
});

journey('the list shows those with something to look at, or not mapped, and keeps the open one in sight', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(['Describe a goal', 'Be familiar with aids']);
  await outcomes.select(FIELD.filter, 'Those with something to look at');
  assert.deepEqual((await outcomes.rows()).map(({ words }) => words), ['Be familiar with aids']);
  await outcomes.open(2);
  await outcomes.press(CURE.verb);
  await roles.find('heading', 'Outcome 2');
  await outcomes.press(BUTTON.done);
  await roles.sees('None of your outcomes is like that.');
  assert.equal((await roles.focus()).role === '', false, 'focus is somewhere');
  await outcomes.select(FIELD.filter, 'Those not mapped to the curriculum');
  assert.equal((await outcomes.rows()).length, 2);
});
