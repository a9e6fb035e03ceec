/** What can be chosen on the start screen: an element with its pack for each, by groups. */
import { withoutTyping } from './typing.js';
import { words } from './words.js';

/**
 * @typedef {object} Choice
 * @property {'quizzes' | 'pam' | 'outcomes'} group
 * @property {string} title
 * @property {string} about how long it is, who publishes it, whether it was reviewed
 * @property {string} tag the element that shows it
 * @property {Record<string, string>} attributes
 * @property {object} pack
 * @property {string | undefined} lang of the pack
 */

/**
 * @param {{ place: number, pack: any }[]} packs
 * @param {boolean} typing whether what needs typing is offered
 * @returns {{ choices: Choice[], faults: string[] }}
 */
export function offered(packs, typing) {
  /** @type {Choice[]} */
  const choices = [];
  const faults = [];
  const several = packs.filter(({ pack }) => pack?.kind === 'curriculum').length > 1;
  for (const { place, pack } of packs) {
    const made = makers.get(pack?.kind)?.(pack, typing, several);
    if (made?.length) choices.push(...made);
    else faults.push(words.badPack(place, made ? words.allTyped : words.notKind));
  }
  return { choices, faults };
}

/** @typedef {(pack: any, typing: boolean, several: boolean) => Choice[]} Maker */

/** @type {Maker} */
function quizzes(given, typing) {
  const pack = typing ? given : withoutTyping(given);
  const count = Array.isArray(pack.items) ? pack.items.length : 0;
  // Faults of a pack with no items at all are for the widget to tell.
  if (!count && pack !== given) return [];
  // What a person could step back to would still be there for the next one.
  return [choice('quizzes', 'pcw-quiz', { history: 'false' }, pack, [words.questions(count), ...known(pack)])];
}

/** @type {Maker} */
function outcomes(pack, typing, several) {
  const title = several ? `${words.verbs}: ${pack.title}` : words.verbs;
  const verbs = choice('outcomes', 'pcw-outcome-builder', { view: 'verbs' }, { ...pack, title }, known(pack));
  const build = choice('outcomes', 'pcw-outcome-builder', {}, pack, known(pack));
  return typing ? [verbs, build] : [verbs];
}

/** By the kind of a pack. @type {Map<unknown, Maker>} */
const makers = new Map(
  /** @type {[string, Maker][]} */ ([
    ['quiz', quizzes],
    ['pam-levels', (pack) => [choice('pam', 'pcw-pam-levels', {}, pack, known(pack))]],
    ['curriculum', outcomes],
  ]),
);

/**
 * @param {Choice['group']} group @param {string} tag @param {Record<string, string>} attributes
 * @param {any} pack @param {string[]} about
 * @returns {Choice}
 */
function choice(group, tag, attributes, pack, about) {
  const title = typeof pack.title === 'string' && pack.title.trim() ? pack.title : String(pack.id ?? group);
  const lang = typeof pack.lang === 'string' ? pack.lang : undefined;
  return { group, title, about: about.join(' '), tag, attributes, pack, lang };
}

/** Publisher and review, in the words of the widgets. @param {any} pack */
function known(pack) {
  const lines = [];
  if (typeof pack.publisher === 'string' && pack.publisher) lines.push(words.publisher(pack.publisher));
  const reviewed = date(pack.reviewed);
  lines.push(reviewed ? words.lastReviewed(reviewed, pack.reviewer) : words.reviewed);
  const next = date(pack.nextReview);
  if (next) lines.push(words.nextReview(next));
  return lines;
}

/** "21 November 2026" of "2026-11-21". @param {unknown} text */
function date(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(text)) ?? [];
  if (!year) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
