/**
 * What assistive technology is told of an element: role, name and states. Runs inside the page, so each function
 * here must stand alone: it is sent to the browser as text (see roles.mjs).
 *
 * Only Chromium's protocol lends its accessibility tree, so both browsers are asked in this one way. It knows the
 * parts of the accessible name computation that our mark-up uses, and roles.test.mjs holds it against Chromium's tree.
 */

/** @param {Element} element */
export function roleOf(element) {
  const explicit = element.getAttribute('role');
  if (explicit) return explicit;
  const tag = element.localName;
  if (tag === 'input') {
    const types = { radio: 'radio', checkbox: 'checkbox', button: 'button', submit: 'button', number: 'spinbutton', search: 'searchbox' };
    return types[element.type] ?? (element.type === 'hidden' ? '' : 'textbox');
  }
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (tag === 'section' || tag === 'form') {
    const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (!named) return '';
    return tag === 'section' ? 'region' : 'form';
  }
  if (tag === 'th') return element.scope === 'row' ? 'rowheader' : 'columnheader';
  return (
    {
      button: 'button', summary: 'button', fieldset: 'group', details: 'group', textarea: 'textbox', select: 'combobox',
      option: 'option', output: 'status', progress: 'progressbar', dialog: 'dialog', table: 'table', caption: 'caption',
      tr: 'row', td: 'cell', ul: 'list', ol: 'list', li: 'listitem', img: 'img', main: 'main', nav: 'navigation',
      aside: 'complementary', p: 'paragraph', hr: 'separator', legend: 'legend',
      h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
    }[tag] ?? ''
  );
}

/** Whether it is shown, given that all around it is. @param {Element} element */
export function isShown(element) {
  // A slot has no box of its own and still shows what it was given.
  return element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
}

/** The nodes that are laid out inside: what a slot was given, what a shadow root holds. @param {Node} node */
export function flatChildren(node) {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === 'slot') {
    const given = node.assignedNodes();
    return given.length > 0 ? given : [...node.childNodes];
  }
  return [...node.childNodes];
}

/** The text that is read out for a subtree. @param {Node} node @returns {string} */
export function spokenText(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
  if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.getAttribute('aria-hidden') === 'true' || !isShown(node)) return '';
    const label = node.getAttribute('aria-label');
    if (label) return label;
    if (node.localName === 'img') return node.alt;
  }
  const inner = flatChildren(node).map(spokenText).join('');
  const display = node.nodeType === Node.ELEMENT_NODE ? getComputedStyle(node).display : 'block';
  return display.startsWith('inline') || display === 'contents' ? inner : ` ${inner} `;
}

/** @param {Element} element @param {string} role */
export function nameOf(element, role) {
  const root = element.getRootNode();
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  const byId = (ids) => ids.split(/\s+/).map((id) => root.getElementById(id)).filter(Boolean);
  const labelledby = element.getAttribute('aria-labelledby');
  if (labelledby) return tidy(byId(labelledby).map(spokenText).join(' '));
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return tidy(label);
  if (element.labels?.length) return tidy([...element.labels].map(spokenText).join(' '));
  const naming = { fieldset: 'legend', table: 'caption', figure: 'figcaption' }[element.localName];
  const child = naming && [...element.children].find((one) => one.localName === naming);
  if (child) return tidy(spokenText(child));
  if (element.localName === 'img') return tidy(element.alt);
  const fromContent = ['button', 'link', 'heading', 'option', 'cell', 'columnheader', 'rowheader', 'row', 'tab', 'caption', 'legend'];
  if (fromContent.includes(role)) return tidy(spokenText(element));
  return tidy(element.getAttribute('title') ?? '');
}

/** Every element of the page that has a role and is shown, in reading order. Names are worked out when they are asked for. @param {Node} start */
export function survey(start) {
  const found = [];
  const walk = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.getAttribute('aria-hidden') === 'true' || !isShown(node)) return;
      const role = roleOf(node);
      if (role && role !== 'presentation' && role !== 'none') found.push({ element: node, role });
    }
    flatChildren(node).forEach(walk);
  };
  walk(start);
  return found.map(({ element, role }) => ({ element, role, get name() { return nameOf(element, role); } }));
}

/** The element that has the focus, through shadow roots. */
export function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a person is told of one element. @param {Element} element */
export function describe(element) {
  const role = roleOf(element);
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const level = /^h[1-6]$/.test(element.localName) ? Number(element.localName[1]) : undefined;
  const aria = element.getAttribute('aria-level');
  return {
    role,
    name: nameOf(element, role),
    level: aria ? Number(aria) : level,
    description: ids.map((id) => spokenText(root.getElementById(id) ?? document.createTextNode(''))).join(' ').replace(/\s+/g, ' ').trim(),
    checked: element.checked ?? element.getAttribute('aria-checked') === 'true',
    disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
    invalid: element.getAttribute('aria-invalid') === 'true',
    expanded: element.localName === 'summary' ? element.parentElement.open : element.getAttribute('aria-expanded') === 'true',
    value: valueOf(element),
    text: spokenText(element).replace(/\s+/g, ' ').trim(),
  };
}

/** What stands in a field, or is chosen in a list. @param {Element} element */
export function valueOf(element) {
  if (element.localName === 'select') return element.selectedOptions[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
  return element.localName === 'textarea' || element.type === 'text' ? element.value : undefined;
}
