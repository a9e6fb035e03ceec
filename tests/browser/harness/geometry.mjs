/** Where elements of a widget lie on the screen. */

/** The boxes of what a selector names inside the widget, as far as it is shown, in whole CSS pixels. @param {import('./widget.mjs').Widget} widget @param {string} selector */
export function boxes(widget, selector) {
  return widget.run((one, wanted) => {
    const shown = [...one.shadowRoot.querySelectorAll(wanted)].filter((each) => each.checkVisibility());
    return shown.map((each) => {
      const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right), top: Math.round(top), bottom: Math.round(bottom), width, height };
    });
  }, selector);
}
