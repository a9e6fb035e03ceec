/** Every attribute that applies to a quiz: what it does, when it applies, and the property that reflects it. */
import assert from 'node:assert/strict';
import { pack, sectioned, single, singles, trueFalse } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const setTo = (quiz, name, value) =>
  quiz.run((element, key, text) => (text === null ? element.removeAttribute(key) : element.setAttribute(key, text)), name, value);

/** Attribute, property, a value as text and as the property tells it. */
const REFLECTED = [
  ['src', 'src', '/pack.json', '/pack.json'],
  ['theme', 'theme', 'dark', 'dark'],
  ['heading-level', 'headingLevel', '3', 3],
  ['storage', 'storage', 'none', 'none'],
  ['storage-key', 'storageKey', 'here', 'here'],
  ['kiosk', 'kiosk', '120', 120],
  ['pick', 'pick', '2', 2],
  ['topics', 'topics', 'listening planning', ['listening', 'planning']],
  ['learning-levels', 'learningLevels', '1 2', ['1', '2']],
  ['shuffle', 'shuffle', 'questions options', ['questions', 'options']],
  ['seed', 'seed', 'ward 7', 'ward 7'],
  ['feedback', 'feedback', 'end', 'end'],
  ['pass-mark', 'passMark', '80', 80],
  ['confidence', 'confidence', '', true],
  ['share-text', 'shareText', '', true],
  ['history', 'history', '', true],
  ['report', 'report', 'events', 'events'],
  ['lang', 'lang', 'en', 'en'],
  ['dir', 'dir', 'rtl', 'rtl'],
];

const USELESS = { theme: 'drak', topics: 'planing', 'heading-level': '2' };

journey('a value that cannot be used is told to the author of the page, at first and when it changes', { pack: sectioned(), attributes: USELESS, expects: [/theme="drak" cannot be used\. What it takes: auto, light, dark, contrast\./, /topics="planing" cannot be used\. What it takes: \S+, /, /shuffle="all" cannot be used/].map((says) => ({ kind: 'warning', says })) }, async ({ quiz }) => {
  await quiz.atQuestion(1);
  await setTo(quiz, 'shuffle', 'all');
  await setTo(quiz, 'shuffle', 'questions');
});

journey('every attribute has a property that reflects it, both ways', { body: '<div id="room"></div>', waits: false, elementsAdded: true, files: { '/pack.json': singles(1) } }, async ({ page }) => {
  const wrong = await page.evaluate(async (table) => {
    await customElements.whenDefined('pcw-quiz');
    const faults = [];
    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
    for (const [attribute, property, text, value] of table) {
      const one = document.createElement('pcw-quiz');
      one.setAttribute(attribute, text);
      if (!same(one[property], value)) faults.push(`${attribute}="${text}" reads ${JSON.stringify(one[property])}`);
      const other = document.createElement('pcw-quiz');
      other[property] = value;
      if (other.getAttribute(attribute) !== text) faults.push(`${property} = ${JSON.stringify(value)} writes ${other.getAttribute(attribute)}`);
      if (typeof value === 'boolean') {
        for (const off of ['false', 'off']) {
          one.setAttribute(attribute, off);
          if (one[property] !== false) faults.push(`${attribute}="${off}" is on`);
        }
        other[property] = false;
        if (other.hasAttribute(attribute)) faults.push(`${property} = false leaves the attribute`);
      }
    }
    return faults;
  }, REFLECTED);
  assert.deepEqual(wrong, []);
});

journey('a pick with quotas was read as nothing', { pack: sectioned(), attributes: { pick: 'listening:1 planning:1' } }, async ({ quiz }) => {
  assert.equal((await quiz.place()).total, 2);
  assert.equal(await quiz.run((one) => one.pick), 'listening:1 planning:1');
});

for (const level of ['1', '3', '6']) {
  journey(`heading-level ${level} begins the headings there, and none is skipped`, { pack: singles(1), attributes: { 'heading-level': level } }, async ({ quiz }) => {
    const told = async () => Promise.all((await quiz.roles.all('heading')).map((one) => quiz.roles.toldOf(one)));
    const cap = (number) => Math.min(6, number);
    const levels = (await told()).map((one) => one.level);
    assert.deepEqual(levels, [cap(Number(level)), cap(Number(level) + 1)]);
    await setTo(quiz, 'heading-level', '2');
    await quiz.roles.find('heading', 'A quiz for tests');
    assert.deepEqual((await told()).map((one) => one.level), [2, 3], 'it applies at run time');
  });
}

for (const nonsense of ['0', '7', 'x', '']) {
  journey(`heading-level "${nonsense}" counts as not set`, { pack: singles(1), attributes: { 'heading-level': nonsense }, expects: nonsense ? [{ kind: 'warning', says: /heading-level/ }] : [] }, async ({ quiz }) => {
    assert.equal((await quiz.roles.told('heading', 'A quiz for tests')).level, 2);
  });
}

journey('pick asks that many questions, and restarts when it changes', { pack: singles(9), attributes: { pick: '4' } }, async ({ quiz }) => {
  assert.equal((await quiz.place()).total, 4);
  await quiz.answer(await quiz.item(singles(9)));
  await setTo(quiz, 'pick', '2');
  await quiz.roles.sees('Question 1 of 2');
  await setTo(quiz, 'pick', '99');
  await quiz.roles.sees('Question 1 of 9');
  await setTo(quiz, 'pick', null);
  await quiz.roles.sees('Question 1 of 9');
});

