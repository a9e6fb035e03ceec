/** Marks in the texts of a pack: they become elements of our own making, and nothing that a text says is run or fetched. */
import assert from 'node:assert/strict';
import { BUTTON, FIELD } from './harness/names.mjs';
import { matching, option, ordering, pack, single } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** What elements a part of the quiz is made of, with the texts in them: `em:often strong:never`. */
const made = (quiz, selector, wanted) =>
  quiz.run((one, within, tags) => [...one.shadowRoot.querySelector(within).querySelectorAll(tags)].map((each) => `${each.localName}:${each.textContent.trim()}`), selector, wanted);

const INTRODUCTION = 'One *often* and **never**.\n\nTwo\nlines.\n\n- first *thing*\n- second\n\n1. then\n2. last\n\nSee [our **page**](https://example.org/a?b=c), [write](mailto:a@example.org) or [ring](tel:+441).';

journey('emphasis, lists and links become elements, and nothing else', { pack: pack([single('s1')], { introduction: INTRODUCTION }) }, async ({ quiz }) => {
  const inside = await made(quiz, '.introduction', 'p, ul, ol, li, em, strong');
  assert.deepEqual(inside, [
    'p:One often and never.', 'em:often', 'strong:never', 'p:Two lines.', 'ul:first thingsecond', 'li:first thing', 'em:thing', 'li:second', 'ol:thenlast', 'li:then', 'li:last',
    ...inside.filter((line) => line.startsWith('p:See')), 'strong:page',
  ]);
  for (const text of ['*', '**', '- first', '1. then', '[our']) assert.ok(!(await quiz.roles.text()).includes(text), text);
});

journey('a link opens beside the quiz, says so, and tells the other page nothing', { pack: pack([single('s1')], { introduction: INTRODUCTION }) }, async ({ quiz }) => {
  assert.deepEqual((await quiz.roles.names('link')).map((name) => name.replace(/ +/g, ' ')), ['our page (opens in a new tab)', 'write (opens in a new tab)', 'ring (opens in a new tab)']);
  const links = await quiz.run((one) => [...one.shadowRoot.querySelectorAll('a[href]')].map(({ href, target, rel }) => `${href} ${target} ${rel}`));
  assert.deepEqual(links, ['https://example.org/a?b=c', 'mailto:a@example.org', 'tel:+441'].map((href) => `${href} _blank noopener noreferrer`));
});

const MARKED = pack([
  single('s1', {
    stem: 'Which *one* is [it](https://example.org/)?\n\nThink of:\n\n- this\n- that',
    hint: 'A **hint**.',
    feedback: 'Because *so*.',
    options: [option('a', 's1', false, { text: 'A *poor* one' }), option('b', 's1', true, { text: 'A **good** one', rationale: 'It is *good*.' })],
  }),
  matching('p1', { choices: matching('p1').choices.map((choice, index) => (index === 0 ? { ...choice, text: 'Choice *one*' } : choice)) }),
  ordering('o1', { steps: ordering('o1').steps.map((step, index) => (index === 0 ? { ...step, text: 'Step **one**' } : step)) }),
]);

journey('names that people hear, choose from and copy hold the words without their marks', { pack: MARKED }, async ({ quiz }) => {
  await quiz.roles.find('heading', 'Question 1 of 3 Which one is it?');
  assert.deepEqual(await quiz.roles.names('link'), [], 'a question is no place to leave it');
  await quiz.roles.sees(/Think of: this that/);
  assert.deepEqual(await quiz.roles.names('radio'), ['A poor one', 'A good one']);
  await quiz.takeAll(MARKED);
  const headings = (await quiz.roles.text()).match(/Which \S+ is \S+/g) ?? [];
  assert.ok(headings.length > 0 && headings.every((text) => text === 'Which one is it?'), headings.join());
  await quiz.press(BUTTON.showText);
  const { value } = await quiz.roles.told('textbox', FIELD.asText);
  for (const line of ['Your answer: A good one', 'Your answer: Prompt one = Choice one; Prompt two = Choice two', 'Your answer: Step one; Step two; Step three; Step four']) assert.ok(value.includes(line), `${line}\n${value}`);
  assert.ok(!value.includes('*'), value);
});

journey('an image inside a pack is shown, with its words', { pack: pack([single('s1', { feedback: `Look: ![Two circles](${PIXEL})` })]) }, async ({ quiz }) => {
  await quiz.answer(single('s1'));
  await quiz.roles.find('img', 'Two circles');
  await quiz.page.waitForFunction(() => document.querySelector('pcw-quiz').shadowRoot.querySelector('img').naturalWidth === 1);
});

const BESIDE = pack([single('s1')], { introduction: 'Look: ![Two circles](images/circles.png)' });
const FILES = { '/deep/pack.json': BESIDE, '/deep/images/circles.png': Buffer.from(PIXEL.split(',')[1], 'base64') };

journey('an image beside a pack is fetched from its folder', { attributes: { src: '/deep/pack.json' }, files: FILES, types: { '/deep/images/circles.png': 'image/png' } }, async ({ quiz, site }) => {
  await quiz.roles.find('img', 'Two circles');
  await quiz.page.waitForFunction(() => document.querySelector('pcw-quiz').shadowRoot.querySelector('img').naturalWidth === 1);
  assert.ok(site.requests.includes('/deep/images/circles.png'));
});

journey('a pack in the page has no folder: the words of its image stand there, and nothing is fetched', { pack: BESIDE }, async ({ quiz, site }) => {
  const before = site.requests.length;
  await quiz.roles.sees('Look: Two circles');
  assert.deepEqual(await quiz.roles.names('img'), []);
  assert.equal(site.requests.length, before);
});

const warned = [{ kind: 'warning', says: /is not an address that/ }];
for (const text of ['[Press](javascript:alert(1))', '![A picture](https://elsewhere.invalid/a.png)', '![A picture](../a.png)', '[Press](data:text/html,x)']) {
  journey(`${text} stays text, and its author is told`, { pack: pack([single('s1', { feedback: text })]), expects: warned }, async ({ quiz }) => {
    await quiz.answer(single('s1'));
    await quiz.roles.sees(text);
    assert.deepEqual([...(await quiz.roles.names('link')), ...(await quiz.roles.names('img'))], []);
  });
}

for (const text of ['2 * 3 * 4', 'snake_case_word', '[not a link]', 'a*', '\\*escaped\\*']) {
  journey(`${JSON.stringify(text)} has no marks`, { pack: pack([single('s1', { feedback: text })]) }, async ({ quiz }) => {
    await quiz.answer(single('s1'));
    await quiz.roles.sees(text.replaceAll('\\', ''));
  });
}

journey('the language of a pack goes with its texts', { pack: pack([single('s1')], { lang: 'cy', introduction: '*Croeso*.' }) }, async ({ quiz }) => {
  assert.equal(await quiz.run((one) => one.shadowRoot.querySelector('em').closest('[lang]').lang), 'cy');
});

const NOTED = [{ id: 'book', title: 'A book', note: 'With [a link](https://example.org/).\n\nAnd *more*.' }];
journey('a note on a source takes marks, and loses nothing', { pack: pack([single('s1')], { sources: NOTED }) }, async ({ quiz }) => {
  await quiz.press(BUTTON.about);
  await quiz.roles.sees(/A book\. +With a link \(opens in a new tab\) ?\./);
  await quiz.roles.sees('And more.');
});
