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

/** A situation with three ways to act. */
export const scenario = (id, more = {}) => ({
  id,
  type: 'scenario',
  stem: `Situation ${id}. What do you do?`,
  feedback: `Feedback on ${id}.`,
  options: [
    { id: 'a', text: `Poor way ${id}`, grade: 0, rationale: `Why ${id}-a is poor.` },
    { id: 'b', text: `Best way ${id}`, grade: 3, rationale: `Why ${id}-b is best.` },
    { id: 'c', text: `Fair way ${id}`, grade: 2, rationale: `Why ${id}-c is fair.` },
  ],
  ...more,
});

/** 40 points, two more or less. */
export const numeric = (id, more = {}) => ({
  id,
  type: 'numeric',
  stem: `Number ${id}: how many is it?`,
  feedback: `Feedback on ${id}.`,
  answer: 40,
  tolerance: 2,
  range: { least: 0, greatest: 100 },
  unit: 'points',
  known: [{ value: 60, rationale: '60 is what is left.' }],
  ...more,
});

/** A word with an accent. */
export const shortText = (id, more = {}) => ({
  id,
  type: 'short-text',
  stem: `Word ${id}: where is coffee drunk?`,
  feedback: `Feedback on ${id}.`,
  accepted: ['café', 'a café'],
  known: [{ text: 'bar', rationale: 'A bar has no cakes.' }],
  ...more,
});

/** Four steps. */
export const ordering = (id, more = {}) => ({
  id,
  type: 'ordering',
  stem: `Order ${id}: which comes first?`,
  feedback: `Feedback on ${id}.`,
  steps: ['one', 'two', 'three', 'four'].map((step) => ({ id: step, text: `Step ${step}`, ...(step === 'one' ? { rationale: 'Why one.' } : {}) })),
  ...more,
});

/** Two lines and three choices. */
export const matching = (id, more = {}) => ({
  id,
  type: 'matching',
  stem: `Pairs ${id}: which belong together?`,
  feedback: `Feedback on ${id}.`,
  prompts: [
    { id: 'p1', text: 'Prompt one', answer: 'c1', rationale: 'Why one.' },
    { id: 'p2', text: 'Prompt two', answer: 'c2' },
  ],
  choices: [
    { id: 'c1', text: 'Choice one' },
    { id: 'c2', text: 'Choice two' },
    { id: 'c3', text: 'Choice three', rationale: 'Nothing goes with it.' },
  ],
  ...more,
});

/** How sure one feels. */
export const rating = (id, more = {}) => ({ id, type: 'rating', stem: `Capability ${id}`, notMyRole: true, ...more });

/** A thought to be written down. */
export const reflection = (id, more = {}) => ({ id, type: 'reflection', stem: `Thought ${id}: what will you keep?`, ...more });

/** One of every kind there is, scored ones first. */
export const everyKind = (more = {}) =>
  pack([single('s1'), multiple('m1'), trueFalse('t1'), scenario('c1'), numeric('n1'), shortText('w1'), ordering('o1'), matching('p1'), rating('r1'), reflection('f1')], more);
