/** The explainer comes and goes like every element: moved, cloned, two on a page, beside a quiz. */
import assert from 'node:assert/strict';
import { BUTTON, HEADING, PAM_SAYS, pamLevel } from './harness/names.mjs';
import { readPack, situations } from './harness/examples.mjs';
import { single, singles } from './harness/packs.mjs';
import { pamPack } from './harness/pam-packs.mjs';
import { scriptOf } from './harness/page.mjs';
import { element, journey, PAM, QUIZ_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

const [FIRST] = situations(readPack('pam-levels.json')).items;
const ON = { 'score-lookup': true };
const pam = (options = {}) => element({ tag: PAM, ...options });
const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Wherever on the page it is: far down elements wait until they are seen, or asked for. */
const up = (one) => one.run((element_) => element_.ready.then(() => undefined));

/** Reads, looks up and answers something. */
async function entered(one) {
  await one.read(1, 3);
  await one.lookUp('70');
  await one.practice.answer(FIRST);
}

async function stillThere(one) {
  assert.deepEqual(await one.levels(), [pamLevel(1), pamLevel(3)]);
  assert.equal((await one.roles.told('textbox', PAM_SAYS.score)).value, '70');
  await one.roles.find('heading', 'A score of 70.0');
  await one.roles.find('heading', PAM_SAYS.fits);
}

async function afresh(one) {
  assert.equal((await one.levels()).length, 4);
  assert.equal((await one.roles.told('textbox', PAM_SAYS.score)).value, '');
  await one.practice.atQuestion(1);
  assert.ok(!(await one.roles.has('heading', PAM_SAYS.fits)));
}

journey('moved on the page it keeps what is read, typed and answered; a clone begins afresh', { tag: PAM, body: `<div id="a">${pam({ attributes: ON })}</div><div id="b"></div>`, elementsAdded: true }, async (visit) => {
  const { pam: one } = visit;
  await entered(one);
  await one.run((element_) => document.querySelector('#b').append(element_));
  await pause(50);
  await stillThere(one);
  assert.equal((await visit.events('pcw-ready')).length, 1, 'it did not start again');
  await one.run((element_) => document.querySelector('#b').append(element_.cloneNode(true)));
  await up(one.at(1));
  await afresh(one.at(1));
  await stillThere(one);
});

journey('taken out and put back later, it comes up again with its practice', { tag: PAM, body: `<div id="a">${pam({ attributes: ON })}</div>`, elementsAdded: true }, async ({ pam: one, page }) => {
  await entered(one);
  await page.evaluate(() => {
    const element_ = document.querySelector('pcw-pam-levels');
    element_.remove();
    document.querySelector('#a')[Symbol.for('kept')] = element_;
  });
  await pause(150);
  await page.evaluate(() => document.querySelector('#a').append(document.querySelector('#a')[Symbol.for('kept')]));
  await one.ready();
  await one.roles.find('heading', PAM_SAYS.fits);
  assert.ok(!(await one.roles.has('heading', HEADING.resume)), 'nobody is asked about what they were just doing');
});

journey('two on a page do not mix what is read, typed and answered', { tag: PAM, body: pam({ attributes: ON }) + pam({ attributes: ON }) }, async ({ pam: one, run }) => {
  const other = one.at(1);
  await up(other);
  await entered(one);
  await afresh(other);
  await other.read(4);
  await other.lookUp('20');
  await stillThere(one);
  assert.deepEqual(await other.levels(), [pamLevel(4)]);
});

for (const scripts of [[QUIZ_SCRIPT, scriptOf(PAM)], [scriptOf(PAM), QUIZ_SCRIPT], ['/pkg/pcw.js']]) {
  journey(`a quiz and an explainer live on one page, with ${scripts.join(' and ')}`, { tag: PAM, body: element({ pack: singles(2) }) + pam({ attributes: ON }), scripts }, async ({ quiz, pam: one }) => {
    await up(quiz);
    await entered(one);
    await quiz.answer(single('s1'));
    await quiz.roles.find('heading', HEADING.right);
    await stillThere(one);
    await one.practice.onward();
    await quiz.onward();
    await quiz.atQuestion(2);
    assert.equal((await quiz.roles.told('radio', 'Good choice s2-b')).checked, false);
  });
}

journey('its script works alone, and leaves a quiz on the page to its fallback', { tag: PAM, body: pam() + element({ fallback: '<p>A quiz on paper.</p>' }) }, async ({ roles, page }) => {
  await roles.sees('A quiz on paper.');
  assert.equal(await page.evaluate(() => customElements.get('pcw-quiz') ?? null), null);
});

journey('from a page on disk it comes up with nothing but its script beside it', { tag: PAM, fromDisk: true }, async ({ pam: one }) => {
  assert.equal((await one.levels()).length, 4);
});

journey('reset begins afresh, focus goes to the title, result stays null', { tag: PAM, attributes: ON }, async ({ pam: one, roles }) => {
  await entered(one);
  await one.run((element_) => element_.reset());
  await afresh(one);
  await one.run((element_) => element_.focus());
  await roles.hasFocus('heading', readPack('pam-levels.json').title);
  assert.equal(await one.run((element_) => element_.result), null);
});

journey('something else in its place asks first when the practice was begun, and can be turned down or taken', { tag: PAM }, async ({ pam: one, roles }) => {
  await one.practice.answer(FIRST);
  const change = () => one.run((element_, pack) => (element_.pack = pack), pamPack());
  await change();
  await roles.hasFocus('heading', HEADING.replace);
  await one.roles.sees('The page wants to show something else here. What you have entered would be lost.');
  await one.press(BUTTON.keep);
  await one.roles.find('heading', PAM_SAYS.fits);
  await one.run((element_, pack) => (element_.pack = pack), pamPack({ version: '2.0.0' }));
  await one.press(BUTTON.change);
  await one.roles.find('heading', pamPack().title);
});
