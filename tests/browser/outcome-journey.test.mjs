/** The whole way by keyboard alone: ten outcomes pasted, put right, mapped, held against a quiz, handed over, taken up again. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { useDownloads } from './harness/handing.mjs';
import { BUTTON, CURE, edit, FIELD, HEADING, outcome, SAYS } from './harness/outcome-names.mjs';
import { element, journey, OUTCOMES } from './harness/visit.mjs';

const saved = useDownloads();

const QUIZ = '/packs/personalised-care.json';
const SHIPPED = readPack('personalised-care.json');

/** A document as people have it, with a heading, bullets, numbers. Four lines have something to put right. */
const DOCUMENT = [
  'Learning outcomes for our course:',
  '1. Describe what matters to people who live with long-term pain',
  '2. Be familiar with the main decision aids',
  '3. Identify signs that written information is too hard for someone',
  '4. This session will cover how to listen well',
  '• Discuss how patient activation scores may change over time',
  '• Discuss and compare two plans that people made for themselves',
  '• Use open questions to explore what matters to a person',
  '• Describe how to organize a group visit',
  '- Review a care and support plan together with the person',
  '- Recognise an opening for a conversation with someone',
];

/** What is done about them, with what comes of it. */
const CURES = [
  ['Be familiar with the main decision aids', CURE.verb, ['Describe the main decision aids']],
  ['This session will cover how to listen well', CURE.teaching, ['Describe how to listen well']],
  ['Discuss and compare two plans that people made for themselves', CURE.split, ['Discuss two plans that people made for themselves', 'Compare two plans that people made for themselves']],
  ['Describe how to organize a group visit', CURE.british, ['Describe how to organise a group visit']],
];

const CURED = DOCUMENT.slice(1).map((line) => line.replace(/^(\d\.|[•-]) /, '')).flatMap((text) => CURES.find(([before]) => before === text)?.[2] ?? [text]);

const body = `<textarea aria-label="A document">${DOCUMENT.join('\n')}</textarea>${element({ tag: OUTCOMES, attributes: { 'quiz-src': QUIZ } })}`;

const shortcut = async (page, letter) => {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter);
  await page.keyboard.up('Control');
};

/** Copies the document and pastes it into the field for many. */
async function paste({ page, keyboard, roles }) {
  await keyboard.tabTo('textbox', 'A document');
  await shortcut(page, 'a');
  await shortcut(page, 'c');
  await keyboard.tabTo('textbox', FIELD.title);
  await keyboard.type('Listening well');
  await keyboard.chooseRadio(FIELD.atOnce);
  await keyboard.tabTo('textbox', FIELD.paste);
  await shortcut(page, 'v');
  await roles.sees('10 outcomes found.');
  await keyboard.activate('button', BUTTON.addAll);
  await roles.hasFocus('heading', SAYS.list);
}

async function cure({ keyboard, roles, outcomes }) {
  for (const [before, button, after] of CURES) {
    // Backwards from what was just cured, the way to the next is shorter than past all that an open outcome has.
    const go = before === CURES[0][0] ? keyboard.activate : keyboard.activateBefore;
    await go.call(keyboard, 'button', BUTTON.next);
    await roles.hasFocus('heading', /^Outcome \d+$/);
    assert.equal(await outcomes.value(FIELD.words), before);
    await keyboard.activate('button', button);
    await roles.hasFocus('heading', HEADING.readsWell);
    const texts = await outcomes.texts();
    for (const text of after) assert.ok(texts.includes(text), text);
  }
}

async function map({ keyboard, roles, outcomes }) {
  // All are closed first, so that each is opened in its turn.
  await keyboard.activate('button', BUTTON.done);
  await keyboard.backTo('combobox', FIELD.filter);
  for (let number = 1; number <= CURED.length; number += 1) {
    await keyboard.activate('button', edit(number));
    await roles.hasFocus('heading', outcome(number));
    const [{ text }] = await outcomes.nearest();
    await keyboard.tick(text);
    assert.deepEqual([(await roles.focus()).name, (await roles.focus()).checked], [text, true], 'focus stays where somebody ticks');
    await keyboard.activate('button', BUTTON.done);
    await roles.hasFocus('button', edit(number));
  }
  await roles.sees(new RegExp(`Mapped to the curriculum: ${CURED.length}\\.`));
}

/** How many questions and outcomes meet, worked out from the packs alone. */
function meeting({ outcomes }) {
  const asked = (ids) => SHIPPED.items.filter((item) => (item.outcomes ?? []).some((id) => ids.includes(id)));
  const without = outcomes.filter(({ curriculumOutcomes }) => asked(curriculumOutcomes).length === 0).length;
  const met = asked(outcomes.flatMap(({ curriculumOutcomes }) => curriculumOutcomes)).length;
  return { without, itemsWithout: SHIPPED.items.length - met };
}

/** Opens a file in an empty widget. */
async function takeIn({ keyboard, outcomes, roles }, file) {
  await keyboard.tabTo('button', SAYS.plan);
  await keyboard.tabTo('button', BUTTON.openFile);
  await outcomes.openFile(file, () => keyboard.press('Enter'));
  await roles.hasFocus('heading', SAYS.list);
}

journey('ten outcomes are pasted, four put right, all mapped, held against the quiz, saved, and taken up again as they were', { tag: OUTCOMES, body, allows: [QUIZ], timeout: 180_000 }, async (visit) => {
  const { outcomes, keyboard, roles } = visit;
  await paste(visit);
  assert.equal((await outcomes.texts()).length, 10);
  await cure(visit);
  assert.deepEqual(await outcomes.texts(), CURED);
  await map(visit);
  const set = await outcomes.set();
  const { without, itemsWithout } = meeting(set);
  await roles.sees(`${SHIPPED.title} (${SHIPPED.items.length} questions)`);
  await roles.sees(`Outcomes with no question: ${without}`);
  await roles.sees(`Questions that stand for none of your outcomes: ${itemsWithout}`);
  assert.ok(without < CURED.length, 'some outcomes meet a question');
  const byKeyboard = (button) => () => keyboard.activate('button', button);
  const json = await saved(visit, BUTTON.saveJson, '.json', byKeyboard(BUTTON.saveJson));
  const csv = await saved(visit, BUTTON.saveCsv, '.csv', byKeyboard(BUTTON.saveCsv));
  visit.tell(`keys pressed up to the two files: ${keyboard.presses}`);

  await visit.load();
  assert.equal(await outcomes.set(), null, 'nothing is kept unless the page asks for it');
  await takeIn(visit, json);
  assert.deepEqual(await outcomes.set(), set);
  assert.equal((await saved(visit, BUTTON.saveJson, '.json', byKeyboard(BUTTON.saveJson))).text, json.text);

  await visit.load();
  await takeIn(visit, csv);
  assert.deepEqual((await outcomes.set()).outcomes, set.outcomes);
  assert.equal((await saved(visit, BUTTON.saveCsv, '.csv', byKeyboard(BUTTON.saveCsv))).text, csv.text);
});
