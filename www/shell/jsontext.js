/** The texts that packs were read from. @type {WeakMap<object, string>} */
const read = new WeakMap();

/**
 * Plain data of a JSON text, which `jsonText` then gives back as it was: a page of many elements need not write the same
 * pack anew for each.
 * @param {string} text
 * @returns {unknown}
 */
export function parseText(text) {
  return withText(JSON.parse(text), text);
}

/**
 * Plain data whose JSON text is written now, once for all elements.
 * @template Data
 * @param {Data} value
 * @returns {Data}
 */
export function withText(value, text = jsonText(value)) {
  if (typeof value === 'object' && value !== null) read.set(value, text);
  return value;
}

/**
 * Plain data as JSON text, which is how it crosses into the WebAssembly: one text costs a fraction of a walk over its
 * values from the other side. By hand, because host pages change what JSON.stringify does with lists and objects
 * (`Array.prototype.toJSON`); of a single text it always makes the same.
 * @param {unknown} value of JSON.parse, or copied by `copyPack`: no circles, no getters
 * @returns {string}
 */
export function jsonText(value) {
  const known = read.get(/** @type {any} */ (value));
  if (known !== undefined) return known;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join()}]`;
  // Functions and the like count as nothing.
  if (typeof value !== 'object' || value === null) return 'null';
  const fields = /** @type {Record<string, unknown>} */ (value);
  const wanted = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${wanted.map((name) => `${JSON.stringify(name)}:${jsonText(fields[name])}`).join()}}`;
}
