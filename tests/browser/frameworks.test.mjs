/** Pages made with frameworks, which move, put away and make anew what is on them: one journey through all of them. */
import assert from 'node:assert/strict';
import { Card } from './harness/hostile-card.mjs';
import { bundled, madeByReact } from './harness/hostile-frameworks.mjs';
import { BUTTON, HEADING, PAM_SAYS, pamLevel } from './harness/names.mjs';
import { FIELD } from './harness/outcome-names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const OURS = '/pkg/pcw.js';
const THEIRS = '/framework.js';

/**
 * `keeps`: to show an element elsewhere is to move it, where others make a new one; `late`: our script comes after theirs.
 */
const FRAMEWORKS = {
  'React, from the server, in strict mode': { file: 'react.jsx', html: await madeByReact(), keeps: false, late: false },
  Vue: { file: 'vue.js', html: '', keeps: true, late: false },
  Svelte: { file: 'svelte.js', html: '', keeps: true, late: true },
  'Lit, in a shadow root': { file: 'lit.js', html: '', keeps: false, late: true },
};

/** What frameworks themselves leave on a page. */
const THEIR_OWN = [
  { kind: 'global', says: /^(__VUE|__svelte|lit|reactiveElement|devtoolsFormatters|\$\w+$)|prototype is not/ },
  { kind: 'warning', says: /Lit is in dev mode/ },
];

for (const [name, { file, html, keeps, late }] of Object.entries(FRAMEWORKS)) {
  journey(`on a page made with ${name}, elements keep what was entered when they are moved, and start afresh when they are new`, {
    body: `<div id="elsewhere"></div><div id="app">${html}</div>`,
    scripts: late ? [THEIRS, OURS] : [OURS, THEIRS],
    files: { [THEIRS]: await bundled(file) },
    elementsAdded: true,
    tolerates: THEIR_OWN,
    waits: false,
  }, async (visit) => {
    const { page } = visit;
    const [first, second, levels, outcomes] = ['first', 'second', 'levels', 'outcomes'].map((id) => new Card(visit, id));
    const press = (label) => page.locator(`>>> button::-p-text(${label})`).click();
    const isHeard = (line) => page.locator(`>>> output::-p-text(${line})`).wait();

    // Properties, attributes and events get through.
    assert.equal((await first.told('heading', 'First quiz')).level, 3);
    await first.press('radio', 'Good choice s1-b');
    await first.press('button', BUTTON.check);
    await first.find('heading', HEADING.right);
    await isHeard('pcw-answered from first');
    await second.press('radio', 'Poor choice t1-a');
    await levels.select(PAM_SAYS.show, pamLevel(2));
    await outcomes.press('radio', FIELD.atOnce);
    await outcomes.type(FIELD.paste, 'Describe what matters');

    // Drawn anew in another order and with another attribute.
    await press('Turn the list round');
    await press('Other theme');
    await isHeard('pcw-answered from first');
    await first.find('heading', HEADING.right);
    assert.equal((await second.told('radio', 'Poor choice t1-a')).checked, true);
    assert.equal((await levels.told('combobox', PAM_SAYS.show)).value, pamLevel(2));
    assert.equal((await outcomes.told('textbox', FIELD.paste)).value, 'Describe what matters');

    // Elsewhere and back. At the top again, since what is made anew waits until it comes into sight.
    await press('Turn the list round');
    await press('Show the second quiz elsewhere');
    assert.equal((await second.told('radio', 'Poor choice t1-a')).checked, keeps);
    await press('Show the second quiz elsewhere');
    assert.equal((await second.told('radio', 'Poor choice t1-a')).checked, keeps);

    // Out and back: a new element, which goes on as the page's state has it.
    await press('Take the first quiz out or put it back');
    await first.gone();
    await press('Take the first quiz out or put it back');
    assert.equal((await first.told('radio', 'Good choice s1-b')).checked, false);

    // Another pack, for which a person is asked where something was entered; then the page goes away as a whole.
    await press('Other questions');
    if (keeps) await second.press('button', BUTTON.change);
    await second.find('heading', 'Another quiz');
    await visit.run(() => document.dispatchEvent(new Event('leave')));
    await second.gone();
    assert.deepEqual(await visit.events('pcw-failed'), []);
  });
}
