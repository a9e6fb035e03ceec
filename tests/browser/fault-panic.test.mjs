/**
 * A panic in each widget at each moment: as it comes up, at something a person does, in a timer, in a microtask, and as
 * it is taken out. Each time the person reads why and can start again with what was entered, the page gets one
 * `pcw-failed`, and everything else on the page lives.
 */
import assert from 'node:assert/strict';
import { up, WORKED } from './harness/fault-widgets.mjs';
import { BUTTON, HEADING, SAYS } from './harness/names.mjs';
import { testScriptOf } from './harness/page.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const SAID = [{ kind: 'error', says: /stopped working/ }];
const FALLBACK = 'On paper instead.';
const arm = (one, phase) => one.run((element_, value) => (value ? element_.setAttribute('test-panic', value) : element_.removeAttribute('test-panic')), phase);

/** The panel with its button and a word on what is kept, beside what the page has in its place. */
async function stopped(one, keeps) {
  await one.status('failed');
  await one.roles.find('heading', HEADING.stopped);
  await one.roles.find('button', BUTTON.restart);
  await one.roles.sees(keeps ? SAYS.kept : SAYS.lost);
  await one.roles.sees(FALLBACK);
}

async function again(one) {
  await arm(one, '');
  await one.press(BUTTON.restart);
  await one.ready();
}

for (const worked of WORKED) {
  const { tag, pack, of, enter, touch, redraw, stillThere, afresh } = worked;
  const two = (attributes) => element({ tag, pack, attributes, fallback: `<p>${FALLBACK}</p>` }) + element({ tag, pack });
  const base = { tag, scripts: [testScriptOf(tag)], expects: SAID };
  /** The codes that the page was given, in order. */
  const codes = async (visit) => (await visit.events('pcw-failed')).map(({ detail }) => detail.code);

  journey(`${tag}: a panic as it comes up, at something done, in a timer and in a microtask each keep what was entered`, { ...base, body: two({ 'test-panic': 'mount' }), waits: false }, async (visit) => {
    const [one, other] = [of(visit), of(visit, 1)];
    await stopped(one, false);
    await up(other);
    await enter(other);
    await again(one);
    await afresh(one);
    await enter(one);

    await arm(one, 'event');
    await touch(one);
    await stopped(one, true);
    await visit.roles.hasFocus('heading', HEADING.stopped);
    await again(one);
    await stillThere(one);

    await arm(one, 'timer');
    await one.run((element_) => element_.setAttribute('theme', 'dark'));
    await stopped(one, true);
    await again(one);
    await stillThere(one);

    await visit.run(refuseOnce);
    await redraw(one);
    await stopped(one, true);
    await again(one);
    await stillThere(one);

    assert.deepEqual(await codes(visit), ['panic', 'panic', 'panic', 'panic']);
    await stillThere(other);
    assert.equal(await other.run((element_) => element_.status), 'ready');
  });

  journey(`${tag}: what was entered outlives one start that fails, and a second is not for ever`, { ...base, body: two() }, async (visit) => {
    const one = of(visit);
    await enter(one);
    await arm(one, 'event');
    await touch(one);
    await stopped(one, true);
    await arm(one, 'mount');
    await one.press(BUTTON.restart);
    await stopped(one, true);
    await again(one);
    await stillThere(one);
    await arm(one, 'event');
    await touch(one);
    await stopped(one, true);
    await arm(one, 'mount');
    for (const keeps of [true, false]) {
      const told = (await codes(visit)).length;
      await one.press(BUTTON.restart);
      await visit.event('pcw-failed', told + 1);
      await stopped(one, keeps);
    }
    await again(one);
    await afresh(one);
  });

  journey(`${tag}: a panic as it is taken out harms nobody, and put back it has what was entered`, { ...base, body: `<div id="a">${two()}</div>`, elementsAdded: true }, async (visit) => {
    const [one, other] = [of(visit), of(visit, 1)];
    await up(other);
    await enter(other);
    await enter(one);
    await arm(one, 'unmount');
    await one.run((element_) => {
      element_.parentElement[Symbol.for('kept')] = element_;
      element_.remove();
    });
    await visit.run(() => new Promise((done) => setTimeout(done, 100)));
    await stillThere(of(visit, 0));
    await visit.run(() => {
      const place = document.querySelector('#a');
      place[Symbol.for('kept')].removeAttribute('test-panic');
      place.prepend(place[Symbol.for('kept')]);
    });
    await up(one);
    await stillThere(one);
    assert.deepEqual(await codes(visit), [], 'nothing on the page has failed');
  });
}

/** The next text that anybody puts into the page is refused, as by a script with functions of its own in place. Runs in the page. */
function refuseOnce() {
  const { createTextNode } = Document.prototype;
  const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  const refuse = () => {
    Document.prototype.createTextNode = createTextNode;
    Object.defineProperty(Node.prototype, 'textContent', textContent);
    throw new Error('refused');
  };
  Document.prototype.createTextNode = refuse;
  Object.defineProperty(Node.prototype, 'textContent', { ...textContent, set: refuse });
}