journey('topics asks only of those sections', { pack: sectioned(), attributes: { topics: 'planning' } }, async ({ quiz }) => {
  assert.equal((await quiz.place()).total, 1);
  await quiz.roles.sees('Statement b1 holds.');
  await setTo(quiz, 'topics', 'listening, planning');
  await quiz.roles.sees('Question 1 of 4');
});

journey('learning-levels asks only on those Levels', { pack: sectioned(), attributes: { 'learning-levels': '1' } }, async ({ quiz }) => {
  assert.equal((await quiz.place()).total, 2);
  await setTo(quiz, 'learning-levels', '2 3');
  await quiz.roles.sees('Question 1 of 2');
  await quiz.roles.sees(/Question a2/);
});

journey('feedback "end" explains only with the result', { pack: singles(2), attributes: { feedback: 'end' } }, async ({ quiz }) => {
  await quiz.choose(['Poor choice s1-a']);
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(2);
  assert.doesNotMatch(await quiz.roles.text(), /Why s1|Feedback on s1/);
  await quiz.press(BUTTON.back);
  await quiz.choose(['Good choice s1-b']);
  await quiz.press(BUTTON.next);
  await quiz.choose(['Poor choice s2-a']);
  await quiz.press(BUTTON.result);
  await quiz.roles.find('heading', HEADING.result);
  await quiz.roles.sees('You got 1 of 2 questions fully right.');
  await quiz.press('Look at question 2');
  await quiz.roles.sees('Why s2-b is right.');
});

journey('feedback "none" never says which answers were right', { pack: pack([single('s1'), trueFalse('t1')]), attributes: { feedback: 'none' } }, async ({ quiz }) => {
  await quiz.choose(['Poor choice s1-a']);
  await quiz.press(BUTTON.next);
  await quiz.choose(['True']);
  await quiz.press(BUTTON.reason);
  await quiz.choose(['Poor choice t1-b']);
  await quiz.press(BUTTON.result);
  await quiz.roles.find('heading', HEADING.result);
  assert.doesNotMatch(await quiz.roles.text(), /Not right|Right answer/);
  await quiz.press('Look at question 1');
  await quiz.roles.sees(/Poor choice s1-a\s*Your answer/);
  assert.doesNotMatch(await quiz.roles.text(), /Why s1|Feedback on s1|Right answer|Not right/);
});

journey('a change of feedback applies to what is not yet checked', { pack: singles(3) }, async ({ quiz }) => {
  await quiz.answer(single('s1'), false);
  await quiz.roles.find('heading', HEADING.wrong);
  await quiz.onward();
  await setTo(quiz, 'feedback', 'end');
  await quiz.choose(['Good choice s2-b']);
  await quiz.press(BUTTON.next);
  await quiz.atQuestion(3);
  await setTo(quiz, 'feedback', 'immediate');
  await quiz.answer(single('s3'));
  await quiz.roles.find('heading', HEADING.right);
});

for (const [mark, wrong, says, passed] of [
  ['50', 1, 'You reached the pass mark of 50%.', true],
  ['51', 1, 'You did not reach the pass mark of 51% this time.', false],
  ['100%', 0, 'You reached the pass mark of 100%.', true],
]) {
  journey(`pass-mark ${mark} with ${wrong} of 2 wrong: ${says}`, { pack: singles(2), attributes: { 'pass-mark': mark } }, async (visit) => {
    await visit.quiz.takeAll(singles(2), (item) => !(wrong && item.id === 's2'));
    await visit.quiz.roles.sees(says);
    assert.equal((await visit.event('pcw-completed')).passed, passed);
  });
}

journey('without a pass mark nobody passes or fails', { pack: singles(1) }, async (visit) => {
  await visit.quiz.takeAll(singles(1));
  assert.doesNotMatch(await visit.quiz.roles.text(), /pass mark|passed|failed/i);
  assert.equal((await visit.event('pcw-completed')).passed, null);
  await setTo(visit.quiz, 'pass-mark', '80');
  await visit.quiz.roles.sees('You reached the pass mark of 80%.');
});

const inside = (quiz) => quiz.run((element) => getComputedStyle(element.shadowRoot.querySelector('[part~="base"]')).direction);

journey('dir on the element wins, else the nearest of the page counts', { body: `<div dir="rtl">${element({ pack: singles(1) })}${element({ pack: singles(1), attributes: { dir: 'ltr' } })}</div>` }, async ({ quiz }) => {
  await quiz.at(1).ready();
  assert.equal(await inside(quiz), 'rtl');
  assert.equal(await inside(quiz.at(1)), 'ltr');
  await quiz.choose(['Good choice s1-b']);
  await setTo(quiz, 'dir', 'ltr');
  assert.equal(await inside(quiz), 'ltr');
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, true, 'the state is kept');
});

const langOf = (quiz, text) =>
  quiz.run((element, wanted) => {
    const all = [...element.shadowRoot.querySelectorAll('*')].filter((one) => one.textContent === wanted);
    return all.at(-1)?.closest('[lang]')?.getAttribute('lang');
  }, text);

journey('the text of a pack carries its language, our own words theirs', { pack: singles(1, { lang: 'cy', title: 'Cwis' }) }, async ({ quiz }) => {
  assert.equal(await langOf(quiz, 'Cwis'), 'cy');
  assert.match((await langOf(quiz, BUTTON.check)) ?? '', /^en/);
});
