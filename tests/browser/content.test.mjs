/** Where a quiz takes its content from, and what it says when the content is no good. */
import assert from 'node:assert/strict';
import { single, singles, pack } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const named = (title, more = {}) => singles(2, { title, id: title.toLowerCase().replaceAll(' ', '-'), ...more });
const INLINE = named('From the page');
const FETCHED = named('From an address');
const SET = named('From a property');
const title = (quiz) => quiz.roles.names('heading').then((names) => names[0]);

journey('with nothing given the pack in the script is shown', {}, async ({ quiz }) => {
  const { total } = await quiz.place();
  assert.ok(total >= 3);
});

journey('a pack inside the element is shown', { pack: INLINE }, async ({ quiz }) => {
  assert.equal(await title(quiz), 'From the page');
});

journey('the address in src comes before the pack inside the element', { pack: INLINE, attributes: { src: '/packs/a.json' }, files: { '/packs/a.json': FETCHED } }, async ({ quiz, site }) => {
  assert.equal(await title(quiz), 'From an address');
  assert.equal(site.requests.filter((path) => path === '/packs/a.json').length, 1, 'it is fetched once');
});

const setEarly = (given) => {
  document.addEventListener('DOMContentLoaded', () => { document.querySelector('pcw-quiz').pack = given; });
};
journey('the property pack comes before everything else', { attributes: { src: '/packs/b.json' }, files: { '/packs/b.json': FETCHED }, pack: INLINE, early: `(${setEarly})(${JSON.stringify(SET)})`, waits: false }, async ({ quiz, roles }) => {
  await roles.find('heading', 'From a property');
  await quiz.ready();
});

journey('src is resolved against the page and its base', { head: '<base href="/deep/folder/">', attributes: { src: 'a.json' }, files: { '/deep/folder/a.json': FETCHED } }, async ({ quiz }) => {
  assert.equal(await title(quiz), 'From an address');
});

journey('a pack that changes in place is not looked at again: what was set counts', { pack: INLINE }, async ({ quiz }) => {
  await quiz.run((element, given) => {
    element.pack = given;
    given.title = 'Changed behind its back';
    given.items.length = 0;
  }, SET);
  await quiz.roles.find('heading', 'From a property');
  assert.equal((await quiz.place()).total, 2);
});

journey('setting an equal pack again does nothing', { pack: INLINE }, async (visit) => {
  const { quiz } = visit;
  await quiz.run((element, given) => (element.pack = given), SET);
  await quiz.roles.find('heading', 'From a property');
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.atQuestion(2);
  await quiz.run((element, given) => (element.pack = given), structuredClone(SET));
  await new Promise((done) => setTimeout(done, 100));
  await quiz.atQuestion(2);
  assert.equal((await visit.events('pcw-ready')).length, 2);
});

journey('another pack comes at once when nothing was answered', { pack: INLINE }, async ({ quiz }) => {
  await quiz.run((element, given) => (element.pack = given), SET);
  await quiz.roles.find('heading', 'From a property');
  await quiz.atQuestion(1);
});

const asks = async (visit, change) => {
  const { quiz, roles } = visit;
  await quiz.answer(single('s1'));
  await change();
  await roles.hasFocus('heading', HEADING.replace);
};

for (const [how, files, change] of [
  ['a new src', { '/packs/a.json': FETCHED }, (element) => element.setAttribute('src', '/packs/a.json')],
  ['a new pack', {}, (element, given) => (element.pack = given)],
]) {
  journey(`${how} asks first when something was answered, and can be turned down`, { pack: INLINE, files }, async (visit) => {
    const { quiz } = visit;
    await asks(visit, () => quiz.run(change, SET));
    await quiz.press(BUTTON.keep);
    await quiz.roles.find('heading', HEADING.right);
    assert.equal(await title(quiz), 'From the page');
  });

  journey(`${how} takes over when the person agrees`, { pack: INLINE, files }, async (visit) => {
    const { quiz } = visit;
    await asks(visit, () => quiz.run(change, SET));
    await quiz.press(BUTTON.change);
    await quiz.roles.find('heading', /From (an address|a property)/);
    await quiz.atQuestion(1);
  });
}

journey('a slow pack that is replaced meanwhile never shows', { attributes: { src: '/packs/slow.json' }, files: { '/packs/a.json': FETCHED, '/packs/slow.json': named('Too late') }, delays: { '/packs/slow.json': 700 }, waits: false }, async ({ quiz, roles }) => {
  await quiz.run((element) => element.setAttribute('src', '/packs/a.json'));
  await roles.find('heading', 'From an address');
  await new Promise((done) => setTimeout(done, 900));
  assert.equal(await title(quiz), 'From an address');
});

/** Authors find the reason in the console too. */
const said = (code) => ({ kind: 'error', says: new RegExp(`<pcw-quiz> ${code}`) });

