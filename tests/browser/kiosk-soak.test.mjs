/** Days of a shared screen in a moment: many visitors, some of whom walk away. What they leave behind must not grow. */
import assert from 'node:assert/strict';
import { isChromium } from './harness/browser.mjs';
import { kiosk } from './harness/kiosk.mjs';
import { asText, clock } from './harness/kiosk-clock.mjs';
import { census, countListeners, growth, kb, Meter, visitor } from './harness/kiosk-soak.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const IDLE = 120;
/** The first visitors compile and warm up. */
const WARM = isChromium ? 30 : 10;
const VISITS = isChromium ? 200 : 50;
/** WebAssembly, whose instances can be counted; in Firefox, which tells no such figures, what the page can count itself. */
const SOAK = { build: isChromium ? 'wasm' : undefined, timeout: 240_000, early: [clock, countListeners].map(asText).join('') };

/** Every eighth walks away, some of those after having asked for more time twice. */
const how = (count) => ({ leave: count % 8 === 7 ? 'idle' : 'over', idle: IDLE, stays: count % 16 === 15 ? 2 : 0 });

async function visitors(page, from, to) {
  for (let count = from; count < to; count += 1) await page.evaluate(visitor, count, how(count));
}

journey(`${VISITS} visitors later the page is as large as it was`, kiosk(SOAK), async ({ page, tell }) => {
  const measure = isChromium ? await Meter.of(page) : { read: () => page.evaluate(census) };
  await visitors(page, 0, WARM);
  const before = await measure.read();
  await visitors(page, WARM, VISITS);
  const after = await measure.read();
  tell(`After ${WARM} visitors: ${told(before)}; after ${VISITS}: ${told(after)}.`);
  assert.deepEqual(growth(before, after), []);
});

const told = ({ heap, ...rest }) => [...(heap ? [`heap ${kb(heap)}`] : []), ...Object.entries(rest).map(([name, count]) => `${name} ${count}`)].join(', ');

/** A page that keeps what it takes off the screen: the measure must say so. */
const hoard = () => {
  const kept = [];
  const replace = Element.prototype.replaceChildren;
  Element.prototype.replaceChildren = function (...nodes) {
    kept.push(...this.childNodes);
    document.head.append(...[...this.childNodes].map(() => document.createElement('meta')));
    document.addEventListener('play', () => kept.length);
    setTimeout(() => kept.length, 1e9);
    return replace.apply(this, nodes);
  };
};

journey('a page that held on to its visitors would be found out', { ...kiosk(SOAK), early: SOAK.early + asText(hoard) }, async ({ page }) => {
  const measure = isChromium ? await Meter.of(page) : { read: () => page.evaluate(census) };
  await visitors(page, 0, 4);
  const before = await measure.read();
  await visitors(page, 4, 20);
  const faults = growth(before, await measure.read()).join();
  for (const kind of isChromium ? ['heap', 'nodes', 'listeners', 'instances', 'widgets'] : ['nodes', 'listeners', 'waiting']) assert.match(faults, new RegExp(kind));
});
