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
  let size = { width: 0, height: 0 };
  const observer = new ResizeObserver((entries) => {
    // What was measured, and not what is: asking would lay the page out again for each element.
    const [box] = entries[entries.length - 1].borderBoxSize;
    size = { width: Math.round(box.inlineSize), height: Math.round(box.blockSize) };
    // In the next frame: a listener that sizes something here would make the browser complain of a loop.
    frame ||= requestAnimationFrame(() => {
      frame = 0;
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
