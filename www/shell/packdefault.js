/** The packs that belong to a script: what an element shows when its page gives it none. */
import { withText } from './jsontext.js';
import { wholePack } from './packwhole.js';

/** @type {(widget: string) => unknown} */
let read;
/** Read once a page: widgets only look at them. @type {Record<string, Promise<unknown>>} */
const packs = Object.create(null);

/**
 * Says where they come from. Nothing is read yet.
 * @param {(widget: string) => unknown} source a pack or the promise of one
 */
export function packsFrom(source) {
  read = source;
}

/**
 * The default pack of a widget: the first call reads it, later calls share it. A failure may be tried again.
 * @param {string} widget
 */
export function defaultPack(widget) {
  if (!packs[widget]) {
    packs[widget] = (async () => read(widget))();
    packs[widget].catch(() => delete packs[widget]);
  }
  return packs[widget];
}

/**
 * Packs inside the script, in parts. They are of our own build and checked there: the caps are for strangers.
 * @param {Record<string, string>} texts
 */
export const packsInside = (texts) => (/** @type {string} */ widget) => withText(wholePack(texts[widget]));
