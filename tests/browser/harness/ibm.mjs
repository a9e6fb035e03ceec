/**
 * The IBM accessibility engine on a page as it stands. What it calls "needs review" fails like a violation, unless
 * ibm-explained.json says why that one finding is no fault.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { own } from './axe.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * @typedef {{ on: string[], rule: string, reason: string, message: string, where: string, why: string }} Explained
 *   `on` names the elements whose pages need it; `message` is a regular expression on what the engine says, `where` on
 *   the element's path and mark-up; `why` is for people.
 * @type {Explained[]}
 */
export const explained = JSON.parse(readFileSync(new URL('../ibm-explained.json', import.meta.url), 'utf8'));

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{ rule: string, reason: string, level: string, message: string, path: string, snippet: string }[]>}
 */
export async function ibmFindings(page) {
  if (!(await page.evaluate(() => 'ace' in window))) {
    await page.evaluate(`${source}; window.ace = ace;`);
    await page.evaluate(own, ['ace', 'aceIBMa']);
  }
  return page.evaluate(
    async () => {
      const checker = new window['ace'].Checker();
      const { results } = await checker.check(document, ['IBM_Accessibility', 'WCAG_2_2']);
      return results
        .filter(({ value }) => value[1] !== 'PASS')
        .map(({ ruleId, reasonId, value, message, path, snippet }) => ({
          rule: ruleId,
          reason: String(reasonId),
          level: value.join(' '),
          message,
          path: path.dom,
          snippet,
        }));
    },
  );
}

/**
 * The findings that nothing explains, one line each.
 *
 * @param {Awaited<ReturnType<typeof ibmFindings>>} findings @param {Explained[]} [reasons] all of them when not given
 */
export function unexplained(findings, reasons = explained) {
  return findings
    .filter((finding) => !reasons.some((one) => explains(one, finding)))
    .map(({ level, rule, reason, message, path, snippet }) => `IBM ${level} ${rule} ${reason}: ${message} | ${path} | ${snippet.slice(0, 200)}`);
}

/** @param {Explained} one */
export function explains(one, { rule, reason, message, path, snippet }) {
  const fits = new RegExp(one.message).test(message) && new RegExp(one.where).test(`${path} ${snippet}`);
  return one.rule === rule && one.reason === reason && fits;
}
