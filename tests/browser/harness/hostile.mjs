/**
 * A person on a hostile page. What a page did to the language must not reach the eyes that look at it, so everything is
 * found and read from a world of its own beside the page's scripts, which has the same elements and a clean language.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUTTON, HEADING, PAM_SAYS } from './names.mjs';
import { CURE, edit, FIELD } from './outcome-names.mjs';
import { Outcomes } from './outcomes.mjs';
import { single, singles } from './packs.mjs';
import { Pam } from './pam.mjs';
import { Quiz } from './quiz.mjs';
import { Roles } from './roles.mjs';
import { element, open, OUTCOMES, PAM } from './visit.mjs';

const SCRIPT = '/pkg/pcw.js';

/** The page as it is seen from the world beside its scripts. @param {import('puppeteer-core').Page} page */
function beside(page) {
  const realm = page.mainFrame().isolatedRealm();
  return {
    keyboard: page.keyboard,
    evaluate: (task, ...values) => realm.evaluate(task, ...values),
    evaluateHandle: (task, ...values) => realm.evaluateHandle(task, ...values),
  };
}

/** What is on a page, for somebody whom its scripts cannot reach. */
export class Person {
  /** @param {import('./visit.mjs').Visit} visit */
  constructor(visit) {
    const page = beside(visit.page);
    this.roles = new Roles(page);
    const seen = { page };
    this.quiz = new Quiz(seen);
    this.pam = new Pam(seen);
    this.outcomes = new Outcomes(seen);
  }

  /** Waits until all three are there. */
  async arrived() {
    await this.quiz.atQuestion(1);
    await this.pam.roles.find('heading', PAM_SAYS.levels);
    await this.outcomes.roles.find('textbox', FIELD.title);
  }
}

/** In the page, before any of its scripts: keeps the events as they come, with nothing that a page can change. */
function listen() {
  const heard = [];
  Object.defineProperty(window, Symbol.for('heard'), { value: heard });
  for (const type of ['ready', 'answered', 'completed', 'changed', 'failed']) {
    document.addEventListener(`pcw-${type}`, (event) => { heard[heard.length] = `${event.type} ${event.target.localName} ${event.detail.score ?? event.detail.code ?? ''}`; });
  }
}

/**
 * The way of a person through all three elements of a hostile page.
 *
 * @param {import('./hostile-scripts.mjs').Hostility} hostility
 */
export function besieged({ name, before = '', late = '' }) {
  onHostilePage(`beside ${name}, all three elements go on as ever`, before, async (person, visit) => {
    await person.arrived();
    if (late) await visit.page.evaluate(late);
    await walk(person);
    const heard = await visit.page.evaluate(() => window[Symbol.for('heard')].join('\n'));
    for (const line of ['pcw-ready pcw-quiz', 'pcw-answered pcw-quiz', 'pcw-completed pcw-quiz', 'pcw-ready pcw-pam-levels', 'pcw-changed pcw-outcome-builder']) {
      assert.ok(heard.includes(line), `no ${line} among:\n${heard}`);
    }
    assert.deepEqual(visit.watch.faults, [], 'the watch saw what nobody asked for');
  });
}

/**
 * Where a page took away what no program can do without: what people see, and what the console says.
 *
 * @param {string} what it took @param {string} before how
 */
export function bereft(what, before) {
  onHostilePage(`where a page has taken away ${what}, its own words show, with the reason`, before, async ({ quiz, roles }, visit) => {
    await quiz.roles.find('heading', 'This could not start.');
    await roles.sees('On paper at the desk.');
    assert.ok(visit.watch.faults.some(({ kind, detail }) => kind === 'error' && /^<pcw-quiz> start-failed/.test(detail)));
  });
}

/** @param {string} sentence @param {string} before a script before ours @param {(person: Person, visit: import('./visit.mjs').Visit) => Promise<void>} steps */
function onHostilePage(sentence, before, steps) {
  test(sentence, { timeout: 120_000 }, async () => {
    const visit = await open({ html: pageOf(before), files: { '/hostile/before.js': before }, scripts: [SCRIPT], early: listen, waits: false });
    try {
      await steps(new Person(visit), visit);
    } finally {
      await visit.close();
    }
  });
}

/** The pack comes as a property, which is copied and written out; the others have theirs from the script. */
function pageOf(before) {
  const quiz = element({ attributes: { history: true }, fallback: '<p>On paper at the desk.</p>' });
  const given = `document.querySelector('pcw-quiz').pack = ${JSON.stringify(singles(2))};`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A hostile page</title></head><body>',
    before && '<script src="/hostile/before.js"></script>',
    quiz + element({ tag: PAM, attributes: { 'score-lookup': true } }) + element({ tag: OUTCOMES }),
    `<script src="${SCRIPT}"></script>`,
    `<script>${given}</script></body></html>`,
  ].join('\n');
}

/** @param {Person} person */
async function walk({ quiz, pam, outcomes }) {
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.atQuestion(2);
  await quiz.press(BUTTON.back);
  await quiz.atQuestion(1);
  await quiz.onward();
  await quiz.answer(single('s2'), false);
  await quiz.onward();
  await quiz.roles.find('heading', HEADING.result);
  await pam.lookUp('55.2');
  await pam.roles.find('heading', 'A score of 55.2');
  await outcomes.paste(['Understand how to listen', 'Describe what matters']);
  await outcomes.press(edit(1));
  await outcomes.press(CURE.verb);
  await outcomes.roles.gone('button', CURE.verb);
}
