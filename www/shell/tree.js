/**
 * The tree as it is: a form answers `form.parentNode` with its field of that name, and a walk upwards would never end.
 * So what leads from node to node is asked of the browser's own getters, taken as the script loads.
 */

/**
 * @param {any} holder a class of the browser; missing where there is no DOM (server rendering)
 * @param {string} name
 * @returns {(node: unknown) => any}
 */
function own(holder, name) {
  const prototype = typeof holder === 'function' ? holder.prototype : {};
  const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return (/** @type {unknown} */ node, /** @type {unknown[]} */ ...given) => (get ?? value).apply(node, given);
}

const { Node, Element } = /** @type {any} */ (globalThis);

/** @type {(node: Node) => Node | null} */
export const parentOf = own(Node, 'parentNode');
/** @type {(node: Node) => Node | null} */
export const nextOf = own(Node, 'nextSibling');
/** @type {(element: Element) => HTMLSlotElement | null} */
export const slotOf = own(Element, 'assignedSlot');
/** @type {(element: Element, name: string) => string | null} */
export const attributeOf = /** @type {any} */ (own(Element, 'getAttribute'));
/** @type {(element: Element, name: string, value: string) => void} */
export const setAttributeOf = /** @type {any} */ (own(Element, 'setAttribute'));
/** @type {(element: Element, name: string) => void} */
export const dropAttributeOf = /** @type {any} */ (own(Element, 'removeAttribute'));
