/**
 * Puts hostile texts into the outcome builder inside the page, since thousands by keyboard would take hours. Each function
 * stands alone but for the others here and those of in-page-attack.mjs; they go to the browser as text.
 */

/** Elements and addresses that no text may make. */
export function strange(element) {
  return unsafe(element).filter((fault) => !/^<(dl|dt|dd|figure|figcaption)>$/.test(fault));
}

/** What is typed at once into a field. */
export function enter(field, text) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The field with this label. */
export function labelled(element, name) {
  const label = [...element.shadowRoot.querySelectorAll('label')].find((one) => one.textContent.trim() === name);
  if (!label) throw new Error(`no field "${name}"`);
  return label.control;
}

/** Presses the one button of this name. */
export async function pressed(element, name) {
  const button = [...element.shadowRoot.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  await tick();
}

/** Types each text into each of these fields, and tells what is not shown as it is, or makes other elements. */
export async function typeAll(element, texts, fields) {
  const faults = [];
  for (const [index, text] of texts.entries()) {
    for (const { name, shows } of fields) {
      const field = labelled(element, name);
      enter(field, text);
      await tick();
      if (field.value !== text) faults.push(`${name}: ${JSON.stringify(text)} became ${JSON.stringify(field.value)}`);
      const where = shows && element.shadowRoot.querySelector(shows);
      if (shows && !where?.textContent.includes(text)) faults.push(`${name}: ${JSON.stringify(text)} is not shown in ${shows}: ${where?.textContent}`);
    }
    if (index % 50 === 0 || texts.length < 500) faults.push(...strange(element));
  }
  return faults;
}

/** Opens a saved set, and tells what its list does not show as it is, page by page. */
export async function listAll(element, texts, say) {
  const faults = [];
  const outcomes = texts.map((text, index) => ({ id: `outcome-${index + 1}`, text, note: text }));
  const { id, version } = element.result?.curriculum ?? { id: 'pci-curriculum', version: '0' };
  enter(labelled(element, say.paste), JSON.stringify({ schemaVersion: 1, kind: 'outcome-set', title: texts[0], curriculum: { id, version }, outcomes }));
  await tick();
  await pressed(element, say.addAll);
  if (element.shadowRoot.querySelector('.interrupt button')) await pressed(element, say.takeReplace);
  const shown = [];
  for (;;) {
    shown.push(...[...element.shadowRoot.querySelectorAll('.outcome .words span:last-child')].map((one) => one.textContent));
    faults.push(...strange(element));
    if (![...element.shadowRoot.querySelectorAll('button')].some((one) => one.textContent === say.on)) break;
    await pressed(element, say.on);
  }
  const { outcomes: all } = element.result;
  texts.forEach((given, index) => {
    // No file of text holds NUL, so no set does.
    const text = given.replaceAll('\0', '');
    if (shown[index] !== text) faults.push(`outcome ${index + 1}: ${JSON.stringify(text)} is shown as ${JSON.stringify(shown[index])}`);
    const kept = all[index];
    if (kept?.text !== text || kept?.note !== text) faults.push(`outcome ${index + 1}: ${JSON.stringify(text)} is kept as ${JSON.stringify(kept)}`);
  });
  return faults;
}
