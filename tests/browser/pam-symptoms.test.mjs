/** Bugs that people met in the explainer, by what they saw. */
import assert from 'node:assert/strict';
import { readPack, situations } from './harness/examples.mjs';
import { BUTTON, HEADING, PAM_SAYS, pamLevel } from './harness/names.mjs';
import { pamPack } from './harness/pam-packs.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const [FIRST] = situations(readPack('pam-levels.json')).items;
const LOOK_UP = { tag: PAM, attributes: { 'score-lookup': true } };

journey('a page that changed the theme when focus came stopped the explainer', { tag: PAM }, async ({ pam, roles }) => {
  await pam.run((one) => one.addEventListener('focusin', () => one.setAttribute('theme', 'dark')));
  await pam.run((one) => one.focus());
  await roles.hasFocus('heading', readPack('pam-levels.json').title);
  await pam.read(2);
  assert.deepEqual(await pam.levels(), [pamLevel(2)]);
});

journey('a page that handed back which PAM Level is read took the focus from the choice', { tag: PAM }, async ({ pam, roles }) => {
  await pam.run((one) => one.addEventListener('pcw-changed', ({ detail }) => {
    if (detail.pamLevels?.length === 1) one.setAttribute('pam-level', String(detail.pamLevels[0]));
  }));
  await pam.run((one) => one.shadowRoot.querySelector('select').focus());
  await pam.read(3);
  await roles.hasFocus('combobox', PAM_SAYS.show);
});

journey('turning the look-up on closed what was open, and took the focus from the practice', { tag: PAM }, async ({ pam, roles }) => {
  await pam.practice.answer(FIRST);
  await pam.openAll();
  const open = () => pam.run((one) => one.shadowRoot.querySelectorAll('details[open]').length);
  const before = await open();
  await pam.run((one) => one.setAttribute('score-lookup', ''));
  await pam.roles.find('textbox', PAM_SAYS.score);
  assert.equal(await open(), before);
  await roles.hasFocus('heading', PAM_SAYS.fits);
});

journey('the question whether anybody is there threw away the one whether to change', { tag: PAM, attributes: { kiosk: '2' } }, async ({ pam, roles }) => {
  await pam.practice.answer(FIRST);
  await pam.run((one, pack) => (one.pack = pack), pamPack());
  await roles.hasFocus('heading', HEADING.replace);
  await roles.hasFocus('heading', HEADING.idle);
  await pam.press(BUTTON.stay);
  await pam.roles.find('heading', HEADING.replace);
});

journey('a step of the practice went into the browser’s history, which led nowhere', { tag: PAM, attributes: { history: '' } }, async ({ pam, page }) => {
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await pam.practice.answer(FIRST);
  await pam.practice.onward();
  await pam.practice.atQuestion(2);
  assert.equal(await length(), before);
});

journey('the same answer to the same score was heard once only', LOOK_UP, async ({ pam }) => {
  await pam.lookUp('30');
  await pam.roles.find('heading', 'A score of 30.0');
  const said = pam.run((one) => new Promise((heard) => {
    const line = one.shadowRoot.querySelector('.p-score [role="status"]');
    new MutationObserver(() => heard(line.textContent)).observe(line, { childList: true });
  }));
  await pam.press(PAM_SAYS.doLookUp);
  assert.match(await said, /^A score of 30\.0 is at PAM Level 1\./);
});
