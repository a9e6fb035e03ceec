/** The parts that run inside a page. Each function stands alone: it is sent to the browser as text. */

/**
 * What is to be seen of the element now, as a person sees it.
 *
 * @typedef {object} Sight
 * @property {string} address of the page or frame
 * @property {boolean} complete whether the page has loaded
 * @property {boolean} there whether it has such an element
 * @property {boolean} defined whether a script has registered it
 * @property {string} status of the element
 * @property {string} code of its failure
 * @property {string} text all that can be seen in its box, open or not behind the details
 * @property {string} heading the first one in its box
 * @property {string} details what the details say once they are opened
 * @property {number} target the lowest height of its buttons; 0 where it has none
 * @property {boolean} blank a box without a word
 * @property {string} version of the script that registered it
 *
 * @param {string} tag
 * @returns {Promise<Sight>}
 */
export async function look(tag) {
  const one = /** @type {any} */ (document.querySelector(tag));
  const known = window.customElements?.get(tag);
  const root = one?.shadowRoot;
  /** Text that takes room, in the order it is read, through slots and shadow roots. @type {string[]} */
  const texts = [];
  const walk = (/** @type {any} */ node) => {
    if (node.nodeType === 3) {
      if (!node.nodeValue.trim()) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      const holder = node.parentElement ?? node.parentNode.host;
      if (width > 1 && height > 1 && getComputedStyle(holder).visibility === 'visible') texts.push(node.nodeValue.replace(/\s+/g, ' ').trim());
      return;
    }
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) walk(child);
  };
  if (one) walk(one);
  const shown = (/** @type {any} */ each) => each.getClientRects().length > 0;
  const buttons = [...(root?.querySelectorAll('button') ?? [])].filter(shown);
  const heading = [...(root?.querySelectorAll('h1, h2, h3') ?? [])].find(shown);
  const failed = one?.status === 'failed';
  return {
    address: location.href,
    complete: document.readyState === 'complete',
    there: Boolean(one),
    defined: Boolean(known),
    status: one?.status ?? '',
    code: failed ? await one.ready.then(() => '', (/** @type {any} */ error) => error.code) : '',
    text: texts.join(' '),
    heading: heading?.textContent ?? '',
    details: failed ? (root.querySelector('details')?.textContent ?? '') : '',
    target: buttons.length ? Math.min(...buttons.map((button) => button.getBoundingClientRect().height)) : 0,
    blank: Boolean(one) && texts.length === 0,
    version: /** @type {any} */ (known)?.version ?? '',
  };
}

/**
 * Gives one answer, as a person would, and says what came of it: an empty text if all is well.
 * @param {string} tag
 * @param {number} patience longest wait for it, in milliseconds
 * @returns {Promise<string>}
 */
export async function answer(tag, patience) {
  const one = /** @type {any} */ (document.querySelector(tag));
  const root = one.shadowRoot;
  const press = (/** @type {string} */ name) => [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
  const headings = () => [...root.querySelectorAll('h1, h2, h3, h4')].map((each) => each.textContent.trim());
  /** Waits for something to be there. @param {() => any} find */
  const come = async (find) => {
    const until = Date.now() + patience;
    while (!find()) {
      if (Date.now() > until) return undefined;
      await new Promise((next) => setTimeout(next, 20));
    }
    return find();
  };
  const does = {
    async 'pcw-quiz'() {
      root.querySelector('input[type="radio"]').click();
      press('Check answer');
      return come(() => headings().some((text) => /^(Right|Partly right|Not right)$/.test(text)));
    },
    async 'pcw-pam-levels'() {
      const list = root.querySelector('select');
      list.selectedIndex = 1;
      for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      return come(() => [...root.querySelectorAll('[role="status"]')].some((one) => one.textContent.includes('PAM Level 1 is shown')));
    },
    async 'pcw-outcome-builder'() {
      const choice = [...root.querySelectorAll('label')].find((label) => label.textContent.includes('Type or paste'));
      (choice.control ?? choice.querySelector('input')).click();
      const field = await come(() => root.querySelector('textarea'));
      field.value = 'describe the four PAM Levels';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      press('Add these outcomes');
      return come(() => one.result?.outcomes.length === 1);
    },
  }[tag];
  if (!does) return `Nobody knows how to answer <${tag}>.`;
  const done = await does();
  return done ? '' : `An answer was given and nothing came of it: ${root.textContent.slice(0, 300)}`;
}

/**
 * Before any script of a page: looks at every frame that is painted whether an element stands there without a word.
 * @param {string[]} tags
 */
export function watchBlank(tags) {
  const moments = { looks: 0, blank: /** @type {string[]} */ ([]) };
  Object.defineProperty(window, Symbol.for('moments'), { value: moments });
  const speaks = (/** @type {any} */ node) => {
    if (node.nodeType === 3) {
      if (!node.nodeValue.trim()) return false;
      const range = node.ownerDocument.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().height > 1;
    }
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)].some(speaks);
  };
  // What the parser has not finished with has no next sibling; its words may still be on their way.
  const isWhole = (/** @type {any} */ element) => element.ownerDocument.readyState !== 'loading' || Boolean(element.nextSibling);
  // Firefox puts nothing into a frame of the page's own site once that has its page: the page around looks into it.
  const inSight = () => [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].flatMap((each) => (each ? [...each.querySelectorAll(tags.join())] : []));
  const lookOnce = () => {
    for (const element of inSight()) {
      if (!isWhole(element)) continue;
      moments.looks += 1;
      if (!speaks(element) && moments.blank.length < 5) moments.blank.push(`<${element.localName}> was blank ${Math.round(performance.now())} ms after the page was opened`);
    }
    requestAnimationFrame(lookOnce);
  };
  requestAnimationFrame(lookOnce);
}

/** What that watch saw. */
export function moments() {
  return /** @type {any} */ (window)[Symbol.for('moments')] ?? { looks: 0, blank: [] };
}

/** A browser in which WebAssembly is switched off. */
export function withoutWebAssembly() {
  delete (/** @type {any} */ (window).WebAssembly);
}
