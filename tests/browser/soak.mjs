/**
 * A shared screen in real time: `node tests/browser/soak.mjs --minutes 30`. Chromium; needs `pkg/` (`cargo xtask build`).
 *
 * Visitors come one after the other; one in eight walks away, is waited for, and is wiped. Each minute what is left after
 * collection is printed. It fails when the last minute's heap is above 1.1 times that of the second.
 */
import { kiosk } from './harness/kiosk.mjs';
import { growth, kb, Meter, visitor } from './harness/kiosk-soak.mjs';
import { closeBrowser, open, startBrowser } from './harness/visit.mjs';

const IDLE = 20;
/** The first minute compiles, caches and warms up. */
const WARM = 2;
/** Milliseconds between two visitors. */
const PAUSE = 1000;

const at = process.argv.indexOf('--minutes');
const minutes = at < 0 ? 30 : Number(process.argv[at + 1]);
if (!(minutes > WARM)) throw new Error(`--minutes takes a number above ${WARM}.`);

await startBrowser();
const visit = await open(kiosk({ settings: { idle: IDLE }, build: 'wasm', early: undefined }));
try {
  process.exitCode = await soak(visit);
} finally {
  await visit.close();
  await closeBrowser();
}

/** @param {import('./harness/visit.mjs').Visit} visit @returns {Promise<number>} 0 is well */
async function soak({ page, watch }) {
  const meter = await Meter.of(page);
  const begun = Date.now();
  const minute = () => (Date.now() - begun) / 60_000;
  /** @type {import('./harness/kiosk-soak.mjs').Measure | undefined} */
  let first;
  let now = await meter.read();
  for (let [count, told] = [0, 0]; minute() < minutes; count += 1) {
    const leave = count % 8 === 7 ? 'idle' : 'over';
    await page.evaluate(visitor, count, { leave, idle: IDLE, stays: count % 16 === 15 ? 1 : 0 });
    await new Promise((done) => setTimeout(done, PAUSE));
    if (minute() < told) continue;
    now = await meter.read();
    if (minute() >= WARM) first ??= now;
    console.log(
      `minute ${minute().toFixed(1)}: ${count + 1} visits, heap ${kb(now.heap)}, ${now.nodes} nodes, ${now.listeners} listeners, ${now.instances} instances, ${now.widgets} quizzes`,
    );
    told = minute() + 1;
  }
  const faults = growth(first ?? now, now);
  const seen = await watch.unexpected();
  console.log(`The heap at the end is ${((now.heap / (first ?? now).heap) * 100).toFixed(1)} % of that of minute ${WARM}.`);
  for (const fault of [...faults, ...seen.map(({ kind, detail }) => `${kind}: ${detail}`)]) console.log(`Not well: ${fault}`);
  return faults.length || seen.length ? 1 : 0;
}
