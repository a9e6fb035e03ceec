/** The four PAM Levels: all in order, one, or two side by side; and how a page opens one of them. */
import assert from 'node:assert/strict';
import { bodyOf, readPack } from './harness/examples.mjs';
import { boxes } from './harness/geometry.mjs';
import { PAM_SAYS, pamLevel } from './harness/names.mjs';
import { element, journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = readPack('pam-levels.json');
const CATEGORIES = [PAM_SAYS.looks, PAM_SAYS.helps, PAM_SAYS.avoid, PAM_SAYS.sayings, PAM_SAYS.approaches];
const ALL = [1, 2, 3, 4].map(pamLevel);

journey('all four PAM Levels can be read through in order, each with everything that is said of it', { tag: PAM }, async ({ pam }) => {
  assert.deepEqual(await pam.levels(), ALL);
  const headings = await pam.roles.names('heading');
  const from = headings.indexOf(ALL[0]);
  const wanted = ALL.flatMap((level) => [level, ...CATEGORIES]);
  assert.deepEqual(headings.slice(from, from + wanted.length), wanted);
  const text = await pam.roles.text();
  for (const { summary, looksLike, helps, avoid, sayings, approaches } of PACK.levels) {
    const said = [summary, ...looksLike, ...helps, ...avoid, ...sayings.flatMap(({ insteadOf, better, why }) => [`Instead of: “${insteadOf}”`, `Try: “${better}”`, why]), ...approaches.map(({ why }) => why)];
    for (const line of said) assert.ok(text.includes(line), line);
  }
  await pam.openAll();
  for (const { title, text: prose } of PACK.approaches) await pam.roles.sees(`${title} ${prose}`);
});

/** The levels of all headings, in order. */
const outline = (pam) => pam.run((one) => [...one.shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => each.checkVisibility()).map((each) => Number(each.localName[1])));

journey('headings lead from the title down, none is left out, at level 2, 3 and 6', { tag: PAM, attributes: { 'score-lookup': true } }, async ({ pam }) => {
  await pam.lookUp('70');
  await pam.openAll();
  for (const top of [2, 3, 6]) {
    await pam.run((one, level) => one.setAttribute('heading-level', level), String(top));
    const told = await pam.roles.told('heading', PACK.title);
    assert.equal(told.level, top);
    assert.equal((await pam.roles.told('heading', PAM_SAYS.scale)).level, Math.min(top + 1, 6));
    assert.equal((await pam.roles.told('heading', ALL[0])).level, Math.min(top + 2, 6));
    const levels = await outline(pam);
    assert.equal(levels[0], top);
    for (const [index, level] of levels.entries()) assert.ok(index === 0 || (level > levels[0] && level <= levels[index - 1] + 1) || level === 6, `from ${levels[index - 1]} to ${level} at heading ${index}: ${levels}`);
  }
});

journey('one PAM Level can be read, another set beside it, and all four again, by keyboard', { tag: PAM }, async (visit) => {
  const { pam, keyboard, roles } = visit;
  await keyboard.select(PAM_SAYS.show, ALL[2]);
  assert.deepEqual(await pam.levels(), [ALL[2]]);
  assert.equal(await pam.told(), 'PAM Level 3 is shown.');
  await roles.hasFocus('combobox', PAM_SAYS.show);
  await keyboard.press('Tab');
  await roles.hasFocus('combobox', PAM_SAYS.beside);
  const offered = await pam.run((one) => [...one.shadowRoot.querySelectorAll('select')[1].options].map((option) => option.text));
  assert.deepEqual(offered, [PAM_SAYS.besideNone, ALL[0], ALL[1], ALL[3]], 'the one that is read is not offered');
  await keyboard.select(PAM_SAYS.beside, ALL[0]);
  assert.deepEqual(await pam.levels(), [ALL[0], ALL[2]], 'the lower one comes first');
  assert.equal(await pam.told(), 'PAM Level 3 and PAM Level 1 are shown together.');
  await keyboard.select(PAM_SAYS.beside, PAM_SAYS.besideNone);
  assert.deepEqual(await pam.levels(), [ALL[2]]);
  await keyboard.shiftTab();
  await keyboard.press('Home');
  assert.deepEqual(await pam.levels(), ALL);
  assert.equal(await pam.told(), 'All four PAM Levels are shown.');
  assert.ok(!(await pam.roles.has('combobox', PAM_SAYS.beside)), 'beside four there is no room');
});

journey('what was set beside a PAM Level is gone when that one is chosen itself', { tag: PAM }, async ({ pam }) => {
  await pam.read(1, 2);
  await pam.read(2);
  assert.deepEqual(await pam.levels(), [ALL[1]]);
  assert.equal((await pam.roles.told('combobox', PAM_SAYS.beside)).value, PAM_SAYS.besideNone);
});

journey('two PAM Levels lie side by side, block beside block, where there is room, and below each other on a phone', { tag: PAM }, async ({ pam, page }) => {
  await pam.read(1, 4);
  for (const width of [768, 1280, 320]) {
    await page.setViewport({ width, height: 800 });
    const [one, other] = await boxes(pam, '.level');
    if (width === 320) {
      assert.ok(other.top >= one.bottom && other.left === one.left, `${width}: below`);
      continue;
    }
    assert.ok(one.top === other.top && other.left >= one.right, `${width}: side by side`);
    const titles = await boxes(pam, '.level .block-title');
    const half = titles.length / 2;
    for (let block = 0; block < half; block += 1) assert.equal(titles[block].top, titles[half + block].top, `${width}: block ${block}`);
  }
});

journey('read right to left, the first of two PAM Levels is on the right', { tag: PAM, attributes: { dir: 'rtl' } }, async ({ pam }) => {
  await pam.read(1, 4);
  const [one, other] = await boxes(pam, '.level');
  assert.ok(one.left >= other.right);
});

const opened = async (visit, value) => {
  await visit.pam.run((one, level) => (level === null ? one.removeAttribute('pam-level') : one.setAttribute('pam-level', level)), value);
  return visit.pam.levels();
};

journey('pam-level opens one; what is no PAM Level opens all four; a change tells the page', { tag: PAM, attributes: { 'pam-level': '2' } }, async (visit) => {
  assert.deepEqual(await visit.pam.levels(), [ALL[1]]);
  assert.deepEqual(await visit.events('pcw-changed'), [], 'the page knows what it asked for');
  for (const level of [1, 3, 4]) {
    assert.deepEqual(await opened(visit, String(level)), [pamLevel(level)]);
    assert.equal((await visit.pam.roles.told('combobox', PAM_SAYS.show)).value, pamLevel(level));
  }
  for (const nonsense of ['0', '5', '-1', '2.5', 'two', '', '1e0']) assert.deepEqual(await opened(visit, nonsense), ALL, nonsense);
  assert.deepEqual(await opened(visit, ' 3 '), [ALL[2]]);
  assert.deepEqual(await opened(visit, null), ALL);
  const { detail } = (await visit.events('pcw-changed')).at(-1);
  assert.deepEqual(detail.pamLevels, [1, 2, 3, 4]);
});

journey('the property pamLevel reflects the attribute', { tag: PAM }, async ({ pam }) => {
  await pam.run((one) => { one.pamLevel = 4; });
  assert.deepEqual(await pam.levels(), [ALL[3]]);
  assert.equal(await pam.run((one) => `${one.getAttribute('pam-level')} ${one.pamLevel}`), '4 4');
});

journey('each choice tells the page which PAM Levels are shown, and never more than that', { tag: PAM, attributes: { bands: 'published-2010' } }, async (visit) => {
  await visit.pam.read(1, 3);
  await visit.pam.read();
  const changes = (await visit.events('pcw-changed')).map(({ detail }) => detail);
  assert.deepEqual(changes.map(({ pamLevels }) => pamLevels), [[1], [1, 3], [1, 2, 3, 4]]);
  assert.deepEqual(changes[1], { schemaVersion: 1, pack: { id: PACK.id, version: PACK.version }, step: 'reading', position: null, total: PACK.practice.length, answered: 0, pamLevels: [1, 3], banding: 'published-2010' });
});

journey('each part can be reached by its button, and leads to the evidence and back', { tag: PAM, body: bodyOf({ html: element({ tag: PAM, attributes: { 'score-lookup': true } }) }) }, async (visit) => {
  const { keyboard, roles, pam } = visit;
  const address = () => visit.run(() => `${location.href} ${history.length}`);
  const before = await address();
  const parts = [PAM_SAYS.levels, PAM_SAYS.scale, PAM_SAYS.change, PAM_SAYS.lookUp, PAM_SAYS.wording, PAM_SAYS.evidence, PAM_SAYS.keep];
  await pam.roles.find('group', PAM_SAYS.parts);
  for (const part of parts) {
    await keyboard.activate('button', part);
    await roles.hasFocus('heading', part);
    if (part === PAM_SAYS.keep) continue;
    if (part !== PAM_SAYS.evidence) {
      await keyboard.activate('button', PAM_SAYS.evidence);
      await roles.hasFocus('heading', PAM_SAYS.evidence);
    }
    await keyboard.activate('button', PAM_SAYS.toParts);
    await roles.hasFocus('button', parts[0]);
  }
  assert.equal(await address(), before, 'the address stays as it is');
});
