/** Saying it well: situations to practise on, with the questions of the quiz, and no result that anybody could take for a mark. */
import assert from 'node:assert/strict';
import { walkByKeyboard } from './harness/by-keyboard.mjs';
import { readPack, situations } from './harness/examples.mjs';
import { BUTTON, HEADING, PAM_SAYS, SAYS } from './harness/names.mjs';
import { keys, stored } from './harness/storing.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = readPack('pam-levels.json');
const ITEMS = situations(PACK);
const [FIRST] = ITEMS.items;
const GRADES = ['Harmful, or against personalised care', 'Not helpful', 'Reasonable, but not complete', 'Fits best'];

journey('the table of words says what to avoid, what to say, and why', { tag: PAM }, async ({ pam }) => {
  const rows = await pam.table(PAM_SAYS.wordingTable);
  assert.deepEqual(rows, [['Instead of', 'Try', 'Why'], ...PACK.wording.map(({ insteadOf, better, why }) => [insteadOf, better, why])]);
});

for (const how of /** @type {const} */ (['wrong', 'partly', 'right'])) {
  journey(`through all situations by keyboard alone, ${how}: the end says how many fitted best`, { tag: PAM }, async (visit) => {
    const { pam, keyboard, roles } = visit;
    const practice = { quiz: pam.practice, keyboard, roles };
    await walkByKeyboard(practice, ITEMS, () => how);
    const total = ITEMS.items.length;
    await pam.roles.sees(`You chose the way that fits best in ${how === 'right' ? total : 0} of ${total}.`);
    for (const type of ['pcw-answered', 'pcw-completed']) assert.deepEqual(await visit.events(type), [], 'nobody is told how a person did in a practice');
    assert.equal(await pam.run((one) => one.result), null);
    assert.doesNotMatch(await pam.roles.text(), /pass mark|Your result|Not right|Partly right/);
    await keyboard.activate('button', BUTTON.restart);
    await roles.hasFocus('heading', /^Question 1 of 6 /);
    for (const name of await pam.roles.names('radio')) assert.equal((await pam.roles.told('radio', name)).checked, false);
  });
}

journey('every way to say it is told with how it fits and why, and where that comes from', { tag: PAM }, async (visit) => {
  const { pam, roles } = visit;
  await pam.practice.answer(FIRST, 'partly');
  await roles.hasFocus('heading', PAM_SAYS.fitsOther);
  for (const { text, grade, rationale } of FIRST.options) {
    await pam.roles.sees(text);
    await pam.roles.sees(`${GRADES[grade]} ${rationale}`);
  }
  await pam.roles.sees(FIRST.feedback);
  await pam.click('button', new RegExp(`^${BUTTON.sources}`));
  await pam.roles.sees('lines 1435 and 1446');
  await pam.practice.onward();
  await roles.hasFocus('heading', /^Question 2 of 6 /);
  await pam.press(BUTTON.back);
  await roles.hasFocus('heading', /^Question 1 of 6 /);
});

journey('a situation that is not answered says so, and leads back to its choices', { tag: PAM }, async (visit) => {
  const { pam, keyboard, roles } = visit;
  await keyboard.activate('button', BUTTON.check);
  await roles.hasFocus('alert');
  await keyboard.activate('link', SAYS.select);
  await roles.hasFocus('radio', FIRST.options[0].text);
  assert.equal((await pam.roles.all('alert')).length, 1, 'it is told once');
  await pam.press(BUTTON.unknown);
  await roles.hasFocus('heading', PAM_SAYS.fitsUnknown);
});

journey('where one is in the practice is told in its own place, and the page is told of each step', { tag: PAM }, async (visit) => {
  const { pam } = visit;
  await pam.practice.answer(FIRST);
  await pam.practice.onward();
  await pam.practice.atQuestion(2);
  const steps = (await visit.events('pcw-changed')).map(({ detail: { step, position, total, answered } }) => [step, position, total, answered]);
  assert.deepEqual(steps, [['checked', 1, 6, 1], ['question', 2, 6, 1]]);
  await pam.read(1);
  const { detail } = (await visit.events('pcw-changed')).at(-1);
  assert.deepEqual([detail.step, detail.total, detail.answered], ['reading', 6, 1]);
  await pam.practice.atQuestion(2);
});

journey('reading on, or another level of headings, leaves the practice as it is', { tag: PAM, attributes: { 'score-lookup': true } }, async ({ pam }) => {
  const { text } = FIRST.options[1];
  await pam.click('radio', text);
  await pam.read(2, 3);
  await pam.lookUp('70');
  await pam.press(PAM_SAYS.more);
  for (const [name, value] of [['bands', 'published-2010'], ['heading-level', '3'], ['theme', 'dark'], ['kiosk', '600']]) await pam.run((one, key, given) => one.setAttribute(key, given), name, value);
  assert.equal((await pam.roles.told('radio', text)).checked, true);
  await pam.run((one) => one.removeAttribute('score-lookup'));
  assert.equal((await pam.roles.told('radio', text)).checked, true, 'a part that goes does not take the practice along');
});

for (const kind of ['session', 'local']) {
  journey(`storage "${kind}" keeps the practice, asks on the return, and deletes it`, { tag: PAM, attributes: { storage: kind }, stores: true }, async (visit) => {
    const { pam, page, keyboard, roles } = visit;
    assert.ok(!(await pam.roles.has('button', BUTTON.forget)) || (await keys(page))[kind].length === 0, 'nothing is kept at first');
    await pam.practice.answer(FIRST);
    await pam.practice.onward();
    await pam.practice.atQuestion(2);
    assert.equal((await keys(page))[kind].length, 1);
    const [text] = Object.values((await stored(page))[kind]);
    assert.doesNotMatch(text, /Novak|Does that fit/, 'ids, not texts');
    await visit.load();
    await pam.roles.find('heading', HEADING.resume);
    await keyboard.activate('button', BUTTON.next);
    await roles.hasFocus('heading', /^Question 2 of 6 /);
    await pam.press(BUTTON.forget);
    await pam.roles.find('heading', HEADING.remove);
    await pam.press(BUTTON.forget);
    await pam.roles.sees(SAYS.deleted);
    await pam.practice.atQuestion(1);
    assert.deepEqual(await keys(page), { local: [], session: [] });
  });
}

journey('without storage nothing is kept of the practice, and nothing is asked', { tag: PAM }, async (visit) => {
  await visit.pam.practice.answer(FIRST);
  await visit.load();
  await visit.pam.practice.atQuestion(1);
  assert.ok(!(await visit.pam.roles.has('heading', HEADING.resume)));
  assert.ok(!(await visit.pam.roles.has('button', BUTTON.forget)));
});

journey('a pack without a practice has none, and says nothing of answers', { tag: PAM, attributes: { src: '/packs/examples/pam-levels-own.json', storage: 'local' }, allows: ['/packs/examples/pam-levels-own.json'], stores: true }, async (visit) => {
  const { pam } = visit;
  assert.deepEqual(await pam.roles.names('radio'), []);
  assert.doesNotMatch(await pam.roles.text(), /Question|Your answers stay/);
  await pam.read(1);
  assert.equal((await visit.event('pcw-changed')).total, 0);
  assert.deepEqual(await keys(visit.page), { local: [], session: [] });
});
