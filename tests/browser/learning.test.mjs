/** A result that points somewhere: what to learn next and how, part by part, with words that fit the marks. */
import assert from 'node:assert/strict';
import { BUTTON, HEADING, RATING, TABLE } from './harness/names.mjs';
import { pack, rating, reflection, single, singles } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const RICH = pack(
  [
    single('a1', { section: 'listening', learningLevel: 1, outcomes: ['hear'], taxonomyLevel: 'recall' }),
    single('a2', { section: 'listening', learningLevel: 1, outcomes: ['hear', 'ask'], taxonomyLevel: 'recall' }),
    single('a3', { section: 'listening', learningLevel: 2, outcomes: ['ask'], taxonomyLevel: 'apply' }),
    single('b1', { section: 'planning', learningLevel: 2, outcomes: [], taxonomyLevel: 'apply' }),
    single('c1', { learningLevel: 3 }),
    rating('r1', { section: 'planning' }),
    reflection('f1', { section: 'planning' }),
  ],
  {
    sections: [{ id: 'listening', title: 'Listening well' }, { id: 'planning', title: 'Planning care' }],
    outcomes: [{ id: 'hear', text: 'Be able to hear' }, { id: 'ask', text: 'Be able to ask' }],
    taxonomyLevels: [{ id: 'recall', title: 'Recall' }, { id: 'apply', title: 'Apply' }],
    methods: [
      { id: 'role-play', title: 'Role play', learningLevels: [1], sections: ['listening'] },
      { id: 'reading', title: 'Reading', learningLevels: [3], sections: ['listening'] },
      { id: 'talk', title: 'Talking it over', learningLevels: [1, 2], sections: ['listening'] },
      { id: 'anywhere', title: 'A course', learningLevels: [2] },
    ],
    scoreFeedback: [{ from: 0, text: 'Much is *new* here.' }, { from: 60, text: 'You know much of it.' }, { from: 100, text: 'You know all of it.' }],
  },
);

const take = (visit, ...wrong) => visit.quiz.takeAll(RICH, ({ id }) => (wrong.includes(id) ? 'wrong' : 'right'));

journey('what to learn next begins with the weakest section and has the ways that fit its Level', { pack: RICH }, async (visit) => {
  const { quiz } = visit;
  await take(visit, 'a1', 'b1');
  await quiz.roles.find('heading', HEADING.gaps);
  const text = await quiz.roles.text();
  const next = text.slice(text.indexOf(HEADING.gaps), text.indexOf(BUTTON.again));
  assert.match(next, /Planning care: Look at this again .*Listening well: 66% of the marks/);
  assert.doesNotMatch(next, /Other questions/);
  const ways = await quiz.roles.all('button', BUTTON.ways);
  assert.equal(ways.length, 2);
  for (const one of ways) await one.click();
  await quiz.roles.sees(/Planning care: .* curriculum marks for learning Level 2: A course .*Listening well: .* curriculum marks for learning Level 1: Role play Talking it over/);
  assert.ok(!(await quiz.roles.text()).includes('Reading'), 'nothing of another Level');
});

journey('the result is told by section, learning Level and learning outcome, with words below three questions', { pack: RICH }, async (visit) => {
  const { quiz } = visit;
  await take(visit, 'a1', 'b1');
  const rows = async () => (await quiz.roles.names('row')).join('\n');
  for (const line of ['Listening well 3 66% of the marks', 'Planning care 1 Look at this again', 'Other questions 1 All right', 'Learning Level 1 2 Partly right', 'Learning Level 2 2 Partly right', 'Learning Level 3 1 All right']) {
    assert.ok((await rows()).includes(line), `${line} in ${await rows()}`);
  }
  await quiz.roles.find('table', TABLE.levels);
  assert.ok(!(await quiz.roles.has('table', TABLE.outcomes)), 'outcomes are long: on request');
  await quiz.press(BUTTON.byOutcome);
  await quiz.roles.find('table', TABLE.outcomes);
  for (const line of ['Be able to hear 2 Partly right', 'Be able to ask 2 All right', 'Not linked to a learning outcome 2 Partly right']) assert.ok((await rows()).includes(line), `${line} in ${await rows()}`);
});

journey('it says plainly how far a quiz reaches', { pack: RICH }, async (visit) => {
  await take(visit);
  await visit.quiz.roles.sees('A quiz mostly shows what people remember and understand.');
  await visit.quiz.roles.sees('Taxonomy levels that these questions reach: Recall (2), Apply (2).');
  await visit.quiz.roles.sees('A learning Level goes with your role, not with how good you are.');
});

for (const [what, wrong, says] of [
  ['the fewest', ['a1', 'a2', 'a3', 'b1'], 'Much is new here.'],
  ['exactly the marks of a range', ['a1', 'a2'], 'You know much of it.'],
  ['all', [], 'You know all of it.'],
]) {
  journey(`who has ${what} reads the words for that`, { pack: RICH }, async (visit) => {
    await take(visit, ...wrong);
    await visit.quiz.roles.sees(says);
    for (const other of ['Much is new here.', 'You know much of it.', 'You know all of it.']) assert.equal((await visit.quiz.roles.text()).includes(other), other === says, other);
  });
}

journey('what people said of themselves is told beside the marks, and is none', { pack: RICH }, async (visit) => {
  await take(visit);
  await visit.quiz.roles.find('heading', HEADING.rated);
  await visit.quiz.roles.find('table', TABLE.rated);
  assert.match((await visit.quiz.roles.names('row')).join('\n'), new RegExp(`Capability r1 ${RATING[3]}`));
  await visit.quiz.roles.sees('You got 5 of 5 questions fully right.');
});

journey('where nothing has marks there are no marks, no gaps and no parts', { pack: pack([rating('r1'), reflection('f1')]), attributes: { 'pass-mark': '50' } }, async (visit) => {
  await visit.quiz.takeAll(pack([rating('r1'), reflection('f1')]));
  await visit.quiz.roles.sees('None of them has marks.');
  for (const name of [HEADING.gaps, HEADING.groups]) assert.ok(!(await visit.quiz.roles.has('heading', name)), name);
  assert.ok(!(await visit.quiz.roles.has('button', BUTTON.missed)));
  assert.doesNotMatch(await visit.quiz.roles.text(), /pass mark/);
  const { scored, passed, score } = await visit.event('pcw-completed');
  assert.deepEqual([scored, passed, score.max], [0, null, 0]);
});

journey('the result is written for people, even where nothing was known', { pack: singles(3) }, async (visit) => {
  await visit.quiz.takeAll(singles(3), () => 'unknown');
  assert.doesNotMatch(await visit.quiz.roles.text(), /[-−]\d|NaN|undefined|null|\{\}/);
});
