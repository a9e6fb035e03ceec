/** Nothing is lost, and nothing is kept unasked: files in and out, the clipboard, drafts, leaving the page. */
import assert from 'node:assert/strict';
import { PASTE, pasted, refusing, useDownloads } from './harness/handing.mjs';
import { BUTTON, FIELD, HEADING, SAYS, undo } from './harness/outcome-names.mjs';
import { keys } from './harness/storing.mjs';
import { element, journey, OUTCOMES } from './harness/visit.mjs';

const saved = useDownloads();

const PAGE = { tag: OUTCOMES };
const OURS = ['Describe one plan', 'Discuss two goals'];
const FILED = ['Compare three aids', 'Lead four reviews'];
/** As somebody else's course may have it: names of columns of their own, a cell with a line end. */
const CSV = `Learning objective;Topic;Remarks\r\n"${FILED[0]}";Health literacy;"First line\nsecond"\r\n"${FILED[1]}";;\r\n`;

journey('a spreadsheet of somebody else\'s is added to the set, put in its place or left, and each is undone', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(OURS);
  const file = { name: 'theirs.csv', text: CSV };
  await outcomes.openOver(file, BUTTON.takeNot);
  assert.deepEqual(await outcomes.texts(), OURS);
  await outcomes.openOver(file, BUTTON.takeAdd);
  assert.deepEqual(await outcomes.texts(), [...OURS, ...FILED]);
  const { section, note } = (await outcomes.set()).outcomes[2];
  assert.deepEqual([section, note], ['health-literacy', 'First line\nsecond']);
  await outcomes.press(undo('2 outcomes added'));
  assert.deepEqual(await outcomes.texts(), OURS);
  await outcomes.openOver(file, BUTTON.takeReplace);
  await roles.hasFocus('heading', SAYS.list);
  assert.equal(await outcomes.told(), '2 outcomes are taken over from the file.');
  assert.deepEqual(await outcomes.texts(), FILED);
  await outcomes.press(undo('another set opened'));
  assert.deepEqual(await outcomes.texts(), OURS);
});

journey('lines of a document go to the field for many, and nothing is added before the person says so', PAGE, async ({ outcomes, roles }) => {
  await outcomes.openFile({ name: 'list.txt', text: `Our outcomes:\r\n${OURS.map((text, index) => `${index + 1}. ${text}`).join('\r\n')}\r\n` });
  await roles.hasFocus('textbox', FIELD.paste);
  await roles.sees('2 outcomes found.');
  assert.equal(await outcomes.set(), null);
  await outcomes.press(BUTTON.addAll);
  assert.deepEqual(await outcomes.texts(), OURS);
});

/** What is in a file that cannot be taken over, and what is said of it. */
const UNFIT = [
  ['{"schemaVersion": 1, "kind": "outcome-set", "outc', /set\.json: This file cannot be read as JSON: something is wrong in line 1\./],
  ['{"kind": "shopping", "outcomes": []}', /set\.json: This file holds data of another kind/],
  ['x'.repeat(8 * 1024 * 1024 + 1), /set\.json: This file is larger than 8 MB/],
  [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /set\.json: This file has no text/],
];

journey('a file that is cut short, of another kind, too large or a picture is told in a sentence, and the set stays as it was', PAGE, async ({ outcomes, roles }) => {
  await outcomes.paste(OURS);
  for (const [text, says] of UNFIT) {
    await outcomes.openFile({ name: 'set.json', text });
    await roles.sees(says);
    assert.match((await roles.focus()).text, /What you should know about that file/);
    assert.deepEqual(await outcomes.texts(), OURS);
  }
});

journey('data that was saved can be pasted where files cannot be opened', PAGE, async (visit) => {
  const { outcomes, roles } = visit;
  await outcomes.paste(OURS);
  const { text } = await saved(visit, BUTTON.saveJson, '.json');
  await visit.load();
  await outcomes.paste(text);
  await roles.hasFocus('heading', SAYS.list);
  assert.deepEqual(await outcomes.texts(), OURS);
  assert.equal(await outcomes.value(FIELD.paste), '', 'it does not stay behind');
});

const RICH = '<div contenteditable role="textbox" aria-label="A document" style="min-height:4em"></div>';

