/**
 * Plain data as JSON text, which is how it crosses into the WebAssembly: one text costs a fraction of a walk over its
 * values from the other side. By hand, because host pages change what JSON.stringify does with lists and objects
 * (`Array.prototype.toJSON`); of a single text it always makes the same.
 * @param {unknown} value of JSON.parse, or copied by `copyPack`: no circles, no getters
 * @returns {string}
 */
export function jsonText(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${Array.from(value, jsonText).join()}]`;
  // Functions and the like count as nothing.
  if (typeof value !== 'object' || value === null) return 'null';
  const fields = /** @type {Record<string, unknown>} */ (value);
  const wanted = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${wanted.map((name) => `${JSON.stringify(name)}:${jsonText(fields[name])}`).join()}}`;
}
