/** Walks a quiz from its first question to its result, several times, and stops at every state that was not met before. */
import { answerTo, isScored } from './answers.mjs';
import { BUTTON, HEADING, MAIN } from './names.mjs';

/** Each round answers in one way, as far as a kind of item has it. */
const ROUNDS = /** @type {const} */ (['wrong', 'right', 'partly', 'unknown']);

/**
 * @param {import('./visit.mjs').Visit} visit
 * @param {{ items: any[] }} pack
 * @param {(state: string) => Promise<void>} look called once for each state, with its name
 * @param {Set<string>} [met] states that need no look any more; a round that has nothing new is left out
 */
export async function walkStates(visit, pack, look, met = new Set()) {
  const meet = async (state) => {
    if (met.has(state)) return;
    met.add(state);
    await look(state);
  };
  const { quiz } = visit;
  for (const round of ROUNDS) {
    const isNew = ({ type }) => !met.has(`${type}, told ${round}`);
    if (round !== 'wrong' && !pack.items.some((item) => isScored(item) && answerTo(item, round) && isNew(item))) continue;
    if (round !== 'wrong') {
      await quiz.press(BUTTON.again);
      await quiz.atQuestion(1);
    }
    await walkRound(visit, pack, round, meet, met);
    await openDetails(quiz);
    await meet(round === 'wrong' ? `result of ${pack.id}` : `result, ${round}`);
  }
  await quiz.press('Look at question 1');
  await quiz.roles.find('button', BUTTON.toResult);
  await meet('review');
}

async function walkRound({ quiz }, pack, round, meet, met) {
  for (let { kind, heading } = await quiz.screen(); kind !== 'result'; ) {
    const item = await quiz.item(pack);
    const answer = answerTo(item, round) ?? answerTo(item, 'right');
    const sure = (await quiz.roles.has('group', HEADING.sure)) ? ', certainty' : '';
    await meet(`${item.type}${sure}, question`);
    if (item.type !== 'reflection') await meetError(quiz, `${item.type}${sure}, error`, met, meet);
    if (!answer.unknown) await quiz.put(item, answer);
    if (await quiz.roles.has('button', BUTTON.hint)) await quiz.press(BUTTON.hint);
    if (answer.truth) await meet(`${item.type}${sure}, reasons`);
    await meet(`${item.type}${sure}, filled`);
    await quiz.press(answer.unknown ? BUTTON.unknown : MAIN);
    kind = await quiz.settled(heading);
    if (kind === 'checked') {
      await openDetails(quiz);
      await meet(`${item.type}, told ${isScored(item) ? round : ''}`.trim());
      await quiz.onward();
      ({ kind } = await quiz.until((now) => now.heading !== heading));
    }
    ({ heading } = await quiz.screen());
  }
}

async function meetError(quiz, state, met, meet) {
  if (met.has(state)) return;
  await quiz.press(MAIN);
  await quiz.roles.find('heading', HEADING.problem);
  await meet(state);
}

/** Opens everything that is shown on request. */
async function openDetails(quiz) {
  for (const name of [BUTTON.sources, BUTTON.about, BUTTON.ways, BUTTON.byOutcome]) {
    for (const one of await quiz.roles.all('button', name)) if (!(await quiz.roles.toldOf(one)).expanded) await one.click();
  }
}
