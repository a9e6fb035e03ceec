/** How the outcome builder speaks, in every state: "level" always with its kind, British, short, and nobody is judged. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPack } from './harness/examples.mjs';
import { CURE, FIELD, HEADING } from './harness/outcome-names.mjs';
import { LINES, STATES } from './harness/outcome-states.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

/** Every "level" of a text that nothing says the kind of, with what is around it. @param {string} text */
function bare(text) {
  const found = [];
  for (const match of text.matchAll(/\blevels?\b/gi)) {
    const before = text.slice(0, match.index);
    if (!/\b(PAM|learning|taxonomy)\s$/i.test(before)) found.push(text.slice(Math.max(0, match.index - 40), match.index + 40));
  }
  return found;
}

/** American spellings of words that the builder, its packs and its field use. */
const AMERICAN = /\b(\w*(recogni|organi|summari|personali|prioriti|emphasi|criti[cs]i)z\w*|analyz\w*|behavior\w*|color\w*|center\w*|program|license[ds]? to|counsel(ing|ed)|practic(ed|ing)|judgment\w*|skillful\w*|fulfill)\b/i;
/** What would judge an author or their words. */
const JUDGING = /\b(wrong|incorrect|invalid|bad|fail(s|ed)?|error)\b/i;

test('the searches find what they are for, and nothing else', () => {
  for (const text of ['Level 1', 'the five levels', 'Taxonomy level 1 and level 2', 'levels']) assert.ok(bare(text).length > 0, text);
  for (const text of ['Taxonomy level', 'PAM Levels', 'learning Level 2', 'taxonomy levels', 'levelled']) assert.deepEqual(bare(text), [], text);
  for (const text of ['organize', 'Recognizes', 'behavior', 'analyze', 'the program', 'practiced']) assert.match(text, AMERICAN);
  for (const text of ['organise', 'programme', 'practised', 'prize', 'size', 'practice', 'judgement']) assert.doesNotMatch(text, AMERICAN);
});

/** One line for each sort of finding. */
const SORTS = [
  'This session teaches listening', 'Listening and its use in practice', 'Understand how people choose', 'Appreciate what others bring', 'Explain what support is', 'Illustrate a way to listen',
  'Describe and apply three ways to listen', 'Describe', 'Recognize what matters', 'Describe a way to listen', 'Describe a way to listen', 'Describe one way to listen well',
  'Describe [what?]', `Describe ${'the many steps of a support plan and '.repeat(5)} more`,
];

/** Every text, on the screen or on paper or only told, but for what the person typed. @returns {Promise<string[]>} */
async function textsOf(outcomes) {
  const all = await outcomes.run((one) => {
    const texts = [];
    for (const each of one.shadowRoot.querySelectorAll('*')) {
      if (each.closest('style, script, .words, .becomes, .preview, .grown, .read dd, textarea, .paper ol, .evidence, .paper table')) continue;
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'data-head']) if (each.getAttribute(name)) texts.push(each.getAttribute(name));
      const words = [...each.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.data).join(' ').trim();
      if (words) texts.push(words);
    }
    return texts;
  });
  return all.filter((text) => ![...LINES, ...SORTS].some((line) => text.includes(line.replace(/^(- |\d\. )/, ''))));
}

/** What is said of our own words: not of a verb that is looked for, of an American word, or of a quiz's questions. */
const quoted = (text) => text.replace(/“[^”]*”|American: [^.]*\./g, '');

async function read(outcomes, state, found) {
  const texts = await textsOf(outcomes);
  for (const text of texts) {
    found.push(...bare(text).map((place) => `${state}: a level of no kind: …${place}…`));
    if (AMERICAN.test(quoted(text))) found.push(`${state}: American: ${text}`);
  }
  const judged = await outcomes.run((one) => [...one.shadowRoot.querySelectorAll('.outcome :is(p, li, button, h3, h4, h5), .p-glance :is(p, li, button)')].map((each) => each.textContent));
  found.push(...judged.filter((text) => JUDGING.test(quoted(text)) && !LINES.some((line) => line.includes(text))).map((text) => `${state}: judging: ${text}`));
  return texts.length;
}

const PAGE = { tag: OUTCOMES, timeout: 300_000, tolerates: [{ kind: 'warning', says: /quiz-src/ }] };

journey('no text of any state has a level of no kind, an American spelling or a judgement', PAGE, async ({ outcomes, ...visit }) => {
  const found = [];
  let texts = 0;
  for (const [state, reach] of Object.entries(STATES)) {
    await reach({ outcomes, ...visit });
    texts += await read(outcomes, state, found);
  }
  assert.ok(texts > 1500, `${texts} texts were read`);
  assert.deepEqual([...new Set(found)], []);
});

journey('every finding says what, why and what can be done, in few and short words', PAGE, async ({ outcomes }) => {
  await outcomes.paste(SORTS);
  const found = [];
  const titles = new Set();
  const long = [];
  for (let number = 1; number <= SORTS.length; number += 1) {
    await outcomes.open(number);
    await read(outcomes, SORTS[number - 1], found);
    for (const { weight, title, why, buttons } of await outcomes.findings()) {
      titles.add(title);
      assert.ok(weight && title && why && buttons.length > 0, `${SORTS[number - 1]}: ${title}`);
      // The person's own words and the table's verbs are as long as they are.
      const own = why.replace(/It becomes.*$/, '').replace(/“[^”]*”/g, 'it').replace(/(near|try|things|table): [^.]*\./g, '$1: it.');
      for (const sentence of own.split(/[.?!]\s+/)) if (sentence.split(/\s+/).length > 20) long.push(`${title}: ${sentence}`);
      for (const words of [title, ...buttons]) if (words.split(/\s+/).length > 9) long.push(words);
    }
    await outcomes.press('Done');
  }
  assert.ok(titles.size >= 10, `only ${[...titles].join(', ')}`);
  assert.deepEqual(long, []);
  assert.deepEqual([...new Set(found)], []);
});

journey('labels, buttons and headings are short, and no two fields of a form have the same name', PAGE, async ({ outcomes }) => {
  await outcomes.paste(LINES);
  await outcomes.open(2);
  const names = [...(await outcomes.roles.names('heading')), ...(await outcomes.roles.names('button')), ...(await outcomes.roles.names('textbox')), ...(await outcomes.roles.names('combobox'))];
  assert.ok(names.length > 40);
  assert.deepEqual(names.filter((name) => name.split(/\s+/).length > 10), []);
  for (const role of ['textbox', 'combobox']) {
    const all = await outcomes.roles.names(role);
    assert.deepEqual(all.filter((name, index) => all.indexOf(name) !== index), [], role);
  }
  assert.ok(names.includes(CURE.verb) && names.includes(HEADING.nearest));
});

for (const [whose, file, options] of [['the pack that ships', 'curriculum.json', {}], ['a site\'s own pack', 'examples/curriculum-own.json', { attributes: { src: '/packs/examples/curriculum-own.json', view: 'verbs' }, allows: ['/packs/examples/curriculum-own.json'] }]]) {
  journey(`the verbs and what is said of them name their levels in full, with what they rest on in sight, of ${whose}`, { ...PAGE, attributes: { view: 'verbs' }, ...options }, async ({ outcomes }) => {
    const found = [];
    await outcomes.roles.sees(readPack(file).basis.split('.')[0]);
    await outcomes.openAll();
    for (const verb of ['', 'describe', 'understand', 'outline', 'juggle', 'reflect on']) {
      await outcomes.type(FIELD.look, verb);
      await read(outcomes, `looked for ${verb}`, found);
    }
    assert.deepEqual([...new Set(found)], []);
  });
}
