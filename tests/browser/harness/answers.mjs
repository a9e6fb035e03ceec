/**
 * What a person would put in, for every kind of item: right, wrong or partly right.
 *
 * @typedef {object} Answer
 * @property {string} [truth] "True" or "False"
 * @property {string[]} [chosen] texts of radios or boxes
 * @property {string} [typed]
 * @property {string[]} [order] texts of steps, first to last
 * @property {[string, string][]} [pairs] text of a prompt, text of a choice
 * @property {boolean} [unknown] "I do not know"
 * @property {number} [certainty] 1 to 3, where the quiz asks
 */
import { plain } from './markup.mjs';
import { RATING } from './names.mjs';

/** @typedef {'right' | 'wrong' | 'partly' | 'unknown'} How */

const texts = (list) => list.map(({ text }) => plain(text));

/** Every kind: its answers. Returns undefined where there is none such. @type {Record<string, (item: any, how: How) => Answer | undefined>} */
const KINDS = {
  single: ({ options }, how) => one(options, how),
  multiple: ({ options }, how) => {
    const [right, wrong] = [true, false].map((correct) => texts(options.filter((option) => option.correct === correct)));
    if (how === 'partly') return right.length > 1 ? { chosen: right.slice(1) } : undefined;
    return { chosen: how === 'right' ? right : wrong.slice(0, 1) };
  },
  'true-false': ({ answer, reasons }, how) => {
    const truth = (is) => (is ? 'True' : 'False');
    const [right, wrong] = [true, false].map((correct) => texts(reasons.filter((reason) => reason.correct === correct)));
    if (how === 'partly') return { truth: truth(answer), chosen: wrong.slice(0, 1) };
    return how === 'right' ? { truth: truth(answer), chosen: right.slice(0, 1) } : { truth: truth(!answer), chosen: wrong.slice(0, 1) };
  },
  scenario: ({ options }, how) => {
    const graded = options.toSorted((a, b) => b.grade - a.grade);
    const part = graded.find(({ grade }) => grade > 0 && grade < graded[0].grade);
    const option = { right: graded[0], wrong: graded.at(-1), partly: part }[how];
    return option && { chosen: texts([option]) };
  },
  numeric: ({ answer, tolerance = 0, range, known = [] }, how) => {
    if (how === 'partly') return undefined;
    if (how === 'right') return { typed: String(answer) };
    const wrong = (number) => Math.abs(number - answer) > tolerance && (!range || (number >= range.least && number <= range.greatest));
    const tries = [...known.map(({ value }) => value), answer + tolerance + 1, answer - tolerance - 1];
    return { typed: String(tries.find(wrong)) };
  },
  'short-text': ({ accepted, known = [] }, how) =>
    how === 'partly' ? undefined : { typed: how === 'right' ? accepted[0] : (known[0]?.text ?? 'something else') },
  ordering: ({ steps }, how) => {
    const right = texts(steps);
    return { order: { right, wrong: right.toReversed(), partly: [right.at(-1), ...right.slice(0, -1)] }[how] };
  },
  matching: ({ prompts, choices }, how) => {
    const text = (id) => plain(choices.find((choice) => choice.id === id).text);
    const other = (id) => text(choices.find((choice) => choice.id !== id).id);
    const right = (index) => how === 'right' || (how === 'partly' && index === 0);
    return { pairs: prompts.map((prompt, index) => [plain(prompt.text), right(index) ? text(prompt.answer) : other(prompt.answer)]) };
  },
  rating: ({ notMyRole }, how) => (how === 'partly' ? undefined : { chosen: [how === 'right' ? RATING[3] : RATING[notMyRole ? 5 : 0]] }),
  reflection: (_item, how) => (how === 'partly' ? undefined : { typed: how === 'right' ? 'A thought of my own.' : '' }),
};

function one(options, how) {
  return how === 'partly' ? undefined : { chosen: texts(options.filter(({ correct }) => correct === (how === 'right'))).slice(0, 1) };
}

/** @param {any} item */
export const isScored = (item) => item.type !== 'rating' && item.type !== 'reflection';

/** The answer, or undefined where this kind has none such. @param {any} item @param {How} how @returns {Answer | undefined} */
export function answerTo(item, how) {
  if (how === 'unknown') return isScored(item) ? { unknown: true } : undefined;
  return KINDS[item.type](item, how);
}
