/**
 * Content that cannot be had, is far too much, or comes from somewhere else: each time a plain sentence, the page's own
 * fallback, one code for the page, and nothing of it decoded. What else is on the page goes on.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { FaultServer } from './harness/fault-server.mjs';
import { BUTTON } from './harness/names.mjs';
import { single, singles } from './harness/packs.mjs';
import { OUTCOMES, PAM, QUIZ } from './harness/page.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** @type {FaultServer} */
let bad;
before(async () => (bad = await new FaultServer().open()));
after(() => bad.close());

const MB = 1024 * 1024;
/** What browsers themselves say of requests that fail, each in its own words. */
const BROWSER = [{ kind: 'error', says: /Failed to load resource|NetworkError|CORS|Cross-Origin|Fetch API cannot load|redirect/i }];
const said = (code, tag = QUIZ) => ({ kind: 'error', says: new RegExp(`<${tag}> ${code}`) });

/** 30 seconds pass when the test says so. And the longest text that was decoded is written down. Runs in the page. */
const patient = () => {
  const [later, { parse }] = [window.setTimeout, JSON];
  const seen = { longest: 0, late: [] };
  window.setTimeout = (act, time, ...more) => {
    if (time === 30_000) seen.late.push(act);
    return later(act, time, ...more);
  };
  JSON.parse = (text, ...more) => {
    seen.longest = Math.max(seen.longest, String(text).length);
    return parse(text, ...more);
  };
  Object.defineProperty(window, Symbol.for('seen'), { value: seen });
};

/** How the content comes, by id: an address of the bad server, a child, or a property. */
const GIVEN = [
  { id: 'silent', path: '/silent', hangs: true, code: 'pack-unreachable', says: /did not arrive within 30 seconds/ },
  { id: 'stalls', path: '/stalls', hangs: true, code: 'pack-unreachable', says: /did not arrive within 30 seconds/ },
  { id: 'error', path: '/error', code: 'pack-unreachable', says: /HTTP 500.*The server did not give the pack/ },
  { id: 'login', path: '/html', code: 'pack-unreadable', says: /a web page, not a pack/ },
  { id: 'deep', path: '/deep', code: 'pack-too-large', says: /nested more than 20 deep/ },
  { id: 'announced', path: '/announced', code: 'pack-too-large', says: /larger than 2 MB/ },
  { id: 'unannounced', path: '/unannounced', code: 'pack-too-large', says: /larger than 2 MB/ },
  { id: 'inline-large', child: 'large', code: 'pack-too-large', says: /larger than 2 MB/ },
  { id: 'inline-deep', child: 'deep', code: 'pack-too-large', says: /nested more than 20 deep/ },
  { id: 'set-large', set: 'large', code: 'pack-too-large', says: /larger than 2 MB/ },
  { id: 'set-deep', set: 'deep', code: 'pack-too-large', says: /nested more than 20 deep/ },
  { id: 'set-round', set: 'round', code: 'pack-too-large', says: /nested more than 20 deep/ },
];

/** Puts an element for each onto the page, and waits until all have failed. Runs in the page. */
async function putAll(tag, given, origin) {
  const large = 'x'.repeat(50 * 1024 * 1024);
  const nested = (depth) => Array.from({ length: depth }).reduce((inner) => [inner], 'bottom');
  const round = {};
  round.round = round;
  const children = { large: `{"title":"${large}"}`, deep: `${'['.repeat(10_000)}${']'.repeat(10_000)}` };
  const properties = { large: { items: Array(50).fill(large.slice(0, 1024 * 1024)) }, deep: nested(10_000), round };
  const [late, all] = [[], []];
  for (const { id, path, hangs, child, set } of given) {
    const one = document.createElement(tag);
    one.id = id;
    one.append(Object.assign(document.createElement('p'), { textContent: 'Read this instead.' }));
    if (path) one.setAttribute('src', origin + path);
    if (child) one.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: children[child] }));
    if (set) one.pack = properties[set];
    document.querySelector('#place').append(one);
    (hangs ? late : all).push(one.ready);
  }
  await Promise.allSettled(all);
  for (const act of window[Symbol.for('seen')].late) act();
  await Promise.allSettled(late);
}

