/**
 * What a page and its browser do to elements that are in use: the tab is frozen, put aside and brought back; listeners
 * throw, or take the element away; many elements share one instance, and it dies.
 */
import assert from 'node:assert/strict';
import { isChromium } from './harness/browser.mjs';
import { up, WORKED } from './harness/fault-widgets.mjs';
import { HEADING, SAYS } from './harness/names.mjs';
import { FIELD } from './harness/outcome-names.mjs';
import { single, singles } from './harness/packs.mjs';
import { OUTCOMES, QUIZ, testScriptOf } from './harness/page.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

// Only a browser with windows puts a page aside and brings it back.
useBrowser({ whole: true });

const every = WORKED.map(({ tag, pack }) => element({ tag, pack })).join('');
const ALL = { body: every, scripts: ['/pkg/pcw.js'] };

const enterAll = async (visit) => {
  for (const { of, enter } of WORKED) {
    await up(of(visit));
    await enter(of(visit));
  }
};
const allThere = async (visit) => {
  for (const { of, stillThere, touch } of WORKED) {
    await stillThere(of(visit));
    await touch(of(visit));
  }
};

journey('a tab that is frozen and thawed has everything that was entered, and goes on', { ...ALL, only: 'chromium' }, async (visit) => {
  await enterAll(visit);
  const session = await visit.page.createCDPSession();
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  // A frozen tab is hidden as well, and stays so; nobody can press anything there.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await allThere(visit);
});

/** Writes down what is listened to on the window, and how the page was shown. Runs in the page. */
const listening = () => {
  const seen = { leaving: [], shown: [] };
  Object.defineProperty(window, Symbol.for('seen'), { value: seen });
  addEventListener('pageshow', ({ persisted }) => seen.shown.push(persisted));
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    if (/unload$/.test(type)) seen.leaving.push(type);
    return add.call(this ?? window, type, ...more);
  };
};
const seen = ({ page }) => page.evaluate(() => window[Symbol.for('seen')]);

journey('a page that is left and come back to is as it was left, for no element keeps the browser from putting it aside', { ...ALL, headers: { 'cache-control': 'max-age=600' }, early: listening, files: { '/elsewhere.html': '<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title>' } }, async (visit) => {
  const { page, site } = visit;
  await enterAll(visit);
  assert.deepEqual((await seen(visit)).leaving, []);
  await page.goto(`${site.origin}/elsewhere.html`);
  // In Firefox the driver's own way back waits for a page to load, and this one does not.
  await (isChromium ? page.goBack() : page.evaluate(() => { setTimeout(() => history.back()); }));
  await visit.roles.find('heading', 'A page');
  assert.deepEqual((await seen(visit)).shown, [false, true], 'the browser had put it aside, and has not loaded it anew');
  await allThere(visit);
});

journey('leaving is listened to only where the page asks for it and something would be lost', { tag: OUTCOMES, attributes: { 'warn-on-leave': true }, early: listening }, async (visit) => {
  assert.deepEqual((await seen(visit)).leaving, []);
  await visit.outcomes.type(FIELD.what, 'Describe');
  assert.ok((await seen(visit)).leaving.every((type) => type === 'beforeunload') && (await seen(visit)).leaving.length > 0);
});

const TYPES = ['ready', 'changed', 'answered', 'completed', 'failed', 'resized'].map((name) => `pcw-${name}`);
const broken = element({ attributes: { id: 'broken' }, pack: '{', fallback: '<p>Read this instead.</p>' });

/** Throws in every listener. Runs in the page. */
const thrower = (types) => {
  for (const type of types) addEventListener(type, () => { throw new Error(`a fault of the page in ${type}`); });
};

journey('an error in the page’s own listeners stays the page’s, for each event', { ...ALL, body: every + broken, early: `(${thrower})(${JSON.stringify(TYPES)})`, expects: TYPES.map((type) => ({ kind: 'error', says: new RegExp(`a fault of the page in ${type}`) })).concat({ kind: 'error', says: /pack-unreadable/ }) }, async (visit) => {
  await enterAll(visit);
  await visit.quiz.takeAll(singles(3));
  await up(visit.pam);
  await visit.page.evaluate(() => document.querySelector('#broken').ready.catch(() => undefined));
  await WORKED[2].stillThere(visit.outcomes);
  await WORKED[1].stillThere(visit.pam);
  await visit.event('pcw-failed');
});

