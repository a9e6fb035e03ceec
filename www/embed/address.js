/** What the address of the page asks for: which widget, with which attributes. Everything else is told and left out. */
import { webOrigin } from './origins.js';
import { warnings } from './words.js';

/**
 * @typedef {object} Wish
 * @property {string | undefined} widget one of the widgets; undefined where none, or an unknown one, is asked for
 * @property {Record<string, string>} attributes for the element, by name
 * @property {string} title of the frame; empty where none is asked for
 * @property {string} frameId tells frames apart; empty where none is asked for
 * @property {string} parentOrigin the only origin that is told what happens; empty where none is asked for
 * @property {string[]} warnings for the author of the page around it
 */

/** Parameters that are no attributes. */
const OURS = ['widget', 'title', 'frame-id', 'parent-origin'];

/** No sentence fits in: a seed is shown with the result, and an address must not put words on this page. */
const SEED = /^[a-z0-9]{1,16}$/i;
const FRAME_ID = /^[\w-]{1,64}$/;

/**
 * @param {string} search the part of the address from `?` on
 * @param {Record<string, string[]>} table the attributes of each widget
 * @returns {Wish}
 */
export function readAddress(search, table) {
  /** @type {Wish} */
  const wish = { widget: undefined, attributes: Object.create(null), title: '', frameId: '', parentOrigin: '', warnings: [] };
  const given = parameters(search, wish.warnings);
  const widget = (given.get('widget') ?? '').trim().replace(/^pcw-/, '');
  if (Object.prototype.hasOwnProperty.call(table, widget)) wish.widget = widget;
  else if (widget) wish.warnings.push(warnings.widget(widget));
  wish.title = (given.get('title') ?? '').trim().slice(0, 200);
  wish.frameId = accepted(given, 'frame-id', FRAME_ID, wish.warnings);
  wish.parentOrigin = originOf(given.get('parent-origin'), wish.warnings);
  for (const [name, value] of given) {
    if (OURS.includes(name)) continue;
    // Names come from the table alone: no handler of an event, no style, no id can get through.
    if (wish.widget && table[wish.widget].includes(name)) wish.attributes[name] = value;
    else if (wish.widget) wish.warnings.push(warnings.unknown(name, wish.widget));
  }
  check(wish, given);
  return wish;
}

/**
 * Each parameter once.
 * @param {string} search
 * @param {string[]} told
 */
function parameters(search, told) {
  /** @type {Map<string, string>} */
  const given = new Map();
  for (const [written, value] of new URLSearchParams(search)) {
    // Editors write `&amp;` where a plain `&` was meant.
    const name = written.replace(/^amp;/, '');
    if (given.has(name)) told.push(warnings.twice(name));
    else given.set(name, value);
  }
  return given;
}

/** Attributes whose values must not be just any text. @param {Wish} wish @param {Map<string, string>} given */
function check(wish, given) {
  const { attributes } = wish;
  if ('seed' in attributes && !accepted(given, 'seed', SEED, wish.warnings)) delete attributes.seed;
  if ('lang' in attributes && !isLanguage(attributes.lang)) {
    wish.warnings.push(warnings.value('lang'));
    delete attributes.lang;
  }
  if ('dir' in attributes && !/^(ltr|rtl)$/.test(attributes.dir)) {
    wish.warnings.push(warnings.value('dir'));
    delete attributes.dir;
  }
}

/**
 * The value where it has the right form, else nothing.
 * @param {Map<string, string>} given
 * @param {string} name
 * @param {RegExp} form
 * @param {string[]} told
 */
function accepted(given, name, form, told) {
  const value = given.get(name) ?? '';
  if (!value || form.test(value)) return value;
  told.push(warnings.value(name));
  return '';
}

/**
 * An exact origin, written as browsers write it; else nothing.
 * @param {string | undefined} value
 * @param {string[]} told
 */
function originOf(value, told) {
  if (!value) return '';
  const origin = webOrigin(value);
  if (origin === value) return value;
  told.push(warnings.parent(value, origin));
  return '';
}

/** @param {string} lang */
function isLanguage(lang) {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
