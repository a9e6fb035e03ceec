/** Two hundred quizzes on one page: more than a browser has WebAssembly instances for. */
import assert from 'node:assert/strict';
import { singles } from './harness/packs.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { element, journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const COUNT = 200;
const body = Array.from({ length: COUNT }, () => element({ pack: singles(2) })).join('');

journey(`${COUNT} quizzes on one page come up and answer`, { body }, async ({ page }) => {
  const { ready, right } = await page.evaluate(
    async ({ check, heading }) => {
      const all = [...document.querySelectorAll('pcw-quiz')];
      await Promise.all(all.map((one) => one.ready));
      const pressed = (one, name) => [...one.shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === name).click();
      for (const one of all) {
        one.shadowRoot.querySelectorAll('input')[1].click();
        pressed(one, check);
      }
      await new Promise((done) => setTimeout(done, 500));
      const saysRight = (one) => [...one.shadowRoot.querySelectorAll('h4')].some((title) => title.textContent === heading);
      return { ready: all.filter((one) => one.status === 'ready').length, right: all.filter(saysRight).length };
    },
    { check: BUTTON.check, heading: HEADING.right },
  );
  assert.deepEqual({ ready, right }, { ready: COUNT, right: COUNT });
});
