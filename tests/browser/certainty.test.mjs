/** How sure people are, asked beside each answer that has marks; the result lays it beside how right they were. */
import assert from 'node:assert/strict';
import { BUTTON, CERTAINTY, HEADING, SAYS, TABLE } from './harness/names.mjs';
import { pack, rating, reflection, single, singles, trueFalse } from './harness/packs.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

const asked = { confidence: true };

journey('how sure people are is asked after the question, with what the steps mean', { pack: pack([single('s1')]), attributes: asked }, async ({ quiz, roles }) => {
  const group = await quiz.roles.told('group', HEADING.sure);
  assert.match(group.description, /Say 3 if you are over 80% sure, and 2 if you are over 67% sure\./);
  assert.deepEqual((await quiz.roles.names('radio')).slice(-3), CERTAINTY);
  await quiz.choose(['Good choice s1-b']);
  await quiz.press(BUTTON.check);
  await roles.hasFocus('alert');
  await quiz.click('link', SAYS.certainty);
  await roles.hasFocus('radio', CERTAINTY[0]);
  assert.match((await quiz.roles.told('group', HEADING.sure)).description, new RegExp(`Error: ${SAYS.certainty}$`));
  assert.equal((await quiz.roles.told('radio', 'Good choice s1-b')).checked, true, 'the answer stays');
  await quiz.choose([CERTAINTY[2]]);
  await quiz.press(BUTTON.check);
  await quiz.roles.sees('You said how sure you were: 3: very sure.');
});

journey('of a missing answer only that is said, not the certainty as well', { pack: pack([single('s1')]), attributes: asked }, async ({ quiz }) => {
  await quiz.press(BUTTON.check);
  await quiz.click('link', SAYS.select);
  assert.doesNotMatch((await quiz.roles.told('group', HEADING.sure)).description, /Error/);
});

journey('who does not know is not asked how sure, nor who has no marks to lose', { pack: pack([single('s1'), rating('r1'), reflection('f1')]), attributes: asked }, async (visit) => {
  const { quiz } = visit;
  await quiz.press(BUTTON.unknown);
  await quiz.onward();
  await quiz.atQuestion(2);
  assert.ok(!(await quiz.roles.has('group', HEADING.sure)));
  await quiz.answer(rating('r1'));
  await quiz.atQuestion(3);
  assert.ok(!(await quiz.roles.has('group', HEADING.sure)));
  await quiz.press(BUTTON.result);
  await quiz.roles.find('heading', HEADING.result);
  assert.ok(!(await quiz.roles.has('heading', HEADING.calibration)), 'nothing was said');
  assert.deepEqual((await visit.event('pcw-completed')).calibration, []);
});

journey('it is asked only with the reasons of a statement, not before', { pack: pack([trueFalse('t1')]), attributes: asked }, async ({ quiz }) => {
  assert.ok(!(await quiz.roles.has('group', HEADING.sure)));
  await quiz.choose(['True']);
  await quiz.press(BUTTON.reason);
  await quiz.roles.find('group', HEADING.sure);
});

/** Answers six questions: how many of them right, and how sure. */
const take = async (visit, right, certainty) => {
  const texts = (item, how) => item.options.filter(({ correct }) => correct === how).slice(0, 1).map(({ text }) => text);
  await visit.quiz.takeAll(singles(6), (item) => ({ chosen: texts(item, Number(item.id.slice(1)) <= right), certainty: certainty(item) }));
};

for (const [what, right, sure, says] of [
  ['more sure than right', 1, 3, 'You were often more sure than right. When you feel sure, it can help to check.'],
  ['as sure as right', 6, 3, 'How sure you were fits how right you were.'],
  ['more right than sure', 6, 1, 'You were often more right than sure. You may know more than you think.'],
]) {
  journey(`who was ${what} is told so, in words and numbers`, { pack: singles(6), attributes: asked }, async (visit) => {
    await take(visit, right, () => sure);
    await visit.quiz.roles.find('heading', HEADING.calibration);
    await visit.quiz.roles.sees(says);
    const rows = (await visit.quiz.roles.names('row')).join('\n');
    assert.match(rows, new RegExp(`${CERTAINTY[sure - 1]} 6 ${right === 6 ? '100' : '16'}% of the marks`));
    assert.match(rows, new RegExp(`${CERTAINTY[1]} 0 no answers`));
    const { calibration } = await visit.event('pcw-completed');
    assert.deepEqual(calibration.map(({ certainty, items }) => [certainty, items]), [1, 2, 3].map((step) => [step, step === sure ? 6 : 0]));
  });
}

journey('of fewer than five answers nothing is said but that', { pack: singles(4), attributes: asked }, async ({ quiz }) => {
  await quiz.takeAll(singles(4));
  await quiz.roles.sees('You said how sure you were of fewer than 5 answers.');
  assert.match((await quiz.roles.names('row')).join('\n'), /2: fairly sure 4 100%/);
});

journey('the picture has a name, and the table says the same', { pack: singles(6), attributes: asked }, async (visit) => {
  const { quiz } = visit;
  await take(visit, 3, ({ id }) => (id > 's3' ? 1 : 3));
  assert.match((await quiz.roles.names('img')).join(), /^Bars: the share of marks/);
  await quiz.roles.find('table', TABLE.certainty);
  const widths = await quiz.run((one) => [...one.shadowRoot.querySelectorAll('svg.bars rect.bar:not(.whole)')].map((bar) => bar.getAttribute('width')));
  assert.deepEqual(widths, ['0', '0', '240'], 'none, none asked, all');
});

for (const theme of ['light', 'dark', 'contrast']) {
  journey(`numbers and bars of the picture can be told from what is behind them, theme ${theme}`, { pack: singles(1), attributes: { ...asked, theme } }, async ({ quiz }) => {
    await quiz.takeAll(singles(1));
    const pale = await quiz.run((one) => {
      const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((value) => Number(value) / 255);
      const light = (colour) => channels(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
      const behind = light(getComputedStyle(one.shadowRoot.querySelector('.pcw')).backgroundColor);
      const ratio = (colour) => (Math.max(light(colour), behind) + 0.05) / (Math.min(light(colour), behind) + 0.05);
      const [number, bar] = ['svg.bars text', 'svg.bars rect.bar:not(.whole)'].map((selector) => getComputedStyle(one.shadowRoot.querySelector(selector)).fill);
      return { number: ratio(number) < 4.5 && number, bar: ratio(bar) < 3 && bar };
    });
    assert.deepEqual(pale, { number: false, bar: false });
  });
}

journey('the verdict on marks is never made worse by how sure somebody was', { pack: singles(6), attributes: { ...asked, 'pass-mark': '50' } }, async (visit) => {
  await take(visit, 3, ({ id }) => (id > 's3' ? 3 : 1));
  const { score, passed } = await visit.event('pcw-completed');
  assert.deepEqual([score.raw, score.max, passed], [3, 6, true]);
});

journey('switched on at run time it asks from then on, and starts nothing again', { pack: singles(2) }, async (visit) => {
  const { quiz } = visit;
  await quiz.answer(single('s1'));
  await quiz.onward();
  await quiz.run((one) => one.setAttribute('confidence', ''));
  await quiz.roles.find('group', HEADING.sure);
  await quiz.atQuestion(2);
  await quiz.run((one) => one.setAttribute('confidence', 'off'));
  await quiz.roles.gone('group', HEADING.sure);
});
