/** For each widget what a person enters, how they see that it is still there, and what they do that it notices. */
import { readPack, situations } from './examples.mjs';
import { BUTTON, PAM_SAYS } from './names.mjs';
import { edit, FIELD } from './outcome-names.mjs';
import { single, singles } from './packs.mjs';
import { OUTCOMES, PAM, QUIZ } from './page.mjs';

const [FIRST] = situations(readPack('pam-levels.json')).items;
const OURS = ['Describe one plan', 'Discuss two goals'];

/**
 * @typedef {object} Worked one widget as somebody works with it
 * @property {string} tag
 * @property {object} [pack] where its own is not used
 * @property {(visit: import('./visit.mjs').Visit, index?: number) => any} of the nth on the page
 * @property {(one: any) => Promise<void>} enter what is worth keeping
 * @property {(one: any) => Promise<void>} touch does something that it has to take in, and that is not worth keeping
 * @property {(one: any) => Promise<void>} redraw does something that it shows at once, and that leaves what was entered as it is
 * @property {(one: any) => Promise<void>} stillThere what was entered
 * @property {(one: any) => Promise<void>} afresh nothing was entered
 */

/** @type {Worked[]} */
export const WORKED = [
  {
    tag: QUIZ,
    pack: singles(3),
    of: ({ quiz }, index = 0) => quiz.at(index),
    enter: async (quiz) => {
      await quiz.answer(single('s1'));
      await quiz.onward();
      await quiz.atQuestion(2);
    },
    touch: (quiz) => quiz.choose(['Good choice s2-b']),
    redraw: (quiz) => quiz.press(BUTTON.unknown),
    stillThere: async (quiz) => {
      await quiz.atQuestion(2);
      await quiz.press(BUTTON.back);
      await quiz.roles.sees(/Good choice s1-b\s*Your answer/);
      await quiz.onward();
      await quiz.atQuestion(2);
    },
    afresh: (quiz) => quiz.atQuestion(1),
  },
  {
    tag: PAM,
    of: ({ pam }, index = 0) => pam.at(index),
    enter: (pam) => pam.practice.answer(FIRST),
    touch: (pam) => pam.press(PAM_SAYS.more),
    redraw: (pam) => pam.press(PAM_SAYS.more),
    stillThere: (pam) => pam.roles.find('heading', PAM_SAYS.fits),
    afresh: (pam) => pam.practice.atQuestion(1),
  },
  {
    tag: OUTCOMES,
    of: ({ outcomes }, index = 0) => outcomes.at(index),
    enter: (outcomes) => outcomes.paste(OURS),
    touch: (outcomes) => outcomes.type(FIELD.title, 'O'),
    redraw: (outcomes) => outcomes.press(edit(1)),
    stillThere: async (outcomes) => {
      const texts = await outcomes.texts();
      if (texts.join() !== OURS.join()) throw new Error(`The outcomes are now: ${texts.join('; ')}`);
    },
    afresh: async (outcomes) => {
      if (await outcomes.set()) throw new Error('There are outcomes, and there should be none.');
    },
  },
];

/** Wherever on the page it is: far down, elements wait until they are seen, or asked for. */
export const up = (one) => one.run((element) => element.ready.then(() => undefined));
