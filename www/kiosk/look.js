/** Text size and colours: for one visitor, on the whole page. */
import { make } from './make.js';
import { words } from './words.js';

export class Look {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.reset();
  }

  /** As the next visitor finds it. */
  reset() {
    this.size = 0;
    this.theme = 'light';
    this.paint();
  }

  isUsual() {
    return this.size === 0 && this.theme === 'light';
  }

  paint() {
    this.root.dataset.size = String(this.size);
    this.root.dataset.theme = this.theme;
  }

  /** The two rows of buttons. @param {() => void} changed */
  controls(changed) {
    const sizes = words.sizes.map((name, size) => /** @type {const} */ ([name, () => (this.size = size), () => this.size === size]));
    const themes = Object.entries(words.themes).map(
      ([theme, name]) => /** @type {const} */ ([name, () => (this.theme = theme), () => this.theme === theme]),
    );
    const take = () => {
      this.paint();
      changed();
    };
    return make('div', { class: 'look' }, row(words.textSize, sizes, take), row(words.colours, themes, take));
  }
}

/**
 * @param {string} name
 * @param {(readonly [string, () => void, () => boolean])[]} buttons
 * @param {() => void} take
 */
function row(name, buttons, take) {
  const id = `look-${name.replace(/\W/g, '-')}`;
  const made = buttons.map(([words]) => make('button', { type: 'button', class: 'toggle' }, words));
  const show = () => made.forEach((button, index) => button.setAttribute('aria-pressed', String(buttons[index][2]())));
  made.forEach((button, index) =>
    button.addEventListener('click', () => {
      buttons[index][1]();
      show();
      take();
    }),
  );
  show();
  return make('div', { role: 'group', 'aria-labelledby': id, class: 'row' }, make('p', { id, class: 'row-name' }, name), ...made);
}
