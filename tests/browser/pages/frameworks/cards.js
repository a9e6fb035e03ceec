/** What every framework's page shows, so that one journey goes through all of them. */

const question = (id) => ({
  id,
  type: 'single',
  stem: `Question ${id}: which one is it?`,
  feedback: `Feedback on ${id}.`,
  options: [
    { id: 'a', text: `Poor choice ${id}-a`, correct: false, rationale: 'Not this one.' },
    { id: 'b', text: `Good choice ${id}-b`, correct: true, rationale: 'This is the one.' },
  ],
});

/** A pack as a plain object, which a framework hands over as the property `pack`. */
const pack = (title, ids) => ({
  schemaVersion: 1,
  kind: 'quiz',
  id: title.toLowerCase().replaceAll(' ', '-'),
  title,
  version: '1.0.0',
  lang: 'en',
  publisher: 'The tests',
  sources: [],
  reviewed: null,
  nextReview: null,
  sections: [],
  items: ids.map(question),
});

export const PACKS = { first: pack('First quiz', ['s1', 's2']), second: pack('Second quiz', ['t1']), other: pack('Another quiz', ['u1']) };

/** The keys of the list, in its first order. */
export const KEYS = ['first', 'second', 'levels', 'outcomes'];

/** What the page is at first: what a press changes is in here, and the framework draws it anew. */
export const START = { keys: KEYS, theme: 'light', there: true, elsewhere: false, packs: { first: PACKS.first, second: PACKS.second }, heard: [] };

/** What the buttons do, by what stands on them. Each makes a new state of the old one. */
export const PRESSES = {
  'Turn the list round': (state) => ({ ...state, keys: [...state.keys].reverse() }),
  'Other theme': (state) => ({ ...state, theme: 'dark' }),
  'Take the first quiz out or put it back': (state) => ({ ...state, there: !state.there }),
  'Show the second quiz elsewhere': (state) => ({ ...state, elsewhere: !state.elsewhere }),
  'Other questions': (state) => ({ ...state, packs: { ...state.packs, second: PACKS.other } }),
};

/** An event as it is told on the page. @param {CustomEvent} event */
export const heard = (event) => `${event.type} from ${event.currentTarget.id}`;
