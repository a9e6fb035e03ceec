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
    const { borderBoxSize, contentRect } = entries[entries.length - 1];
    // Not in browsers of before 2022, nor in what some pages put in the observer's place.
    const box = borderBoxSize && borderBoxSize[0];
    size = {
      width: Math.round(box ? box.inlineSize : contentRect.width),
      height: Math.round(box ? box.blockSize : contentRect.height),
    };
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
