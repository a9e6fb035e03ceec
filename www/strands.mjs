/**
 * Parts a pack into its shape and its texts, those of one name behind each other: brotli then finds more, 2 KB in
 * `pcw.js`. `shell/packwhole.js` puts it together again.
 */
import { BETWEEN_STRANDS, BETWEEN_TEXTS, wholePack } from './shell/packwhole.js';

/**
 * @param {unknown} pack
 * @returns {string}
 */
export function partedPack(pack) {
  /** @type {Map<string, string[]>} by name, in the order in which names are first met */
  const strands = new Map();
  const shape = (/** @type {unknown} */ value, /** @type {string} */ name) => {
    if (typeof value === 'string') {
      if (!strands.has(name)) strands.set(name, []);
      strands.get(name)?.push(value);
      return '';
    }
    if (Array.isArray(value)) return value.map((/** @type {unknown} */ one) => shape(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([of, one]) => [of, shape(one, of)]));
  };
  const parts = [JSON.stringify(shape(pack, '')), ...[...strands.values()].map((texts) => texts.join(BETWEEN_TEXTS))];
  const parted = parts.join(BETWEEN_STRANDS);
  if (JSON.stringify(wholePack(parted)) !== JSON.stringify(pack)) {
    throw new Error('A pack does not come together again from its parts. Does a text of it hold ~ or ^?');
  }
  return parted;
}
