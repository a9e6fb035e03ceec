/**
 * Contrast of text as computed, for forced colours: axe reads a property there that keeps the author's colour while
 * the system's is drawn, so its own answer is of no use.
 */
import { IN_PAGE } from './roles.mjs';

/** What WCAG 1.4.3 asks of text of any size; large text could do with less. */
const LEAST = 4.5;

/** @param {import('puppeteer-core').Page} page @returns {Promise<string[]>} texts that are too pale */
export function paleTexts(page) {
  return page.evaluate(`(() => { ${IN_PAGE}\nreturn (${pale})(${LEAST}); })()`);
}

function pale(least) {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const opaque = (colour) => (channels(colour)[3] ?? 1) > 0;
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = [];
  const walk = (node, behind) => {
    let ground = behind;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!isShown(node)) return;
      const { backgroundColor, color } = getComputedStyle(node);
      if (opaque(backgroundColor)) ground = backgroundColor;
      const words = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
      if (words.length > 0) {
        const [light, dark] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < least) found.push(`contrast ${ratio.toFixed(2)} of ${color} on ${ground}: "${words[0].data.trim().slice(0, 60)}"`);
      }
    }
    flatChildren(node).forEach((child) => walk(child, ground));
  };
  walk(document.body, 'rgb(255, 255, 255)');
  return found;
}
