/** Keeping answers in the browser: only where the page asks, and the person has the last word. */
import assert from 'node:assert/strict';
import { BUTTON, HEADING, SAYS } from './harness/names.mjs';
import { single, singles } from './harness/packs.mjs';
import { kept, keys, oneAnswered, refusing, stored } from './harness/storing.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

for (const value of [undefined, 'none', 'cookie', '']) {
  const attributes = value === undefined ? {} : { storage: value };
  journey(`storage ${value === undefined ? 'not set' : `"${value}"`} keeps nothing`, { pack: singles(3), attributes }, async (visit) => {
    await oneAnswered(visit.quiz);
    assert.deepEqual(await keys(visit.page), { local: [], session: [] });
    await visit.load();
    await visit.quiz.atQuestion(1);
    assert.ok(!(await visit.quiz.roles.has('heading', HEADING.resume)));
  });
}

for (const kind of ['local', 'session']) {
  journey(`storage "${kind}" keeps answers there, and asks before going on`, kept(kind), async (visit) => {
    const { quiz, page } = visit;
    await oneAnswered(quiz);
    const all = await keys(page);
    assert.equal(all[kind].length, 1);
    assert.equal(all[kind === 'local' ? 'session' : 'local'].length, 0);
    await visit.load();
    await quiz.roles.find('heading', HEADING.resume);
    for (const name of [BUTTON.next, BUTTON.restart, BUTTON.forget]) await quiz.roles.find('button', name);
    await quiz.press(BUTTON.next);
    await quiz.atQuestion(2);
    await quiz.press(BUTTON.back);
    await quiz.roles.sees(/Good choice s1-b\s*Your answer/);
  });
}

journey('"Start again" begins with no answers', kept('local'), async (visit) => {
  await oneAnswered(visit.quiz);
  await visit.load();
  await visit.quiz.press(BUTTON.restart);
  await visit.quiz.atQuestion(1);
  await visit.roles.hasFocus('heading', /Question s1/);
  assert.equal((await visit.quiz.roles.told('radio', 'Good choice s1-b')).checked, false);
});

journey('"Delete my answers" leaves nothing behind and says so', kept('local'), async (visit) => {
  await oneAnswered(visit.quiz);
  await visit.load();
  await visit.quiz.press(BUTTON.forget);
  await visit.quiz.roles.sees(SAYS.deleted);
  assert.deepEqual(await keys(visit.page), { local: [], session: [] });
  await visit.load();
  await visit.quiz.atQuestion(1);
});

journey('nothing is kept before anything is entered, nor after a reset', kept('local'), async ({ quiz, page }) => {
  assert.deepEqual((await keys(page)).local, []);
  await oneAnswered(quiz);
  await quiz.run((one) => one.reset());
  await quiz.atQuestion(1);
  assert.deepEqual((await keys(page)).local, []);
});

journey('what is kept holds ids, not the texts of the pack', kept('local'), async ({ quiz, page }) => {
  await oneAnswered(quiz);
  const [text] = Object.values((await stored(page)).local);
  assert.doesNotMatch(text, /choice|Question s1|Why/);
});

journey('two quizzes on a page do not mix their answers', { body: element({ pack: singles(3), attributes: { storage: 'local', id: 'one' } }) + element({ pack: singles(3), attributes: { storage: 'local', id: 'two' } }), stores: true }, async (visit) => {
  const { quiz, page } = visit;
  await quiz.at(1).ready();
  await oneAnswered(quiz);
  assert.equal((await keys(page)).local.length, 1);
  await visit.load();
  await quiz.roles.find('heading', HEADING.resume);
  await quiz.at(1).ready();
  await quiz.at(1).atQuestion(1);
});

journey('storage-key names the place, so that pages can share one', kept('local', { 'storage-key': 'our course' }), async ({ quiz, page }) => {
  await oneAnswered(quiz);
  assert.match((await keys(page)).local.join(), /our course/);
});

journey('storage set later applies from then on, and taken away it leaves nothing', { pack: singles(3), stores: true }, async ({ quiz, page }) => {
  await oneAnswered(quiz);
  await quiz.run((one) => one.setAttribute('storage', 'local'));
  await quiz.choose(['Good choice s2-b']);
  assert.equal((await keys(page)).local.length, 1);
  await quiz.run((one) => one.setAttribute('storage', 'none'));
  assert.deepEqual((await keys(page)).local, []);
});

journey('where the browser refuses storage the quiz goes on without', { ...kept('local'), early: refusing }, async ({ quiz }) => {
  await quiz.takeAll(singles(3));
});

const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
journey('where storage is full the quiz goes on without', { ...kept('session'), early: full }, async ({ quiz }) => {
  await quiz.takeAll(singles(3));
});

for (const rubbish of ['{', 'null', '{"v":1}', '\u0000', 'x'.repeat(100_000)]) {
  journey(`rubbish in the store (${JSON.stringify(rubbish.slice(0, 8))}) is no obstacle`, { ...kept('local'), scripts: [], waits: false, elementsAdded: true }, async (visit) => {
    const { page, quiz, site } = visit;
    await page.evaluate((text) => localStorage.setItem(`pcw:test-pack ${location.pathname} `, text), rubbish);
    await page.addScriptTag({ url: `${site.origin}/pkg/pcw-quiz.js` });
    await quiz.ready();
    await quiz.takeAll(singles(3));
  });
}

journey('answers to questions that are gone are left out, and that is said', kept('local'), async (visit) => {
  await oneAnswered(visit.quiz);
  await visit.quiz.answer(single('s2'));
  visit.options.pack = { ...singles(3), version: '2.0.0', items: [single('s1'), single('s3'), single('s4')] };
  await visit.load();
  await visit.quiz.roles.find('heading', HEADING.resume);
  await visit.quiz.roles.sees(/no longer fit are left out: 1/);
  await visit.quiz.press(BUTTON.next);
  await visit.quiz.roles.sees(/Question \d of \d/);
});
