/** What is promised of answers that are kept, coming back to them, and deleting them. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD, HEADING, SAYS } from './harness/names.mjs';
import { everyKind, singles } from './harness/packs.mjs';
import { kept, keys, oneAnswered, refusing } from './harness/storing.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const PROMISES = { none: SAYS.private, session: `${SAYS.here} They are kept until you close this tab.`, local: `${SAYS.here} They are kept until you delete them.` };

journey('where answers stay is said as it is, and said anew when the page changes it', { pack: singles(2), stores: true }, async ({ quiz }) => {
  for (const kind of ['local', 'session', 'none']) {
    await quiz.run((one, value) => one.setAttribute('storage', value), kind);
    await quiz.roles.sees(PROMISES[kind]);
    for (const other of ['session', 'local']) if (other !== kind) assert.ok(!(await quiz.roles.text()).includes(PROMISES[other]), `${kind}, not ${other}`);
    assert.equal(await quiz.roles.has('button', BUTTON.forget), kind !== 'none', 'there is something to delete only where it is kept');
  }
});

for (const kind of ['session', 'local']) {
  journey(`where the browser refuses storage "${kind}", nothing is promised`, { ...kept(kind), early: refusing }, async ({ quiz }) => {
    await quiz.roles.sees(PROMISES.none);
    assert.ok(!(await quiz.roles.text()).includes(PROMISES[kind]));
    assert.ok(!(await quiz.roles.has('button', BUTTON.forget)));
  });
}

journey('"Delete my answers" asks first, can be turned down, and then deletes at any time', kept('local'), async (visit) => {
  const { quiz, roles, page } = visit;
  await oneAnswered(quiz);
  await quiz.choose(['Good choice s2-b']);
  await quiz.press(BUTTON.forget);
  await roles.hasFocus('heading', HEADING.remove);
  await quiz.roles.sees('What you have answered and written here will be gone for good.');
  assert.equal((await keys(page)).local.length, 1, 'nothing is gone yet');
  await quiz.press(BUTTON.keepAnswers);
  await roles.hasFocus('heading', /Question 2 of 3/);
  assert.equal((await quiz.roles.told('radio', 'Good choice s2-b')).checked, true);
  await quiz.press(BUTTON.forget);
  await quiz.press(BUTTON.forget);
  await quiz.roles.sees(SAYS.deleted);
  await roles.hasFocus('heading', /Question 1 of 3/);
  assert.deepEqual((await keys(page)).local, []);
});

journey('on return nobody is told whose answers they are', kept('local'), async (visit) => {
  await oneAnswered(visit.quiz);
  await visit.load();
  await visit.quiz.roles.sees("There are answers from before in this browser. On a shared computer they may be someone else's.");
  assert.doesNotMatch(await visit.quiz.roles.text(), /Question \d of|s1-|last time/, 'nothing of them is shown');
  assert.equal((await visit.event('pcw-changed')).step, 'resume');
});

journey('a note is kept with the answers, and deleted with them', kept('local'), async (visit) => {
  const { quiz, page } = visit;
  await quiz.takeAll(singles(3));
  await quiz.type(FIELD.note[0], 'To listen.');
  await visit.load();
  await quiz.press(BUTTON.next);
  assert.equal((await quiz.roles.told('textbox', FIELD.note[0])).value, 'To listen.');
  await quiz.press(BUTTON.forget);
  await quiz.press(BUTTON.forget);
  await quiz.atQuestion(1);
  assert.deepEqual((await keys(page)).local, []);
  await quiz.takeAll(singles(3));
  assert.equal((await quiz.roles.told('textbox', FIELD.note[0])).value, '');
});

const ONE_OF_EACH = everyKind();
journey('every kind of answer is there again on return, certainty too', { pack: ONE_OF_EACH, attributes: { storage: 'local', confidence: true, feedback: 'end' }, stores: true }, async (visit) => {
  const { quiz } = visit;
  await quiz.takeAll(ONE_OF_EACH);
  const result = await quiz.run((one) => one.result);
  await visit.load();
  await quiz.press(BUTTON.next);
  await quiz.roles.find('heading', HEADING.result);
  assert.deepEqual(await quiz.run((one) => one.result), result);
  assert.deepEqual([result.score.raw, result.calibration[1].items], [8, 8]);
});
