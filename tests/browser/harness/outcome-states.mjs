/** Every state of the outcome builder, one after the other on the same page, each with the way there from the one before. */
import { readPack } from './examples.mjs';
import { BUTTON, FIELD, HEADING, SAYS, TABLE } from './outcome-names.mjs';

/** Headings of a document with the outcomes below them: something to put right in most lines, and nothing in some. */
export const LINES = [
  'Day one: listening',
  '- Understand how a support plan is made',
  '- Explain what peer support is and demonstrate two ways to open a conversation',
  '- The basics of social prescribing',
  '- Teach learners about health literacy',
  '- Recognize what matters to a person',
  '- Describe',
  'Day two: planning',
  '1. Describe the main points of a care plan',
  '2. Describe the main points of a care plan',
  '3. Apply the steps of shared decisions in a simulated conversation',
  '4. Be aware of local groups, what they offer, whom they are for, when they meet, who runs them, how somebody can join, what it costs, how to get there and what to do when there is no place left for anybody new',
];

/** A set that was saved, with links to outcomes that no curriculum of ours has. @param {number} count */
export const savedSet = (count) => JSON.stringify({
  schemaVersion: 1,
  kind: 'outcome-set',
  title: 'A course of two days',
  curriculum: { id: 'another', version: '1.0.0' },
  outcomes: Array.from({ length: count }, (_, index) => ({
    id: `outcome-${index + 1}`,
    text: `Describe ${index + 2} parts of a support plan`,
    section: index % 2 ? 'health-literacy' : 'not-of-this-one',
    note: index % 3 ? '' : 'To be talked over.',
  })),
});

/** Chooses the nth of a list, whatever it says. @param {import('./outcomes.mjs').Outcomes} outcomes */
export async function pick(outcomes, list, nth) {
  const options = await outcomes.options(list);
  await outcomes.select(list, options[nth].replace(/\s+/g, ' ').trim());
}

/** Waits for the error summary of the form. */
const problem = ({ outcomes }) => outcomes.roles.find('heading', SAYS.problem);

export const STATES = {
  'as it comes, everything opened': ({ outcomes }) => outcomes.openAll(),
  'nothing chosen, then a sentence that grows': async (visit) => {
    const { outcomes } = visit;
    await outcomes.press(BUTTON.addOne);
    await problem(visit);
    await pick(outcomes, FIELD.section, 2);
    await pick(outcomes, FIELD.known, 1);
    await pick(outcomes, FIELD.level, 2);
    await pick(outcomes, FIELD.verb, 1);
  },
  'nothing pasted, then lines': async (visit) => {
    await visit.outcomes.click('radio', FIELD.atOnce);
    await visit.outcomes.press(BUTTON.addAll);
    await problem(visit);
    await visit.outcomes.fill(LINES);
  },
  'the list and the whole': async ({ outcomes }) => {
    await outcomes.press(BUTTON.addAll);
    await pick(outcomes, FIELD.plan, 1);
    await outcomes.openAll();
    await outcomes.click('checkbox', readPack('curriculum.json').sections[3].title);
    await outcomes.roles.find('table', TABLE.grid);
  },
  'an outcome with findings': async ({ outcomes }) => {
    await outcomes.open(2);
    await outcomes.openAll();
  },
  'an outcome that is mapped, with something that is kept': async ({ outcomes }) => {
    await outcomes.press(BUTTON.done);
    await outcomes.open(5);
    await outcomes.click('checkbox', (await outcomes.nearest())[1].text);
    await outcomes.press(BUTTON.keep);
    await outcomes.roles.find('button', BUTTON.unkeep);
  },
  'a quiz, the evidence and the text': async ({ outcomes }) => {
    await outcomes.press(BUTTON.done);
    await outcomes.run((one, pack) => { one.quizPack = pack; }, readPack('personalised-care-short.json'));
    await outcomes.roles.find('button', BUTTON.dropQuiz);
    await outcomes.press(BUTTON.evidence);
    await outcomes.press(BUTTON.showText);
    await outcomes.roles.find('textbox', FIELD.asText);
    await outcomes.openAll();
  },
  'what is to become of a file': async ({ outcomes }) => {
    await outcomes.press(BUTTON.evidenceHide);
    await outcomes.fill(savedSet(12));
    await outcomes.press(BUTTON.addAll);
    await outcomes.roles.find('heading', HEADING.take);
  },
  'a file with something to tell, pages of the list, a quiz that cannot be used, the question whether to delete': async ({ outcomes }) => {
    await outcomes.press(BUTTON.takeAdd);
    await outcomes.roles.find('combobox', FIELD.page);
    await outcomes.run((one) => { one.quizPack = { schemaVersion: 1, kind: 'quiz' }; });
    await outcomes.roles.gone('button', BUTTON.dropQuiz);
    await outcomes.press(BUTTON.on);
    await outcomes.press(BUTTON.delete);
    await outcomes.roles.find('heading', HEADING.remove);
  },
};
