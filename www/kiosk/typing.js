/** Quizzes for a screen without a keyboard: the same, without the questions that are answered by typing. */

const TYPED = ['numeric', 'short-text', 'reflection'];

/**
 * The pack without them; the same pack where there are none.
 * @param {any} pack
 */
export function withoutTyping(pack) {
  const items = Array.isArray(pack.items) ? pack.items : [];
  const isTyped = (/** @type {any} */ item) => TYPED.includes(item?.type);
  if (!items.some(isTyped)) return pack;
  const kept = items.filter((/** @type {any} */ item) => !isTyped(item));
  const way = ways(items, isTyped);
  return { ...pack, items: kept.map((/** @type {any} */ item) => rerouted(item, way)), ...settings(pack, kept) };
}

/**
 * Where a way to a question leads now: to it, or to the first that is kept from there on.
 * @param {any[]} items
 * @param {(item: any) => boolean} isTyped
 * @returns {(id: unknown) => string | undefined}
 */
function ways(items, isTyped) {
  const places = new Map(items.map((item, index) => [item?.id, index]));
  return (id) => {
    // Ways lead forward only, so this ends; one that does not is left for the widget to find fault with.
    for (let at = places.get(id), steps = 0; at !== undefined && steps <= items.length; steps++) {
      const item = items[at];
      if (item === undefined) return undefined;
      if (!isTyped(item)) return item.id;
      at = item.next === undefined ? at + 1 : places.get(item.next);
    }
    return undefined;
  };
}

/** @param {any} item @param {(id: unknown) => string | undefined} way */
function rerouted(item, way) {
  const lead = (/** @type {any} */ one) => {
    if (one?.next === undefined) return one;
    const { next, ...rest } = one;
    const there = way(next);
    return there === undefined ? rest : { ...rest, next: there };
  };
  const moved = lead(item);
  return Array.isArray(moved?.options) ? { ...moved, options: moved.options.map(lead) } : moved;
}

/** Asks for no more questions than there are now. @param {any} pack @param {any[]} kept */
function settings({ settings: given }, kept) {
  if (!given || typeof given !== 'object') return {};
  const sound = { ...given };
  if (sound.pick > kept.length) delete sound.pick;
  if (Array.isArray(sound.quotas)) sound.quotas = sound.quotas.map(fitting(kept)).filter((/** @type {any} */ quota) => quota?.items !== 0);
  if (sound.quotas?.length === 0) delete sound.quotas;
  return { settings: sound };
}

/** @param {any[]} kept @returns {(quota: any) => any} */
function fitting(kept) {
  return (quota) => {
    const there = kept.filter((item) => item?.section === quota?.section).length;
    return quota?.items > there ? { ...quota, items: there } : quota;
  };
}
