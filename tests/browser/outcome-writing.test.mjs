/** Two ways to write outcomes: step by step, and many at once. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { BUTTON, edit, FIELD, outcome, redo, SAYS, undo } from './harness/outcome-names.mjs';
import { PART } from './harness/outcomes.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = readPack('curriculum.json');
const LITERACY = PACK.sections.find(({ id }) => id === 'health-literacy');
const APPLY = '3. Apply';
const GUIDED = { tag: OUTCOMES };
const grown = (outcomes) => outcomes.run((one) => one.shadowRoot.querySelector('.grown').textContent);

journey('step by step the sentence grows in view, by keyboard, and becomes an outcome at the taxonomy level that was chosen', GUIDED, async ({ outcomes, keyboard, roles }) => {
  assert.equal(await grown(outcomes), '[verb] [what?]');
  await keyboard.tabTo('radio', FIELD.bySteps);
  await keyboard.select(FIELD.section, LITERACY.title);
  await keyboard.select(FIELD.learningLevel, `Learning Level 1: ${PACK.learningLevels[0].title}`);
  await keyboard.select(FIELD.level, APPLY);
  await roles.sees(PACK.taxonomyLevels[2].text);
  assert.deepEqual((await outcomes.options(FIELD.verb)).slice(1), PACK.verbs.filter(({ level }) => level === 'apply').map(({ verb }) => verb));
  await keyboard.select(FIELD.verb, 'demonstrate');
  assert.equal(await grown(outcomes), 'Demonstrate [what?]');
  await keyboard.tabTo('textbox', FIELD.what);
  await keyboard.type('teach-back');
  assert.equal(await grown(outcomes), 'Demonstrate teach-back');
  await keyboard.tabTo('textbox', FIELD.context);
  await keyboard.type('in a role play');
  assert.equal(await grown(outcomes), 'Demonstrate teach-back in a role play');
  await keyboard.activate('button', BUTTON.addOne);
  await roles.hasFocus('combobox', FIELD.section);
  assert.equal(await outcomes.told(), 'Added as outcome 1.');
  const { outcomes: [added] } = await outcomes.set();
  assert.equal(added.text, 'Demonstrate teach-back in a role play');
  assert.deepEqual([added.section, added.learningLevel, added.taxonomyLevel], ['health-literacy', 1, 'apply']);
  assert.equal(await outcomes.value(FIELD.section, 'combobox'), LITERACY.title, 'the next is most often for the same section');
  assert.equal(await grown(outcomes), '[verb] [what?]');
});

journey('what is missing is said above the form and leads to the field, one thing at a time', GUIDED, async ({ outcomes, keyboard, roles }) => {
  await outcomes.press(BUTTON.addOne);
  await roles.sees('Choose a taxonomy level and a verb');
  assert.match((await roles.focus()).text, /There is a problem/);
  await keyboard.activate('link', 'Choose a taxonomy level and a verb');
  await roles.hasFocus('combobox', FIELD.level);
  await outcomes.select(FIELD.level, APPLY);
  await outcomes.select(FIELD.verb, 'use');
  await outcomes.press(BUTTON.addOne);
  await roles.sees('Say what they will do it with');
  assert.equal((await roles.told('combobox', FIELD.verb)).value, 'use', 'what was chosen stays');
  await keyboard.activate('link', 'Say what they will do it with');
  await roles.hasFocus('textbox', FIELD.what);
  assert.equal(await outcomes.set(), null);
  await outcomes.type(FIELD.what, 'plain words');
  await outcomes.press(BUTTON.addOne);
  assert.deepEqual(await outcomes.texts(), ['Use plain words']);
  assert.ok(!(await roles.has('heading', SAYS.problem)));
});

journey('begun from an outcome of the curriculum it is mapped to that one, and its words can be changed', GUIDED, async ({ outcomes }) => {
  const verbs = PACK.verbs.map(({ verb }) => verb);
  const known = PACK.outcomes.find(({ stem, text }) => stem === 'Be able to' && verbs.includes(text.split(' ')[0]));
  const section = PACK.sections.find(({ id }) => id === known.section).title;
  await outcomes.select(FIELD.section, section);
  const offered = (await outcomes.options(FIELD.known)).slice(1);
  const ofSection = PACK.outcomes.filter((one) => one.section === known.section);
  assert.deepEqual(offered, ofSection.map(({ stem, text }) => (stem ? `${stem} ${text}` : text)));
  await outcomes.select(FIELD.known, `${known.stem} ${known.text}`);
  assert.equal((await grown(outcomes)).toLowerCase(), known.text.toLowerCase());
  await outcomes.type(FIELD.what, 'words that a person has chosen');
  await outcomes.press(BUTTON.addOne);
  const { outcomes: [added] } = await outcomes.set();
  assert.deepEqual(added.curriculumOutcomes, [known.id]);
  assert.match(added.text, / words that a person has chosen$/);
});

journey('pasted lines are shown as they will be read, headings apart, and what is left out stays in the field', GUIDED, async ({ outcomes, roles }) => {
  await outcomes.fill(['Outcomes for session one:', '1) Describe a care plan', '•\tWith a friend', '', 'By the end, the learner will be able to:', 'discuss two goals']);
  await roles.sees('3 outcomes found.');
  await roles.sees('Verb: describe');
  await roles.sees('Line 1: Outcomes for session one:');
  await outcomes.press(BUTTON.addAll);
  await roles.hasFocus('heading', SAYS.list);
  assert.equal((await outcomes.texts()).length, 3);
  assert.match(await outcomes.value(FIELD.paste), /Outcomes for session one/);
  assert.match(await outcomes.told(), /^3 outcomes are added\. Some lines are still in the field/);
});

journey('an empty field is told beside it and above, and focus goes there', GUIDED, async ({ outcomes, keyboard, roles }) => {
  await outcomes.fill('   ');
  await outcomes.press(BUTTON.addAll);
  await roles.sees('There is a problem');
  await keyboard.activate('link', 'Type or paste at least one outcome');
  const told = await roles.hasFocus('textbox', FIELD.paste);
  assert.ok(told.invalid);
  assert.match(told.description, /Type or paste at least one outcome/);
});

journey('going from one way to the other loses nothing of either', GUIDED, async ({ outcomes }) => {
  await outcomes.type(FIELD.what, 'a plan');
  await outcomes.select(FIELD.level, APPLY);
  await outcomes.fill('Describe a goal');
  await outcomes.click('radio', FIELD.bySteps);
  assert.equal(await outcomes.value(FIELD.what), 'a plan');
  assert.equal(await outcomes.value(FIELD.level, 'combobox'), APPLY);
  await outcomes.click('radio', FIELD.atOnce);
  assert.equal(await outcomes.value(FIELD.paste), 'Describe a goal');
});

const THREE = ['Describe one plan', 'Discuss two goals', 'Compare three aids'];

journey('outcomes are moved up and down from where they are open; the button keeps the focus, and the place is said', GUIDED, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(THREE);
  await keyboard.activate('button', edit(3));
  await roles.hasFocus('heading', outcome(3));
  await keyboard.activate('button', BUTTON.up);
  assert.equal(await outcomes.told(), 'Now number 2 of 3.');
  await roles.hasFocus('button', BUTTON.up);
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  assert.equal(await outcomes.told(), 'It cannot move further.');
  await roles.hasFocus('button', BUTTON.up);
  assert.deepEqual(await outcomes.texts(), [THREE[2], THREE[0], THREE[1]]);
  await keyboard.activate('button', BUTTON.down);
  await roles.hasFocus('button', BUTTON.down);
  assert.deepEqual(await outcomes.texts(), [THREE[0], THREE[2], THREE[1]]);
});

journey('one is taken away, and every step is undone and done again in turn', GUIDED, async ({ outcomes, roles }) => {
  await outcomes.type(FIELD.title, 'Our course');
  await outcomes.paste(THREE);
  await outcomes.open(2);
  await outcomes.type(FIELD.words, 'Discuss two new goals');
  await outcomes.pressIn(PART.open, BUTTON.remove);
  await roles.hasFocus('heading', SAYS.list);
  assert.equal(await outcomes.told(), 'The outcome is removed. You can undo it.');
  const words = [THREE[0], 'Discuss two new goals', THREE[2]];
  const after = [[undo('1 outcome removed'), words], [undo('words of outcome 2'), THREE], [undo('3 outcomes added'), []], [undo('the name'), []]];
  for (const [button, texts] of after) {
    await outcomes.press(button);
    assert.deepEqual(await outcomes.texts(), texts);
    await roles.hasFocus('button', /^(Undo: .*|Nothing to undo)$/);
  }
  assert.equal(await outcomes.set(), null);
  assert.equal(await outcomes.told(), 'Undone: the name.');
  assert.ok((await roles.told('button', BUTTON.undoNone)).disabled);
  await outcomes.press(redo('the name'));
  assert.equal((await outcomes.set()).title, 'Our course');
  for (const what of ['3 outcomes added', 'words of outcome 2', '1 outcome removed']) await outcomes.press(redo(what));
  assert.deepEqual(await outcomes.texts(), [THREE[0], THREE[2]]);
});
