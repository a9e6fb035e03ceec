/** Keeping answers in the browser: only where the page asks, and the person has the last word. */
import assert from 'node:assert/strict';
import { axeFindings } from './harness/axe.mjs';
import { WORKED } from './harness/fault-widgets.mjs';
import { BUTTON, HEADING, SAYS } from './harness/names.mjs';
import { single, singles } from './harness/packs.mjs';
import { kept, keys, oneAnswered, refusing, stored } from './harness/storing.mjs';
import { element, journey, OUTCOMES, PAM, useBrowser } from './harness/visit.mjs';

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

for (const rubbish of ['{', 'null', '{"v":1}', '\u0000', 'x'.repeat(100_000), '['.repeat(10_000)]) {
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

/** The line above the widget, where the browser keeps less than the page asked for. */
const UNKEPT = /This browser cannot keep what you enter from now on/;
/** A store that takes nothing more, and gives back what it has. Runs in the page. */
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
/** What is said so, in regions that are read out. */
const told = async ({ widget }) => {
  const all = await widget.roles.all('status');
  const texts = await Promise.all(all.map((one) => one.evaluate((line) => line.textContent)));
  return texts.filter((text) => /This browser (cannot|did not)/.test(text));
};

for (const [how, early] of [
  ['is full', full],
  ['is one of the page that keeps nothing', () => { Storage.prototype.setItem = () => {}; }],
  ['gives what is no text', () => { Storage.prototype.getItem = () => ({}); }],
]) {
  journey(`where storage ${how} the person is told once, and the quiz goes on without`, { ...kept('session'), early }, async (visit) => {
    const { quiz, roles } = visit;
    await quiz.roles.sees('They are kept until you close this tab.');
    await quiz.answer(single('s1'));
    await quiz.roles.sees(UNKEPT);
    assert.equal((await told(visit)).length, 1, 'it is read out');
    assert.equal((await roles.focus()).name, HEADING.right, 'the focus is where it would have been');
    await quiz.roles.sees(SAYS.private);
    assert.ok(!(await quiz.roles.text()).includes('They are kept'), 'what the browser does not do is not promised');
    await quiz.onward();
    await quiz.answer(single('s2'));
    assert.equal((await told(visit)).length, 1);
    await quiz.onward();
    await quiz.takeAll(singles(3));
  });
}

/** Puts something else in place of the store, until it is given back. Runs in the page. */
const replaced = (broken) => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { configurable: true, value: broken });
  Object.defineProperty(window, Symbol.for('give back'), { value: () => Object.defineProperty(window, 'localStorage', own) });
};

for (const broken of [null, 1, 'text', {}]) {
  journey(`where the page has put ${JSON.stringify(broken)} in place of the store, nothing is promised and all goes on`, { ...kept('local'), early: `(${replaced})(${JSON.stringify(broken)})`, stores: false }, async ({ page, quiz }) => {
    assert.ok(!(await quiz.roles.text()).includes('They are kept'));
    await quiz.answer(single('s1'));
    await quiz.onward();
    await quiz.atQuestion(2);
    await page.evaluate(() => { window[Symbol.for('give back')](); });
  });
}

/** Fills the store to the last character, as the page's own scripts can. Runs in the page. */
const fill = () => {
  const put = (name, size) => {
    try {
      localStorage.setItem(`of the page ${name}`, 'x'.repeat(size));
      return true;
    } catch {
      return false;
    }
  };
  put('at last', 0);
  for (let size = 2 ** 23; size > 16; size /= 2) put(size, size);
  for (let size = 1; put('at last', size); size += 1);
};
const empty = () => {
  for (const key of Object.keys(localStorage)) if (key.startsWith('of the page')) localStorage.removeItem(key);
};

journey('a page that fills the store meanwhile: the person is told, what was kept stays, and once there is room all is kept again', kept('local'), async (visit) => {
  const { quiz, page } = visit;
  const ours = async () => (await keys(page)).local.filter((key) => key.startsWith('pcw:'));
  await oneAnswered(quiz);
  const before = (await stored(page)).local[(await ours())[0]];
  await page.evaluate(fill);
  await quiz.answer(single('s2'));
  await quiz.roles.sees(UNKEPT);
  await quiz.roles.sees('They are kept until you delete them.');
  assert.equal((await stored(page)).local[(await ours())[0]], before, 'the answer from before is still kept');
  await page.evaluate(empty);
  await quiz.onward();
  await quiz.atQuestion(3);
  assert.deepEqual(await told(visit), []);
  await visit.load();
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(3);
});

journey('where the browser does not delete, that is not hidden', { ...kept('local'), early: () => { Storage.prototype.removeItem = () => {}; } }, async (visit) => {
  const { quiz } = visit;
  await oneAnswered(quiz);
  await visit.load();
  await quiz.press(BUTTON.forget);
  await quiz.roles.sees('This browser did not delete what it had kept');
  assert.equal((await told(visit)).length, 1);
});

for (const [tag, kind] of [[PAM, 'session'], [OUTCOMES, 'local']]) {
  journey(`${tag} says it too where storage is full, and nothing on the page is lost`, { tag, attributes: { storage: kind }, stores: true, early: full }, async (visit) => {
    const { of, enter, stillThere } = WORKED.find((one) => one.tag === tag);
    await enter(of(visit));
    await visit.roles.sees(UNKEPT);
    await stillThere(of(visit));
    assert.deepEqual(await axeFindings(visit.page), []);
    await visit.widget.run((one) => one.setAttribute('storage', 'none'));
    assert.deepEqual(await told(visit), []);
  });
}
