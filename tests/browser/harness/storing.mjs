/** What tests of kept answers have in common. */
import { single, singles } from './packs.mjs';

/** What lies in both stores now. @param {import('puppeteer-core').Page} page */
export const stored = (page) => page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }));

/** The names of what lies there. */
export const keys = async (page) => {
  const { local, session } = await stored(page);
  return { local: Object.keys(local), session: Object.keys(session) };
};

/** A page whose quiz of three questions keeps answers. */
export const kept = (kind, more = {}) => ({ pack: singles(3), attributes: { storage: kind, ...more }, stores: true });

/** Answers the first question and goes on to the second. */
export const oneAnswered = async (quiz) => {
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.atQuestion(2);
};

/** A browser that refuses every store. Runs in the page. */
export const refusing = () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
};
