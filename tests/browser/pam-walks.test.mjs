/**
 * What a practitioner comes for, by keyboard alone from a page that has just come up. Each walk tells its path and how
 * many keys it took.
 */
import assert from 'node:assert/strict';
import { answerTo } from './harness/answers.mjs';
import { readPack, situations } from './harness/examples.mjs';
import { BUTTON, PAM_SAYS, pamLevel } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const PACK = readPack('pam-levels.json');
/** More keys than this would take longer than the two minutes that people have. */
const MOST_KEYS = 60;

/** Goes to a part with its button, and gives the text from there to the next part. */
async function goTo({ keyboard, roles, pam }, part) {
  await keyboard.activate('button', part);
  await roles.hasFocus('heading', part);
  return pam.run((one) => one.shadowRoot.activeElement.closest('section').innerText.replace(/\s+/g, ' '));
}

/** @param {import('./harness/visit.mjs').Visit} visit @param {string} path */
function arrived({ keyboard, tell }, path) {
  tell(`${path}: ${keyboard.presses} keys`);
  assert.ok(keyboard.presses <= MOST_KEYS, `${keyboard.presses} keys`);
}

journey('which PAM Level a score of 70 is, and why there are two answers: read on the scale', { tag: PAM }, async (visit) => {
  const text = await goTo(visit, PAM_SAYS.scale);
  arrived(visit, `"${PAM_SAYS.scale}"`);
  assert.match(text, /From 67\.1 to 72\.4 they differ: such a score is PAM Level 4 by the older bands and PAM Level 3 by the current ones\./);
  assert.match(text, /So a score of 70/);
  assert.ok(text.includes(PACK.bandingNote.split('\n')[0].slice(0, 80)));
});

journey('which PAM Level a score of 70 is, and why there are two answers: looked up', { tag: PAM, attributes: { 'score-lookup': true } }, async (visit) => {
  const { keyboard, pam } = visit;
  await goTo(visit, PAM_SAYS.lookUp);
  await keyboard.tabTo('textbox', PAM_SAYS.score);
  await keyboard.type('70');
  await keyboard.press('Enter');
  await pam.roles.find('heading', 'A score of 70.0');
  arrived(visit, `"${PAM_SAYS.lookUp}", 70, Enter`);
  assert.match(await pam.told(), /more than one answer, because the bands differ\. .*PAM Level 3\. .*PAM Level 4\./);
});

journey('what to avoid at PAM Level 1', { tag: PAM }, async (visit) => {
  const { keyboard, pam } = visit;
  await goTo(visit, PAM_SAYS.levels);
  await keyboard.select(PAM_SAYS.show, pamLevel(1));
  assert.deepEqual(await pam.levels(), [pamLevel(1)]);
  await pam.roles.find('heading', PAM_SAYS.avoid);
  const avoid = await pam.run((one) => [...one.shadowRoot.querySelectorAll('.avoid li')].map((item) => item.textContent));
  arrived(visit, `"${PAM_SAYS.levels}", "${PAM_SAYS.show}", ${pamLevel(1)}`);
  assert.deepEqual(avoid, PACK.levels[0].avoid);
});

journey('how to tell people their result kindly', { tag: PAM }, async (visit) => {
  const { keyboard, pam, roles } = visit;
  const text = await goTo(visit, PAM_SAYS.wording);
  assert.ok(text.includes('this suggests that managing things feels hard at the moment'));
  const [result] = situations(PACK).items;
  const { chosen } = answerTo(result, 'right');
  await keyboard.chooseRadio(chosen[0]);
  await keyboard.activate('button', BUTTON.check);
  await roles.hasFocus('heading', PAM_SAYS.fits);
  arrived(visit, `"${PAM_SAYS.wording}", the first situation, "${BUTTON.check}"`);
  await pam.roles.sees(result.feedback);
});

journey('whether a rise of 3 points means anything', { tag: PAM }, async (visit) => {
  const { keyboard, pam } = visit;
  const text = await goTo(visit, PAM_SAYS.change);
  arrived(visit, `"${PAM_SAYS.change}"`);
  assert.ok(text.includes('a rise of 3 points alone tells you little'));
  assert.match(text, /From 45\.0 to 48\.0: 3 points up\. This is less than 7\.2 points, the smallest change that one study could tell from chance in one person\./);
  await keyboard.tabTo('link', /^The Minimal Clinically Important Difference/);
  await pam.roles.sees(/136 people in the UK with kidney disease/);
});

/** Figures, and boxes with figures, that have no source in their row and none in their part. */
const unsourced = (one) => {
  const shown = (each) => each.checkVisibility();
  const hasFigures = (text) => /\d/.test(text.replace(/PAM Levels? \d( (and|or|to) \d)?/g, ''));
  const cited = (each) => [...each.closest('.topic, .level, section').querySelectorAll('summary')].some((summary) => summary.textContent.startsWith('Sources'));
  const missing = [];
  for (const table of [...one.shadowRoot.querySelectorAll('.pam table')].filter(shown)) {
    const heads = [...table.tHead.querySelectorAll('th')].map((head) => head.textContent);
    for (const row of table.tBodies[0].rows) {
      const cells = [...row.cells].map((cell) => cell.textContent.trim());
      const own = heads.includes('Source') && cells[heads.indexOf('Source')].length > 10;
      if (cells.some(hasFigures) && !own && !(!heads.includes('Source') && cited(table))) missing.push(`${table.caption.textContent}: ${cells.join(' | ')}`);
    }
  }
  for (const svg of [...one.shadowRoot.querySelectorAll('.pam svg')].filter(shown)) if (!cited(svg)) missing.push(svg.getAttribute('aria-label'));
  for (const topic of [...one.shadowRoot.querySelectorAll('.pam .topic, .pam .level')].filter(shown)) if (hasFigures(topic.innerText) && !cited(topic)) missing.push(topic.innerText.slice(0, 80));
  return missing;
};

journey('every figure on screen has a source that can be reached, and every source is in the list of all', { tag: PAM, attributes: { 'score-lookup': true } }, async ({ pam }) => {
  await pam.lookUp('70');
  assert.deepEqual(await pam.run(unsourced), []);
  await pam.click('button', PAM_SAYS.allSources);
  const links = await pam.roles.names('link');
  for (const { title, url, date = '' } of PACK.sources) {
    await pam.roles.sees(title);
    if (url) assert.ok(links.some((name) => name.startsWith(title) && name.includes(date.slice(0, 4))), title);
  }
  await pam.openAll();
  for (const name of await pam.roles.names('link')) assert.match(name, /\(opens in a new tab\)$/);
});

journey('who stands behind it is said: publisher, version, no review as yet, what it is for, whose mark it is', { tag: PAM }, async (visit) => {
  const text = await goTo(visit, PAM_SAYS.evidence);
  for (const said of [`Published by ${PACK.publisher}.`, `Version ${PACK.version}.`, 'Not yet reviewed by a practitioner.', PACK.purpose, PACK.tradeMark, ...PACK.limits.map(({ title }) => title)]) assert.ok(text.includes(said), said);
  arrived(visit, `"${PAM_SAYS.evidence}"`);
});
