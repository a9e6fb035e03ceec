/** When an element is near the viewport, so that a page of many pays only for those that are looked at. */

/** @type {WeakMap<Element, () => void>} */
const waiting = new WeakMap();

/** @type {IntersectionObserver | undefined} */
let observer;

/**
 * Calls back once when the element comes within 200 px of the viewport; never while it is not displayed.
 * @param {Element} element
 * @param {() => void} arrived
 */
export function whenNear(element, arrived) {
  if (typeof IntersectionObserver !== 'function') {
    arrived();
    return;
  }
  observer ??= new IntersectionObserver(look, { root: null, rootMargin: '200px' });
  waiting.set(element, arrived);
  observer.observe(element);
}

/** @param {Element} element */
export function stopWaiting(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** @param {IntersectionObserverEntry[]} entries */
function look(entries) {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    const arrived = waiting.get(target);
    stopWaiting(target);
    arrived?.();
  }
}
