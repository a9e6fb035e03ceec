/** The explainer of the PAM Levels as a person sees it. */
import { PAM_SAYS, pamLevel } from './names.mjs';
import { PAM } from './page.mjs';
import { Quiz } from './quiz.mjs';
import { IN_PAGE } from './roles.mjs';
import { Widget } from './widget.mjs';

/** The nth explainer of the page. */
export class Pam extends Widget {
  /** @param {import('./visit.mjs').Visit} visit @param {number} [index] */
  constructor(visit, index = 0) {
    super(visit, PAM, index);
    /** The practice in it. */
    this.practice = new Quiz(visit, index, PAM, PAM_SAYS.practiceEnd);
  }

  /** Another on the same page. @param {number} index */
  at(index) {
    return new Pam(this.visit, index);
  }

  /** Chooses which PAM Level to read, and which beside it; all four without one. @param {number} [one] @param {number} [other] */
  async read(one, other) {
    await this.select(PAM_SAYS.show, one ? pamLevel(one) : PAM_SAYS.showAll);
    if (other) await this.select(PAM_SAYS.beside, pamLevel(other));
  }

  /** The PAM Levels that can be read now. @returns {Promise<string[]>} */
  async levels() {
    return (await this.roles.names('heading')).filter((name) => /^PAM Level \d$/.test(name));
  }

  /** What was last said to those who cannot see it. */
  told() {
    return this.run((one) => [...one.shadowRoot.querySelectorAll('[role="status"]')].map((line) => line.textContent).filter(Boolean).join(' '));
  }

  /** Types a score and asks for its PAM Level. @param {string} score */
  async lookUp(score) {
    await this.type(PAM_SAYS.score, score);
    await this.press(PAM_SAYS.doLookUp);
  }

  /** All tables of a name, each as rows of texts, its heads first. @param {string} name @returns {Promise<string[][][]>} */
  async tables(name) {
    const found = await this.roles.all('table', name);
    return Promise.all(found.map((table) => table.evaluate(rowsOf)));
  }

  /** The one table of this name. @param {string} name */
  async table(name) {
    await this.roles.find('table', name);
    return (await this.tables(name))[0];
  }

  /** Opens all that is shown on request. */
  async openAll() {
    await this.run((one) => one.shadowRoot.querySelectorAll('details').forEach((each) => { each.open = true; }));
  }

  /** Every text that it shows or tells: words, options, names, what was last done. @returns {Promise<string[]>} */
  texts() {
    return this.run(textsOf);
  }

  /** The drawings of the scale, each with the name above it and what is in it, in CSS pixels from its own left. */
  drawings() {
    return this.run(drawingsOf);
  }
}

const rowsOf = new Function('table', `${IN_PAGE}
return [...table.rows].map((row) => [...row.cells].map((cell) => spokenText(cell).replace(/\\s+/g, ' ').trim()));`);

const textsOf = (one) => {
  const texts = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'data-head']) if (node.getAttribute?.(name)) texts.push(node.getAttribute(name));
    const words = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE).map((child) => child.data).join(' ').trim();
    if (words) texts.push(words);
    if (node.localName === 'textarea') texts.push(...node.value.split('\n'));
    [...node.children].forEach(walk);
  };
  walk(one.shadowRoot);
  return texts;
};

const drawingsOf = (one) =>
  [...one.shadowRoot.querySelectorAll('.pam svg.picture')].filter((svg) => svg.checkVisibility()).map((svg) => {
    const whole = svg.getBoundingClientRect();
    const line = (each) => ({ from: Number.parseFloat(each.getAttribute('x1')), to: Number.parseFloat(each.getAttribute('x2')) });
    // Without its stroke, which one browser counts in and the other does not.
    const within = (each) => {
      const { x, width } = each.getBBox();
      const along = (at) => new DOMPoint(at, 0).matrixTransform(each.getScreenCTM()).x - whole.left;
      return { left: along(x), right: along(x + width) };
    };
    const caption = svg.parentElement.previousElementSibling;
    return {
      caption: caption?.localName === 'p' ? caption.textContent : '',
      name: svg.getAttribute('aria-label'),
      width: whole.width,
      bands: [...svg.querySelectorAll('rect.band')].map(within),
      differ: [...svg.querySelectorAll('.differ')].map(line),
      texts: [...svg.querySelectorAll('text')].map((each) => each.textContent),
    };
  });
