/** Printing one element alone. The page's own printing (Ctrl+P) is never touched. */
import { sheetOf } from './styles.js';
import { dropAttributeOf, parentOf, setAttributeOf, slotOf } from './tree.js';

const MARK = 'data-pcw-print';

/** Weighs more than what a page says of its own print, by ids that nobody has. */
const MARKED = `[${MARK}]:not(#_#_#_)`;

/**
 * Hides whatever is not on the way from the top of the page to the element, and takes the page's own styles off that way
 * (hidden, cut off, laid over each other), on paper only. Custom properties stay.
 */
const SHEET = `@media print{
${MARKED}>:not([${MARK}]),:not([${MARK}],[${MARK}] *):not(#_#_#_){display:none!important}
${MARKED}{all:revert!important}}`;

/**
 * Prints the widget alone, with everything open: on paper nothing can be opened.
 * @param {HTMLElement} element
 * @param {(printed: boolean) => void} [told] whether a dialog came up; sandboxed frames refuse it without a word
 */
export function printAlone(element, told = () => {}) {
  const undo = isolate(element);
  const closed = element.shadowRoot?.querySelectorAll('details:not([open])') ?? [];
  for (const each of closed) each.setAttribute('open', '');
  let begun = false;
  const begin = () => {
    if (!begun) told(true);
    begun = true;
  };
  const end = () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    for (const each of closed) each.removeAttribute('open');
    undo();
  };
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  try {
    window.print();
  } catch {
    // Sandboxed frames; some have no print at all.
  }
  // Some browsers open the dialog a little later; where none comes, the page is put back.
  setTimeout(() => {
    if (begun) return;
    end();
    told(false);
  }, 1000);
}

/**
 * @param {HTMLElement} element
 * @returns {() => void} puts the page back
 */
function isolate(element) {
  /** @type {Element[]} */
  const marked = [];
  /** @type {(() => void)[]} */
  const undo = [];
  for (let node = /** @type {Node | null} */ (element); node; node = nextOutward(node)) {
    if (node instanceof Element) {
      setAttributeOf(node, MARK, '');
      marked.push(node);
    } else if ('adoptedStyleSheets' in node) {
      const root = /** @type {Document | ShadowRoot} */ (node);
      const sheet = sheetOf(element.ownerDocument, 'print', SHEET);
      if (!sheet) continue;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      undo.push(() => (root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet)));
    }
  }
  return () => {
    for (const each of marked) dropAttributeOf(each, MARK);
    for (const each of undo) each();
  };
}

/** The next box outwards as the page is shown: through slots and shadow roots. @param {Node} node */
function nextOutward(node) {
  const slot = node instanceof Element && slotOf(node);
  return slot || (node instanceof ShadowRoot ? node.host : parentOf(node));
}
