/** Where the builder takes its curriculum and its questions from, and what it makes of a site's own. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { BUTTON as COMMON } from './harness/names.mjs';
import { BUTTON, FIELD, HEADING, SAYS, TABLE } from './harness/outcome-names.mjs';
import { single, singles } from './harness/packs.mjs';
import { element, journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const SHIPPED = readPack('curriculum.json');
const OWN = readPack('examples/curriculum-own.json');
const PAGE = { tag: OUTCOMES };
const QUIZ = '/packs/quiz.json';
const KNOWN = SHIPPED.outcomes.find(({ id }) => id === 'patient-activation-l2-know-01');
const first = async (outcomes) => (await outcomes.roles.names('heading'))[0];

/** A quiz with two questions about one outcome of the curriculum, and one about none. */
const quiz = (more = {}) => ({
  ...singles(1, { title: 'Small quiz' }),
  outcomes: [{ id: KNOWN.id, text: 'As the curriculum has it' }],
  items: [single('q1', { outcomes: [KNOWN.id] }), single('q2', { outcomes: [KNOWN.id] }), single('q3')],
  ...more,
});

journey('with nothing given the pack in the script is there, with what it rests on, and that nobody has reviewed it yet', PAGE, async (visit) => {
  const { outcomes } = visit;
  assert.equal(await first(outcomes), SHIPPED.title);
  await outcomes.roles.sees(SHIPPED.basis.split('\n')[0].slice(0, 60));
  await outcomes.roles.sees('Not yet reviewed by a practitioner.');
  assert.deepEqual((await visit.event('pcw-ready')).pack, { id: SHIPPED.id, title: SHIPPED.title, version: SHIPPED.version });
});

journey('a site\'s own taxonomy has its own levels, verbs, sections, outcomes, kinds of course, in every part', { ...PAGE, pack: OWN }, async ({ outcomes }) => {
  const named = OWN.taxonomyLevels.map(({ title }, index) => `${index + 1}. ${title}`);
  assert.deepEqual((await outcomes.options(FIELD.level)).slice(1), named);
  assert.deepEqual((await outcomes.options(FIELD.section)).slice(1), OWN.sections.map(({ title }) => title));
  assert.ok(!(await outcomes.roles.has('combobox', FIELD.learningLevel)), 'it has no learning Levels');
  await outcomes.paste(['Know the aims of a visit', 'Carry out a telephone call', 'Advocate for people']);
  assert.deepEqual((await outcomes.rows()).map(({ standing }) => standing.split(' · ')[0]), ['No taxonomy level', 'Apply', 'No taxonomy level']);
  await outcomes.open(1);
  const [found] = await outcomes.findings();
  assert.match(found.why, /It becomes: (Name|List) the aims of a visit/);
  await outcomes.press(BUTTON.done);
  await outcomes.open(2);
  assert.deepEqual(await outcomes.boxes(HEADING.taught), ['Practice in pairs']);
  assert.deepEqual(await outcomes.boxes(HEADING.assessed), ['A colleague watches and says what went well']);
  const [heads] = await outcomes.table(TABLE.grid);
  assert.deepEqual(heads.slice(1, 7), OWN.taxonomyLevels.map(({ title }) => title));
});

journey('quiz-src shows which outcomes have no question and which questions no outcome, and follows each change', { ...PAGE, attributes: { 'quiz-src': QUIZ }, files: { [QUIZ]: quiz() } }, async ({ outcomes, roles }) => {
  await roles.sees('Small quiz (3 questions)');
  await outcomes.paste([KNOWN.text, 'Describe one plan']);
  await roles.sees('Outcomes with no question: 2');
  await roles.sees('Questions that stand for none of your outcomes: 3');
  await outcomes.open(1);
  await outcomes.click('checkbox', `${KNOWN.stem} ${KNOWN.text}`);
  await roles.sees('Outcomes with no question: 1');
  await roles.sees('Questions that stand for none of your outcomes: 1');
  await outcomes.openAll();
  await roles.sees('Questions: q1, q2');
  await roles.sees(/q3\. \S/);
  await outcomes.press(BUTTON.evidence);
  const [heads, row] = await outcomes.table(TABLE.evidence);
  assert.equal(heads.at(-1), 'Questions of the quiz');
  assert.match(row.at(-1), /q1.*q2/);
});

