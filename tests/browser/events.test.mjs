/** What a page is told. Each event of each journey is held against its schema; here is when they come, and what of. */
import assert from 'node:assert/strict';
import { eventFaults } from './harness/events.mjs';
import { oneOfEach, sectioned, single, singles, trueFalse, pack } from './harness/packs.mjs';
import { BUTTON } from './harness/names.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

journey('pcw-ready names widget, version and pack', { pack: oneOfEach() }, async (visit) => {
  const detail = await visit.event('pcw-ready');
  const version = await visit.run(() => customElements.get('pcw-quiz').version);
  assert.deepEqual(detail, { schemaVersion: 1, widget: 'quiz', version, pack: { id: 'test-pack', version: '1.0.0', title: 'A quiz for tests' }, items: 3 });
});

journey('pcw-answered tells ids and score of each answer', { pack: sectioned() }, async (visit) => {
  const { quiz } = visit;
  await quiz.takeAll(sectioned(), (item) => item.id !== 'a2');
  const answered = (await visit.events('pcw-answered')).map((event) => event.detail);
  assert.equal(answered.length, 4);
  assert.deepEqual(answered[0], {
    schemaVersion: 1,
    pack: { id: 'test-pack', version: '1.0.0' },
    item: { id: 'a1', type: 'single', section: 'listening', learningLevel: 1, taxonomyLevel: null, outcomes: [] },
    position: 1,
    total: 4,
    response: { options: ['b'] },
    certainty: null,
    score: { raw: 1, max: 1, scaled: 1 },
    correct: true,
  });
  assert.deepEqual(answered[1].response.options, ['a']);
  assert.equal(answered[1].correct, false);
  assert.deepEqual(answered[2].response.options, ['a', 'c']);
  assert.deepEqual(answered[3].response, { options: ['a'], answer: true });
});

journey('pcw-completed tells the whole result, which the property result holds too', { pack: sectioned(), attributes: { seed: 'ward 7', 'pass-mark': '80' } }, async (visit) => {
  const { quiz } = visit;
  assert.equal(await quiz.run((one) => one.result), null);
  await quiz.takeAll(sectioned(), (item) => item.id !== 'b1');
  const detail = await visit.event('pcw-completed');
  assert.equal(detail.seed, 'ward 7');
  assert.deepEqual([detail.total, detail.answered, detail.passed], [4, 4, false]);
  assert.deepEqual(detail.score, { raw: 3, max: 4, scaled: 0.75 });
  assert.deepEqual(detail.sections.map(({ id, title, items }) => [id, title, items]), [['listening', 'Listening well', 3], ['planning', 'Planning care', 1]]);
  assert.deepEqual(detail.items.map(({ id, correct }) => [id, correct]), [['a1', true], ['a2', true], ['a3', true], ['b1', false]]);
  assert.equal(eventFaults('pcw-completed', { schemaVersion: 1, ...(await quiz.run((one) => one.result)) }), '');
  assert.equal((await visit.events('pcw-completed')).length, 1);
});

journey('pcw-changed tells each step', { pack: pack([single('s1'), trueFalse('t1')]) }, async (visit) => {
  const { quiz } = visit;
  await quiz.takeAll(pack([single('s1'), trueFalse('t1')]));
  await quiz.press('Look at question 1');
  await quiz.press(BUTTON.toResult);
  const steps = (await visit.events('pcw-changed')).map(({ detail }) => `${detail.step} ${detail.position} of ${detail.total}, ${detail.answered}`);
  const inOrder = ['checked 1 of 2, 1', 'question 2 of 2, 1', 'checked 2 of 2, 2', 'result null of 2, 2', 'review 1 of 2, 2', 'result null of 2, 2'];
  let from = 0;
  for (const step of inOrder) {
    from = steps.indexOf(step, from) + 1;
    assert.ok(from > 0, `${step}, in turn, in ${JSON.stringify(steps)}`);
  }
});

journey('pcw-resized tells the size when it changes', { pack: singles(1) }, async (visit) => {
  const { quiz, page } = visit;
  const count = (await visit.events('pcw-resized')).length;
  await page.setViewport({ width: 400, height: 700 });
  await visit.event('pcw-resized', count + 1);
  await new Promise((done) => setTimeout(done, 200));
  const { detail } = (await visit.events('pcw-resized')).at(-1);
  const size = await quiz.run((one) => ({ width: one.offsetWidth, height: one.offsetHeight }));
  assert.deepEqual({ width: Math.round(detail.width), height: Math.round(detail.height) }, size);
});

const twoDeep = { body: `<div id="outer">${element({ attributes: { id: 'inner' }, pack: singles(1) })}</div>` };
journey('events bubble out of the element and name it as their target', twoDeep, async (visit) => {
  await visit.page.evaluate(() => {
    window[Symbol.for('heard')] = [];
    document.querySelector('#outer').addEventListener('pcw-answered', (event) => window[Symbol.for('heard')].push(event.target.id));
  });
  await visit.quiz.answer(single('s1'));
  await visit.event('pcw-answered');
  assert.deepEqual(await visit.page.evaluate(() => window[Symbol.for('heard')]), ['inner']);
});

journey('no event carries the text of questions or options', { pack: oneOfEach() }, async (visit) => {
  await visit.quiz.takeAll(oneOfEach(), () => false);
  const all = JSON.stringify(await visit.events());
  for (const text of ['which one is it', 'choice', 'Why s1', 'Feedback on']) assert.ok(!all.includes(text), text);
});

journey('a listener may remove the element while it is told', { pack: singles(1) , elementsAdded: true }, async (visit) => {
  await visit.page.evaluate(() => document.addEventListener('pcw-answered', (event) => event.target.remove()));
  await visit.quiz.answer(single('s1'));
  await visit.event('pcw-answered');
  assert.equal(await visit.run(() => document.querySelectorAll('pcw-quiz').length), 0);
});

journey('a listener that throws does not stop the quiz', { pack: singles(2), expects: [{ kind: 'error', says: /listener on purpose/ }] }, async (visit) => {
  await visit.page.evaluate(() =>
    document.addEventListener('pcw-answered', () => {
      throw new Error('listener on purpose');
    }),
  );
  await visit.quiz.takeAll(singles(2));
});
