/** One quiz on a page, as a person sees it, and what they do with a mouse. */
import { answerTo } from './answers.mjs';
import { plain, words } from './markup.mjs';
import { BUTTON, CERTAINTY, HEADING, MAIN, mover, oneOf } from './names.mjs';
import { QUIZ } from './page.mjs';
import { ask, pause } from './roles.mjs';
import { Widget } from './widget.mjs';

/** The name of the button that moves a step up, with the step. */
const STEP = new RegExp(`^${BUTTON.up} ?: (.*)$`);

/** How long to wait for another screen, in milliseconds. */
const PATIENCE = 8000;

/** The nth quiz of the page; or the practice inside another element, whose end has a heading of its own. */
export class Quiz extends Widget {
  /** @param {import('./visit.mjs').Visit} visit @param {number} [index] @param {string} [selector] @param {string} [end] */
  constructor(visit, index = 0, selector = QUIZ, end = HEADING.result) {
    super(visit, selector, index);
    this.end = end;
  }

  /** Another quiz on the same page. @param {number} index */
  at(index) {
    return new Quiz(this.visit, index, this.where.selector, this.end);
  }

  /** Where the person is: `{ position, total }` of "Question 3 of 10". */
  async place() {
    await this.roles.sees(/Question \d+ of \d+/);
    const [, position, total] = /Question (\d+) of (\d+)/.exec(await this.roles.text()) ?? [];
    return { position: Number(position), total: Number(total) };
  }

  /** Waits until this question is shown. @param {number} position from 1 */
  async atQuestion(position) {
    await this.roles.sees(new RegExp(`Question ${position} of \\d+`));
  }

  /** Which screen is shown. @returns {Promise<{ kind: string, heading: string }>} */
  screen() {
    return ask(this.page, screenOf, this.where, this.end);
  }

  /** Waits for a screen. @param {(screen: { kind: string, heading: string }) => boolean} wanted */
  async until(wanted) {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const screen = await this.screen();
      if (wanted(screen)) return screen;
      if (Date.now() > until) throw new Error(`Another screen should be here than this:\n${await this.roles.outline()}`);
      await pause();
    }
  }

  /** The item of a pack that is shown. @param {{ items: any[] }} pack */
  async item(pack) {
    const { heading } = await this.screen();
    const shown = heading.replace(/^Question \d+ of \d+ /, '');
    const item = pack.items.find(({ stem }) => words(stem) === shown);
    if (!item) throw new Error(`"${shown}" is no stem of the pack:\n${await this.roles.outline()}`);
    return item;
  }

  /** Chooses options by their texts. @param {string[]} texts */
  async choose(texts, role = 'radio') {
    for (const text of texts) await this.click(role, plain(text));
  }

  /** Puts an answer in; presses nothing but what leads to the reasons. @param {any} item @param {import('./answers.mjs').Answer} answer */
  async put(item, answer) {
    if (answer.truth) {
      await this.choose([answer.truth]);
      await this.press(BUTTON.reason);
      await this.roles.find('group', /Why\?$/);
    }
    if (answer.chosen) await this.choose(answer.chosen, item.type === 'multiple' ? 'checkbox' : 'radio');
    if (answer.typed !== undefined) await this.type(undefined, answer.typed);
    for (const [place, step] of (answer.order ?? []).entries()) await this.move(step, place);
    for (const [prompt, choice] of answer.pairs ?? []) await this.select(prompt, choice);
    if (await this.roles.has('group', HEADING.sure)) await this.choose([CERTAINTY[(answer.certainty ?? 2) - 1]]);
  }

  /** Moves a step up or down to a place that counts from 0. */
  async move(step, place) {
    const steps = await this.order();
    const at = steps.indexOf(step);
    if (at < 0) throw new Error(`"${step}" is none of ${steps.join('; ')}`);
    // An order that is right as it comes must be touched too.
    const presses = at === place && place === 1 ? [-1, 1] : Array(Math.abs(at - place)).fill(Math.sign(place - at));
    for (const way of presses) await this.press(mover(way < 0 ? BUTTON.up : BUTTON.down, step));
  }

  /** The steps in the order shown. @returns {Promise<string[]>} */
  async order() {
    const names = await this.roles.names('button');
    return names.map((name) => STEP.exec(name)?.[1]).filter((step) => step !== undefined);
  }

  /**
   * Answers one item and presses the main button.
   *
   * @param {any} item @param {import('./answers.mjs').How | boolean | import('./answers.mjs').Answer} [how] true is right
   */
  async answer(item, how = 'right') {
    const answer = typeof how === 'object' ? how : answerTo(item, how === true ? 'right' : how === false ? 'wrong' : how);
    if (answer.unknown) return this.press(BUTTON.unknown);
    await this.put(item, answer);
    await this.press(MAIN);
  }

  /** "Continue", or what leads to the end. */
  async onward() {
    await this.press(oneOf(BUTTON.next, BUTTON.result, BUTTON.finish));
  }

  /** Answers everything from here to the result, explained or not. @param {{ items: any[] }} pack @param {(item: any) => any} [how] */
  async takeAll(pack, how = () => 'right') {
    for (let { kind } = await this.screen(); kind !== 'result'; ) {
      const item = await this.item(pack);
      const { heading } = await this.screen();
      await this.answer(item, how(item));
      kind = await this.settled(heading);
      if (kind !== 'checked') continue;
      await this.onward();
      ({ kind } = await this.until((now) => now.heading !== heading));
    }
  }

  /** Where the main button led: "checked", or the kind of the next screen. @param {string} heading of the question */
  async settled(heading) {
    return (await this.until((now) => now.kind === 'checked' || now.heading !== heading)).kind;
  }
}

/** Runs in the page. */
const screenOf = (start, result) => {
  const all = survey(startOf(start));
  const told = (role, name) => all.find((one) => one.role === role && name(one));
  const heading = told('heading', ({ name }) => name === result || /^Question \d+ of \d+ /.test(name))?.name ?? '';
  if (!heading) return { kind: 'notice', heading };
  if (heading === result) return { kind: 'result', heading };
  if (told('alert', () => true)) return { kind: 'error', heading };
  return { kind: told('group', ({ element }) => element.localName === 'fieldset') ? 'question' : 'checked', heading };
};