/** What a reader and an author are told of each bad content, and the code that a program gets. */
const BAD = [
  { how: 'JSON that breaks off', pack: '{"schemaVersion": 1, "kind": "quiz"', code: 'pack-unreadable', says: /line 1, column 36: .*: "quiz"[^]*The pack is not JSON: something is not closed/ },
  { how: 'an empty child', pack: '', code: 'pack-unreadable', says: /not JSON: there is nothing in it/ },
  { how: 'a pack of another kind', pack: { ...INLINE, kind: 'recipe' }, code: 'pack-invalid', says: /kind/ },
  { how: 'a list in place of a pack', pack: '[1, 2]', code: 'pack-invalid', says: /pack/ },
  { how: 'no questions', pack: { ...INLINE, items: [] }, code: 'pack-invalid', says: /items/ },
  { how: 'more than 1,000 questions', pack: singles(1001), code: 'pack-invalid', says: /items/ },
  { how: 'a pack nested too deep', pack: `${'['.repeat(30)}${']'.repeat(30)}`, code: 'pack-too-large', says: /deep/ },
  { how: 'a pack nested ever so deep', pack: '['.repeat(300_000), code: 'pack-too-large', says: /deep/ },
  { how: 'a pack of more than 2 MB', pack: { ...INLINE, introduction: 'x'.repeat(2_100_000) }, code: 'pack-too-large', says: /2 MB/ },
  { how: 'an address that is not there', src: '/packs/none.json', status: 404, code: 'pack-unreachable', says: /none\.json \(HTTP 404\)/ },
  { how: 'an address that gives a web page', src: '/packs/page.json', body: '<!doctype html><p>Log in</p>', code: 'pack-unreadable', says: /a web page, not a pack/ },
  { how: 'an address that gives broken JSON', src: '/packs/half.json', body: '{"a":', code: 'pack-unreadable', says: /half\.json, line 1, column 6: \{"a":/ },
  { how: 'an address that gives 3 MB', src: '/packs/huge.json', body: ' '.repeat(3_000_000), code: 'pack-too-large', says: /2 MB/ },
  { how: 'an address that cannot be read', src: 'http://', code: 'pack-unreachable', says: /address/ },
];

for (const { how, pack: given, src, body, status, code, says } of BAD) {
  const body_ = element({ attributes: src ? { src } : {}, pack: src ? undefined : given, fallback: '<p>Read this instead.</p>' });
  journey(`${how}: one plain sentence for readers, details for authors, the fallback in sight`, { body: body_, waits: false, expects: [said(code)], tolerates: [{ kind: 'error', says: /404/ }], files: src?.startsWith('/') ? { [src]: body ?? '' } : {}, statuses: status ? { [src]: status } : {} }, async (visit) => {
    const { quiz } = visit;
    await quiz.status('failed');
    await quiz.roles.sees('Read this instead.');
    await quiz.roles.find('heading', /^This cannot be shown/);
    assert.ok(!(await quiz.roles.text()).match(says), 'details are closed at first');
    await quiz.press(BUTTON.details);
    await quiz.roles.sees(says);
    const detail = await visit.event('pcw-failed');
    assert.equal(detail.code, code);
    assert.ok(detail.faults.length > 0);
    const reason = await quiz.run((element) => element.ready.then(() => 'resolved', (error) => error.code ?? String(error)));
    assert.equal(reason, code, 'the promise ready tells the same');
  });
}

const MANY_FAULTS = {
  ...pack([single('a', { options: [] }), single('a', { stem: 7 }), { ...single('c'), type: 'essay' }]),
  title: '',
};
journey('all faults of a pack are told at once, each with its place', { pack: MANY_FAULTS, waits: false, expects: [said('pack-invalid')] }, async (visit) => {
  await visit.quiz.status('failed');
  const { faults } = await visit.event('pcw-failed');
  const places = faults.map((fault) => fault.place);
  for (const place of ['title', 'items[0].options', 'items[1].stem', 'items[2].type']) assert.ok(places.includes(place), `${place} in ${places}`);
  assert.ok(places.some((place) => /^items\[1\](\.id)?$/.test(place)), 'the id that comes twice');
  await visit.quiz.press(BUTTON.details);
  for (const { place, cause, cure } of faults) {
    await visit.quiz.roles.sees(place);
    await visit.quiz.roles.sees(cause);
    await visit.quiz.roles.sees(cure);
  }
});

journey('a quiz that failed comes up when it gets a good pack', { pack: '{', waits: false, expects: [said('pack-unreadable')] }, async ({ quiz }) => {
  await quiz.status('failed');
  await quiz.run((element, given) => (element.pack = given), SET);
  await quiz.ready();
  await quiz.roles.find('heading', 'From a property');
  assert.ok(!(await quiz.roles.has('heading', /^This cannot be shown/)));
});

journey('warnings do not stop a pack, and its author finds them in the console', { pack: { ...INLINE, flavour: 'mint', nextReview: '2020-01-01', reviewed: '2019-01-01' }, expects: [{ kind: 'warning', says: /nextReview.*past[^]*flavour|flavour[^]*nextReview.*past/ }] }, async ({ quiz }) => {
  await quiz.atQuestion(1);
});

journey('keys that mean something to JavaScript do nothing', { expects: [{ kind: 'warning', says: /__proto__/ }], pack: JSON.stringify(INLINE).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},') }, async ({ quiz, page }) => {
  await quiz.atQuestion(1);
  assert.equal(await page.evaluate(() => /** @type {any} */ ({}).polluted), undefined);
});

for (const [what, given, code] of [
  ['a number', 7, 'pack-invalid'],
  ['a text', 'a text', 'pack-invalid'],
  ['a function', null, 'pack-invalid'],
]) {
  journey(`the property pack set to ${what} is refused with a reason`, { pack: INLINE, expects: [said(code)] }, async (visit) => {
    await visit.quiz.run((element, value) => (element.pack = value ?? (() => {})), given);
    await visit.quiz.status('failed');
    assert.equal((await visit.event('pcw-failed')).code, code);
  });
}
