/** Puts a pack together that `www/strands.mjs` has parted into its shape and its texts. */

export const BETWEEN_STRANDS = '~';
export const BETWEEN_TEXTS = '^';

/**
 * @param {string} parted
 * @returns {unknown}
 */
export function wholePack(parted) {
  const [shape, ...strands] = parted.split(BETWEEN_STRANDS);
  /** @type {Record<string, { texts: string[], at: number }>} */
  const begun = Object.create(null);
  let next = 0;
  const fill = (/** @type {any} */ value, /** @type {string} */ name) => {
    if (typeof value === 'string') {
      if (!begun[name]) begun[name] = { texts: strands[next++].split(BETWEEN_TEXTS), at: 0 };
      return begun[name].texts[begun[name].at++];
    }
    if (typeof value === 'object' && value !== null) {
      for (const of of Object.keys(value)) value[of] = fill(value[of], Array.isArray(value) ? name : of);
    }
    return value;
  };
  return fill(JSON.parse(shape), '');
}
