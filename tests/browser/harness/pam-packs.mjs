/** Small packs on PAM Levels for tests. */
import { line, unmarked } from './attacks.mjs';

const level = (number) => ({ looksLike: [`Looks like ${number}.`], helps: [`Helps ${number}.`], avoid: [`Avoid ${number}.`] });

/** The least that such a pack can be. @param {object} [more] fields that replace these */
export function pamPack(more = {}) {
  return {
    schemaVersion: 1,
    kind: 'pam-levels',
    id: 'test-pam-levels',
    title: 'PAM Levels for tests',
    version: '1.0.0',
    lang: 'en',
    publisher: 'The tests',
    sources: [{ id: 'book', title: 'A book of facts' }],
    reviewed: null,
    nextReview: null,
    purpose: 'For tests.',
    tradeMark: 'A mark of its owner.',
    levels: [1, 2, 3, 4].map(level),
    bandings: [{ id: 'only', title: 'The only bands', lowerBounds: [0, 40, 60, 80] }],
    ...more,
  };
}

/** A pack with the text in every field that holds one. @param {string} text @param {boolean} [marked] takes marks for marks */
export function pamPackOf(text, marked = false) {
  const [words, prose] = [line(text), marked ? text : unmarked(text)];
  const sources = [{ source: 'book', place: words }];
  const saying = { insteadOf: words, better: words, why: prose };
  const topic = (id) => ({ id, title: words, text: prose, sources });
  const each = { summary: prose, looksLike: [words], helps: [words], avoid: [words], sayings: [saying], approaches: [{ approach: 'peers', why: prose }], resources: [{ title: words, text: prose, url: 'https://example.org/' }], sources };
  const banding = (id, fourth) => ({ id, title: words, text: prose, lowerBounds: [0, 40, 60, fourth], sources });
  return pamPack({
    title: words,
    publisher: words,
    reviewed: '2026-01-01',
    reviewer: words,
    sources: [{ id: 'book', title: words, publisher: words, note: prose, url: 'https://example.org/' }],
    introduction: prose,
    purpose: prose,
    tradeMark: prose,
    topics: [topic('a')],
    approaches: [topic('peers')],
    levels: [each, each, each, each],
    bandings: [banding('one', 80), banding('two', 85)],
    bandingNote: prose,
    change: {
      introduction: prose,
      marks: [{ title: words, points: 7.2, role: 'chance', who: words, text: prose, sources }],
      examples: [{ id: 'e', title: words, first: 45, second: 48, text: prose }],
      fall: prose,
      sources,
    },
    wording: [saying],
    practice: [{ id: 'p', stem: prose, hint: prose, feedback: prose, sources, options: [{ id: 'a', text: prose, grade: 3, rationale: prose }, { id: 'b', text: prose, grade: 0, rationale: prose }] }],
    samples: { note: prose, rows: [{ who: words, percents: [25, 25, 25, 25], sources }] },
    limits: [topic('limit')],
  });
}

/** So many texts go into one pack. */
export const PAM_BATCH = 50;

/** A pack with each text in a row of wording and a section of its own. @param {string[]} texts up to PAM_BATCH @param {boolean} [marked] */
export function pamPackOfMany(texts, marked = false) {
  const prose = (text) => (marked ? text : unmarked(text));
  return pamPack({
    wording: texts.map((text) => ({ insteadOf: line(text), better: line(text), why: prose(text) })),
    limits: texts.map((text, index) => ({ id: `l${index}`, title: line(text), text: prose(text) })),
  });
}
