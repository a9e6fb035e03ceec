/** What stands on buttons, headings and fields: every name once, so that a change of words is a change here. */

export const BUTTON = {
  check: 'Check answer',
  reason: 'Choose a reason',
  unknown: 'I do not know',
  hint: 'Show a hint',
  up: 'Move up',
  down: 'Move down',
  next: 'Continue',
  result: 'See your result',
  finish: 'Finish',
  back: 'Back',
  toResult: 'Back to your result',
  sources: 'Sources for this question',
  about: 'About this quiz',
  again: 'Try again',
  missed: 'Try those you missed',
  ways: 'Ways to learn this',
  byOutcome: 'Result by learning outcome',
  print: 'Print this result',
  copy: 'Copy as text',
  saveText: 'Save as text',
  saveCsv: 'Save for a spreadsheet (CSV)',
  saveJson: 'Save as data (JSON)',
  showText: 'Show as text',
  paper: 'Show a paper version',
  paperPrint: 'Print the paper version',
  paperBack: 'Back to the quiz',
  restart: 'Start again',
  forget: 'Delete my answers',
  keepAnswers: 'Keep my answers',
  keep: 'Keep this',
  change: 'Change it',
  stay: 'I need more time',
  details: 'Details for the author of this page',
};

export const HEADING = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  unknown: 'Not known yet',
  problem: 'There is a problem',
  sure: 'How sure are you of your answer?',
  result: 'Your result',
  gaps: 'What to learn next',
  groups: 'How it went',
  calibration: 'How sure you were, and how right',
  rated: 'How sure you feel',
  note: 'Your learning note',
  keeping: 'Keep your result',
  review: 'Look back at your answers',
  paper: 'Paper version',
  sheet: 'Answer sheet',
  resume: 'Continue or start again?',
  remove: 'Delete your answers?',
  replace: 'Change what is shown here?',
  idle: 'Are you still there?',
  stopped: 'Sorry, this has stopped working.',
};

/** Fields to type into, and lists to choose from. */
export const FIELD = {
  number: 'Your number',
  text: 'Your answer',
  thoughts: 'Your thoughts',
  note: ['What did you learn?', 'What will you do in another way?', 'Time spent, if you wish', 'Your name, if you wish'],
  asText: 'As text',
};

export const TABLE = {
  sections: 'Result by section',
  levels: 'Result by learning Level',
  outcomes: 'Result by learning outcome',
  certainty: 'Marks by how sure you were',
  rated: 'What you said',
};

/** What each step of being sure is called; the first is 1. */
export const CERTAINTY = ['1: not sure', '2: fairly sure', '3: very sure'];

/** What people can say of themselves; the last only where a pack offers it. */
export const RATING = ['1: not at all sure', '2: not very sure', '3: fairly sure', '4: sure', '5: very sure', 'This is not part of my role'];

/** Sentences that more than one test looks for. */
export const SAYS = {
  kept: 'Your place and your answers are kept. You can go on from there.',
  lost: 'You will begin at the start.',
  private: 'This quiz does not send or keep your answers.',
  here: 'Your answers stay in this browser.',
  purpose: 'This quiz is for learning. It is not a sign-off or a measure of competence.',
  seed: 'Code for this order of questions: ',
  unknown: 'You said: I do not know.',
  deleted: 'Your answers are deleted.',
  select: 'Select an answer',
  order: 'Put the list in order. It is not in the right order yet',
  certainty: 'Say how sure you are',
  refusedSave: 'This page does not allow saving files. Select the text below and copy it.',
  refusedCopy: 'This page does not allow copying. Select the text below and copy it.',
  refusedPrint: 'This page does not allow printing. Select the text below and copy it.',
};

const exactly = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of these, as a pattern. @param {...string} names */
export const oneOf = (...names) => new RegExp(`^(${names.map(exactly).join('|')})$`);

/** The button that moves this step. Browsers differ in whether words that only screen readers get have a space before. */
export const mover = (way, step) => new RegExp(`^${way} ?: ${exactly(step)}$`);

/** The one main button of a question, whatever comes next. */
export const MAIN = oneOf(BUTTON.check, BUTTON.reason, BUTTON.next, BUTTON.result);

/** How an answer did. */
export const VERDICT = oneOf(HEADING.right, HEADING.partly, HEADING.wrong, HEADING.unknown);

/** What stands in the explainer of the PAM Levels, as it is shown. */
export const PAM_SAYS = {
  levels: 'The four PAM Levels',
  scale: 'The scale and its bands',
  change: 'Change over time',
  lookUp: 'Look up a score',
  wording: 'Saying it well',
  evidence: 'Evidence and limits',
  keep: 'Take it with you',
  parts: 'Go to a part',
  toParts: 'Back to the list of parts',
  show: 'PAM Level to show',
  showAll: 'All four PAM Levels',
  beside: 'Compare it with',
  besideNone: 'No other PAM Level',
  looks: 'What it can look like',
  helps: 'What tends to help',
  avoid: 'What to avoid',
  sayings: 'Ways to say it',
  approaches: 'Approaches that fit, and why',
  resources: 'Help near you',
  sources: 'Sources',
  bandTable: 'Scores that stand for each PAM Level',
  used: ' (used here)',
  caption: ': PAM Levels 1 to 4',
  example: 'Example',
  less: '1 point less',
  more: '1 point more',
  asWas: 'As it was',
  marks: 'Sizes of change that have been published',
  compared: 'This change beside the published sizes',
  score: 'Score from the report',
  doLookUp: 'Look it up',
  clear: 'Clear',
  wordingTable: 'Words to avoid, and words that respect the person',
  practice: 'Practise',
  fits: 'Fits best',
  fitsOther: 'Another way fits better',
  fitsUnknown: 'Here is how they compare',
  practiceEnd: 'You have been through all the situations',
  sampleTable: 'Per cent of people at each PAM Level',
  allSources: 'All sources',
  about: 'Who made this',
  print: 'Print the handout',
};

/** What the explainer says of a score that cannot be looked up. */
export const SCORE_SAYS = {
  empty: 'Type the score from the report, such as 55.2',
  comma: 'Use a point and not a comma, such as 55.2',
  figures: 'Use figures and a point only, such as 7 or 55.2',
  exact: 'Use one decimal place at most, as the report does, such as 55.2',
  range: 'Type a number from 0 to 100',
};

/** @param {number} number */
export const pamLevel = (number) => `PAM Level ${number}`;