journey('every form has the name of the set and all outcomes, and for Word there is a table with its formatting', { ...PAGE, body: PASTE + RICH + element({ tag: OUTCOMES }), elementsAdded: true }, async (visit) => {
  const { outcomes, page, roles } = visit;
  await outcomes.type(FIELD.title, 'Our <b>course</b>');
  await outcomes.paste(OURS);
  await outcomes.press(BUTTON.copyList);
  await roles.sees('Copied.');
  const lines = (await pasted(visit)).split('\n').filter(Boolean);
  assert.deepEqual([lines[0], lines.slice(-2)], ['Our <b>course</b>', OURS.map((text, index) => `${index + 1}. ${text}`)]);
  for (const [button, ending] of [[BUTTON.saveText, '.txt'], [BUTTON.saveMarkdown, '.md'], [BUTTON.saveHtml, '.html']]) {
    const { name, text } = await saved(visit, button, ending);
    assert.match(name, /^outcomes-\d{4}-\d\d-\d\d\.\w+$/);
    for (const one of OURS) assert.ok(text.includes(one), `${one} in ${ending}`);
    assert.equal(text.includes('<b>'), ending === '.txt', 'what was typed is text in every form');
  }
  await outcomes.press(BUTTON.copyWord);
  await roles.sees('Copied.');
  const field = await roles.find('textbox', 'A document');
  await field.evaluate((one) => one.focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction((one) => one.querySelector('td') !== null, { timeout: 8000 }, field);
  const table = await field.evaluate((one) => ({ heads: [...one.querySelectorAll('th')].map((head) => head.textContent), bold: one.querySelectorAll('b:not(:empty)').length, cells: [...one.querySelectorAll('td')].map((cell) => cell.textContent.trim()) }));
  assert.ok(table.heads.some((head) => head.includes('Learning outcome')), JSON.stringify(table));
  for (const one of OURS) assert.ok(table.cells.includes(one), JSON.stringify(table.cells));
});

/** The text that is shown where the page refuses, selected so that it can be copied. */
async function shown({ outcomes, roles }, why, begins) {
  await roles.hasFocus('textbox', why);
  assert.match(await outcomes.value(why), begins);
}

journey('where the page refuses the clipboard in both ways, the list is shown to be copied by hand', { ...PAGE, early: refusing('both') }, async (visit) => {
  await visit.outcomes.paste(OURS);
  for (const button of [BUTTON.copyList, BUTTON.copyWord]) {
    await visit.outcomes.press(button);
    await shown(visit, 'This page does not allow copying. Select the text below and copy it.', /1\. Describe one plan\n2\. Discuss two goals/);
  }
});

const FRAME = { ...PAGE, headers: { 'content-security-policy': 'sandbox allow-scripts' }, tolerates: [{ kind: 'error', says: /sandbox|modal/i }, { kind: 'warning', says: /sandbox|modal/i }] };

journey('in a frame that allows scripts alone each form is shown as text, with the reason', FRAME, async (visit) => {
  await visit.outcomes.paste(OURS);
  const refused = 'This page does not allow saving files. Select the text below and copy it.';
  for (const [button, why, begins] of [
    [BUTTON.saveJson, refused, /^\{\n +"schemaVersion": 1,/],
    [BUTTON.saveCsv, refused, /^\ufeff?"Id","Outcome"/],
    [BUTTON.saveText, refused, /^Learning outcomes\n/],
    [BUTTON.saveMarkdown, refused, /^# Learning outcomes\n/],
    [BUTTON.print, 'This page does not allow printing. Select the text below and copy it.', /^Learning outcomes\n/],
    [BUTTON.showText, FIELD.asText, /^Learning outcomes\n/],
  ]) {
    await visit.outcomes.press(button);
    await shown(visit, why, begins);
  }
});

for (const kind of ['local', 'session']) {
  journey(`with storage "${kind}" a draft is there again after a reload: go on, start again, or delete it`, { ...PAGE, attributes: { storage: kind }, stores: true }, async (visit) => {
    const { outcomes, page, roles } = visit;
    assert.deepEqual((await keys(page))[kind], [], 'nothing is kept before anything is entered');
    await outcomes.paste(OURS);
    assert.deepEqual((await keys(page))[kind].length, 1);
    await visit.load();
    await roles.find('heading', HEADING.resume);
    await roles.sees('You wrote outcomes here before. They are kept in this browser.');
    await outcomes.press(BUTTON.goOn);
    assert.deepEqual(await outcomes.texts(), OURS);
    await visit.load();
    await outcomes.press(BUTTON.restart);
    assert.equal(await outcomes.set(), null);
    assert.equal(await outcomes.told(), 'You begin with an empty set.');
    assert.equal((await roles.focus()).role, 'heading');
    await outcomes.paste(OURS);
    await visit.load();
    await outcomes.press(BUTTON.forget);
    assert.equal(await outcomes.set(), null);
    assert.deepEqual((await keys(page))[kind], []);
    assert.equal((await roles.focus()).role, 'heading');
  });
}

journey('words that are typed and not yet added are kept with the draft', { ...PAGE, attributes: { storage: 'session' }, stores: true }, async (visit) => {
  const { outcomes, page, roles } = visit;
  await outcomes.fill(OURS);
  await page.waitForFunction((text) => JSON.stringify({ ...sessionStorage }).includes(text), {}, OURS[1]);
  await visit.load();
  await outcomes.press(BUTTON.goOn);
  await roles.sees('2 outcomes found.');
  await outcomes.press(BUTTON.addAll);
  assert.deepEqual(await outcomes.texts(), OURS);
  await visit.load();
  await outcomes.press(BUTTON.goOn);
  assert.deepEqual(await outcomes.texts(), OURS);
  assert.ok(!(await roles.has('textbox', FIELD.paste)), 'what was added does not stand in the field as well');
});

journey('"Delete everything I wrote" asks first, and leaves nothing behind', { ...PAGE, attributes: { storage: 'local' }, stores: true }, async (visit) => {
  const { outcomes, keyboard, page, roles } = visit;
  await outcomes.paste(OURS);
  await keyboard.activate('button', BUTTON.delete);
  await roles.hasFocus('heading', HEADING.remove);
  await keyboard.activate('button', BUTTON.keepAll);
  await roles.hasFocus('button', BUTTON.delete);
  assert.deepEqual(await outcomes.texts(), OURS);
  await keyboard.press('Enter');
  await keyboard.activate('button', BUTTON.delete);
  assert.equal(await outcomes.set(), null);
  assert.deepEqual((await keys(page)).local, []);
  assert.equal((await roles.focus()).role, 'heading', 'focus is somewhere');
  assert.ok((await roles.told('button', BUTTON.undoNone)).disabled, 'what was deleted does not come back');
});

/** Whether the browser would ask before the page goes. */
const asks = ({ page }) => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

journey('before the page is left the browser asks only where the site wants it, and only while something would be lost', { ...PAGE, attributes: { 'warn-on-leave': true } }, async (visit) => {
  const { outcomes } = visit;
  assert.equal(await asks(visit), false, 'nothing is entered');
  await outcomes.paste(OURS);
  assert.equal(await asks(visit), true);
  await outcomes.run((one) => one.removeAttribute('warn-on-leave'));
  assert.equal(await asks(visit), false);
  await outcomes.run((one) => one.setAttribute('warn-on-leave', ''));
  assert.equal(await asks(visit), true);
  await outcomes.press(undo('2 outcomes added'));
  assert.equal(await asks(visit), false, 'an empty set is nothing to lose');
  await outcomes.fill('Describe half a');
  assert.equal(await asks(visit), true, 'what is typed and not yet added would be lost');
});

journey('then it is the browser that asks, and who stays finds everything as it was', { ...PAGE, attributes: { 'warn-on-leave': true }, only: 'chromium', expects: [{ kind: 'dialog', says: /^beforeunload/ }] }, async ({ outcomes, page }) => {
  await outcomes.paste(OURS);
  await page.evaluate(() => { location.href = '/elsewhere.html'; });
  await outcomes.type(FIELD.title, 'Still here');
  assert.deepEqual([(await outcomes.set()).title, await outcomes.texts()], ['Still here', OURS]);
});
