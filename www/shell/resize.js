/** The event `pcw-resized`, for pages that fit a frame around the element. */

/**
 * Tells of each change of the element's size, in whole CSS pixels, at most once a frame.
 * @param {HTMLElement} element
 * @param {(size: { width: number, height: number }) => void} tell
 * @returns {() => void} ends it
 */
export function watchSize(element, tell) {
  if (typeof ResizeObserver !== 'function') return () => {};
  let told = '';
  let frame = 0;
  const observer = new ResizeObserver(() => {
    // In the next frame: a listener that sizes something here would make the browser complain of a loop.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const now = `${size.width} ${size.height}`;
      if (now !== told) tell(size);
      told = now;
    });
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
