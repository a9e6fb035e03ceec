/** Pages made from a few options, and elements as mark-up. */

/** Every element of the project that has a script of its own. */
export const QUIZ = 'pcw-quiz';
export const PAM = 'pcw-pam-levels';
export const OUTCOMES = 'pcw-outcome-builder';

/** The program as plain JavaScript, in the folder of each script. */
export const PLAIN = 'pcw.nowasm.js';

/** The script that ships with an element. @param {string} tag */
export const scriptOf = (tag) => `/pkg/${tag}.js`;
/** The same with the hook that forces a panic. @param {string} tag */
export const testScriptOf = (tag) => `/test/${tag}.js`;

/** @param {import('./visit.mjs').PageOptions} options */
export function pageText({ tag = QUIZ, body, attributes, pack, head = '', scripts = [scriptOf(tag)] }) {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="icon" href="data:,"><title>A page with a quiz</title>${head}</head><body><main><h1>A page</h1>`,
    body ?? element({ tag, attributes, pack }),
    '</main>',
    ...scripts.map((script) => `<script src="${script}"></script>`),
    '</body></html>',
  ].join('\n');
}

/**
 * One element as mark-up: a quiz, if nothing else is asked for.
 *
 * @param {{ tag?: string, attributes?: Record<string, string | true>, pack?: object | string, fallback?: string }} [options]
 */
export function element({ tag = QUIZ, attributes = {}, pack, fallback = '' } = {}) {
  const written = Object.entries(attributes).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  // Inside a script element only this ends the text too early.
  const text = typeof pack === 'object' ? JSON.stringify(pack).replaceAll('<', '\\u003c') : pack;
  const child = text === undefined ? '' : `<script type="application/json">${text}</script>`;
  return `<${tag}${written.join('')}>${fallback}${child}</${tag}>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
