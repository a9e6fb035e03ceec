// What every framework does in the end: it sets a property and listens for an event.

/** @type {any} */
const quiz = document.querySelector('pcw-quiz');
const told = document.querySelector('#told');

quiz.pick = '3';
quiz.addEventListener('pcw-changed', (/** @type {CustomEvent} */ event) => {
  told?.replaceChildren(`The quiz tells its page: ${event.type}, step ${event.detail.step}.`);
});
