/**
 * Small packs for tests. Right options say so in their text, which makes tests short to write and to read.
 */

/**
 * A question with one right option.
 *
 * @param {string} id
 * @param {object} [more] fields that replace these
 */
export function single(id, more = {}) {
  return {
    id,
    type: 'single',
    stem: `Question ${id}: which one is it?`,
    feedback: `Feedback on ${id}.`,
    options: [option('a', id, false), option('b', id, true), option('c', id, false)],
    ...more,
  };
}

/** A question with two right options of four. */
export function multiple(id, more = {}) {
  return {
    id,
    type: 'multiple',
    stem: `Question ${id}: which ones are they?`,
    feedback: `Feedback on ${id}.`,
    options: [option('a', id, true), option('b', id, false), option('c', id, true), option('d', id, false)],
    ...more,
  };
}

/** A statement that is true, with one right reason of two. */
export function trueFalse(id, more = {}) {
  return {
    id,
    type: 'true-false',
    stem: `Statement ${id} holds.`,
    feedback: `Feedback on ${id}.`,
    answer: true,
    reasons: [option('a', id, true), option('b', id, false)],
    ...more,
  };
}

/** One option or reason. */
export function option(id, item, correct, more = {}) {
  const kind = correct ? 'Good' : 'Poor';
  return { id, text: `${kind} choice ${item}-${id}`, correct, rationale: `Why ${item}-${id} is ${correct ? '' : 'not '}right.`, ...more };
}

/** A pack of these items. @param {object[]} items @param {object} [more] */
export function pack(items, more = {}) {
  return {
    schemaVersion: 1,
    kind: 'quiz',
    id: 'test-pack',
    title: 'A quiz for tests',
    version: '1.0.0',
    lang: 'en',
    publisher: 'The tests',
    sources: [{ id: 'book', title: 'A book of facts' }],
    reviewed: null,
    nextReview: null,
    sections: [],
    items,
    ...more,
  };
}

/** One of each kind. */
export const oneOfEach = () => pack([single('s1'), multiple('m1'), trueFalse('t1')]);

/** A number of single questions. @param {number} count */
export const singles = (count, more = {}) => pack(Array.from({ length: count }, (_, index) => single(`s${index + 1}`)), more);

/** Two sections with three and one question, on learning Levels 1 to 3. */
export const sectioned = () =>
  pack(
    [
      single('a1', { section: 'listening', learningLevel: 1 }),
      single('a2', { section: 'listening', learningLevel: 2 }),
      multiple('a3', { section: 'listening', learningLevel: 3 }),
      trueFalse('b1', { section: 'planning', learningLevel: 1 }),
    ],
    { sections: [{ id: 'listening', title: 'Listening well' }, { id: 'planning', title: 'Planning care' }] },
  );

/** The texts to choose for a right or a wrong answer. @param {any} item @param {boolean} right */
export function choices(item, right) {
  const list = item.reasons ?? item.options;
  const wanted = list.filter((one) => one.correct === right).map((one) => one.text);
  return item.type === 'multiple' && right ? wanted : wanted.slice(0, 1);
}
