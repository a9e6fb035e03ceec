/** The start screen: made anew each time that it is shown, so that nothing of the last visitor is on it. */
import { make } from './make.js';
import { words } from './words.js';

/** @typedef {import('./choices.js').Choice} Choice */

/**
 * @param {import('./settings.js').Settings} settings
 * @param {Choice[]} choices
 * @param {string[]} faults for whoever keeps the kiosk
 * @param {HTMLElement} controls
 * @param {(choice: Choice) => void} open
 */
export function startScreen(settings, choices, faults, controls, open) {
  const groups = /** @type {const} */ (['quizzes', 'pam', 'outcomes'])
    .map((group) => /** @type {const} */ ([group, choices.filter((choice) => choice.group === group)]))
    .filter(([, some]) => some.length);
  return make(
    'div',
    { class: 'start' },
    make('h1', { tabindex: '-1' }, settings.title),
    make('p', { class: 'welcome' }, groups.length ? settings.welcome : words.nothing),
    controls,
    ...groups.map(([group, some]) => section(words[group], some, open)),
    make('p', { class: 'kept' }, words.kept),
    ...(faults.length ? [keeper(faults)] : []),
  );
}

/** @param {string} name @param {Choice[]} choices @param {(choice: Choice) => void} open */
function section(name, choices, open) {
  const cards = choices.map((choice) => card(choice, open));
  return make('section', {}, make('h2', {}, name), make('ul', { class: 'cards' }, ...cards));
}

let cards = 0;

/** @param {Choice} choice @param {(choice: Choice) => void} open */
function card(choice, open) {
  const id = `about-${++cards}`;
  const button = make('button', { type: 'button', class: 'choice', 'aria-describedby': id }, choice.title);
  if (choice.lang) button.lang = choice.lang;
  button.addEventListener('click', () => open(choice));
  return make('li', {}, button, make('p', { id, class: 'about' }, choice.about));
}

/** @param {string[]} faults */
function keeper(faults) {
  const lines = faults.map((fault) => make('li', {}, fault));
  return make('section', { class: 'keeper' }, make('h2', {}, words.forKeeper), make('ul', {}, ...lines));
}
