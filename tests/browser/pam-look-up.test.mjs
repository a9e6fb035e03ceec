/** Looking up a score that a licensed service gave: only where the page turns it on, exact at every bound, kept nowhere. */
import assert from 'node:assert/strict';
import { fixtures } from './harness/attacks.mjs';
import { BUTTON, FIELD, HEADING, PAM_SAYS, pamLevel, SCORE_SAYS } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const ON = { tag: PAM, attributes: { 'score-lookup': true } };

/** A score, its PAM Level by the older bands, and by the current ones. */
const BOUNDS = [['0', 1, 1], ['46.9', 1, 1], ['47.0', 1, 1], ['47.1', 2, 2], ['55.1', 2, 2], ['55.2', 3, 3], ['67.0', 3, 3], ['67.1', 4, 3], ['72.4', 4, 3], ['72.5', 4, 4], ['100', 4, 4]];

/** As it is told. */
const shown = (score) => (score.includes('.') || score === '100' ? score : `${score}.0`);

/** The cells of the last table of bands that say that the score lies there: by the current bands, and by the older ones. */
async function marked(pam) {
  const [head, ...rows] = (await pam.tables(PAM_SAYS.bandTable)).at(-1);
  const lies = (column) => rows.findIndex((row) => row[column].includes('lies here')) + 1;
  assert.match(head[2], /^Older/);
  return { current: lies(1), older: lies(2), cells: rows.flat().filter((cell) => cell.includes('lies here')) };
}

journey('a score at or beside any bound is told right by both bandings: in words, in the table and on the scale', ON, async ({ pam }) => {
  for (const [score, older, current] of BOUNDS) {
    await pam.lookUp(score);
    await pam.roles.find('heading', `A score of ${shown(score)}`);
    const told = await pam.told();
    const { cells, ...levels } = await marked(pam);
    assert.deepEqual(levels, { current, older }, score);
    for (const cell of cells) assert.ok(cell.endsWith(`${shown(score)} lies here`), cell);
    if (older === current) assert.equal(told, `A score of ${shown(score)} is at PAM Level ${older}. All sets of bands here agree.`);
    else assert.equal(told, `A score of ${shown(score)} has more than one answer, because the bands differ. Bands in current secondary sources${PAM_SAYS.used}: PAM Level ${current}. Older published bands: PAM Level ${older}.`);
    for (const sentence of told.split(/(?<=\.) (?=[A-Z])/)) await pam.roles.sees(sentence);
    const drawn = (await pam.drawings()).slice(-2);
    for (const { texts } of drawn) assert.ok(texts.includes(shown(score)), texts.join());
  }
  await pam.roles.sees('For a person, only the report of the licensed service counts.');
});

journey('spaces around a score do no harm, and nor do noughts', ON, async ({ pam }) => {
  for (const [typed, score] of [[' 55.2 ', '55.2'], ['007', '7.0'], ['55.0', '55.0'], ['100.0', '100'], ['0.0', '0.0']]) {
    await pam.lookUp(typed);
    await pam.roles.find('heading', `A score of ${score}`);
  }
});

const REFUSED = [['', SCORE_SAYS.empty], ['   ', SCORE_SAYS.empty], ['-0.1', SCORE_SAYS.range], ['−0.1', SCORE_SAYS.range], ['100.1', SCORE_SAYS.range], ['101', SCORE_SAYS.range], ['NaN', SCORE_SAYS.figures], ['7O', SCORE_SAYS.figures], ['55,2', SCORE_SAYS.comma], ['55.25', SCORE_SAYS.exact], ['1e400', SCORE_SAYS.figures], ['.5', SCORE_SAYS.figures], ['5.', SCORE_SAYS.figures], ['5 5', SCORE_SAYS.figures], ['Infinity', SCORE_SAYS.figures], ['٥٥', SCORE_SAYS.figures], ['9'.repeat(400), SCORE_SAYS.range]];

journey('what is no score gets an error that says how to put it right, with the way to the field, by keyboard', ON, async (visit) => {
  const { pam, keyboard, roles } = visit;
  await keyboard.tabTo('textbox', PAM_SAYS.score);
  assert.match((await roles.focus()).description, /^A number from 0 to 100, with one decimal place at most/);
  for (const [typed, cause] of REFUSED) {
    await keyboard.type(typed);
    await keyboard.press('Enter');
    await roles.hasFocus('alert');
    const alert = await pam.roles.told('alert');
    assert.ok(alert.text.includes(HEADING.problem) && alert.text.includes(cause), `${JSON.stringify(typed)}: ${alert.text}`);
    const field = await pam.roles.told('textbox', PAM_SAYS.score);
    assert.ok(field.invalid, typed);
    assert.ok(field.description.endsWith(`Error: ${cause}`), field.description);
    assert.equal((await pam.tables(PAM_SAYS.bandTable)).length, 1, 'nothing is found');
    await keyboard.activate('link', cause);
    await roles.hasFocus('textbox', PAM_SAYS.score);
  }
  await keyboard.type('50.1');
  await keyboard.press('Enter');
  await pam.roles.find('heading', 'A score of 50.1');
  await roles.hasFocus('heading', 'A score of 50.1');
  await pam.roles.gone('alert');
  assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).invalid, false);
});

