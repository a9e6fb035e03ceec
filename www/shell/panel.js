/** The error panel: one plain sentence for readers, details for authors, a button where trying again can help. */
import { words } from './messages.js';

/**
 * @typedef {object} Choice
 * @property {import('./failure.js').Failure} failure
 * @property {string} level heading level, 1 to 6
 * @property {string | null} theme the attribute
 * @property {string} [note] what a reader can expect of the button
 * @property {string} [button] its label
 * @property {() => void} [press]
 * @property {boolean} [announce] whether it comes unasked while somebody may be reading elsewhere
 */

/**
 * @param {Document} document
 * @param {Choice} choice
 */
export function buildPanel(document, { failure, level, theme, note, button, press, announce }) {
  /** @param {string} tag @param {string} [text] @param {Node[]} children */
  const make = (tag, text, ...children) => {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    // Not `append`, which some pages replace by one that takes markup.
    for (const child of children) node.appendChild(child);
    return node;
  };
  const heading = make(/^[1-6]$/.test(level) ? `h${level}` : 'h2', failure.message);
  heading.className = 'strong';
  heading.tabIndex = -1;

  const fault = make('div', '', heading);
  fault.className = 'fault';
  fault.setAttribute('part', 'error');
  if (announce) fault.setAttribute('role', 'alert');
  if (note) fault.appendChild(make('p', note));
  if (press) fault.appendChild(buttonOf(make('button', button), press));
  if (failure.code !== 'panic') {
    const list = failure.faults.map(({ place, cause, cure }) =>
      make('li', '', make('code', place), make('p', `${cause} ${cure}`)),
    );
    const details = make('details', '', make('summary', words.details), make('ul', '', ...list));
    details.setAttribute('part', 'details');
    fault.appendChild(details);
  }

  return boxed(fault, theme);
}

/**
 * In the widgets' own box, in English whatever the page speaks: so are the words.
 * @param {HTMLElement} content
 * @param {string | null} theme the attribute
 */
export function boxed(content, theme) {
  const box = content.ownerDocument.createElement('div');
  box.appendChild(content);
  box.className = 'pcw';
  box.lang = 'en';
  box.dir = 'ltr';
  paint(box, theme);
  return box;
}

/**
 * Gives the panel the element's theme, now and when it changes.
 * @param {HTMLElement} panel
 * @param {string | null} theme the attribute
 */
export function paint(panel, theme) {
  panel.dataset.theme = theme && /^(light|dark|contrast)$/.test(theme) ? theme : 'auto';
}

/**
 * @param {HTMLElement} button
 * @param {() => void} press
 */
function buttonOf(button, press) {
  button.className = 'button main';
  button.setAttribute('part', 'button button-main');
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    button.textContent = words.loading;
    press();
  });
  return button;
}
