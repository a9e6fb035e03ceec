/** Every example and every shipped pack, to the end, by keyboard alone. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { walkByKeyboard } from './harness/by-keyboard.mjs';
import { bodyOf, EXAMPLES, packOnPage, packPaths, PACKS, readPack } from './harness/examples.mjs';
import { BUTTON } from './harness/names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** Half of all questions, the same each time. */
const even = ({ id }) => [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 0;

/** The marks that the page was told of, as the way of answering wants them. */
async function told(visit, how) {
  for (const { detail } of await visit.events('pcw-answered')) {
    if (detail.correct !== null) assert.equal(detail.correct, how(detail.item) === 'right', detail.item.id);
  }
  const { answered, total } = (await visit.events('pcw-completed')).at(-1).detail;
  assert.equal(answered, total);
}

for (const example of EXAMPLES.filter(({ html }) => html.includes('packs/examples/'))) {
  const options = { body: bodyOf(example), allows: packPaths(example), stores: /storage=/.test(example.html), timeout: 300_000 };
  journey(`by keyboard alone, wrong and then right: the example "${example.title}"`, options, async (visit) => {
    const pack = await packOnPage(visit, example);
    await walkByKeyboard(visit, pack, () => 'wrong');
    await told(visit, () => 'wrong');
    await visit.keyboard.activate('button', BUTTON.again);
    await visit.quiz.until(({ kind }) => kind === 'question');
    await walkByKeyboard(visit, pack, () => 'right');
  });
}

/** The whole collection has in it what the themes have: what is answered right in the one is answered wrong in the other. */
const WHOLE = 'personalised-care.json';

const quizzes = readdirSync(PACKS).filter((one) => one.endsWith('.json') && readPack(one).kind === 'quiz');
for (const name of quizzes) {
  const pack = readPack(name);
  const path = `/packs/${name}`;
  journey(`by keyboard alone, half of it wrong: the shipped pack "${pack.title}"`, { attributes: { src: path }, allows: [path], timeout: 600_000 }, async (visit) => {
    const how = (item) => (even(item) === (name === WHOLE) ? 'right' : 'wrong');
    await walkByKeyboard(visit, pack, how);
    await told(visit, how);
  });
}
