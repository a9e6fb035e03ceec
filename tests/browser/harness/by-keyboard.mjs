/** Answering, and a whole quiz to its end, without a mouse. */
import { answerTo } from './answers.mjs';
import { BUTTON, CERTAINTY, HEADING, MAIN, mover, oneOf } from './names.mjs';

/**
 * Answers one item and presses its main button.
 *
 * @param {import('./visit.mjs').Visit} visit @param {any} item @param {import('./answers.mjs').How} how
 */
export async function answerByKeyboard(visit, item, how) {
  const { keyboard, quiz, roles } = visit;
  const answer = answerTo(item, how) ?? answerTo(item, 'right');
  if (answer.unknown) return keyboard.activate('button', BUTTON.unknown);
  if (answer.truth) {
    await keyboard.chooseRadio(answer.truth);
    await keyboard.activate('button', BUTTON.reason);
    await roles.hasFocus('heading', /Why\?$/);
  }
  if (item.type === 'multiple') await ticked(visit, answer.chosen);
  else if (answer.chosen) await keyboard.chooseRadio(answer.chosen[0]);
  if (answer.typed !== undefined) await typed(visit, answer.typed);
  for (const [place, step] of (answer.order ?? []).entries()) await moved(visit, step, place);
  for (const [prompt, choice] of answer.pairs ?? []) await keyboard.select(prompt, choice);
  if (await quiz.roles.has('group', HEADING.sure)) await keyboard.chooseRadio(CERTAINTY[(answer.certainty ?? 2) - 1], oneOf(...CERTAINTY));
  await keyboard.activate('button', MAIN, ' ');
}

/** From the first to the last as they stand: Tab goes one way. */
async function ticked({ keyboard, quiz }, texts) {
  for (const name of await quiz.roles.names('checkbox')) if (texts.includes(name)) await keyboard.tick(name);
}

async function typed({ keyboard }, text) {
  await keyboard.tabTo('textbox');
  await keyboard.type(text);
}

/** Moves a step to its place by its buttons; the focus goes with it. */
async function moved({ keyboard, quiz, roles }, step, place) {
  const at = (await quiz.order()).indexOf(step);
  const up = mover(BUTTON.up, step);
  for (let now = at; now > place; now -= 1) {
    await keyboard.activate('button', up);
    await roles.hasFocus('button', up);
  }
  // An order that is right as it comes must be touched too.
  if (place === 1 && at === place) {
    await keyboard.activate('button', up);
    await keyboard.activate('button', mover(BUTTON.down, step));
  }
}

/**
 * From where the quiz is to its end.
 *
 * @param {{ quiz: import('./quiz.mjs').Quiz, keyboard: import('./keyboard.mjs').Keyboard, roles: import('./roles.mjs').Roles }} visit
 * @param {{ items: any[] }} pack
 * @param {(item: any) => import('./answers.mjs').How} how
 */
export async function walkByKeyboard(visit, pack, how) {
  const { keyboard, quiz, roles } = visit;
  for (let { kind, heading } = await quiz.screen(); kind !== 'result'; ) {
    await answerByKeyboard(visit, await quiz.item(pack), how(await quiz.item(pack)));
    kind = await quiz.settled(heading);
    if (kind === 'checked') {
      await keyboard.activate('button', oneOf(BUTTON.next, BUTTON.result, BUTTON.finish));
      ({ kind } = await quiz.until((now) => now.heading !== heading));
    }
    ({ heading } = await quiz.screen());
  }
  await roles.hasFocus('heading', quiz.end);
}
