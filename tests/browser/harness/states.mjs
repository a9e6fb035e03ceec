/** Walks a quiz from its first question to its result and stops at every state that was not met before. */
import { choices } from './packs.mjs';
import { BUTTON, HEADING } from './quiz.mjs';

const FORWARD = new RegExp(`^(${BUTTON.check}|${BUTTON.next}|${BUTTON.result})$`);

/**
 * @param {import('./visit.mjs').Visit} visit
 * @param {{ items: any[] }} pack
 * @param {(state: string) => Promise<void>} look called once for each state, with its name
 */
export async function walkStates(visit, pack, look) {
  const { quiz } = visit;
  const met = new Set();
  const meet = async (state) => {
    if (met.has(state)) return;
    met.add(state);
    await look(state);
  };
  const { total } = await quiz.place();
  for (let position = 1; position <= total; position += 1) {
    await quiz.atQuestion(position);
    const item = await quiz.item(pack);
    // Right and wrong in turn, of each kind.
    const right = !met.has(`${item.type}, checked right`);
    await meet(`${item.type}, question`);
    await meetError(quiz, item, met, meet);
    if (item.type === 'true-false') {
      await quiz.settle(item, right);
      await meet('true-false, reasons');
    }
    await quiz.choose(choices(item, right), item.type === 'multiple' ? 'checkbox' : 'radio');
    await meet(`${item.type}, chosen`);
    await press(quiz, FORWARD);
    if (!(await explained(quiz, position))) continue;
    await meet(`${item.type}, checked ${right ? 'right' : 'wrong'}`);
    await openDetails(quiz);
    await meet(`${item.type}, with sources`);
    await quiz.onward();
  }
  await quiz.roles.find('heading', HEADING.result);
  await meet('result');
  await quiz.press('Look at question 1');
  await quiz.roles.find('button', BUTTON.toResult);
  await meet('review');
}

async function meetError(quiz, item, met, meet) {
  const state = `${item.type}, error`;
  if (met.has(state)) return;
  await press(quiz, new RegExp(`^(${BUTTON.reason}|${BUTTON.check}|${BUTTON.next}|${BUTTON.result})$`));
  await quiz.roles.find('heading', HEADING.problem);
  await meet(state);
}

/** Whether the answer is explained now, or the quiz has gone on without (feedback at the end, or none). */
async function explained(quiz, position) {
  await quiz.page.waitForFunction(
    ({ selector, index }, verdicts, next) => {
      const text = document.querySelectorAll(selector)[index].shadowRoot.textContent;
      return verdicts.some((one) => text.includes(one)) || text.includes(next);
    },
    { polling: 20 },
    quiz.where,
    [HEADING.right, HEADING.partly, HEADING.wrong, HEADING.result],
    `Question ${position + 1} of`,
  );
  return (await quiz.roles.all('heading', new RegExp(`^(${HEADING.right}|${HEADING.partly}|${HEADING.wrong})$`))).length > 0;
}

async function openDetails(quiz) {
  for (const name of [BUTTON.sources, BUTTON.about]) if (await quiz.roles.has('button', name)) await quiz.press(name);
}

async function press(quiz, name) {
  const button = await quiz.roles.find('button', name);
  await button.click();
  await button.dispose();
}
