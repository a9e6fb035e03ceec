/**
 * A panic in one element: what its panel says, where the focus goes, and that everything else on the page lives. Each
 * widget at each moment is in fault-panic.test.mjs. The script of the test build panics where its attribute `test-panic`
 * says; the scripts that ship have no such attribute (shipped.test.mjs).
 */
import assert from 'node:assert/strict';
import { single, singles } from './harness/packs.mjs';
import { BUTTON, HEADING, SAYS } from './harness/names.mjs';
import { element, journey, TEST_SCRIPT, useBrowser } from './harness/visit.mjs';

useBrowser();

/** The script says it once in the console, so that an author can report it. */
const SAID = [{ kind: 'error', says: /stopped working/ }];
const base = { scripts: [TEST_SCRIPT], expects: SAID };
const disarm = (quiz) => quiz.run((one) => one.removeAttribute('test-panic'));
const arm = (quiz, phase) => quiz.run((one, value) => one.setAttribute('test-panic', value), phase);

const stopped = async (quiz) => {
  await quiz.status('failed');
  await quiz.roles.find('heading', HEADING.stopped);
  await quiz.roles.find('button', BUTTON.restart);
};

const lives = async (visit) => {
  await visit.page.evaluate(() => {
    const button = document.querySelector('main').appendChild(document.createElement('button'));
    button.textContent = 'Of the page';
    button.addEventListener('click', () => button.remove());
  });
  await (await visit.roles.find('button', 'Of the page')).click();
  await visit.roles.gone('button', 'Of the page');
};

journey('without the attribute the test build does not panic', { scripts: [TEST_SCRIPT], pack: singles(1) }, async ({ quiz }) => {
  await quiz.takeAll(singles(1));
});

const three = element({ pack: singles(3) }) + element({ pack: singles(3), fallback: '<p>On paper instead.</p>' }) + element({ pack: singles(3) });

journey('a panic at an answer leaves the page and the other quizzes working, and "Start again" goes on', { ...base, body: three }, async (visit) => {
  const { quiz, roles } = visit;
  const [first, second, third] = [quiz, quiz.at(1), quiz.at(2)];
  for (const one of [second, third]) await one.ready();
  await first.answer(single('s1'));
  await second.answer(single('s1'));
  await second.onward();
  await second.atQuestion(2);
  await arm(second, 'event');
  await second.choose(['Good choice s2-b']);
  await stopped(second);
  await second.roles.sees(SAYS.kept);
  await roles.hasFocus('heading', HEADING.stopped);
  await second.roles.sees('On paper instead.');
  assert.equal((await visit.event('pcw-failed')).code, 'panic');
  await lives(visit);
  await first.onward();
  await first.atQuestion(2);
  await third.takeAll(singles(3));
  await disarm(second);
  await second.press(BUTTON.restart);
  await second.ready();
  await second.atQuestion(2);
  await second.press(BUTTON.back);
  await second.roles.sees(/Good choice s1-b\s*Your answer/);
  await second.onward();
  await second.takeAll(singles(3));
  assert.ok(!(await second.roles.text()).includes('On paper instead.'));
});

journey('a panic before anything was answered says that it begins again', { ...base, pack: singles(2) }, async ({ quiz }) => {
  await arm(quiz, 'event');
  await quiz.choose(['Good choice s1-b']);
  await stopped(quiz);
  await quiz.roles.sees(SAYS.lost);
  await disarm(quiz);
  await quiz.press(BUTTON.restart);
  await quiz.ready();
  await quiz.takeAll(singles(2));
});

journey('the panel follows a theme that changes while it shows', { ...base, pack: singles(1) }, async ({ quiz }) => {
  await arm(quiz, 'event');
  await quiz.choose(['Good choice s1-b']);
  await stopped(quiz);
  const background = () => quiz.run((one) => getComputedStyle(one.shadowRoot.querySelector('.pcw')).backgroundColor);
  const before = await background();
  await quiz.run((one) => one.setAttribute('theme', 'dark'));
  assert.notEqual(await background(), before);
});

journey('a person elsewhere on the page is told, and keeps the focus', { ...base, body: `<p><a href="#x">Elsewhere</a></p>${element({ pack: singles(1) })}` }, async ({ quiz, roles, keyboard }) => {
  await arm(quiz, 'timer');
  await keyboard.tabTo('link', 'Elsewhere');
  await quiz.run((one) => one.setAttribute('kiosk', '1'));
  await stopped(quiz);
  assert.equal((await quiz.roles.all('alert')).length, 1);
  assert.equal((await roles.focus()).name, 'Elsewhere');
});

journey('what was kept in storage survives a panic', { ...base, pack: singles(2), attributes: { storage: 'session' }, stores: true }, async ({ quiz }) => {
  await quiz.answer(single('s1'));
  await arm(quiz, 'event');
  await quiz.onward();
  await stopped(quiz);
  await disarm(quiz);
  await quiz.press(BUTTON.restart);
  await quiz.ready();
  await quiz.roles.sees(/Question [12] of 2/);
  assert.ok(!(await quiz.roles.has('heading', HEADING.resume)), 'nobody is asked about what they were just doing');
});

journey('answers of an earlier visit outlive a start that fails, and the panel says so', { ...base, pack: singles(2), attributes: { storage: 'local' }, stores: true }, async (visit) => {
  const { quiz } = visit;
  await quiz.answer(single('s1'));
  Object.assign(visit.options, { waits: false, attributes: { storage: 'local', 'test-panic': 'mount' } });
  await visit.load();
  await stopped(quiz);
  await quiz.roles.sees(SAYS.kept);
  await disarm(quiz);
  await quiz.press(BUTTON.restart);
  await quiz.roles.find('heading', HEADING.resume);
  await quiz.press(BUTTON.next);
  await quiz.roles.sees(/Good choice s1-b\s*Your answer/);
});
