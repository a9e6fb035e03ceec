/** Where outcomes stand in the curriculum, how they can be taught and assessed, and what that makes of the whole set. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { BUTTON, FIELD, HEADING, redo, TABLE, undo } from './harness/outcome-names.mjs';
import { PART } from './harness/outcomes.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = readPack('curriculum.json');
const PAGE = { tag: OUTCOMES };
const titleOf = (id) => PACK.sections.find((section) => section.id === id).title;
const known = ({ stem, text }) => (stem ? `${stem} ${text}` : text);
const KNOWN = PACK.outcomes.find(({ id }) => id === 'patient-activation-l2-know-01');

/** What the curriculum's tables have for a taxonomy level and a learning Level. */
const fitting = (list, level, learningLevel) =>
  list.filter(({ taxonomyLevels = [], learningLevels = [] }) => (!level || !taxonomyLevels.length || taxonomyLevels.includes(level)) && (!learningLevel || !learningLevels.length || learningLevels.includes(learningLevel))).map(({ title }) => title);

journey('typing brings the curriculum\'s outcomes that come nearest; ticking one maps it, by keyboard, and unticking takes it back', PAGE, async ({ outcomes, keyboard, page, roles }) => {
  await outcomes.paste(['Describe a goal']);
  await outcomes.open(1);
  await keyboard.tabTo('textbox', FIELD.words);
  await keyboard.type('');
  assert.deepEqual(await outcomes.nearest(), []);
  assert.match(await outcomes.run((one, part) => one.shadowRoot.querySelector(part).textContent, PART.open), /Nothing in the curriculum comes near these words yet\./);
  await page.keyboard.type(KNOWN.text.split(',')[0]);
  const near = await outcomes.nearest();
  assert.ok(near.slice(0, 3).some(({ text }) => text === known(KNOWN)), JSON.stringify(near));
  assert.ok(near.some(({ place }) => place === `${titleOf(KNOWN.section)} · learning Level ${KNOWN.learningLevel} · ${KNOWN.place}`));
  await keyboard.tick(known(KNOWN));
  await roles.hasFocus('checkbox', known(KNOWN));
  assert.equal(await outcomes.told(), 'Mapped.');
  assert.deepEqual((await outcomes.set()).outcomes[0].curriculumOutcomes, [KNOWN.id]);
  await keyboard.press(' ');
  await roles.hasFocus('checkbox', known(KNOWN));
  assert.equal(await outcomes.told(), 'No longer mapped.');
  assert.deepEqual((await outcomes.set()).outcomes[0].curriculumOutcomes, []);
});

journey('where the words of an outcome bring nothing, the curriculum is searched by others, for this outcome alone', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Use the purple folder', 'Discuss two goals']);
  await outcomes.open(1);
  assert.ok((await outcomes.nearest()).every(({ text }) => text !== known(KNOWN)));
  await keyboard.tabTo('textbox', FIELD.find);
  await keyboard.type(KNOWN.text.split(',')[0]);
  await roles.hasFocus('textbox', FIELD.find);
  assert.equal((await outcomes.nearest())[0].text, known(KNOWN));
  await keyboard.tick(known(KNOWN));
  assert.deepEqual((await outcomes.set()).outcomes[0].curriculumOutcomes, [KNOWN.id]);
  assert.equal((await outcomes.set()).outcomes[0].text, 'Use the purple folder', 'its own words stay');
  await outcomes.open(2);
  assert.equal(await outcomes.value(FIELD.find), '');
  assert.ok((await outcomes.nearest()).every(({ text }) => text !== known(KNOWN)));
});

journey('what it is mapped to stays in view, first, whatever is typed afterwards; undo takes the tick away', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste([known(KNOWN)]);
  await outcomes.open(1);
  await outcomes.click('checkbox', known(KNOWN));
  await outcomes.type(FIELD.words, 'Tailor written information for someone with a learning disability');
  assert.deepEqual([(await outcomes.nearest())[0].text, (await outcomes.nearest())[0].ticked], [known(KNOWN), true]);
  await outcomes.press(undo('words of outcome 1'));
  await outcomes.press(undo('a change to outcome 1'));
  assert.ok((await outcomes.nearest()).every(({ ticked }) => !ticked));
  await outcomes.press(redo('a change to outcome 1'));
  assert.ok((await roles.told('checkbox', known(KNOWN))).checked);
});

