/**
 * One quiz on a page, as a person sees it. All names of buttons and headings are here, once.
 */
import { choices } from './packs.mjs';
import { Roles } from './roles.mjs';

export const BUTTON = {
  check: 'Check answer',
  reason: 'Choose a reason',
  toResult: 'Back to your result',
  print: 'Print this result',
  sources: 'Sources for this question',
  about: 'About this quiz',
  keep: 'Keep this quiz',
  change: 'Change quiz',
  stay: 'I need more time',
  next: 'Continue',
  result: 'See your result',
  back: 'Back',
  again: 'Try again',
  restart: 'Start again',
  forget: 'Delete my answers',
};

export const HEADING = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  problem: 'There is a problem',
  result: 'Your result',
  review: 'Look back at your answers',
  gaps: 'Your gaps',
  resume: 'You have answers from last time',
  replace: 'Change to another quiz?',
  idle: 'Are you still there?',
  stopped: 'Sorry, this has stopped working.',
};

/** The nth element of its kind on the page. */
export class Quiz {
  /** @param {import('./visit.mjs').Visit} visit @param {number} [index] */
  constructor(visit, index = 0, selector = 'pcw-quiz') {
    this.visit = visit;
    this.page = visit.page;
    this.where = { selector, index };
    this.roles = new Roles(visit.page, this.where);
  }

  /** Another quiz on the same page. @param {number} index */
  at(index) {
    return new Quiz(this.visit, index, this.where.selector);
  }

  /** Runs with the element. @param {(element: any, ...values: any[]) => any} task */
  run(task, ...values) {
    return this.page.evaluate(
      new Function('where', '...values', `return (${task})(document.querySelectorAll(where.selector)[where.index], ...values);`),
      this.where,
      ...values,
    );
  }

  /** Waits until it is ready. */
  async ready() {
    return this.status('ready');
  }

  /** Waits for a status. @param {'loading' | 'ready' | 'failed'} wanted */
  async status(wanted) {
    const reached = await this.run(
      (element, status) =>
        new Promise((done) => {
          const until = performance.now() + 8000;
          const look = () => {
            if (element?.status === status) done('');
            else if (performance.now() > until) done(`The status is ${element?.status}, not ${status}: ${element?.shadowRoot?.textContent ?? ''}`);
            else setTimeout(look, 10);
          };
          look();
        }),
      wanted,
    );
    if (reached) throw new Error(String(reached));
  }

  /** Presses a button with the mouse. */
  async press(name) {
    const button = await this.roles.find('button', name);
    await button.click();
    await button.dispose();
  }

  /** Clicks a radio, checkbox or anything else by its role and name. */
  async click(role, name) {
    const handle = await this.roles.find(role, name);
    await handle.click();
    await handle.dispose();
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

  /** The stem that is shown. @returns {Promise<string>} */
  async stem() {
    const group = await this.roles.find('group');
    return (await this.roles.toldOf(group)).name;
  }

  /** The item of a pack that is shown. @param {{ items: any[] }} pack */
  async item(pack) {
    const text = await this.roles.text();
    const item = pack.items.find(({ stem }) => text.includes(stem.trim()));
    if (!item) throw new Error(`No stem of the pack is shown:\n${await this.roles.outline()}`);
    return item;
  }

  /** Chooses options by their texts. @param {string[]} texts */
  async choose(texts, role = 'radio') {
    // Names have single spaces, whatever the text has.
    for (const text of texts) await this.click(role, text.replace(/\s+/g, ' ').trim());
  }

  /** Answers one item as far as its "Check answer" and presses that. @param {any} item @param {boolean} right */
  async answer(item, right = true) {
    if (item.type === 'true-false') await this.settle(item, right);
    await this.choose(choices(item, right), item.type === 'multiple' ? 'checkbox' : 'radio');
    await this.press(BUTTON.check);
  }

  /** Says whether a statement is true, and goes on to the reasons. */
  async settle(item, right) {
    await this.choose([item.answer === right ? 'True' : 'False']);
    await this.press(BUTTON.reason);
    await this.roles.find('group', /Why/);
  }

  /** "Continue", or "See your result" at the end. */
  async onward() {
    const button = await this.roles.find('button', new RegExp(`^(${BUTTON.next}|${BUTTON.result})$`));
    await button.click();
    await button.dispose();
  }

  /** Answers everything from here to the result. @param {{ items: any[] }} pack @param {(item: any) => boolean} [right] */
  async takeAll(pack, right = () => true) {
    const { position, total } = await this.place();
    for (let now = position; now <= total; now += 1) {
      await this.atQuestion(now);
      const item = await this.item(pack);
      await this.answer(item, right(item));
      await this.roles.find('heading', new RegExp(`^(${HEADING.right}|${HEADING.partly}|${HEADING.wrong})$`));
      await this.onward();
    }
    await this.roles.find('heading', HEADING.result);
  }
}