journey('no hostile text is a score, or anything but text', ON, async ({ pam }) => {
  const causes = Object.values(SCORE_SAYS);
  for (const text of fixtures()) {
    const field = await pam.roles.find('textbox', PAM_SAYS.score);
    await field.evaluate((one, value) => {
      one.value = value;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await pam.press(PAM_SAYS.doLookUp);
    const { text: said } = await pam.roles.told('alert');
    assert.ok(causes.some((cause) => said === `${HEADING.problem} ${cause}`), `${JSON.stringify(text)}: ${said}`);
  }
});

journey('"Clear" takes the score away, and what was said of it', ON, async (visit) => {
  const { pam, roles, keyboard } = visit;
  await pam.lookUp('70');
  await keyboard.activateBefore('button', PAM_SAYS.clear);
  await pam.roles.gone('heading', 'A score of 70.0');
  assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).value, '');
  assert.equal(await pam.told(), 'The score is cleared.');
  await roles.hasFocus('textbox', PAM_SAYS.score);
  await pam.press(PAM_SAYS.doLookUp);
  await pam.press(PAM_SAYS.clear);
  await pam.roles.gone('alert');
});

journey('unless the page turns it on there is nothing to type into, and turned off again it is wiped', { tag: PAM }, async ({ pam }) => {
  const set = (value) => pam.run((one, given) => (given === null ? one.removeAttribute('score-lookup') : one.setAttribute('score-lookup', given)), value);
  const none = async (why) => {
    assert.deepEqual([await pam.roles.names('textbox'), await pam.roles.has('button', PAM_SAYS.lookUp)], [[], false], why);
    assert.equal(await pam.run((one) => one.shadowRoot.querySelectorAll('input:not([type=radio]), textarea').length), 0, why);
  };
  await none('by default');
  for (const off of ['false', 'off', null]) {
    await set('');
    await pam.lookUp('61.7');
    await pam.roles.find('heading', 'A score of 61.7');
    await set(off);
    await none(String(off));
    assert.ok(!(await pam.run((one) => one.shadowRoot.textContent)).includes('61.7'), 'it is gone');
  }
  await set('');
  assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).value, '');
  await pam.run((one) => { one.scoreLookup = false; });
  await none('the property');
});

/** Where a number that was typed might turn up. */
async function traces({ pam, page, site, ...visit }, events) {
  const outside = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title, window.name, document.cookie, document.documentElement.outerHTML, performance.getEntriesByType('resource').map(({ name }) => name)]));
  const held = await pam.run((one) => JSON.stringify([one.result, one.pack, one.outerHTML]));
  return JSON.stringify(events) + outside + held + site.requests.join(' ');
}

for (const storage of ['none', 'session', 'local']) {
  journey(`a score that is looked up turns up nowhere outside the field: storage ${storage}`, { tag: PAM, attributes: { 'score-lookup': true, storage }, stores: true }, async (visit) => {
    const { pam, page } = visit;
    const before = await page.evaluate(() => history.length);
    for (const typed of ['61.7', '61.77', '61.7x']) await pam.lookUp(typed);
    await pam.lookUp('61.7');
    await pam.read(1, 2);
    await pam.press(PAM_SAYS.more);
    const [first] = await pam.roles.names('radio');
    await pam.click('radio', first);
    await pam.press(BUTTON.check);
    assert.ok(!(await traces(visit, await visit.events())).includes('61.7'));
    assert.equal(await page.evaluate(() => history.length), before);
    await pam.press(BUTTON.showText);
    const { value } = await pam.roles.told('textbox', FIELD.asText);
    assert.ok(value.includes(pamLevel(4)) && !value.includes('61.7'), 'the handout does not have it either');
    const careful = await pam.run((one) => [...one.shadowRoot.querySelectorAll('input[type=text]')].map((field) => `${field.spellcheck} ${field.autocomplete} ${field.name}`));
    assert.deepEqual(careful, ['false off ']);
  });
}

journey('a page that begins afresh leaves nothing of a score', ON, async ({ pam }) => {
  for (const typed of ['61.7', '61.77']) {
    await pam.lookUp(typed);
    await pam.run((one) => one.reset());
    await pam.roles.gone('heading', 'A score of 61.7');
    assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).value, '');
    assert.ok(!(await pam.run((one) => one.shadowRoot.textContent)).includes('61.7'));
  }
});