journey('ways to teach and to assess are those that the tables have for its taxonomy level and learning Level; what is ticked stays in view', PAGE, async ({ outcomes }) => {
  await outcomes.paste(['Describe one plan']);
  await outcomes.open(1);
  assert.deepEqual(await outcomes.boxes(HEADING.assessed), fitting(PACK.assessments, 'recall-or-respond'));
  assert.deepEqual(await outcomes.boxes(HEADING.taught), fitting(PACK.methods, 'recall-or-respond'));
  await outcomes.click('checkbox', 'Tests of facts');
  await outcomes.selectIn(PART.open, FIELD.learningLevel, `Learning Level 1: ${PACK.learningLevels[0].title}`);
  assert.deepEqual(await outcomes.boxes(HEADING.taught), fitting(PACK.methods, 'recall-or-respond', 1));
  await outcomes.click('checkbox', 'E-platforms');
  await outcomes.type(FIELD.words, 'Lead one plan');
  assert.deepEqual(await outcomes.boxes(HEADING.assessed), ['Tests of facts', ...fitting(PACK.assessments, 'integrate', 1)]);
  const { outcomes: [{ methods, assessments }] } = await outcomes.set();
  const idOf = (list, title) => list.find((one) => one.title === title).id;
  assert.deepEqual([methods, assessments], [[idOf(PACK.methods, 'E-platforms')], [idOf(PACK.assessments, 'Tests of facts')]]);
  await outcomes.openAll();
  for (const title of PACK.methods.map((one) => one.title)) await outcomes.roles.find('checkbox', title);
});

journey('the choices of an outcome belong to it alone: section, learning Level, note, quoted', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Describe one plan', 'Discuss one plan']);
  await outcomes.click('radio', FIELD.atOnce);
  await outcomes.open(2);
  await keyboard.select(FIELD.section, titleOf('health-literacy'));
  await roles.hasFocus('combobox', FIELD.section);
  await keyboard.tabTo('textbox', FIELD.note);
  await keyboard.type('Ask Sam about this');
  await keyboard.tick(FIELD.quoted);
  await roles.hasFocus('checkbox', FIELD.quoted);
  await outcomes.open(1);
  assert.equal(await outcomes.value(FIELD.note), '');
  const { outcomes: [first, second] } = await outcomes.set();
  assert.deepEqual([first.section, first.note], [undefined, undefined]);
  assert.deepEqual([second.section, second.note, second.quoted], ['health-literacy', 'Ask Sam about this', true]);
});

journey('the grid counts each outcome where it stands, with sums as they should be', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(['Describe one plan', 'Identify one goal', 'Lead a review', 'Nothing at all']);
  for (const [number, section] of [[1, 'health-literacy'], [2, 'health-literacy'], [3, 'health-coaching']]) {
    await outcomes.open(number);
    await outcomes.selectIn(PART.open, FIELD.section, titleOf(section));
  }
  const [heads, ...rows] = await outcomes.table(TABLE.grid);
  assert.deepEqual(heads, ['Section', ...PACK.taxonomyLevels.map(({ title }) => title), 'No taxonomy level']);
  const row = (start) => rows.find(([name]) => name.startsWith(start)).slice(1).map(Number);
  assert.deepEqual(row('Health literacy'), [1, 1, 0, 0, 0, 0]);
  assert.deepEqual(row('Health coaching'), [0, 0, 0, 0, 1, 0]);
  assert.deepEqual(row('No section chosen'), [0, 0, 0, 0, 0, 1]);
  await roles.sees('Only 1 outcome: Health coaching.');
  await roles.sees('No outcome at this taxonomy level: Apply.');
});

const SIX = ['Discuss one', 'Discuss two', 'Discuss three', 'Discuss four', 'Discuss five', 'Discuss six', 'Discuss seven'].map((text) => `${text} plans`);

/** The one finding of the whole with this in it. */
async function whole(outcomes, says) {
  const found = (await outcomes.setFindings()).filter(({ title }) => says.test(title));
  assert.equal(found.length, 1, JSON.stringify(await outcomes.setFindings()));
  return found[0];
}

