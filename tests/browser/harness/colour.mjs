/** Colours as they are drawn: hues that judge, and contrast. */

/** Red, green and blue of what getComputedStyle gives. @param {string} colour */
export const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** Whether it would be called red or green: strong enough to have a hue, and that hue is one of them. @param {string} colour */
export function judges(colour) {
  const [r, g, b] = channels(colour);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most - least < 30) return false;
  const hue = most === r ? (60 * (g - b)) / (most - least) : most === g ? 120 + (60 * (b - r)) / (most - least) : 240 + (60 * (r - g)) / (most - least);
  const turn = (hue + 360) % 360;
  return turn < 25 || turn > 335 || (turn > 70 && turn < 170);
}

/** As WCAG reckons it. @param {string} one @param {string} other */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour) {
  const [r, g, b] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
