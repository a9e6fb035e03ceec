/** The property `pack`: a page's object, copied so that later changes of it cannot reach a running widget. Pure. */
import { failure } from './failure.js';
import { MOST_BYTES, MOST_DEPTH } from './packtext.js';

/**
 * A deep copy of plain data, held to the same caps as text. Objects in it have no prototype, so that no key of a
 * pack means anything to JavaScript. What is not plain data (a function, say) stays and is for the validator to name.
 * @param {unknown} value
 * @returns {unknown}
 */
export function copyPack(value) {
  let room = MOST_BYTES;
  /** @param {unknown} value @param {number} depth @returns {unknown} */
  const copy = (value, depth) => {
    room -= typeof value === 'string' ? value.length + 2 : 1;
    if (room < 0) throw failure('pack-too-large', 'large');
    if (typeof value !== 'object' || value === null) return value;
    if (depth === MOST_DEPTH) throw failure('pack-too-large', 'deep');
    if (Array.isArray(value)) {
      const items = [];
      // Neither `map`, which leaves gaps, nor `Array.from`, which old libraries replace by one that takes no function.
      for (const item of value) items.push(copy(item, depth + 1));
      return items;
    }
    const source = /** @type {Record<string, unknown>} */ (value);
    const target = Object.create(null);
    for (const key of Object.keys(source)) {
      room -= key.length + 3;
      target[key] = copy(source[key], depth + 1);
    }
    return target;
  };
  return copy(value, 0);
}

/**
 * Whether two copies hold the same data. By hand, because host pages change what JSON.stringify does.
 * @param {any} left
 * @param {any} right
 * @returns {boolean}
 */
export function equalPacks(left, right) {
  if (Object.is(left, right)) return true;
  if (!left || !right || typeof left !== 'object' || typeof right !== 'object') return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.prototype.hasOwnProperty.call(right, key) && equalPacks(left[key], right[key]))
  );
}
