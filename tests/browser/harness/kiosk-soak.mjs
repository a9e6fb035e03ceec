/** Many visitors of a shared screen, one after the other; and what the page has grown to. */

/**
 * One visitor, in the page: opens the nth thing, does a little of everything that can be pressed, and leaves.
 * Stands alone: it is sent to the browser as text.
 *
 * @param {number} count how many came before
 * @param {{ leave: 'over' | 'idle', idle: number, stays: number }} how `idle`: seconds until it is asked who is there
 */
export async function visitor(count, { leave, idle, stays }) {
  const cards = [...document.querySelectorAll('.cards button')];
  if (!cards.length) throw new Error(`The start screen is not there before visit ${count}.`);
  if (count % 3 === 1) document.querySelectorAll('.toggle')[count % 6].click();
  cards[count % cards.length].click();
  const widget = document.querySelector('main > :not(.start)');
  await widget.ready;
  for (let step = 0; step < 6; step += 1) {
    const shown = [...widget.shadowRoot.querySelectorAll('input, summary, select, .main, .other, .aside')].filter((one) => one.checkVisibility());
    for (const list of shown.filter((one) => one.localName === 'select')) {
      list.selectedIndex = 1;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const inputs = shown.filter((one) => one.localName === 'input');
    const main = shown.find((one) => one.matches('.main'));
    inputs[(count + step) % Math.max(inputs.length, 1)]?.click();
    if (main) main.click();
    else shown[(count * 7 + step) % Math.max(shown.length, 1)]?.click();
    await new Promise((done) => setTimeout(done));
  }
  const clock = window[Symbol.for('clock')];
  const wait = (seconds) => (clock ? clock.forward(seconds * 1000) : new Promise((done) => setTimeout(done, seconds * 1000)));
  if (leave === 'over') {
    document.querySelector('.over').click();
    document.querySelector('dialog[open] button:last-child')?.click();
  } else {
    const dialog = document.querySelector('#asked').closest('dialog');
    for (let time = 0; time <= stays; time += 1) {
      await wait(idle + 1);
      if (!dialog.open) throw new Error(`Nobody was asked in visit ${count}.`);
      if (time < stays) dialog.querySelector('button').click();
    }
    await wait(31);
  }
  // The watch writes down every event, which would be growth of its own.
  window[Symbol.for('watch')].events.length = 0;
  if (!document.querySelector('.cards')) throw new Error(`Visit ${count} did not end at the start screen.`);
}

/**
 * What a page holds on to, once everything that can go is gone.
 *
 * @typedef {{ heap: number, nodes: number, listeners: number, instances: number, widgets: number }} Measure
 */

/** Measures one page through the DevTools protocol (Chromium only). */
export class Meter {
  /** @param {import('puppeteer-core').CDPSession} session */
  constructor(session) {
    this.session = session;
  }

  /** @param {import('puppeteer-core').Page} page */
  static async of(page) {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    return new Meter(session);
  }

  /** @returns {Promise<Measure>} */
  async read() {
    // Some things go only once what held them has gone.
    for (let round = 0; round < 3; round += 1) await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name) => metrics.find((one) => one.name === name)?.value ?? NaN;
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      instances: await this.count('WebAssembly.Instance.prototype'),
      widgets: await this.count("customElements.get('pcw-quiz').prototype"),
    };
  }

  /** How many objects have this prototype. @param {string} prototype */
  async count(prototype) {
    const objectGroup = 'meter';
    const { result } = await this.session.send('Runtime.evaluate', { expression: prototype, objectGroup });
    const { objects } = await this.session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup });
    const length = await this.session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await this.session.send('Runtime.releaseObjectGroup', { objectGroup });
    return length.result.value;
  }
}

/** What must not have grown: the heap by more than a tenth, the rest not at all. @param {Partial<Measure>} before @param {Partial<Measure>} after @returns {string[]} */
export function growth({ heap: first, ...before }, { heap: last, ...after }) {
  const faults = first === undefined || last <= first * 1.1 ? [] : [`the heap went from ${kb(first)} to ${kb(last)}`];
  for (const [name, count] of Object.entries(before)) {
    // A few come and go with the driver, and with what the browser keeps of the last click.
    if (!(after[name] <= count * 1.02)) faults.push(`${name}: ${count} became ${after[name]}`);
  }
  return faults;
}

/** @param {number} bytes */
export const kb = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;

/** In the page, before its scripts: counts who listens to what outlives a visit. Stands alone. */
export function countListeners() {
  const counted = new Set();
  const ids = new WeakMap();
  const idOf = (what) => ids.get(what) ?? (ids.set(what, Math.random()), ids.get(what));
  for (const [name, change] of Object.entries({ addEventListener: 'add', removeEventListener: 'delete' })) {
    const own = EventTarget.prototype[name];
    EventTarget.prototype[name] = function (kind, listener, options) {
      const lasting = !this || this === window || this === document || this === document.documentElement;
      if (lasting && listener) counted[change](`${idOf(this ?? window)} ${kind} ${idOf(listener)}`);
      return own.call(this, kind, listener, options);
    };
  }
  Object.defineProperty(window, Symbol.for('listeners'), { value: counted });
}

/** What any page can count of itself. Stands alone: it runs in the page. */
export function census() {
  const nodes = (root) => [...root.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? nodes(one.shadowRoot) : 0), 0);
  return { nodes: nodes(document), waiting: window[Symbol.for('clock')].waiting.size, listeners: window[Symbol.for('listeners')].size };
}
