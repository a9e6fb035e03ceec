/** Texts that try to be more than text, in every attribute of every element. The watch looks for what they might set off. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora, fixtures } from './harness/attacks.mjs';
import { unsafe } from './harness/in-page-attack.mjs';
import { ROOT } from './harness/server.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const { common, elements } = JSON.parse(readFileSync(join(ROOT, 'www/elements.json'), 'utf8'));
/** So many of the collected texts go into one value: an attribute may be as long as it likes. */
const TOGETHER = 60;

/** The page's own `fetch` answers nothing, so that hostile addresses lead nowhere and are not taken for requests of ours. */
const nowhere = () => {
  window.fetch = () => Promise.reject(new TypeError('no network'));
};

/** Sets an attribute to each value in turn and takes it off; tells what came of it that no text may make. */
async function setAll(element, name, values, unsafeIn) {
  const look = new Function(`return (${unsafeIn})`)();
  const faults = [];
  for (const value of values) {
    element.setAttribute(name, value);
    await new Promise((done) => setTimeout(done));
    for (const fault of look(element)) faults.push(`${name}=${JSON.stringify(value.slice(0, 80))}: ${fault}`);
    if (element.getAttribute(name) !== value) faults.push(`${name} was changed`);
  }
  element.removeAttribute(name);
  // An address that led nowhere took the content away, and taking it off brings it back.
  for (let wait = 0; wait < 300 && element.status !== 'ready'; wait += 1) await new Promise((done) => setTimeout(done, 10));
  if (element.status !== 'ready') faults.push(`after ${name} it is ${element.status}`);
  return faults;
}

journey('the look at what hostile texts may have made notices an element, a handler and an address', {}, async ({ widget }) => {
  const found = await widget.run((element, text) => {
    const look = new Function(`return (${text})`)();
    const before = look(element).length;
    const box = element.shadowRoot.querySelector('[part~="base"]');
    const link = box.ownerDocument.createElement('a');
    link.setAttribute('href', 'javascript:0');
    link.setAttribute('onfocus', '0');
    box.append(box.ownerDocument.createElement('object'), link);
    const faults = look(element);
    box.lastChild.remove();
    box.lastChild.remove();
    return { before, faults };
  }, String(unsafe));
  assert.deepEqual(found, { before: 0, faults: ['<object>', 'href="javascript:0"', 'onfocus="0"'] });
});

const collected = corpora();
const together = [];
for (let first = 0; first < (collected?.length ?? 0); first += TOGETHER) together.push(collected.slice(first, first + TOGETHER).join(' '));
const sets = [['the hand-written attacks', fixtures(), false], [`all ${collected?.length ?? ''} collected attacks, ${TOGETHER} at a time,`, together, collected === undefined && 'PCW_CORPORA is not set: the collected attacks are left out']];

for (const { tag, attributes } of elements) {
  const names = [...common.attributes, ...attributes].map(({ name }) => name);
  for (const [what, values, skip] of sets) {
    journey(`${what} are text in all ${names.length} attributes of <${tag}>`, {
      tag,
      early: nowhere,
      skip,
      stores: true,
      timeout: 300_000,
      tolerates: [{ kind: 'error', says: /pack-unreachable/ }, { kind: 'warning', says: /pcw-|quiz-src/ }],
    }, async ({ widget }) => {
      const faults = [];
      for (const name of names) faults.push(...(await widget.run(setAll, name, values, String(unsafe))));
      assert.deepEqual(faults.slice(0, 5), [], `${faults.length} faults`);
    });
  }
}
