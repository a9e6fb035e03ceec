/** The page of a shared screen, made from the one that ships, and what a person does there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asText, clock } from './kiosk-clock.mjs';
import { PLAIN } from './page.mjs';
import { buildOfFile } from './program.mjs';
import { ROOT } from './server.mjs';

const read = (name) => readFileSync(join(ROOT, 'pkg', name), 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page as it ships, or as `cargo xtask kiosk --plain` makes it. @param {'wasm' | 'plain'} [build] */
export function shipped(build = 'wasm') {
  const page = read('kiosk.html');
  if (build === 'wasm') return page;
  const [, widgets] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  const plain = read(PLAIN);
  return page.replace(widgets, () => plain).replace(hash(widgets), hash(plain)).replace(" 'wasm-unsafe-eval'", '');
}

/**
 * The page after somebody edited it by hand: other settings, other packs.
 *
 * @param {{ settings?: object | string, packs?: (object | string)[], build?: 'wasm' | 'plain' }} [edits] text is put there as it is
 */
export function kioskPage({ settings, packs, build = buildOfFile } = {}) {
  let page = shipped(build);
  if (settings !== undefined) page = page.replace(/(<script type="application\/json" data-settings>)[^]*?(<\/script>)/, (_, start, end) => start + written(settings) + end);
  if (packs !== undefined) {
    const blocks = packs.map((pack) => `<script type="application/json" data-pack>${written(pack)}</script>`).join('\n');
    page = page.replace(/^<script type="application\/json" data-pack>[^]*(?=<!-- END OF PACKS -->)/m, () => blocks);
  }
  return page;
}

const written = (value) => (typeof value === 'string' ? value : JSON.stringify(value).replaceAll('<', '\\u003c'));

/**
 * Options of a journey over the page, opened from disk.
 *
 * @param {Parameters<typeof kioskPage>[0] & Partial<import('./visit.mjs').PageOptions>} [options]
 */
export function kiosk({ settings, packs, ...options } = {}) {
  return { html: kioskPage({ settings, packs, build: options.build }), fromDisk: true, scripts: [], waits: false, elementsAdded: true, early: asText(clock), ...options };
}

export const KIOSK = {
  over: 'Start over',
  leaving: 'Do you want to start over?',
  carryOn: 'No, carry on',
  overNow: 'Yes, start over',
  stay: 'I need more time',
  asked: 'Are you still there?',
  title: 'Learning about personalised care',
  verbs: 'Verbs for learning outcomes',
  short: 'Personalised care: check what you know',
  pam: 'The four PAM Levels, and how to tailor your approach',
  build: 'Write learning outcomes for personalised care',
};

/** Elements that the page shows one of. */
const WIDGETS = 'pcw-quiz, pcw-pam-levels, pcw-outcome-builder';

/** One shared screen. */
export class Kiosk {
  /** @param {import('./visit.mjs').Visit} visit */
  constructor(visit) {
    this.visit = visit;
    this.page = visit.page;
    this.roles = visit.roles;
  }

  /** Touches a button, as far as a mouse can. @param {string | RegExp} name */
  async press(name) {
    const button = await this.roles.find('button', name);
    await button.click();
    await button.dispose();
  }

  /** Opens what one of the large buttons says, and waits until it is there. @param {string | RegExp} name */
  async open(name) {
    await this.press(name);
    await this.ready();
  }

  /** Starts over, though something was entered. */
  async giveUp() {
    await this.press(KIOSK.over);
    await this.press(KIOSK.overNow);
  }

  async ready() {
    const status = await this.page.evaluate(async (widgets) => {
      const one = document.querySelector(widgets);
      await one?.ready?.catch(() => {});
      return one?.status;
    }, WIDGETS);
    if (status !== 'ready') throw new Error(`The widget is ${status}:\n${await this.roles.outline()}`);
  }

  /** Time goes by. @param {number} seconds */
  forward(seconds) {
    return this.page.evaluate((ms) => window[Symbol.for('clock')].forward(ms), seconds * 1000);
  }

  /** What stands on the large buttons. */
  async choices() {
    return this.page.evaluate(() => [...document.querySelectorAll('.cards button')].map((one) => one.textContent));
  }

  /** Whether the start screen is all there is. */
  isHome() {
    return this.page.evaluate((widgets) => Boolean(document.querySelector('.cards')) && !document.querySelector(widgets) && !document.querySelector('dialog[open]'), WIDGETS);
  }

  /** All text and all values that the page holds, shown or not, through shadow roots. @returns {Promise<string>} */
  held() {
    return this.page.evaluate(() => {
      const texts = [location.href, document.title, JSON.stringify(history.state), String(getSelection())];
      const walk = (root) => {
        for (const node of root.querySelectorAll('*')) {
          if (node.localName === 'script' || node.localName === 'style') continue;
          texts.push(node.value ?? '', ...[...node.attributes].map((one) => one.value));
          for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.push(child.data);
          if (node.shadowRoot) walk(node.shadowRoot);
        }
      };
      walk(document);
      return texts.join('\n');
    });
  }

  /** Where something can be typed. @returns {Promise<string[]>} */
  fields() {
    return this.page.evaluate(() => {
      const found = [];
      const typed = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])';
      const walk = (root) => {
        for (const one of root.querySelectorAll(typed)) if (one.checkVisibility()) found.push(`<${one.localName}> ${one.id}`);
        for (const one of root.querySelectorAll('*')) if (one.shadowRoot) walk(one.shadowRoot);
      };
      walk(document);
      return found;
    });
  }
}
