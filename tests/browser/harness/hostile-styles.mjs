/** Style sheets of real pages that reach for everything, and what of them is seen inside our elements. */

/** Nothing of these may change anything inside: each is on the page while all elements are compared with how they were. */
export const STYLES = {
  'a reset of everything': '* { all: unset !important }',
  'a reset to the beginning': '* { all: initial !important }',
  'a reset to the browser': '* { all: revert !important }',
  'rules for bare elements': `div, p, span, button, input, fieldset, legend, label, ul, ol, li, table, caption, td, th, h1, h2, h3, h4, select, textarea, details, summary, svg, text, slot {
    float: left !important; position: absolute !important; color: pink !important; font: 3px fantasy !important; display: none !important }
    *::before, *::after { content: "X" !important; position: fixed !important; inset: 0 !important }`,
  'text spread out far': 'body { letter-spacing: 2em; word-spacing: 3em; line-height: 4; text-indent: 5em }',
  'text spread out for readers': '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  'the root font made 10 px': 'html { font-size: 62.5% } body { font-size: 1rem }',
  'no font size at all': 'html, body, * { font-size: 0 !important }',
  'everything that is inherited': `body { text-transform: uppercase; text-align: right; white-space: nowrap; font: italic 900 50px fantasy; font-variant: small-caps;
    text-shadow: 0 0 9px red; hyphens: auto; word-break: break-all; quotes: "x" "y"; list-style: square; border-collapse: collapse; caption-side: bottom;
    empty-cells: hide; cursor: none; color: transparent; -webkit-text-fill-color: transparent; text-decoration: line-through; text-orientation: upright;
    accent-color: red; caret-color: transparent; color-scheme: dark; print-color-adjust: exact }`,
  'columns from top to bottom': 'main { writing-mode: vertical-rl; text-orientation: upright }',
  'movement everywhere': '* { animation: turn 1s infinite !important; transition: all 3s !important } @keyframes turn { to { transform: rotate(360deg) } }',
  'our own names for colours': '* { --_text: red !important; --_page: red !important; --_space: 0 !important; --_target: 1px !important; --_main: #fff !important }',
  'elements turned and faded': 'main { opacity: 0.5; transform: rotate(1deg); filter: grayscale(1); contain: paint; mix-blend-mode: multiply; perspective: 100px }',
  'elements laid out as a page likes': 'main { display: flex; flex-direction: column; align-items: stretch } main > * { float: left; overflow: hidden }',
};

/** What is compared. */
const PROPERTIES = [
  'display', 'visibility', 'position', 'float', 'color', 'background-color', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-caps',
  'letter-spacing', 'word-spacing', 'line-height', 'text-indent', 'text-transform', 'text-align', 'text-decoration-line', 'text-shadow', 'white-space', 'word-break', 'hyphens',
  'writing-mode', 'direction', 'list-style-type', 'border-collapse', 'caption-side', 'empty-cells', 'cursor', 'caret-color', 'min-height', 'animation-name', 'transition-duration', 'color-scheme', 'content',
];

/** Of two elements of each kind inside, and of what stands before them: what the browser makes of their styles. In the page. */
const look = (names) => {
  const met = new Map();
  const all = [...document.querySelectorAll('pcw-quiz, pcw-pam-levels, pcw-outcome-builder')].flatMap((host) => [...host.shadowRoot.querySelectorAll('.pcw, .pcw *')]);
  const some = all.filter((one) => {
    const kind = `${one.getRootNode().host.localName} ${one.parentElement?.localName} ${one.localName} ${one.getAttribute('class')}`;
    met.set(kind, (met.get(kind) ?? 0) + 1);
    return met.get(kind) <= 2;
  });
  return some.flatMap((one) =>
    ['', '::before'].map((part) => {
      const style = getComputedStyle(one, part);
      const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return `${one.getRootNode().host.localName} ${one.localName}.${one.getAttribute('class')}${part} ${values.join('; ')}`;
    }),
  );
};

/** How everything inside our elements looks now. @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} */
export const appearance = (page) => page.evaluate(look, PROPERTIES);

/** Puts a style sheet on the page; empty takes it away. @param {import('puppeteer-core').Page} page @param {string} text */
export const dress = (page, text) =>
  page.evaluate((css) => {
    document.querySelector('#hostile').textContent = css;
  }, text);
