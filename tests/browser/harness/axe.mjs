/** axe-core on a page as it stands: what it finds, one line each. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Words and figures in drawings. certainty.test.mjs and pam-scale.test.mjs measure their contrast. */
const MEASURED = /color-contrast.*(too short to determine if it is actual text content|contains an image node).*<text /;

/**
 * Violations, and what axe could not decide: a test must look at both.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{ rules?: string[], except?: string[] }} [options] only these rules; not these
 * @returns {Promise<string[]>}
 */
export async function axeFindings(page, { rules, except = [] } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source);
    await page.evaluate(own, ['axe', '__core-js_shared__']);
  }
  const findings = await page.evaluate(
    async (runOnly, left) => {
      const off = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
      const { violations, incomplete } = await window['axe'].run(document, { runOnly, rules: off, resultTypes: ['violations', 'incomplete'] });
      const lines = (kind, results) =>
        results.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => {
            const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
            return `axe ${kind} ${id}: ${help} | ${why} | ${node.target.flat().join(' ')} | ${node.html.slice(0, 200)}`;
          }),
        );
      return [...lines('violation', violations), ...lines('needs review', incomplete)];
    },
    rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
    except,
  );
  return findings.filter((finding) => !MEASURED.test(finding));
}

/** Tells the watch that these globals are the test's own. Runs in the page. */
export function own(names) {
  const key = Symbol.for('own globals');
  window[key] = [...(window[key] ?? []), ...names];
}
