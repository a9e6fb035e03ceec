/** Every text of the kiosk page that a visitor reads, but for those of its packs and its settings. */
export const words = {
  title: 'Learning about personalised care',
  welcome: 'Choose what you would like to do. You can start over at any time.',
  kept: 'What is kept: nothing. What you enter here is deleted when you start over, or when nobody uses this screen for a while.',
  quizzes: 'Quizzes',
  pam: 'PAM Levels',
  outcomes: 'Learning outcomes',
  verbs: 'Verbs for learning outcomes',
  textSize: 'Text size',
  sizes: ['Normal', 'Larger', 'Largest'],
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  startOver: 'Start over',
  leaving: 'Do you want to start over?',
  leavingDeletes: 'What you entered here will then be deleted.',
  carryOn: 'No, carry on',
  startOverNow: 'Yes, start over',
  asked: 'Are you still there?',
  deletes: 'This screen will start over soon. What was entered here will then be deleted.',
  stay: 'I need more time',
  reviewed: 'Not yet reviewed by a practitioner.',
  nothing: 'There is nothing to choose on this screen yet.',
  forKeeper: 'For whoever looks after this screen',
  badSettings: 'The settings in this file cannot be read, so the usual ones are used.',
  noElement: 'The widgets in this file did not start. Put a fresh copy of the file in its place, or use a newer browser.',
  /** @param {number} seconds */
  left: (seconds) => `You have ${seconds} ${seconds === 1 ? 'second' : 'seconds'} to answer.`,
  /** @param {number} count */
  questions: (count) => (count === 1 ? '1 question.' : `${count} questions.`),
  /** @param {string} name */
  publisher: (name) => `Published by ${name}.`,
  /** @param {string} date @param {string | undefined} by */
  lastReviewed: (date, by) => (by ? `Last reviewed: ${date}, by ${by}.` : `Last reviewed: ${date}.`),
  /** @param {string} date */
  nextReview: (date) => `Next review due: ${date}.`,
  /** @param {number} place @param {string} why */
  badPack: (place, why) => `Pack ${place} in this file is left out. ${why}`,
  notJson: 'It is not JSON: check its commas, quotation marks and brackets. The browser says:',
  notKind: 'Its “kind” is none of “quiz”, “pam-levels” and “curriculum”.',
  allTyped: 'Every question of it needs typing. Set “typing” to true, or add questions that need none.',
};
