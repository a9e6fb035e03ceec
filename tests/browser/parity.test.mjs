/** The same pack, settings, seed and answers give the same order, marks and snapshot here as on the host. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from './harness/markup.mjs';
import { RATING } from './harness/names.mjs';
import { ROOT } from './harness/server.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const { pack, runs } = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/parity.json'), 'utf8'));

/** The list of an item that is drawn by the seed. */
const list = (item) => item.reasons ?? item.options ?? item.steps ?? item.choices ?? [];
const text = (item, id) => (item.type === 'rating' ? RATING[id === 'not-my-role' ? 5 : Number(id) - 1] : plain(list(item).find((one) => one.id === id).text));

/** A response by ids, as what a person puts in. */
function answerOf(item, { unknown, options, answer, reason, text: typed, order, pairs }) {
  if (unknown) return { unknown };
  const answers = { typed };
  if (options) answers.chosen = options.map((id) => text(item, id));
  if (reason) Object.assign(answers, { truth: answer ? 'True' : 'False', chosen: [text(item, reason)] });
  if (order) answers.order = order.map((id) => text(item, id));
  if (pairs) answers.pairs = Object.entries(pairs).map(([prompt, choice]) => [item.prompts.find(({ id }) => id === prompt).text, text(item, choice)]);
  return answers;
}

/** The texts in the order shown, as far as the seed has a part in it. */
async function shown({ quiz }, item) {
  if (item.type === 'ordering') return quiz.order();
  if (item.type === 'matching') return quiz.run((one) => [...one.shadowRoot.querySelector('select').options].slice(1).map((option) => option.text));
  return quiz.roles.names(item.type === 'multiple' ? 'checkbox' : 'radio');
}

for (const { says, attributes, seed, responses, expected } of runs) {
  journey(`as on the host: ${says}`, { pack, attributes: { ...attributes, seed, storage: 'session' }, stores: true }, async (visit) => {
    const { quiz, page } = visit;
    const asked = [];
    for (let { kind, heading } = await quiz.screen(); kind !== 'result'; ) {
      const item = await quiz.item(pack);
      asked.push(item.id);
      const answer = answerOf(item, responses[item.id]);
      if (answer.truth) {
        await quiz.choose([answer.truth]);
        await quiz.press(/reason/);
        delete answer.truth;
      }
      const wanted = expected.shown[item.id];
      if (wanted) assert.deepEqual(await shown(visit, item), wanted.map((id) => text(item, id)), item.id);
      await quiz.answer(item, answer);
      kind = await quiz.settled(heading);
      if (kind === 'checked') {
        await quiz.onward();
        ({ kind } = await quiz.until((now) => now.heading !== heading));
      }
      ({ heading } = await quiz.screen());
    }
    assert.deepEqual(asked, expected.order);
    const { items, score, passed } = await visit.event('pcw-completed');
    const told = Object.fromEntries(items.map((item) => [item.id, item.score ? [item.score.raw, item.score.max] : [0, 0]]));
    assert.deepEqual(told, expected.scores);
    assert.deepEqual([score.raw, score.max, passed], [...expected.total, expected.passed]);
    assert.equal(await page.evaluate(() => Object.values(sessionStorage)[0]), expected.snapshot);
  });
}
