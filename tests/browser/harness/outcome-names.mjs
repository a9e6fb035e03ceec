/** What stands on buttons, headings and fields of the outcome builder: every name once. */

export const SAYS = {
  // Its parts.
  plan: 'What it is for',
  write: 'Write outcomes',
  list: 'Your outcomes',
  glance: 'The set at a glance',
  questions: 'Questions for your outcomes',
  keep: 'Save and share',
  about: 'About these lists',
  leadIn: 'By the end, the learner will be able to:',
  problem: 'There is a problem',
};

export const BUTTON = {
  addOne: 'Add this outcome',
  addAll: 'Add these outcomes',
  openFile: 'Open a file from this device',
  undoNone: 'Nothing to undo',
  redoNone: 'Nothing to redo',
  next: 'Go to the next one to look at',
  back: 'Page before',
  on: 'Page after',
  keep: 'Keep it as it is',
  unkeep: 'Show what you chose to keep',
  up: 'Move up',
  down: 'Move down',
  done: 'Done',
  remove: 'Remove this outcome',
  openQuiz: 'Open a quiz pack from this device',
  openOther: 'Open another quiz pack',
  dropQuiz: 'Put this quiz aside',
  copyList: 'Copy as a list',
  copyWord: 'Copy as a table for Word',
  print: 'Print',
  saveJson: 'Save as data, to open again (JSON)',
  saveCsv: 'Save for a spreadsheet (CSV)',
  saveHtml: 'Save as a table for Word',
  saveText: 'Save as text',
  saveMarkdown: 'Save as Markdown',
  showText: 'Show as text',
  evidence: 'Show the evidence table',
  evidenceHide: 'Hide the evidence table',
  takeAdd: 'Add them to mine',
  takeReplace: 'Use the file in place of mine',
  takeNot: 'Leave mine as they are',
  goOn: 'Continue',
  restart: 'Start again',
  forget: 'Delete my answers',
  delete: 'Delete everything I wrote',
  keepAll: 'Keep what I wrote',
};

/** Fields, lists to choose from, boxes and groups. */
export const FIELD = {
  title: 'Name of the course or session',
  plan: 'What kind of course is it?',
  aim: 'Learning Level of the whole course',
  cover: 'Sections that the course should cover',
  bySteps: 'Step by step, one at a time',
  atOnce: 'Type or paste, one on each line',
  section: 'Section',
  learningLevel: 'Learning Level',
  known: 'Start from an outcome of the curriculum',
  level: 'Taxonomy level',
  verb: 'Verb',
  what: 'What will they do it with?',
  context: 'In what situation, or how well?',
  paste: 'Outcomes, one on each line',
  filter: 'Show',
  page: 'Page of the list',
  words: 'Words of this outcome',
  claim: 'Taxonomy level that you aim for',
  quoted: 'These words are the curriculum\'s own',
  find: 'Search the curriculum',
  note: 'Note',
  asText: 'As text',
  look: 'Find a verb',
};

export const HEADING = {
  readsWell: 'Reads well',
  nothingLeft: 'Nothing left to look at',
  found: 'What to look at',
  nearest: 'Nearest outcomes of the curriculum',
  assessed: 'How it can be assessed',
  taught: 'How it can be taught',
  wholeWell: 'No findings on the set as a whole',
  wholeFound: 'What to look at in the whole set',
  evidence: 'Evidence table',
  take: 'Add to your outcomes, or start from the file?',
  resume: 'Continue or start again?',
  remove: 'Delete everything you wrote?',
  replace: 'Change what is shown here?',
  idle: 'Are you still there?',
  stopped: 'Sorry, this has stopped working.',
};

export const TABLE = {
  grid: 'Outcomes by section, learning Level and taxonomy level',
  /** That of evidence, as long as the set has no name of its own. */
  evidence: 'Learning outcomes',
  hard: 'Verbs that are hard to observe',
};

/** What the buttons say that do something about a finding. */
export const CURE = {
  teaching: 'Say what learners do',
  noVerb: 'Put a verb in front',
  verb: 'Use another verb',
  split: 'Make one outcome of each',
  object: 'Add a place to fill in',
  gap: 'Fill it in',
  shorten: 'Shorten it, and keep the rest as a note',
  level: 'Choose the taxonomy level of the verb',
  british: 'Use British spelling',
  twin: 'Take this one out',
};

/** What stands above a finding. */
export const FINDING = {
  teaching: 'This names the teaching',
  noVerb: 'No verb leads it',
  hard: 'Hard to observe',
  hardInTable: 'In the table, but hard to observe',
  notInTable: 'Not in this table',
  several: 'More than one verb',
  object: 'Something is missing after the verb',
  gap: 'Still to fill in',
  long: 'Rather long',
  level: 'Another taxonomy level',
  american: 'American spelling',
  twin: 'Said twice',
  near: 'Much like another outcome',
};

/** @param {number} number */
export const edit = (number) => `Edit outcome ${number}`;
/** @param {number} number */
export const outcome = (number) => `Outcome ${number}`;
/** The button that takes the last step back. @param {string} what */
export const undo = (what) => `Undo: ${what}`;
/** @param {string} what */
export const redo = (what) => `Redo: ${what}`;
