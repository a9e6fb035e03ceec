/** The explainer on an unattended screen, and begun afresh: the next person finds it as the page has it. */
import assert from 'node:assert/strict';
import { readPack, situations } from './harness/examples.mjs';
import { BUTTON, HEADING, PAM_SAYS, pamLevel } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const KIOSK = { tag: PAM, attributes: { 'score-lookup': true, kiosk: '1', 'pam-level': '2' } };
/** Long enough that two presses fit in on a busy machine. */
const SLOWER = { ...KIOSK, attributes: { ...KIOSK.attributes, kiosk: '4' } };
const [FIRST] = situations(readPack('pam-levels.json')).items;

/** The 30 seconds of the warning pass in one. */
const hurry = () => {
  const { setTimeout } = window;
  Object.defineProperty(window, 'setTimeout', { configurable: true, writable: true, value: (task, time, ...rest) => setTimeout(task, time > 5000 ? 1000 : time, ...rest) });
};

journey('an unattended screen asks, and then wipes a score that was typed or looked up', { ...KIOSK, early: hurry }, async ({ pam, roles }) => {
  await pam.lookUp('61.7');
  await pam.roles.find('heading', HEADING.idle);
  await pam.roles.sees('This will start again in 30 seconds. What was entered here will be deleted.');
  await roles.hasFocus('heading', HEADING.idle);
  await pam.roles.gone('heading', HEADING.idle);
  assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).value, '');
  assert.ok(!(await pam.run((one) => one.shadowRoot.textContent)).includes('61.7'));
  assert.equal(await pam.told(), 'Your answers are deleted.');
});

journey('the same wipes a practice that was begun', { ...KIOSK, early: hurry }, async ({ pam }) => {
  await pam.practice.answer(FIRST);
  await pam.roles.find('heading', HEADING.idle);
  await pam.practice.atQuestion(1);
  await pam.roles.gone('heading', HEADING.idle);
  assert.ok(!(await pam.roles.has('heading', PAM_SAYS.fits)));
});

journey('who says that they need more time keeps the score, and goes on where they were', KIOSK, async ({ pam, keyboard, roles }) => {
  await keyboard.tabTo('textbox', PAM_SAYS.score);
  await keyboard.type('61');
  await roles.hasFocus('heading', HEADING.idle);
  await keyboard.activate('button', BUTTON.stay);
  await roles.hasFocus('textbox', PAM_SAYS.score);
  assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).value, '61');
});

journey('where somebody only read, nobody is asked, and all is as the page has it again', SLOWER, async (visit) => {
  const { pam } = visit;
  await pam.read(1, 3);
  await pam.press(PAM_SAYS.more);
  await pam.page.waitForFunction(() => document.querySelector('pcw-pam-levels').shadowRoot.querySelectorAll('.level').length === 1, { timeout: 15_000 });
  assert.deepEqual(await pam.levels(), [pamLevel(2)]);
  await pam.roles.sees('From 45.0 to 48.0: 3 points up.');
  assert.ok(!(await pam.roles.has('heading', HEADING.idle)));
});

journey('reset goes back to the PAM Level of the page, and tells it', { tag: PAM, attributes: { 'pam-level': '2' } }, async (visit) => {
  const { pam } = visit;
  await pam.read(1, 3);
  await pam.practice.answer(FIRST);
  await pam.run((one) => one.reset());
  assert.deepEqual(await pam.levels(), [pamLevel(2)]);
  await pam.practice.atQuestion(1);
  const reading = (await visit.events('pcw-changed')).map(({ detail }) => detail).filter(({ step }) => step === 'reading');
  assert.deepEqual(reading.at(-1).pamLevels, [2]);
  assert.equal(reading.at(-1).answered, 0);
});

journey('kiosk taken off takes its question away', KIOSK, async ({ pam }) => {
  await pam.type(PAM_SAYS.score, '61');
  await pam.roles.find('heading', HEADING.idle);
  await pam.run((one) => one.removeAttribute('kiosk'));
  await pam.roles.gone('heading', HEADING.idle);
  assert.equal((await pam.roles.told('textbox', PAM_SAYS.score)).value, '61');
});
