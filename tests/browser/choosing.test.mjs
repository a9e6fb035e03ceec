/** Which questions are asked, in which order: quotas, what stays last, and settings that a pack brings along. */
import assert from 'node:assert/strict';
import { BUTTON, CERTAINTY, HEADING, SAYS } from './harness/names.mjs';
import { matching, option, pack, single } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const setTo = (quiz, name, value) => quiz.run((element, key, text) => (text === null ? element.removeAttribute(key) : element.setAttribute(key, text)), name, value);

/** Three sections of six, four and two questions. */
const SECTIONS = { listening: 6, planning: 4, caring: 2 };
const LARGE = (more = {}) =>
  pack(
    Object.entries(SECTIONS).flatMap(([section, count]) => Array.from({ length: count }, (_, index) => single(`${section}-${index}`, { section, learningLevel: (index % 3) + 1 }))),
    { sections: Object.keys(SECTIONS).map((id) => ({ id, title: `Section ${id}` })), ...more },
  );

/** How many of each section were asked, and all ids in the order asked. */
async function asked(visit) {
  await visit.quiz.takeAll(LARGE());
  const ids = (await visit.events('pcw-completed')).at(-1).detail.items.map(({ id }) => id);
  const counts = Object.fromEntries(Object.keys(SECTIONS).map((section) => [section, ids.filter((id) => id.startsWith(section)).length]));
  return { ids, counts };
}

for (const [pick, counts] of [
  ['listening:3 planning:2', { listening: 3, planning: 2, caring: 0 }],
  ['8, listening:3', { listening: 3, planning: 4, caring: 1 }],
  ['caring:9', { listening: 0, planning: 0, caring: 2 }],
]) {
  journey(`pick="${pick}" asks so many of each section`, { pack: LARGE(), attributes: { pick, seed: 'ward 7' } }, async (visit) => {
    const told = await asked(visit);
    if (pick.startsWith('8')) {
      assert.equal(told.ids.length, 8);
      assert.equal(told.counts.listening, 3);
    } else assert.deepEqual(told.counts, counts);
    assert.deepEqual(told.ids, LARGE().items.map(({ id }) => id).filter((id) => told.ids.includes(id)), 'in the order of the pack');
    const [first] = [told.ids];
    await visit.quiz.press(BUTTON.again);
    assert.deepEqual((await asked(visit)).ids, first, 'the same seed draws the same');
  });
}

journey('quotas, topics and Levels together ask what all of them want', { pack: LARGE(), attributes: { pick: 'listening:2', topics: 'listening caring', 'learning-levels': '1' } }, async (visit) => {
  const { ids } = await asked(visit);
  assert.deepEqual(ids, ['listening-0', 'listening-3']);
});

const LAST = single('s1', { options: [option('none', 's1', false, { last: true }), ...'abcdef'.split('').map((id) => option(id, 's1', id === 'b')), option('all', 's1', false, { last: true })] });

journey('options that stay last do so in every order, in their own order', { pack: pack([LAST, matching('p1', { choices: [{ id: 'c9', text: 'Another', last: true }, ...matching('p1').choices] })]), attributes: { shuffle: 'options' } }, async ({ quiz }) => {
  const orders = new Set();
  for (let round = 0; round < 5; round += 1) {
    await setTo(quiz, 'seed', `round ${round}`);
    await quiz.atQuestion(1);
    const names = await quiz.roles.names('radio');
    assert.deepEqual(names.slice(-2), ['Poor choice s1-none', 'Poor choice s1-all']);
    orders.add(names.join());
    await quiz.answer(LAST);
    await quiz.onward();
    const choices = await quiz.run((one) => [...one.shadowRoot.querySelector('select').options].map(({ text }) => text));
    assert.equal(choices.at(-1), 'Another');
    assert.equal(choices[0], 'Choose an answer');
  }
  assert.ok(orders.size > 1, 'the others are shuffled');
});

const SETTLED = LARGE({
  settings: { pick: 5, quotas: [{ section: 'caring', items: 2 }], topics: ['planning', 'caring'], learningLevels: [1, 2], shuffle: ['options'], seed: 'ward 7', feedback: 'end', passMark: 66.5, confidence: true },
});

journey('a pack brings along how it is to be asked', { pack: SETTLED }, async (visit) => {
  const { quiz } = visit;
  assert.equal((await quiz.place()).total, 5);
  await quiz.roles.find('group', HEADING.sure);
  const { ids, counts } = await asked(visit);
  assert.deepEqual(counts, { listening: 0, planning: 3, caring: 2 });
  assert.ok(!ids.some((id) => id.endsWith('-2')), 'nothing of Level 3');
  await quiz.roles.sees(`${SAYS.seed}ward 7`);
  await quiz.roles.sees('You reached the pass mark of 66.5%.');
});

journey('an attribute goes before the pack, and taken off the pack counts again', { pack: SETTLED, attributes: { feedback: 'immediate', pick: '1', confidence: 'off' } }, async (visit) => {
  const { quiz } = visit;
  assert.equal((await quiz.place()).total, 1);
  assert.ok(!(await quiz.roles.has('group', HEADING.sure)));
  await setTo(quiz, 'pick', null);
  await quiz.roles.sees('Question 1 of 5');
  await setTo(quiz, 'confidence', null);
  await quiz.roles.find('group', HEADING.sure);
  await setTo(quiz, 'feedback', null);
  const item = await quiz.item(SETTLED);
  await quiz.choose([item.options[1].text]);
  await quiz.choose([CERTAINTY[0]]);
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(2);
  assert.ok(!(await quiz.roles.text()).includes('Feedback on'), 'explained at the end');
  await setTo(quiz, 'topics', 'listening');
  await quiz.roles.sees('Question 1 of 4');
  await setTo(quiz, 'topics', null);
  await quiz.roles.sees('Question 1 of 5');
});

journey('a pack can ask for the back button of the browser, and an attribute can say no', { pack: LARGE({ settings: { history: true } }) }, async ({ quiz, page }) => {
  const { items } = LARGE();
  await quiz.answer(items[0]);
  await quiz.onward();
  await quiz.atQuestion(2);
  await page.evaluate(() => history.back());
  await quiz.atQuestion(1);
  await quiz.run((one) => one.setAttribute('history', 'off'));
  const before = await page.evaluate(() => history.length);
  await quiz.onward();
  await quiz.atQuestion(2);
  assert.equal(await page.evaluate(() => history.length), before);
});

journey('a pack can share what is typed, and the page can keep it from doing so', { pack: pack([single('x'), { id: 'f', type: 'reflection', stem: 'A thought' }, { id: 'g', type: 'reflection', stem: 'Another' }], { settings: { shareText: true } }) }, async (visit) => {
  const { quiz } = visit;
  await quiz.answer(single('x'));
  await quiz.onward();
  await quiz.answer({ type: 'reflection' }, { typed: 'shared' });
  await quiz.atQuestion(3);
  await setTo(quiz, 'share-text', 'off');
  await quiz.answer({ type: 'reflection' }, { typed: 'kept' });
  await quiz.roles.find('heading', HEADING.result);
  assert.deepEqual((await visit.events('pcw-answered')).map(({ detail }) => detail.response.text), [undefined, 'shared', undefined]);
});
