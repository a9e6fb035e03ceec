/**
 * Frames with embed.html on a page, as a person uses them, and what the page around hears of them.
 *
 * `framed` is a journey over a page around; frames come onto it by `Frames.add`, or are in its body from the start.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { eventFaults } from './events.mjs';
import { OUTCOMES, PAM, PLAIN, QUIZ, scriptOf } from './page.mjs';
import { Quiz } from './quiz.mjs';
import { Roles } from './roles.mjs';
import { ROOT } from './server.mjs';
import { journey } from './visit.mjs';
import { Widget } from './widget.mjs';

export const EMBED = '/pkg/embed.html';
/** The script for the page around. */
export const AROUND = '/pkg/pcw-embed.js';
/** Writes down every message that reaches the page around. */
const HEARD = '/pages/embed/heard.js';

const schema = JSON.parse(readFileSync(join(ROOT, 'www/embed/embed-message.schema.json'), 'utf8'));
const fits = new Ajv({ strict: false }).compile(schema);

/**
 * A page around, as text.
 * @param {{ head?: string, body?: string, scripts?: string[] }} [options] scripts at its end: the one for frames, if nothing else is said
 */
export function around({ head = '', body = '', scripts = [AROUND] } = {}) {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>A page with frames</title><link rel="icon" href="data:,"><script src="${HEARD}"></script>${head}</head>`,
    `<body><main><h1>A page</h1>${body}</main>${scripts.map((script) => `<script src="${script}"></script>`).join('')}</body></html>`,
  ].join('\n');
}

/**
 * @param {string} sentence
 * @param {import('./visit.mjs').PageOptions & { around?: Parameters<typeof around>[0] }} options
 * @param {(frames: Frames, visit: import('./visit.mjs').Visit) => Promise<void>} steps
 */
export function framed(sentence, options, steps) {
  const html = options.html ?? around(options.around);
  const { scripts = [AROUND] } = options.around ?? {};
  const given = { html, waits: false, elementsAdded: true, ...options, scripts: [HEARD, AROUND, ...scripts], allows: [...own(), ...(options.allows ?? [])] };
  journey(sentence, given, (visit) => steps(new Frames(visit), visit));
}

/** What a frame may ask for beside its page. */
const own = () => ['/pkg/embed.js', PLAIN.replace(/^(\/pkg\/)?/, '/pkg/'), ...[QUIZ, PAM, OUTCOMES].map(scriptOf)];

/** The frames of one page. */
export class Frames {
  /** @param {import('./visit.mjs').Visit} visit */
  constructor(visit) {
    this.visit = visit;
    this.page = visit.page;
    const { origin } = visit.site;
    /** Another origin with the same files. */
    this.elsewhere = origin.replace('127.0.0.1', 'localhost');
    for (const path of [...own(), ...Object.keys(visit.options.files ?? {})]) visit.watch.allowed.add(this.elsewhere + path);
  }

  /**
   * Puts one more frame on the page.
   *
   * @param {Record<string, string> | string} wish the parameters; or the whole address
   * @param {{ origin?: string, attributes?: Record<string, string>, path?: string }} [options]
   * @returns {Promise<Framed>}
   */
  async add(wish, { origin = this.visit.site.origin, attributes = {}, path = EMBED } = {}) {
    const address = typeof wish === 'string' ? wish : `${origin}${path}?${new URLSearchParams(wish)}`;
    this.visit.watch.allowed.add(address);
    const handle = await this.page.evaluateHandle((src, more) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries({ title: 'A widget', width: '100%', height: '300', ...more, src })) frame.setAttribute(name, value);
      document.querySelector('main').append(frame);
      return frame;
    }, address, attributes);
    return this.of(handle);
  }

  /** The nth frame of the page. */
  async at(index) {
    return this.of(await this.page.evaluateHandle((place) => document.querySelectorAll('iframe')[place], index));
  }

  /** @param {any} handle of an iframe */
  async of(handle) {
    const frame = await handle.asElement().contentFrame();
    // Until its page is there the frame holds an empty one, and what is asked of that is never answered in Firefox.
    const arrived = () => location.href !== 'about:blank' && document.readyState !== 'loading';
    await this.until(() => frame.evaluate(arrived).catch(() => false), 'the page is in the frame');
    return new Framed(this.visit, handle, frame);
  }

  /** What the page around has heard, without what others' resizers say. @param {(data: any) => boolean} [wanted] */
  async heard(wanted = () => true) {
    const heard = await this.page.evaluate(() => window[Symbol.for('heard')].messages);
    return heard.filter(({ data }) => wanted(data));
  }

  /** Waits until it is so. @param {() => Promise<any>} look @param {string} what */
  async until(look, what) {
    const until = Date.now() + 8000;
    for (let seen = await look(); ; seen = await look()) {
      if (seen) return seen;
      if (Date.now() > until) throw new Error(`It never came to be that ${what}.`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  /** Until nothing has been heard for some frames of every window: what was to come has come. */
  async quiet() {
    for (let [before, still] = [-1, 0]; still < 4; ) {
      const { length } = await this.heard();
      still = length === before ? still + 1 : 0;
      before = length;
      for (const frame of this.page.frames()) await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
  }
}

/** One frame. */
export class Framed {
  /** @param {import('./visit.mjs').Visit} visit @param {any} handle @param {any} frame */
  constructor(visit, handle, frame) {
    this.handle = handle;
    this.frame = frame;
    // What a test asks of a page, asked of the frame; the keyboard is that of the page.
    const page = new Proxy(frame, {
      get: (target, name) => {
        if (name === 'keyboard') return visit.page.keyboard;
        return typeof target[name] === 'function' ? target[name].bind(target) : target[name];
      },
    });
    this.inside = { page };
    this.roles = new Roles(page);
    this.quiz = new Quiz(/** @type {any} */ (this.inside));
    // While a frame follows its content a mouse can come down where a button was a moment ago: these press the thing itself.
    this.quiz.click = async (role, name) => {
      const handle = await this.quiz.roles.find(role, name);
      await handle.evaluate((one) => one.click());
      await handle.dispose();
    };
    this.quiz.press = (name) => this.quiz.click('button', name);
  }

  /** Brings it into view, and waits until the widget is there. @param {string} [tag] */
  async ready(tag = QUIZ) {
    // What is out of sight does not start.
    await this.handle.evaluate((frame) => frame.scrollIntoView());
    const widget = new Widget(/** @type {any} */ (this.inside), tag);
    await this.frame.waitForSelector(tag);
    await widget.ready();
    return this;
  }

  /** How high the frame is, inside, and how high what is in it. @returns {Promise<{ frame: number, content: number, width: number, scrolls: boolean }>} */
  sizes() {
    return this.frame.evaluate(() => ({
      frame: innerHeight,
      content: Math.ceil(document.querySelector('main').getBoundingClientRect().height),
      width: innerWidth,
      scrolls: document.documentElement.scrollHeight > innerHeight + 1,
    }));
  }

  /** Waits until it has just the height that it needs. @param {Frames} frames */
  async fits(frames) {
    let sizes;
    try {
      await frames.until(async () => {
        sizes = await this.sizes();
        return sizes.frame === sizes.content && sizes.content > 60;
      }, 'the frame fits');
    } catch (never) {
      throw new Error(`${never.message} ${JSON.stringify(sizes)}`);
    }
    return sizes;
  }
}

/** Our own messages and events must be as their schemas say. @param {{ data: any }[]} heard */
export function checkMessages(heard) {
  for (const { data } of heard.filter((one) => one.data?.pcw)) {
    assert.ok(fits(data), `${JSON.stringify(data)} is not what the schema says`);
    if (data.type === 'event') assert.equal(eventFaults(data.name, data.detail), '', JSON.stringify(data.detail));
  }
}
