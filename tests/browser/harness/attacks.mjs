/**
 * Texts that try to be more than text, in every text field of a pack.
 *
 * The file or folder that PCW_CORPORA names holds thousands that others collected. A small hand-written set is in the
 * repository and always runs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './server.mjs';
import { option, pack, single, trueFalse } from './packs.mjs';

/** Longest text of a field on one line, as the pack schema says. */
const LINE = 300;
/** Stands in a line where the text itself is too long for one. */
export const TOO_LONG = 'Too long for a line';
/** What a harmless text looks like: every other must look the same. */
export const HARMLESS = 'A harmless text';

/** The hand-written set. @returns {string[]} */
export function fixtures() {
  return JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/attacks.json'), 'utf8'));
}

/**
 * The collected texts, each once; undefined when PCW_CORPORA is not set. Throws when it is set and cannot be read.
 *
 * @returns {string[] | undefined}
 */
export function corpora() {
  const folder = process.env.PCW_CORPORA;
  if (!folder) return undefined;
  const read = (name) => readFileSync(join(folder, 'text-attacks', name), 'utf8');
  const texts = [...read('xss-payloadbox.txt').split('\n'), ...JSON.parse(read('naughty-strings.json'))];
  if (texts.length < 1000) throw new Error(`Only ${texts.length} texts in ${folder}/text-attacks.`);
  return [...new Set(texts)];
}

/** Texts in which nothing can be seen are refused by the validator; these are the ones it must refuse. */
export const isBlank = (text) => /^[\0-\x20\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u180b-\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]*$/.test(text);

/** As it is shown where texts are broken into lines by the page. */
export const flat = (text) => text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space)).trim();

/** Marks that lead where none may, or that break off. */
export const MARKS = [
  '[Press](javascript:alert(1))', '[Press]( JaVaScRiPt:alert(1) )', '[Press](data:text/html,<script>alert(1)</script>)', '[Press](vbscript:x)', '[Press](//elsewhere.invalid)',
  '![A picture](https://elsewhere.invalid/a.png)', '![A picture](//elsewhere.invalid/a.png)', '![A picture](data:image/svg+xml;base64,PHN2Zz4=)', '![A picture](../secret.png)', '![A picture](javascript:alert(1))',
  '[![A picture](https://elsewhere.invalid/b.png)](javascript:alert(1))', '[a](https://x.invalid/" onmouseover="alert(1))', '*<b>*', '**<img src=x onerror=alert(1)>**', '[*[*[*', '- <script>alert(1)</script>\n- b', `${'*'.repeat(400)}x`, `${'['.repeat(400)}x`,
];

/** Texts that can be read, each as it is shown. @param {string[]} texts */
export const readable = (texts) => texts.filter((text) => !isBlank(text) && text !== HARMLESS).map(flat);

/** So that nothing in it is a mark. */
export const unmarked = (text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

export const line = (text) => ([...text].length > LINE ? TOO_LONG : text);

/** So many texts fit one pack, whose lists of sections and sources end at 200. */
export const BATCH = 190;
/** So many options fit one item beside the right one. */
const OPTIONS = 19;

/**
 * One pack with each text as a stem, feedback, option, rationale, section, source and place; and, many to an item, as
 * a reason.
 *
 * @param {string[]} texts up to BATCH
 * @param {boolean} [marked] takes marks for marks
 */
export function packOf(texts, marked = false) {
  const prose = marked ? (text) => text : unmarked;
  const items = texts.map((text, index) =>
    single(`q${index}`, {
      stem: prose(text),
      feedback: prose(text),
      section: `s${index}`,
      sources: [{ source: `b${index}`, place: line(text) }],
      options: [
        { id: 'a', text: prose(text), correct: false, rationale: prose(text) },
        { id: 'b', text: HARMLESS, correct: true, rationale: HARMLESS },
      ],
    }),
  );
  for (let first = 0; first < texts.length; first += OPTIONS) {
    const reasons = texts.slice(first, first + OPTIONS).map((text, index) => ({ id: `r${index}`, text: prose(text), correct: false, rationale: prose(text) }));
    items.push(trueFalse(`t${first}`, { stem: HARMLESS, reasons: [option('right', 't', true), ...reasons] }));
  }
  return pack(items, {
    sections: texts.map((text, index) => ({ id: `s${index}`, title: line(text) })),
    sources: texts.map((text, index) => ({ id: `b${index}`, title: line(text), publisher: line(text), note: prose(text) })),
  });
}

/** A pack with the text in the fields that a pack has once. @param {string} text */
export function frameOf(text) {
  return pack([single('q')], { title: line(text), introduction: unmarked(text), publisher: line(text), reviewer: line(text), reviewed: '2026-01-01' });
}
