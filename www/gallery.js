// The gallery: every example of every widget, live, with the code to copy. The examples are data
// (crates/widgets/src/…/examples.json), and the browser tests walk the same ones.

/** @typedef {{ name: string, title: string, about: string, html: string }} Example */

/** Headings on this page above the title of a widget. */
const ABOVE = 3;

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * The example as an element. Its text is the project's own; parsing it apart from the page runs nothing.
 * @param {Example} example
 */
function live(example) {
  const parsed = new DOMParser().parseFromString(example.html, 'text/html').body.firstElementChild;
  if (!parsed) throw new Error(`The example "${example.name}" holds no element.`);
  const made = /** @type {HTMLElement} */ (document.importNode(parsed, true));
  // The code to copy speaks of the folder beside the script; here that folder is pkg/.
  for (const name of ['src', 'quiz-src']) {
    const address = made.getAttribute(name);
    if (address) made.setAttribute(name, `pkg/${address}`);
  }
  if (!made.hasAttribute('heading-level')) made.setAttribute('heading-level', String(ABOVE + 1));
  return made;
}

/** @param {string} code */
function copyButton(code) {
  const said = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, 'Copy the code');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code);
      said.textContent = ' Copied.';
    } catch {
      said.textContent = ' This browser does not let the page copy. Select the code and copy it yourself.';
    }
  });
  return element('p', {}, button, said);
}

/** @param {Example} example @param {string} group */
function show(example, group) {
  const id = `${group}-${example.name}`;
  return element('section', { class: 'example', 'aria-labelledby': id },
    element(`h${ABOVE}`, { id }, example.title),
    element('p', {}, example.about),
    live(example),
    element('details', {},
      element('summary', {}, `Code of “${example.title}”`),
      element('pre', { tabindex: '0' }, element('code', {}, example.html)),
      copyButton(example.html)));
}

for (const snippet of document.querySelectorAll('.snippet')) snippet.after(copyButton(snippet.textContent ?? ''));
for (const place of document.querySelectorAll('[data-examples]')) {
  const answer = await fetch(place.getAttribute('data-examples') ?? '');
  /** @type {Example[]} */
  const examples = await answer.json();
  const group = place.closest('section')?.getAttribute('aria-labelledby') ?? '';
  place.append(...examples.map((example) => show(example, group)));
}
document.getElementById('wait')?.remove();