journey('the property quizPack goes before the address, and taken away the address counts again', { ...PAGE, attributes: { 'quiz-src': QUIZ }, files: { [QUIZ]: quiz() } }, async ({ outcomes, roles }) => {
  await roles.sees('Small quiz (3 questions)');
  await outcomes.run((one, pack) => { one.quizPack = pack; }, quiz({ title: 'Another' }));
  await roles.sees('Another (3 questions)');
  await outcomes.run((one) => { one.quizPack = null; });
  await roles.sees('Small quiz (3 questions)');
  await outcomes.run((one) => one.removeAttribute('quiz-src'));
  await roles.find('button', BUTTON.openQuiz);
});

journey('a quiz pack from this device is held against the outcomes, and put aside again, with focus kept', PAGE, async ({ outcomes, keyboard, roles }) => {
  await outcomes.paste(['Describe one plan']);
  await outcomes.openFile({ name: 'quiz.json', text: JSON.stringify(quiz()) }, () => keyboard.activate('button', BUTTON.openQuiz));
  await roles.hasFocus('heading', SAYS.questions);
  assert.equal(await outcomes.told(), 'Opened the quiz: Small quiz.');
  await roles.sees('Small quiz (3 questions)');
  assert.deepEqual(await outcomes.texts(), ['Describe one plan']);
  await keyboard.activate('button', BUTTON.dropQuiz);
  await roles.gone('button', BUTTON.dropQuiz);
  await roles.hasFocus('button', BUTTON.openQuiz);
});

const CONSOLE = { kind: 'warning', says: /<pcw-outcome-builder> quiz-src/ };

journey('a quiz pack with faults is told in a sentence, to its author in the console, and the builder goes on', { ...PAGE, attributes: { 'quiz-src': QUIZ }, files: { [QUIZ]: quiz({ items: [{ type: 'single' }] }) }, expects: [CONSOLE] }, async ({ outcomes, roles }) => {
  await roles.sees('This quiz pack has faults, so it cannot be used here.');
  await outcomes.paste(['Describe one plan']);
  assert.deepEqual(await outcomes.texts(), ['Describe one plan']);
  await outcomes.run((one, pack) => { one.quizPack = pack; }, quiz());
  await roles.sees('Small quiz (3 questions)');
  assert.ok(!(await roles.text()).includes('has faults'));
});

journey('a quiz pack that cannot be fetched is told in a sentence, and the builder goes on', { ...PAGE, attributes: { 'quiz-src': QUIZ }, files: { [QUIZ]: 'no such page' }, statuses: { [QUIZ]: 404 }, expects: [CONSOLE], tolerates: [{ kind: 'error', says: /404/ }] }, async ({ outcomes, roles }) => {
  await roles.sees('The quiz for this page could not be loaded.');
  await outcomes.paste(['Describe one plan']);
  assert.deepEqual(await outcomes.texts(), ['Describe one plan']);
});

journey('a quiz given where a curriculum belongs is told with cause and cure, and the fallback shows', { ...PAGE, body: element({ tag: OUTCOMES, pack: singles(2), fallback: '<p>On paper instead.</p>' }), waits: false, expects: [{ kind: 'error', says: /<pcw-outcome-builder> pack-invalid/ }] }, async (visit) => {
  const { outcomes } = visit;
  await outcomes.status('failed');
  await outcomes.roles.find('heading', /^This cannot be shown/);
  await outcomes.roles.sees('On paper instead.');
  await outcomes.press(COMMON.details);
  await outcomes.roles.sees(/"kind": "?curriculum"?/);
  assert.equal((await visit.event('pcw-failed')).code, 'pack-invalid');
});

journey('another curriculum asks first once something is written, can be turned down, and can be taken', PAGE, async ({ outcomes, roles }) => {
  const change = () => outcomes.run((one, pack) => { one.pack = pack; }, OWN);
  await outcomes.paste(['Describe one plan']);
  await change();
  await roles.hasFocus('heading', HEADING.replace);
  await outcomes.press(COMMON.keep);
  assert.deepEqual(await outcomes.texts(), ['Describe one plan']);
  assert.equal(await first(outcomes), SHIPPED.title);
  await outcomes.run((one, pack) => { one.pack = pack; }, { ...OWN, version: '2.0.0' });
  await outcomes.press(COMMON.change);
  await roles.find('heading', OWN.title);
});

