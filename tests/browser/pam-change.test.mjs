/** Change over time: published sizes of change, and made-up people whose later score can be moved by keyboard. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { PAM_SAYS } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = readPack('pam-levels.json');
const { change } = PACK;
/** Of whom a size holds. What holds of groups, or is hoped for, is never set against one person. */
const ROLES = { chance: 'For one person', meaning: 'For one person', group: 'For groups only', expectation: 'A policy expectation, not a research finding' };

/** What is told where the page itself says more. */
const SHORT = ['It may be chance.', 'It is more than chance tends to give.'];

const shown = (score) => (score === 100 ? '100' : score.toFixed(1));
const points = (number) => String(Number(number.toFixed(1)));

/** What the drawing of a change says, and what is told beside it. */
const picture = async (pam) => (await pam.drawings()).find(({ name }) => name.startsWith('First score'));

/** The level of the first band that reaches above a score. */
const level = (score, { lowerBounds }) => lowerBounds.filter((bound) => bound <= score).length;
const [OLDER, CURRENT] = PACK.bandings;

journey('every published size of change is in a table with whom it holds of and where it comes from', { tag: PAM }, async ({ pam }) => {
  const [head, ...rows] = await pam.table(PAM_SAYS.marks);
  assert.deepEqual(head, ['What it is', 'Points', 'In whom', 'Source']);
  for (const [index, mark] of change.marks.entries()) {
    const [title, size, who, source] = rows[index];
    assert.equal(title, mark.title);
    assert.equal(size, mark.least === undefined ? points(mark.points) : `${points(mark.points)} (${mark.least} to ${mark.greatest})`);
    assert.ok(who.startsWith(`${ROLES[mark.role]} ${mark.who}`), who);
    for (const cited of mark.sources) assert.ok(source.includes(PACK.sources.find(({ id }) => id === cited.source).title), source);
  }
  await pam.roles.sees(/75% of these people gain 15 points\. It expects 9% fewer GP appointments and 19% fewer A&E attendances\./);
});

journey('each example can be chosen by keyboard, and what can be said of it is shown, drawn and told', { tag: PAM }, async (visit) => {
  const { pam, keyboard } = visit;
  for (const example of change.examples.toReversed()) {
    await keyboard.select(PAM_SAYS.example, example.title);
    const { name, texts } = await picture(pam);
    assert.match(name, new RegExp(`^First score ${shown(example.first)}, later score ${shown(example.second)},`));
    assert.ok(texts.includes(`First: ${shown(example.first)}`) && texts.includes(`Later: ${shown(example.second)}`), texts.join());
    const by = Math.abs(example.second - example.first);
    const said = await pam.told();
    const way = example.second > example.first ? 'up' : 'down';
    const first = by === 0 ? `${shown(example.first)} both times: no change.` : `From ${shown(example.first)} to ${shown(example.second)}: ${points(by)} points ${way}.`;
    assert.ok(said.startsWith(first), `${said}\nnot\n${first}`);
    if (by > 0) {
      assert.equal(said.includes('It may be chance.'), by < 7.2, said);
      const other = [level(example.first, OLDER), level(example.second, OLDER)];
      const byOther = other[0] === other[1] ? `Older published bands: PAM Level ${other[0]} both times.` : `Older published bands: from PAM Level ${other[0]} to PAM Level ${other[1]}.`;
      assert.equal(said.includes(byOther), String(other) !== String([level(example.first, CURRENT), level(example.second, CURRENT)]), said);
      assert.equal(said.includes('It is more than chance tends to give.'), by >= 7.2, said);
      await pam.roles.sees(by < 7.2 ? 'This is less than 7.2 points, ' : 'This is 7.2 points or more, ');
      const [from, to] = [level(example.first, CURRENT), level(example.second, CURRENT)];
      assert.ok(said.includes(from === to ? `The PAM Level stays the same: PAM Level ${from}.` : `It goes from PAM Level ${from} to PAM Level ${to}.`), said);
    }
// What is told at each press is short; what stands there says why.
    for (const sentence of said.split(/(?<=\.) (?=[A-Z])/)) if (!SHORT.includes(sentence)) await pam.roles.sees(sentence);
    await pam.roles.sees(example.text.split('\n')[0].slice(0, 60));
  }
});

/** By keyboard, as often as is said. */
async function press(keyboard, name, times) {
  await keyboard.tabTo('button', name);
  for (let time = 0; time < times; time += 1) await keyboard.press('Enter');
}

