/** The page of a shared screen after whoever keeps it has edited it by hand; and one with a keyboard. */
import assert from 'node:assert/strict';
import { isChromium } from './harness/browser.mjs';
import { readPack } from './harness/examples.mjs';
import { asText } from './harness/kiosk-clock.mjs';
import { heapHolds } from './harness/kiosk-heap.mjs';
import { kiosk, Kiosk, KIOSK, kioskPage } from './harness/kiosk.mjs';
import { FIELD } from './harness/outcome-names.mjs';
import { FIELD as QUIZ_FIELD } from './harness/names.mjs';
import { numeric, pack, single, singles } from './harness/packs.mjs';
import { takeAway } from './harness/program.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** A visit to the screen. */
const screen = (sentence, options, steps) => journey(sentence, kiosk(options), (visit) => steps(new Kiosk(visit), visit));

/** No word of any language. */
const MARK = 'Zyxwvut';

const titled = (title, given) => ({ ...given, id: title.toLowerCase().replace(/\W/g, '-'), title });

screen('a site puts its own title and packs in with a text editor', {
  settings: { title: 'Ward 7 learns', welcome: 'Have a go.', idle: 30 },
  packs: [{ ...titled('Ours', singles(2)), publisher: 'Ward 7', reviewed: '2026-03-01', reviewer: 'A. Nurse', nextReview: '2027-03-01' }, '', readPack('pam-levels.json')],
}, async (one, { roles, quiz }) => {
  assert.deepEqual(await one.choices(), ['Ours', KIOSK.pam]);
  await roles.find('heading', 'Ward 7 learns');
  await roles.sees('Have a go.');
  const { description } = await roles.told('button', 'Ours');
  assert.equal(description, '2 questions. Published by Ward 7. Last reviewed: 1 March 2026, by A. Nurse. Next review due: 1 March 2027.');
  await one.open('Ours');
  await quiz.answer(single('s1'));
  await one.forward(31);
  await roles.find('heading', KIOSK.asked);
});

screen('a slip in one pack is told with its place, and the others are there', {
  packs: ['{ "kind": "quiz", }', titled('Whole', singles(1)), { kind: 'poster' }, pack([numeric('n1')])],
  settings: '{ "title": ',
}, async (one, { roles }) => {
  assert.deepEqual(await one.choices(), ['Whole']);
  await roles.find('heading', 'For whoever looks after this screen');
  for (const told of [/The settings in this file cannot be read/, /Pack 1 in this file is left out\. It is not JSON/, /Pack 3 .* Its “kind” is none of/, /Pack 4 .* Every question of it needs typing/]) await roles.sees(told);
  await roles.find('heading', KIOSK.title);
});

screen('a pack that its widget refuses is told there, and leads back', { packs: [{ kind: 'quiz', title: 'Torn', items: [] }], tolerates: [{ kind: 'error', says: /pcw-quiz/ }] }, async (one, { roles, page }) => {
  await one.press('Torn');
  await page.waitForFunction(() => document.querySelector('pcw-quiz')?.status === 'failed');
  await one.press(KIOSK.over);
  assert.ok(await one.isHome());
  await roles.hasFocus('heading', KIOSK.title);
});

screen('settings that make no sense are as usual, and nobody is hurried', { settings: { title: 7, idle: 1, typing: 'yes' } }, async (one, { roles }) => {
  await roles.find('heading', KIOSK.title);
  await one.open(KIOSK.pam);
  await one.forward(19);
  assert.ok(!(await roles.has('heading', KIOSK.asked)));
  await one.forward(2);
  await roles.find('heading', KIOSK.asked);
});

const WITH_TYPING = [single('s1', { next: 'n1' }), single('s2'), numeric('n1'), single('s3')];

screen('questions that need typing are left out, and a way to one goes on behind it', { packs: [titled('Ways', pack(WITH_TYPING))] }, async (one, { quiz, roles }) => {
  assert.match((await roles.told('button', 'Ways')).description, /^3 questions\./);
  await one.open('Ways');
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.roles.sees(single('s3').stem);
  assert.deepEqual(await one.fields(), []);
});

