/** What an attribute cannot use of its value. An element goes on without it, so only the author of the page is told. */
import { isOn } from './attributes.js';
import { values } from './messages.js';

/** What is no list of values is held to its type. @type {Record<string, RegExp>} */
const FORMS = { number: /^\d+(\.\d+)?%?$/, count: /^(\S+:)?\d+$/ };

/**
 * Says so in the console where a value, or a part of it, is of no use.
 * @param {import('./types.js').ElementSpec} spec
 * @param {string} name of the attribute
 * @param {string | null} text its value
 * @param {unknown} pack what the ids of a value are looked up in
 */
export function tellUseless(spec, name, text, pack) {
  const [type, ...listed] = spec.attributes[name].split(' ');
  const taken = listed.flatMap((value) => (value[0] === '@' ? idsOf(pack, value.slice(1)) : value));
  const form = FORMS[type];
  // An empty value, and one that turns it off, is as good as none.
  if (!text || !text.trim() || !isOn(text) || !(form || taken.length)) return;
  const words = type === 'list' || type === 'count' ? text.split(/[\s,]+/).filter(Boolean) : [text.trim()];
  const useless = words.filter((word) => (taken.length ? !taken.includes(word) : !form.test(word)));
  if (!useless.length) return;
  const takes = taken.join(', ') || values[type];
  console.warn(`<${spec.tag}> ${name}="${useless.join(' ').slice(0, 80)}" ${values.unused} ${takes}.`);
}

/** The ids that a list of the pack has. @param {any} pack @param {string} list @returns {string[]} */
const idsOf = (pack, list) => (Array.isArray(pack?.[list]) ? pack[list].map((/** @type {any} */ { id }) => id) : []);