/** What a person and the page's author see of it. Runs in the page. */
const shownIn = (one) => {
  const panel = one.shadowRoot.querySelector('[part="error"]');
  const details = panel?.querySelector('details');
  return {
    heading: panel?.querySelector('h2')?.textContent,
    fallback: one.querySelector('p').checkVisibility(),
    closed: details && !details.open,
    details: details?.textContent,
    again: [...(panel?.querySelectorAll('button') ?? [])].map((button) => button.textContent),
  };
};

for (const tag of [QUIZ, PAM, OUTCOMES]) {
  const codes = [...new Set(GIVEN.map(({ code }) => code))];
  journey(`${tag}: no answer, half an answer, a fault, a web page, 50 MB and 10,000 levels, however they come`, { tag, scripts: ['/pkg/pcw.js'], body: `${element({ pack: singles(2) })}<div id="place"></div>`, early: patient, elementsAdded: true, waits: false, expects: codes.map((code) => said(code, tag)), tolerates: BROWSER }, async (visit) => {
    const { page, quiz, watch } = visit;
    for (const { path } of GIVEN) if (path) watch.allowed.add(bad.origin + path);
    await quiz.ready();
    await page.evaluate(putAll, tag, GIVEN, bad.origin);
    const failed = await visit.events('pcw-failed');
    for (const { id, code, says } of GIVEN) {
      const seen = await page.$eval(`#${id}`, shownIn);
      assert.match(seen.heading ?? '', /^This cannot be shown/, id);
      assert.deepEqual([seen.fallback, seen.closed], [true, true], id);
      assert.match(seen.details, says, id);
      assert.deepEqual(seen.again, code === 'pack-unreachable' ? ['Try again'] : [], id);
      const told = failed.filter(({ target }) => target === id);
      assert.deepEqual(told.map(({ detail }) => detail.code), [code], id);
    }
    assert.equal(failed.length, GIVEN.length);
    assert.ok((await page.evaluate(() => window[Symbol.for('seen')].longest)) < 2 * MB, 'nothing that large was decoded');
    await quiz.takeAll(singles(2));
  });
}

/** A quiz whose address the test gives later, and one that has nothing to do with it. */
const two = { body: element({ pack: singles(2, { title: 'At first' }), fallback: '<p>Read this instead.</p>' }) + element({ pack: singles(2) }), tolerates: [...BROWSER, { kind: 'error', says: /Unsafe attempt|Security Error/ }] };

/** Gives the first quiz this address, wherever it leads. */
async function send(visit, address, ...further) {
  for (const one of [address, ...further]) visit.watch.allowed.add(one);
  await visit.quiz.run((one, to) => one.setAttribute('src', to), address);
}

async function refused(visit, says) {
  const { quiz } = visit;
  await quiz.status('failed');
  await quiz.roles.sees('Read this instead.');
  await quiz.press(BUTTON.details);
  await quiz.roles.sees(says);
  assert.equal((await visit.event('pcw-failed')).code, 'pack-unreachable');
  await quiz.at(1).takeAll(singles(2));
}

const ELSEWHERE = /The server sends this address on to another website/;

journey('an address that is sent on to another website is not followed, and that website is never asked', { ...two, expects: [said('pack-unreachable')] }, async (visit) => {
  const { site } = visit;
  const strange = `${bad.origin}/stranger.json`;
  bad.sound.set('/stranger.json', JSON.stringify(singles(1, { title: 'A stranger' })));
  const own = site.put('/moved.json', '', { status: 302, headers: { location: strange } });
  await send(visit, own, strange);
  await refused(visit, ELSEWHERE);
  assert.ok(!bad.requests.includes('/stranger.json'));
  assert.equal(site.requests.filter((path) => path === '/moved.json').length, 2, 'once for the pack, and once to learn why not');
});