screen('where there is a keyboard they are asked, and outcomes can be written', { settings: { typing: true } }, async (one, { roles }) => {
  assert.ok((await one.choices()).includes(KIOSK.build));
  await one.open(KIOSK.verbs);
  await roles.find('textbox', FIELD.look);
  await one.press(KIOSK.over);
  await one.open(KIOSK.build);
  await roles.find('textbox', FIELD.title);
  assert.ok((await one.fields()).length > 0, 'the search for fields finds them');
});

screen('what was typed is gone from the page, from storage and from memory', { settings: { typing: true }, timeout: 240_000 }, async (one, visit) => {
  const { outcomes, page } = visit;
  await one.open(KIOSK.build);
  await outcomes.type(FIELD.title, `${MARK} one`);
  await outcomes.type(FIELD.what, `describe ${MARK} two`);
  await page.keyboard.down('Shift');
  for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  assert.ok((await one.held()).includes(`${MARK} two`), 'the search finds what is there');
  if (isChromium) assert.ok(await heapHolds(page, `${MARK} one`), 'the search through the memory does too');
  await one.forward(121);
  await one.forward(31);
  assert.ok(await one.isHome());
  assert.ok(!(await one.held()).includes(MARK));
  if (isChromium) assert.ok(!(await heapHolds(page, MARK)));
  await one.open(KIOSK.build);
  assert.ok(!(await one.held()).includes(MARK));
});

screen('the next visitor does not find a number that was typed', { settings: { typing: true }, packs: [titled('Numbers', pack([numeric('n1')]))] }, async (one, { quiz, roles }) => {
  await one.open('Numbers');
  await quiz.type(QUIZ_FIELD.number, '4711');
  await one.giveUp();
  await one.open('Numbers');
  assert.equal((await roles.told('textbox')).value, '');
  assert.ok(!(await one.held()).includes('4711'));
});

/** Somebody changed the file below the packs. */
const altered = (change) => ({ ...kiosk(), html: change(kioskPage()) });
const REFUSED = { tolerates: [{ kind: 'csp', says: /./ }, { kind: 'error', says: /Content.Security.Policy/i }] };

journey('a script that was changed does not run, and the page says whom to tell', { ...altered((page) => page.replace(/<script>(?=[^]*<script>)/, '<script>/**/').replace(/<script>(?!\/\*)/, '<script>/**/')), ...REFUSED }, async ({ roles }) => {
  await roles.find('heading', 'This page has not started');
  await roles.sees('Put a fresh copy of the file in its place.');
});

journey('a script that a stranger put in does not run, and nothing is sent', {
  ...altered((page) => page.replace('</body>', "<script>window.stranger = 1; fetch('https://elsewhere.invalid/')</script><img src='https://elsewhere.invalid/x.png' alt=''></body>")),
  // Chromium tells of a request before it refuses it.
  tolerates: [...REFUSED.tolerates, { kind: 'request', says: /elsewhere\.invalid\/x\.png/ }],
}, async ({ page, roles }) => {
  await roles.find('heading', KIOSK.title);
  assert.equal(await page.evaluate(() => window.stranger), undefined);
  const refused = await page.evaluate(() => window[Symbol.for('watch')].notes.csp.join('\n'));
  assert.match(refused, /script-src/);
  assert.match(refused, /img-src/);
});

screen('in a browser without WebAssembly the page says so, asks for no other file, and leads back', { build: 'wasm', early: asText(takeAway), tolerates: [{ kind: 'error', says: /pcw-quiz/ }] }, async (one, { page, roles }) => {
  await one.press(KIOSK.short);
  await page.waitForFunction(() => document.querySelector('pcw-quiz')?.status === 'failed');
  await roles.sees('This cannot run in this browser.');
  await one.press(KIOSK.over);
  assert.ok(await one.isHome());
});

journey('a file that was saved with the line ends of Windows works', altered((page) => page.replaceAll('\n', '\r\n')), async (visit) => {
  await new Kiosk(visit).open(KIOSK.pam);
});
