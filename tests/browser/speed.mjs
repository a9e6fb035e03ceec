/**
 * How quick the plain JavaScript is beside the WebAssembly: `node tests/browser/speed.mjs`, with what lies in pkg/.
 * Both forms take turns in one run of each browser, and the middle one of several rounds counts. Only ratios mean
 * anything on another machine.
 */
import { browserName } from './harness/browser.mjs';
import { readPack } from './harness/examples.mjs';
import { BUTTON } from './harness/outcome-names.mjs';
import { OUTCOMES, open, closeBrowser, startBrowser } from './harness/visit.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const LINES = readPack('curriculum.json').outcomes.map(({ text }) => `Describe ${text}`);

/** Runs before the page: remembers when the element was ready. */
const clock = () => addEventListener('pcw-ready', () => performance.mark('ready'));

/** A page, and how long after its beginning its element could be used; in milliseconds. */
async function start(build) {
  const visit = await open({ build, tag: OUTCOMES, early: clock });
  return { visit, took: await visit.run(() => performance.getEntriesByName('ready')[0].startTime) };
}

/** One round of one form. */
async function round(build) {
  const { visit, took } = await start(build);
  try {
    const { outcomes } = visit;
    await outcomes.fill(LINES);
    const paste = await inPage(visit, BUTTON.addAll);
    await outcomes.open(7);
    const letter = await typing(visit);
    return { 'first use': took, 'adding 230 outcomes': paste, 'one letter in an open outcome': letter };
  } finally {
    await visit.close();
  }
}

/** Presses a button and waits for the frame after it, in the page: no driver in between. */
const inPage = (visit, name) => visit.outcomes.run(async (one, text) => {
  const button = [...one.shadowRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
  const from = performance.now();
  button.click();
  await new Promise((done) => queueMicrotask(() => setTimeout(done)));
  return performance.now() - from;
}, name);

/** The middle of twenty letters, each until the program is done with it. */
const typing = (visit) => visit.outcomes.run(async (one) => {
  const field = one.shadowRoot.querySelector('.outcome.open textarea, .outcome.open input[type=text]');
  const took = [];
  for (let count = 0; count < 20; count += 1) {
    field.value += 'a';
    const from = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await new Promise((done) => setTimeout(done));
    took.push(performance.now() - from);
  }
  return took.sort((a, b) => a - b)[10];
});

const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

await startBrowser();
try {
  const found = { wasm: [], plain: [] };
  for (let count = 0; count < ROUNDS; count += 1) {
    for (const build of ['wasm', 'plain']) found[build].push(await round(build));
  }
  console.log(`${browserName}, ${ROUNDS} rounds, ms: WebAssembly, plain JavaScript, ratio`);
  for (const what of Object.keys(found.wasm[0])) {
    const [wasm, plain] = ['wasm', 'plain'].map((build) => middle(found[build].map((one) => one[what])));
    console.log(`${what.padEnd(32)} ${wasm.toFixed(1).padStart(8)} ${plain.toFixed(1).padStart(8)} ${(plain / wasm).toFixed(2).padStart(6)}`);
  }
} finally {
  await closeBrowser();
}
