/**
 * Measures what no accessibility engine measures: text that is cut off, pages wider than the screen, small targets.
 */
import { IN_PAGE } from './roles.mjs';

/** The least width and height of what is pressed, in CSS pixels. */
const TARGET = 44;

/** @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} what makes the page scroll sideways */
export function widerThanScreen(page) {
  return page.evaluate(`(() => { ${IN_PAGE}\nreturn (${wide})(); })()`);
}

function wide() {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const parts = [];
  const walk = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE && node.getBoundingClientRect().right > root.clientWidth + 1) {
      parts.push(`<${node.localName}> reaches to ${Math.round(node.getBoundingClientRect().right)}`);
    }
    flatChildren(node).forEach(walk);
  };
  walk(document.body);
  return [`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`, ...parts.slice(-5)];
}

/** Texts that a box cuts off. @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
export function clippedTexts(page) {
  return page.evaluate(`(() => { ${IN_PAGE}\nreturn (${clipped})(); })()`);
}

function clipped() {
  const cut = [];
  const hides = (value) => value === 'hidden' || value === 'clip';
  const walk = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE && isShown(node)) {
      const style = getComputedStyle(node);
      // Text for screen readers alone is cut off on purpose: it takes a pixel or less.
      const forEyes = node.clientWidth > 1 && node.clientHeight > 1;
      // What is typed into one line scrolls along in it.
      const isLine = node.localName === 'input';
      const across = !isLine && hides(style.overflowX) && node.scrollWidth > node.clientWidth + 1;
      const down = hides(style.overflowY) && node.scrollHeight > node.clientHeight + 1;
      if (forEyes && (across || down)) {
        cut.push(`<${node.localName}> "${spokenText(node).trim().slice(0, 60)}" needs ${node.scrollWidth} × ${node.scrollHeight}, has ${node.clientWidth} × ${node.clientHeight}`);
      }
    }
    flatChildren(node).forEach(walk);
  };
  walk(document.body);
  return cut;
}

/**
 * Buttons, and radios and checkboxes with their labels, that are smaller than a finger needs. Links in a sentence
 * may be smaller, as WCAG says.
 *
 * @param {import('puppeteer-core').Page} page @param {number} [least] @returns {Promise<string[]>}
 */
export function smallTargets(page, least = TARGET) {
  return page.evaluate(`(() => { ${IN_PAGE}\nreturn (${small})(${least}); })()`);
}

function small(least) {
  const areas = (element) => [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
  return survey(document.body)
    .filter(({ role }) => ['button', 'radio', 'checkbox', 'textbox', 'combobox'].includes(role))
    .map(({ element, role, name }) => {
      const boxes = areas(element);
      const width = Math.round(Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left)));
      const height = Math.round(Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)));
      return width >= least && height >= least ? '' : `${role} "${name}" is ${width} × ${height}`;
    })
    .filter(Boolean);
}

/**
 * Spreads text out as WCAG 1.4.12 allows a reader to, inside every shadow root too; or puts it back.
 *
 * @param {import('puppeteer-core').Page} page @param {boolean} [on]
 */
export function spreadText(page, on = true) {
  return page.evaluate((spread) => {
    const key = Symbol.for('spread');
    if (!window[key]) {
      window[key] = new CSSStyleSheet();
      window[key].replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
      );
    }
    const give = (root) => {
      const others = [...root.adoptedStyleSheets].filter((sheet) => sheet !== window[key]);
      root.adoptedStyleSheets = spread ? [...others, window[key]] : others;
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) give(element.shadowRoot);
    };
    give(document);
  }, on);
}
