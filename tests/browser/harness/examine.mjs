/** Both accessibility engines on a state of a page, in every theme and in forced colours. */
import assert from 'node:assert/strict';
import { axeFindings } from './axe.mjs';
import { emulateMedia, isChromium } from './browser.mjs';
import { paleTexts } from './contrast.mjs';
import { explained, explains, ibmFindings, unexplained } from './ibm.mjs';

const THEMES = ['light', 'dark', 'contrast', 'auto'];
/** The rules of axe that a theme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Explanations that were needed in this file. @type {Set<object>} */
const used = new Set();

/** What the IBM engine finds. Themes change colours alone, and axe looks at those. */
async function examine(visit) {
  const findings = await ibmFindings(visit.page);
  const reasons = explained.filter((one) => one.on.includes(visit.widget.where.selector));
  for (const one of reasons) if (findings.some((finding) => explains(one, finding))) used.add(one);
  return unexplained(findings, reasons);
}

/**
 * What both engines find, axe in each theme, and in forced colours where the browser can be told to.
 *
 * @param {import('./visit.mjs').Visit} visit @param {string} state @param {string[]} found what is found goes here
 * @param {{ colours?: boolean }} [options] in all themes but the first, axe looks at colours alone: for pages with much on them
 */
export async function examineThemes(visit, state, found, { colours = false } = {}) {
  const { widget, page } = visit;
  const own = await widget.run((one) => one.getAttribute('theme'));
  // What was found in one state is told once, wherever else it is.
  const isNew = (finding) => !found.some((line) => line.endsWith(`: ${finding}`));
  const note = (where, findings) => findings.filter(isNew).forEach((finding) => found.push(`${state}, ${where}: ${finding}`));
  note('any theme', await examine(visit));
  for (const theme of THEMES) {
    await widget.run((one, value) => one.setAttribute('theme', value), theme);
    if (isChromium && theme === 'auto') await emulateMedia(page, { 'prefers-color-scheme': 'dark' });
    note(theme, await axeFindings(page, colours && theme !== THEMES[0] ? { rules: COLOURS } : {}));
  }
  if (isChromium) {
    await emulateMedia(page, { 'forced-colors': 'active' });
    const others = colours ? [] : await axeFindings(page, { except: ['color-contrast'] });
    note('forced colours', [...others, ...(await paleTexts(page))]);
    await emulateMedia(page, {});
  }
  await widget.run((one, value) => (value === null ? one.removeAttribute('theme') : one.setAttribute('theme', value)), own);
}

/** @param {string[]} found */
export const clean = (found) => {
  assert.deepEqual(found.slice(0, 8), [], `${found.length} findings`);
};

/** Explanations for pages about this element that nothing has needed. @param {string} element */
export const needless = (element) => explained.filter((one) => one.on.includes(element) && !used.has(one));