journey('words in the field for many count as something to lose', PAGE, async ({ outcomes, roles }) => {
  await outcomes.fill('Describe one plan');
  await outcomes.run((one, pack) => { one.pack = pack; }, OWN);
  await roles.hasFocus('heading', HEADING.replace);
  await outcomes.press(COMMON.keep);
  assert.equal(await outcomes.value(FIELD.paste), 'Describe one plan');
});

const FOR = { ...PAGE, attributes: { section: 'health-literacy', 'learning-level': '2' } };
const literacy = SHIPPED.sections.find(({ id }) => id === 'health-literacy').title;

journey('what the page presets is chosen for each new outcome, follows the page, and never goes over a person\'s own choice', FOR, async ({ outcomes }) => {
  const chosen = async () => [await outcomes.value(FIELD.section, 'combobox'), (await outcomes.value(FIELD.learningLevel, 'combobox')).slice(0, 16)];
  assert.deepEqual(await chosen(), [literacy, 'Learning Level 2']);
  await outcomes.select(FIELD.level, '3. Apply');
  await outcomes.select(FIELD.verb, 'use');
  await outcomes.type(FIELD.what, 'plain words');
  await outcomes.run((one) => one.setAttribute('learning-level', '3'));
  assert.deepEqual(await chosen(), [literacy, 'Learning Level 3']);
  await outcomes.select(FIELD.section, 'Health coaching');
  await outcomes.run((one) => one.setAttribute('section', 'patient-activation'));
  assert.deepEqual(await chosen(), ['Health coaching', 'Learning Level 3']);
  assert.equal(await outcomes.value(FIELD.what), 'plain words');
  await outcomes.press(BUTTON.addOne);
  await outcomes.paste(['Describe one plan']);
  const { outcomes: [one, other] } = await outcomes.set();
  assert.deepEqual([one.section, one.learningLevel], ['health-coaching', 3]);
  assert.deepEqual([other.section, other.learningLevel], ['patient-activation', 3], 'pasted ones are for what the page names');
});

journey('presets that the curriculum does not have are left aside', { ...PAGE, attributes: { section: 'no-such', 'learning-level': '7' } }, async ({ outcomes }) => {
  assert.deepEqual([await outcomes.value(FIELD.section, 'combobox'), await outcomes.value(FIELD.learningLevel, 'combobox')], ['Not chosen', 'Not chosen']);
});

journey('view="verbs" shows each taxonomy level with what it means, its verbs, what it is called elsewhere; nothing is written there', { ...PAGE, attributes: { view: 'verbs' } }, async ({ outcomes, roles }) => {
  for (const { id, title, text, elsewhere } of SHIPPED.taxonomyLevels) {
    await roles.find('heading', new RegExp(`^\\d\\. ${title}$`));
    await roles.sees(text);
    if (elsewhere) await roles.sees(`Nearest in Bloom’s taxonomy of 2001: ${elsewhere}`);
    for (const { verb } of SHIPPED.verbs.filter(({ level }) => level === id)) await roles.sees(verb);
  }
  assert.ok(!(await roles.has('heading', SAYS.write)));
  for (const { title } of SHIPPED.taxonomy.notes) await roles.find('heading', title);
  await outcomes.openAll();
  const [, ...rows] = await outcomes.table(TABLE.hard);
  assert.deepEqual(rows, SHIPPED.taxonomy.hard.map(({ verb, instead = [] }) => [verb, instead.join(', ')]));
  await outcomes.run((one) => one.removeAttribute('view'));
  await roles.find('heading', SAYS.write);
});

journey('a verb is looked up in any form, and the answer is told as it is typed', { ...PAGE, attributes: { view: 'verbs' } }, async ({ outcomes }) => {
  const answer = () => outcomes.run((one) => one.shadowRoot.querySelector('.look [role="status"]').textContent);
  for (const [typed, says] of [
    ['reflects on', '“reflect on” is in this table, at the taxonomy level: Evaluate.'],
    ['reflect', '“reflect on” is in this table, at the taxonomy level: Evaluate.'],
    ['Understanding', /^“understand” is hard to observe, and not in this table\. Verbs that come near: describe, /],
    ['appreciate', /^“appreciate” is in this table, at the taxonomy level: Comprehend\./],
    ['explain', /^“explain” is not in this table\. Verbs that come near: describe, /],
    ['zibble', '“zibble” is not in this table. That does not make it a poor verb.'],
  ]) {
    await outcomes.type(FIELD.look, typed);
    assert.match(await answer(), says instanceof RegExp ? says : new RegExp(`^${says.replace(/[.]/g, '\\.')}`), typed);
  }
});
