/** A browser that has no memory left: as an element starts, as it comes up, and while somebody works with it. */
import assert from 'node:assert/strict';
import { allowInstances, fillMemory, scarce } from './harness/fault-memory.mjs';
import { up, WORKED } from './harness/fault-widgets.mjs';
import { BUTTON, HEADING, SAYS } from './harness/names.mjs';
import { singles } from './harness/packs.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const SAID = { kind: 'error', says: /stopped working/ };
const FALLBACK = 'On paper instead.';

for (const { tag, pack, of, enter, stillThere } of WORKED) {
  const one = element({ tag, pack, fallback: `<p>${FALLBACK}</p>` });

  journey(`${tag}: when memory runs out under somebody's hands, "Start again" goes on with what was entered`, { tag, body: one + element({ pack: singles(1) }), scripts: ['/pkg/pcw.js'], early: scarce, expects: [SAID] }, async (visit) => {
    const widget = of(visit);
    const other = visit.quiz.at(tag === 'pcw-quiz' ? 1 : 0);
    await up(other);
    await enter(widget);
    await visit.run(fillMemory, true);
    // Whatever it is: a text of 16 MB has to be put somewhere.
    await widget.run((element_) => element_.setAttribute('theme', 'x'.repeat(2 ** 24)));
    await widget.status('failed');
    await widget.roles.find('heading', HEADING.stopped);
    await widget.roles.sees(SAYS.kept);
    await widget.roles.sees(FALLBACK);
    assert.equal((await visit.event('pcw-failed')).code, 'panic');
    assert.equal(await other.run((element_) => element_.status), 'ready');
    await widget.run((element_) => element_.removeAttribute('theme'));

    // There is still none: it says so again, and has lost nothing.
    await widget.press(BUTTON.restart);
    await visit.event('pcw-failed', 2);
    await widget.roles.find('heading', HEADING.stopped);
    await widget.roles.sees(SAYS.kept);
    await visit.run(fillMemory, false);
    await widget.press(BUTTON.restart);
    await widget.ready();
    await stillThere(widget);
    await other.takeAll(singles(1));
  });
}

journey('where there is no memory to start with, that is the reason given, and "Try again" works once there is', { body: element({ pack: singles(1), fallback: `<p>${FALLBACK}</p>` }), early: `(${scarce})(); (${allowInstances})(0);`, waits: false, expects: [{ kind: 'error', says: /<pcw-quiz> start-failed/ }] }, async (visit) => {
  const { quiz } = visit;
  await quiz.status('failed');
  await quiz.roles.find('heading', 'This could not start.');
  await quiz.roles.sees(FALLBACK);
  const { code, faults } = await visit.event('pcw-failed');
  assert.deepEqual([code, faults.map((fault) => fault.code)], ['start-failed', ['memory']]);
  await quiz.press(BUTTON.details);
  await quiz.roles.sees('Close other pages or programs, then try again.');
  await visit.run(allowInstances, 1);
  await quiz.press(BUTTON.again);
  await quiz.ready();
  await quiz.takeAll(singles(1));
});

const many = Array.from({ length: 5 }, () => element({ pack: singles(1) })).join('');

journey('a browser that has room for two programs only still shows five elements', { body: many, early: `(${scarce})(); (${allowInstances})(2);` }, async (visit) => {
  for (let index = 0; index < 5; index += 1) {
    const one = visit.quiz.at(index);
    await up(one);
    await one.takeAll(singles(1));
  }
  assert.deepEqual(await visit.events('pcw-failed'), []);
});