/** Takes each element away in the first event of the type that its `title` names. Runs in the page. */
const taker = (types) => {
  const taken = [];
  Object.defineProperty(window, Symbol.for('taken'), { value: taken });
  for (const type of types) {
    addEventListener(type, ({ target }) => {
      if (target.title !== type || taken.some(({ one }) => one === target)) return;
      taken.push({ one: target, type });
      target.remove();
    });
  }
};

for (const { tag, pack, of, enter } of WORKED) {
  const types = tag === QUIZ ? TYPES : TYPES.filter((type) => !/answered|completed|failed/.test(type));
  const made = types.map((type) => element({ tag, pack: type === 'pcw-failed' ? '{' : pack, attributes: { title: type } }));
  journey(`${tag}: a listener may take the element away, whatever is told, and put it back`, { tag, body: `<div id="place">${made.join('')}${element({ tag, pack })}</div>`, early: `(${taker})(${JSON.stringify(types)})`, elementsAdded: true, waits: false, expects: tag === QUIZ ? [{ kind: 'error', says: /pack-unreadable/ }] : [] }, async (visit) => {
    const { page } = visit;
    await page.evaluate((tag_) => Promise.allSettled([...document.querySelectorAll(tag_)].map((one) => one.ready)), tag);
    for (const type of types) {
      const index = await page.evaluate((tag_, title) => [...document.querySelectorAll(tag_)].findIndex((one) => one.title === title), tag, type);
      if (index < 0) continue;
      // Through the whole quiz, as far as it lasts.
      if (tag === QUIZ) await of(visit, index).run(takeQuiz);
      else await enter(of(visit, index));
      await page.waitForFunction((wanted) => window[Symbol.for('taken')].some(({ type }) => type === wanted), { timeout: 8000 }, type);
    }
    const left = of(visit, 0);
    await enter(left);
    await page.evaluate(() => {
      for (const { one } of window[Symbol.for('taken')]) document.querySelector('#place').append(one);
    });
    const statuses = await page.evaluate(async (tag_) => {
      const all = [...document.querySelectorAll(tag_)];
      await Promise.allSettled(all.map((one) => one.ready));
      return all.map((one) => `${one.title} ${one.status}`).sort();
    }, tag);
    assert.deepEqual(statuses, [' ready', ...types.map((type) => `${type} ${type === 'pcw-failed' ? 'failed' : 'ready'}`)].sort());
  });
}

/** Presses whatever leads on, until there is no element any more. Runs in the page. */
async function takeQuiz(one) {
  for (let step = 0; step < 20 && one.isConnected; step += 1) {
    one.shadowRoot.querySelectorAll('input[type="radio"]')[1]?.click();
    one.shadowRoot.querySelector('button.main')?.click();
    await new Promise((done) => setTimeout(done));
  }
}

const COUNT = 66;
journey(`of ${COUNT} quizzes two have to share an instance: when it dies both say so and have what was entered, and the others live`, { body: Array.from({ length: COUNT }, () => element({ pack: singles(3) })).join(''), scripts: [testScriptOf(QUIZ)], expects: [{ kind: 'error', says: /stopped working/ }] }, async (visit) => {
  const { page, quiz } = visit;
  await page.evaluate(() => Promise.all([...document.querySelectorAll('pcw-quiz')].map((one) => one.ready)));
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('pcw-quiz')) {
      one.shadowRoot.querySelectorAll('input')[1].click();
      [...one.shadowRoot.querySelectorAll('button')].find((button) => button.textContent === 'Check answer').click();
    }
  });
  await quiz.run((one) => one.setAttribute('test-panic', 'timer'));
  await quiz.status('failed');
  await visit.event('pcw-failed', 2);
  const dead = await page.evaluate(() => [...document.querySelectorAll('pcw-quiz')].map((one, index) => [one.status, index]).filter(([status]) => status === 'failed').map(([, index]) => index));
  assert.equal(dead.length, 2);
  await quiz.run((one) => one.removeAttribute('test-panic'));
  for (const index of dead) {
    const one = quiz.at(index);
    await one.roles.find('heading', HEADING.stopped);
    await one.roles.sees(SAYS.kept);
    await one.press('Start again');
    await one.ready();
    await one.roles.find('heading', HEADING.right);
    await one.roles.sees(/Good choice s1-b\s*Your answer/);
  }
  await quiz.at(1).onward();
  await quiz.at(1).answer(single('s2'));
});
