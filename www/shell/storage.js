/**
 * Keeping a snapshot in the browser, only when the page asks by `storage`. Every access can throw: sandboxed frames,
 * full or forbidden stores. Then the widget goes on without.
 */

/** One place in one store. */
export class Shelf {
  /**
   * The shelf that the element's attributes ask for now; undefined when they ask for none, or the browser has none.
   * @param {Element} element
   * @param {string} packId
   */
  static of(element, packId) {
    const kind = element.getAttribute('storage');
    if (kind !== 'session' && kind !== 'local') return undefined;
    const shelf = new Shelf(kind, storageKey(element, packId));
    return shelf.stands() ? shelf : undefined;
  }

  /**
   * @param {'session' | 'local'} kind
   * @param {string} key
   */
  constructor(kind, key) {
    this.kind = kind;
    this.key = key;
    /** What lay here when this page first looked, or what it last put here. @type {string | null} */
    this.seen = null;
  }

  /** Whether the browser lets this page keep anything: it must not be promised otherwise. */
  stands() {
    return this.reach((store) => ((this.seen = store.getItem(this.key)), true)) ?? false;
  }

  /** Whether the same page in another tab has put something here since: it must not be written over. */
  isOthers() {
    const now = this.read();
    return now !== null && now !== this.seen;
  }

  /** @returns {string | null} */
  read() {
    const text = this.reach((store) => store.getItem(this.key));
    return typeof text === 'string' ? text : null;
  }

  /**
   * Whether it lies there now as asked. That is looked at: some pages put a store in place of the browser's that keeps
   * nothing until somebody agrees to cookies.
   * @param {string | null} text null takes it away
   */
  write(text) {
    this.reach((store) => (text === null ? store.removeItem(this.key) : store.setItem(this.key, text)));
    return this.reach((store) => (this.seen = store.getItem(this.key) ?? null) === text) ?? false;
  }

  /**
   * @template T
   * @param {(store: Storage) => T} act
   */
  reach(act) {
    try {
      return act(this.kind === 'local' ? localStorage : sessionStorage);
    } catch {
      return undefined;
    }
  }
}

/**
 * What tells this element's answers from others': its `storage-key`, else pack, page and element.
 * @param {Element} element
 * @param {string} packId
 */
export function storageKey(element, packId) {
  return `pcw:${element.getAttribute('storage-key') || `${packId} ${location.pathname} ${element.id}`}`;
}