journey('the later score moves by a point, is told, can go back, and stays where scores can lie', { tag: PAM }, async (visit) => {
  const { pam, keyboard, roles } = visit;
  const [sam] = change.examples;
  await keyboard.select(PAM_SAYS.example, sam.title);
  await keyboard.activate('button', PAM_SAYS.less);
  assert.match(await pam.told(), /^From 45\.0 to 47\.0: 2 points up\./);
  await keyboard.press('Enter');
  assert.match(await pam.told(), /^From 45\.0 to 46\.0: 1 point up\./);
  await press(keyboard, PAM_SAYS.more, 6);
  assert.match(await pam.told(), /^From 45\.0 to 52\.0: 7 points up\. It may be chance\. /);
  await roles.hasFocus('button', PAM_SAYS.more);
  assert.ok(!(await pam.roles.text()).includes(sam.text.slice(0, 40)), 'what is said of the example holds no more');
  await keyboard.press('Enter');
  assert.match(await pam.told(), /^From 45\.0 to 53\.0: 8 points up\. It is more than chance tends to give\. /);
  await keyboard.activate('button', PAM_SAYS.asWas);
  assert.match(await pam.told(), /^From 45\.0 to 48\.0: 3 points up\./);
  await pam.roles.sees(sam.text.slice(0, 40));
  await keyboard.backTo('button', PAM_SAYS.less);
  for (let time = 0; time < 48; time += 1) await keyboard.press('Enter');
  assert.match((await picture(pam)).name, /later score 0\.0,/);
  await keyboard.press('Enter');
  assert.match((await picture(pam)).name, /later score 0\.0,/);
  assert.equal(await pam.told(), 'The later score cannot move further.');
  await press(keyboard, PAM_SAYS.more, 100);
  assert.match((await picture(pam)).name, /later score 100,|later score 100\.0,/);
  await keyboard.press('Enter');
  assert.equal(await pam.told(), 'The later score cannot move further.');
  await roles.hasFocus('button', PAM_SAYS.more);
});

journey('a rise of 3 points crosses into another PAM Level by chance, and that is said', { tag: PAM }, async ({ pam }) => {
  await pam.roles.sees('From 45.0 to 48.0: 3 points up.');
  await pam.roles.sees('So it may be chance alone. Ask the person what has changed.');
  await pam.roles.sees('It goes from PAM Level 1 to PAM Level 2. Even so, the change may be chance: the score lies close to where two bands meet.');
});

journey('a fall from PAM Level 4 is told by the bands of the page, and is no failure', { tag: PAM, attributes: { bands: 'published-2010' } }, async ({ pam }) => {
  const joan = change.examples.find(({ id }) => id === 'joan');
  await pam.select(PAM_SAYS.example, joan.title);
  assert.match(await pam.told(), /^From 80\.0 to 69\.0: 11 points down\. .*The PAM Level stays the same: PAM Level 4\. Bands in current secondary sources: from PAM Level 4 to PAM Level 3\.$/);
  await pam.run((one) => one.setAttribute('bands', 'published-current'));
  await pam.roles.sees('It goes from PAM Level 4 to PAM Level 3.');
  await pam.roles.find('heading', 'A fall is not a failure');
  await pam.roles.sees('A fall is a reason to ask and to help, never to blame.');
});

journey('the table sets a change beside each published size, exactly at it too', { tag: PAM }, async ({ pam }) => {
  const verdicts = async () => (await pam.table(PAM_SAYS.compared)).slice(1).map(([title, size, verdict]) => [title, Number(size), verdict]);
  for (const example of change.examples) {
    await pam.select(PAM_SAYS.example, example.title);
    const by = Math.round(Math.abs(example.second - example.first) * 10) / 10;
    const wanted = change.marks.map(({ title, points: size, role }) => [title, size, ROLES[role].startsWith('For one') ? (by < size ? 'smaller' : 'as large, or larger') : ROLES[role]]);
    assert.deepEqual(await verdicts(), wanted, example.title);
  }
});

journey('moving a score tells the page nothing', { tag: PAM }, async (visit) => {
  await visit.pam.select(PAM_SAYS.example, change.examples[2].title);
  for (const name of [PAM_SAYS.more, PAM_SAYS.less, PAM_SAYS.asWas]) await visit.pam.press(name);
  assert.deepEqual((await visit.events()).filter(({ type }) => !/ready|resized/.test(type)), []);
});

journey('people whom the examples tell of are said to be made up', { tag: PAM }, async ({ pam }) => {
  await pam.roles.sees('These people do not exist.');
  for (const { title } of change.examples) assert.match(title, /made up/);
});
