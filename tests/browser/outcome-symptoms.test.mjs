/** What testers of the outcome builder found, each by its symptom. */
import assert from 'node:assert/strict';
import { BUTTON as COMMON, HEADING as COMMON_HEADING } from './harness/names.mjs';
import { BUTTON, FIELD, HEADING } from './harness/outcome-names.mjs';
import { pack, single } from './harness/packs.mjs';
import { readPack } from './harness/examples.mjs';
import { journey, OUTCOMES, useBrowser } from './harness/visit.mjs';

useBrowser();

const PAGE = { tag: OUTCOMES };
const OURS = ['Describe one plan', 'Discuss two goals'];
const QUIZ = JSON.stringify(pack([single('s1')], { title: 'A quiz of Zanzibar' }));

/** The 30 seconds of the warning pass in one. */
const hurry = () => {
  const { setTimeout } = window;
  Object.defineProperty(window, 'setTimeout', { configurable: true, writable: true, value: (task, time, ...rest) => setTimeout(task, time > 5000 ? 1000 : time, ...rest) });
};

journey('the quiz that a visitor of a kiosk pasted was still there for the next one', { ...PAGE, attributes: { kiosk: '1' }, early: hurry }, async ({ outcomes, roles }) => {
  await outcomes.paste(QUIZ);
  await roles.sees('A quiz of Zanzibar');
  await outcomes.type(FIELD.title, 'Mine');
  await outcomes.roles.find('heading', HEADING.idle);
  await outcomes.roles.gone('heading', HEADING.idle);
  assert.ok(!(await outcomes.run((one) => one.shadowRoot.textContent)).includes('Zanzibar'));
});

journey('lines typed after data that could not be read were gone once a file was opened', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste('{"kind": broken');
  await roles.sees(/something is wrong in line 1/);
  await outcomes.fill(OURS);
  await outcomes.openFile({ name: 'set.json', text: JSON.stringify({ schemaVersion: 1, kind: 'outcome-set', outcomes: [{ text: 'Lead four reviews' }] }) });
  assert.deepEqual(await outcomes.texts(), ['Lead four reviews']);
  assert.equal(await outcomes.value(FIELD.paste), OURS.join('\n'));
});

journey('"Start again" beside a kept draft deleted what was written since, and nobody was asked', { ...PAGE, attributes: { storage: 'session' }, stores: true }, async (visit) => {
  const { outcomes, roles } = visit;
  await outcomes.paste([OURS[0]]);
  await visit.load();
  await roles.find('heading', HEADING.resume);
  await outcomes.paste([OURS[1]]);
  await outcomes.press(BUTTON.restart);
  await roles.hasFocus('heading', HEADING.remove);
  await outcomes.press(BUTTON.keepAll);
  assert.deepEqual(await outcomes.texts(), OURS);
});

journey('a set without a title took the title of the one that it replaced', PAGE, async ({ outcomes }) => {
  await outcomes.paste(OURS);
  await outcomes.type(FIELD.title, 'Old title');
  await outcomes.openOver({ name: 'set.json', text: JSON.stringify({ schemaVersion: 1, kind: 'outcome-set', outcomes: [{ text: 'Lead four reviews' }] }) }, BUTTON.takeReplace);
  assert.ok(!(await outcomes.set()).title);
});

journey('a set that was added had other numbers than its questions know, and nobody was told', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste([OURS[0]]);
  const theirs = [{ id: 'outcome-1', text: 'Lead four reviews' }, { id: 'outcome-2', text: 'Compare three aids' }];
  await outcomes.openOver({ name: 'set.json', text: JSON.stringify({ schemaVersion: 1, kind: 'outcome-set', outcomes: theirs }) }, BUTTON.takeAdd);
  await roles.sees(/Outcomes of the file with a new number: 1\./);
  const { outcomes: all } = await outcomes.set();
  assert.equal(all.find(({ text }) => text === 'Compare three aids').id, 'outcome-2');
  assert.equal(new Set(all.map(({ id }) => id)).size, 3);
});

journey('a quiz with mistakes that was opened from the device sent its author to an empty console', PAGE, async ({ outcomes, roles }) => {
  await outcomes.openFile({ name: 'quiz.json', text: JSON.stringify({ ...JSON.parse(QUIZ), items: [{ id: 'a', type: 'single' }] }) });
  await roles.sees(/This quiz has mistakes, so it cannot be used/);
  await roles.sees(/items\[0\]/);
});

journey('a page that saves the set at each change heard of outcomes alone, and not of titles and words', PAGE, async (visit) => {
  const { outcomes } = visit;
  await outcomes.paste(OURS);
  const before = (await visit.events('pcw-changed')).length;
  await outcomes.type(FIELD.title, 'Ab');
  await outcomes.roles.find('textbox', FIELD.title);
  const events = await visit.events('pcw-changed');
  assert.ok(events.length > before);
  assert.ok(!JSON.stringify(events).includes('Ab'));
});

journey('after "Change it" the focus was on nothing', { ...PAGE}, async ({ outcomes, roles }) => {
  const own = readPack('examples/curriculum-own.json');
  await outcomes.paste(OURS);
  await outcomes.run((one, given) => (one.pack = given), own);
  await roles.hasFocus('heading', COMMON_HEADING.replace);
  await outcomes.press(COMMON.change);
  await roles.hasFocus('heading', own.title);
});