journey('too many for a short session: one press plans for a longer course, and it is undone', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(SIX);
  await outcomes.select(FIELD.plan, 'A short session (about 6 outcomes at most)');
  const { buttons: [button] } = await whole(outcomes, /^7 outcomes are many for this: A short session \(about 6/);
  assert.equal(button, 'Plan it as: A module or unit');
  await outcomes.press(button);
  assert.equal(await outcomes.value(FIELD.plan, 'combobox'), 'A module or unit (about 8 outcomes at most)');
  await roles.hasFocus('heading', HEADING.wholeFound);
  await outcomes.press(undo('what the set is for'));
  assert.equal(await outcomes.value(FIELD.plan, 'combobox'), 'A short session (about 6 outcomes at most)');
});

journey('all at one taxonomy level: one press begins another at the next', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(SIX.slice(0, 4));
  const { buttons: [button] } = await whole(outcomes, /^All 4 outcomes are at one taxonomy level: Evaluate\.$/);
  await outcomes.press(button);
  await roles.hasFocus('heading', HEADING.wholeWell);
  const { outcomes: set } = await outcomes.set();
  assert.deepEqual([set.length, set[4].taxonomyLevel], [5, 'integrate']);
  assert.match(set[4].text, /^\w+ \[what\?\]$/);
});

journey('a section to cover without an outcome gets one of the curriculum\'s, quoted, so that nothing is held against it', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(['Describe one plan']);
  await outcomes.openAll();
  await outcomes.click('checkbox', 'Health literacy');
  const { buttons: [button] } = await whole(outcomes, /^No outcome yet for this section: Health literacy\.$/);
  await outcomes.press(button);
  await roles.hasFocus('heading', HEADING.wholeWell);
  const { outcomes: [, added] } = await outcomes.set();
  assert.equal(PACK.outcomes.find(({ id }) => id === added.curriculumOutcomes[0]).section, 'health-literacy');
  assert.ok(added.quoted);
  await outcomes.open(2);
  assert.deepEqual((await outcomes.findings()).filter(({ weight }) => weight === 'Put right'), []);
});

journey('a learning Level that differs from the curriculum\'s is told, and follows it with one press', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste([known(KNOWN)]);
  await outcomes.open(1);
  await outcomes.click('checkbox', known(KNOWN));
  await outcomes.selectIn(PART.open, FIELD.learningLevel, `Learning Level 1: ${PACK.learningLevels[0].title}`);
  const { buttons: [button] } = await whole(outcomes, /^Outcome 1 is meant for learning Level 1, but maps to one for learning Level 2\.$/);
  assert.equal(button, 'Use learning Level 2');
  await outcomes.press(button);
  await roles.hasFocus('heading', HEADING.wholeWell);
  assert.equal((await outcomes.set()).outcomes[0].learningLevel, 2);
  await outcomes.press(undo('a change to outcome 1'));
  assert.equal((await outcomes.set()).outcomes[0].learningLevel, 1);
});

journey('the evidence table is shown on request, says what each outcome is mapped to, taught and assessed by, and follows', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste([known(KNOWN)]);
  await outcomes.open(1);
  await outcomes.click('checkbox', known(KNOWN));
  await outcomes.click('checkbox', 'Role play');
  await keyboard.activate('button', BUTTON.evidence);
  await roles.hasFocus('heading', HEADING.evidence);
  const [heads, row] = await outcomes.table(TABLE.evidence);
  assert.deepEqual(heads, ['Id', 'Learning outcome', 'Section', 'Learning Level', 'Fits in the curriculum', 'Taxonomy level', 'How it is taught', 'How it is assessed']);
  assert.equal(row[0], 'outcome-1');
  assert.ok(row[4].includes(KNOWN.text), row[4]);
  assert.match(row[6], /Role play/);
  await outcomes.click('checkbox', 'Mentoring');
  assert.match((await outcomes.table(TABLE.evidence))[1][6], /Mentoring/);
  await keyboard.activate('button', BUTTON.evidenceHide);
  await roles.hasFocus('button', BUTTON.evidence);
  assert.ok(!(await roles.has('table', TABLE.evidence)));
});
