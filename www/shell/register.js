/** Registering the elements of a bundle. Never throws: a page must not lose the rest of its scripts to ours. */
import { elementClass } from './element.js';
import { logged } from './messages.js';
import { version } from './version.js';

/**
 * @param {import('./types.js').ElementSpec[]} elements
 */
export function register(elements) {
  if (typeof window !== 'object' || !window.customElements) return;
  const others = elements.filter(define).map(({ tag }) => versionOf(tag));
  const other = others.find((found) => found !== version);
  if (other !== undefined) {
    console.warn(logged.otherVersion(other, version));
  }
  // What the page itself has put there stays; an element of this id does not count, since it is no property of the window.
  if (!Object.prototype.hasOwnProperty.call(window, 'pcw')) announce();
}

/**
 * Defines one element; true when the page has another of that name, which then stays.
 * @param {import('./types.js').ElementSpec} spec
 */
function define(spec) {
  if (customElements.get(spec.tag)) return true;
  try {
    customElements.define(spec.tag, elementClass(spec));
  } catch (error) {
    console.error(logged.notRegistered(spec.tag), error);
  }
  return false;
}

/**
 * The version of an element that is registered already.
 * @param {string} tag
 * @returns {string | undefined}
 */
function versionOf(tag) {
  const owner = /** @type {any} */ (customElements.get(tag));
  return typeof owner?.version === 'string' ? owner.version : undefined;
}

/** The one global symbol. The first script on the page sets it. */
function announce() {
  try {
    Object.defineProperty(window, 'pcw', {
      // @ts-ignore: a property descriptor without a prototype
      __proto__: null,
      value: Object.freeze({ version }),
      configurable: true,
      enumerable: true,
    });
  } catch {
    // The page holds the name itself, and nothing of ours needs it.
  }
}
