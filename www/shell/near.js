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
  try {
    observer ??= new IntersectionObserver(look, { root: null, rootMargin: '200px' });
    observer.observe(element);
    waiting.set(element, arrived);
  } catch {
    // Older browsers have none, and some pages a broken one.
    arrived();
  }
}

/** @param {Element} element */
export function stopWaiting(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}

/**
 * What has no box of its own is never told to come near, though its content shows. Asked here, where styles are known: to
 * ask as each element comes would work them out for each.
 * @param {Element} target
 * @param {DOMRectReadOnly} box
 */
const hasNoBox = (target, { width, height }) => !width && !height && getComputedStyle(target).display === 'contents';

/** @param {IntersectionObserverEntry[]} entries */
function look(entries) {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    if (!isIntersecting && !hasNoBox(target, boundingClientRect)) continue;
    const arrived = waiting.get(target);
    stopWaiting(target);
    arrived?.();
  }
}
