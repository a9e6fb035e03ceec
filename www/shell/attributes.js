/** Attributes and the camelCase properties that reflect them. */

/** @typedef {import('./types.js').AttributeType} AttributeType */

/** Presence is on; these values are off. */
const OFF = /^(false|off)$/i;

/**
 * The name of the property that reflects an attribute.
 * @param {string} attribute
 */
export function propertyName(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * An attribute's text as the value of its property; null when it is not set.
 * @param {AttributeType} type
 * @param {string | null} text
 * @returns {string | number | boolean | string[] | null}
 */
export function fromText(type, text) {
  if (type === 'boolean') return isOn(text);
  if (text === null) return null;
  if (type === 'number') {
    const number = parseFloat(text);
    return Number.isNaN(number) ? null : number;
  }
  // A number, or numbers by topic.
  if (type === 'count') return /^\s*\d+\s*$/.test(text) ? parseInt(text, 10) : text;
  return type === 'list' ? text.split(/[\s,]+/).filter(Boolean) : text;
}

/**
 * A property's value as the text of its attribute; null takes the attribute away.
 * @param {AttributeType} type
 * @param {unknown} value
 * @returns {string | null}
 */
export function toText(type, value) {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return isOn(value === true ? '' : value === false ? null : String(value)) ? '' : null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The boolean rule. @param {string | null} text */
export function isOn(text) {
  return text !== null && !OFF.test(text.trim());
}

/**
 * Gives a prototype one reflecting property for each attribute; `lang` and `dir` are every element's already.
 * @param {HTMLElement} prototype
 * @param {import('./types.js').ElementSpec['attributes']} attributes
 */
export function reflect(prototype, attributes) {
  for (const attribute of Object.keys(attributes)) {
    const name = propertyName(attribute);
    const type = /** @type {AttributeType} */ (attributes[attribute].split(' ')[0]);
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, {
      // Pages that add members to Object.prototype must not turn this descriptor into nonsense.
      // @ts-ignore: a property descriptor without a prototype
      __proto__: null,
      enumerable: true,
      configurable: true,
      /** @this {HTMLElement} */
      get() {
        return fromText(type, this.getAttribute(attribute));
      },
      /** @this {HTMLElement} @param {unknown} value */
      set(value) {
        const text = toText(type, value);
        if (text === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, text);
      },
    });
  }
}

/**
 * Applies properties that a page set on the element before its class was there.
 * @param {HTMLElement} element
 */
export function reapply(element) {
  const own = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (element));
  // Not `Object.keys`: the one of an old library lists what is inherited too, and setting some of that ends the element.
  for (const name of Object.getOwnPropertyNames(element)) {
    if (!(name in Object.getPrototypeOf(element))) continue;
    const value = own[name];
    delete own[name];
    // Setting a property that only reads is the page's mistake, and no reason to break its element.
    Reflect.set(element, name, value);
  }
}