journey('nor is an address on another website that is sent on to a third, whoever may read that', { ...two, expects: [said('pack-unreachable')] }, async (visit) => {
  const third = visit.site.put('/third.json', singles(1, { title: 'A stranger' }), { headers: { 'access-control-allow-origin': '*' } });
  await send(visit, `${bad.origin}/moved?to=${encodeURIComponent(third)}`, third);
  await refused(visit, ELSEWHERE);
});

journey('an address that is sent on within its own website is followed', two, async (visit) => {
  const { quiz, site } = visit;
  const last = site.put('/last.json', singles(2, { title: 'At last', id: 'last' }));
  await send(visit, site.put('/first.json', '', { status: 302, headers: { location: '/last.json' } }), last);
  await quiz.roles.find('heading', 'At last');
});

journey('what is offered again is what could not be had, and not what was shown before', { ...two, expects: [said('pack-unreachable')] }, async (visit) => {
  const { quiz, roles } = visit;
  await send(visit, `${bad.origin}/later.json`);
  await quiz.status('failed');
  await quiz.press(BUTTON.again);
  await visit.event('pcw-failed', 2);
  await roles.hasFocus('heading', /^This cannot be shown/);
  bad.sound.set('/later.json', JSON.stringify(singles(2, { title: 'There now', id: 'later' })));
  await quiz.press(BUTTON.again);
  await roles.hasFocus('heading', 'There now');
  await quiz.ready();
  await quiz.takeAll(singles(2));
});

journey('without a network the page says so, and "Try again" works when it is back', { ...two, expects: [said('pack-unreachable')] }, async (visit) => {
  const { quiz, roles } = visit;
  bad.sound.set('/offline.json', JSON.stringify(singles(2, { title: 'Back again', id: 'back' })));
  bad.reachable = false;
  await send(visit, `${bad.origin}/offline.json`);
  await quiz.status('failed');
  await quiz.roles.sees('its content could not be loaded');
  bad.reachable = true;
  await quiz.press(BUTTON.again);
  await roles.hasFocus('heading', 'Back again');
  await quiz.takeAll(singles(2));
});

journey('content that cannot be had takes nothing away from somebody who is answering', { ...two, expects: [said('pack-unreachable')] }, async (visit) => {
  const { quiz } = visit;
  await quiz.answer(single('s1'));
  await send(visit, `${bad.origin}/none.json`);
  assert.equal((await visit.event('pcw-failed')).code, 'pack-unreachable');
  assert.equal(await quiz.run((one) => one.status), 'ready');
  await quiz.onward();
  await quiz.atQuestion(2);
});

/** Nested 10,000 deep, and 50 MB. */
const DEEP = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

journey('a file or a quiz that is far too deep or too large is turned down with a reason, and what was entered stays', { tag: OUTCOMES, expects: [{ kind: 'warning', says: /quiz-src: .*nested more than 20 deep/ }, { kind: 'warning', says: /quiz-src: .*larger than 2 MB/ }] }, async ({ outcomes }) => {
  await outcomes.paste(['Describe one plan']);
  await outcomes.openFile({ name: 'deep.json', text: DEEP });
  await outcomes.roles.sees('deep.json: This file is not a set of outcomes.');
  assert.deepEqual(await outcomes.texts(), ['Describe one plan']);
  await outcomes.openFile({ name: 'large.txt', text: Buffer.alloc(50 * MB, 'x') });
  await outcomes.roles.sees('This file is larger than 8 MB.');
  for (const pack of [DEEP, JSON.stringify({ title: 'x'.repeat(3 * MB) })]) {
    await outcomes.run((one, text) => { one.quizPack = JSON.parse(text); }, pack);
    await outcomes.roles.sees('The quiz for this page could not be loaded.');
  }
  assert.deepEqual(await outcomes.texts(), ['Describe one plan']);
});
