/** The handout: two pages on paper, and the same as text, copied, saved or shown. */
import assert from 'node:assert/strict';
import { readPack } from './harness/examples.mjs';
import { PASTE, pasted, refusing, useDownloads } from './harness/handing.mjs';
import { BUTTON, FIELD, PAM_SAYS, pamLevel, SAYS } from './harness/names.mjs';
import { element, journey, PAM } from './harness/visit.mjs';

const saved = useDownloads();

const PACK = readPack('pam-levels.json');
const OWN_FILE = '/packs/examples/pam-levels-own.json';
const OWN = { tag: PAM, attributes: { src: OWN_FILE }, allows: [OWN_FILE] };
const today = () => new Date().toLocaleDateString('sv');

/** The lines of the handout, on paper or not, without the title above it. */
const paper = (pam) => pam.run((one) => [...one.shadowRoot.querySelectorAll('.handout :is(p, .sheet-title):not(.picture-caption, .legend)')].map((line) => line.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean));

/** The same of the text. */
const lines = (text) => text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);

/** Without the marks of lists, which on paper are drawn. */
const unlisted = (text) => text.replace(/(^|\s)- /g, '$1');

/** How many pages a PDF has. */
const pages = async (page) => (Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

journey('on paper there is the handout and nothing else of the widget, in black, with nothing to press', { tag: PAM, only: 'chromium', attributes: { 'score-lookup': true, theme: 'dark' } }, async ({ pam, page }) => {
  await pam.lookUp('70');
  await page.emulateMediaType('print');
  for (const role of ['button', 'textbox', 'combobox', 'radio', 'link']) assert.deepEqual(await pam.roles.names(role), [], role);
  const text = await pam.roles.text();
  for (const [index, { looksLike, helps, avoid }] of PACK.levels.entries()) for (const line of [pamLevel(index + 1), ...looksLike, ...helps, ...avoid]) assert.ok(text.includes(line), line);
  for (const said of ['47.1 to 55.1', '72.5 to 100', '67.1 to 100', PACK.tradeMark, PACK.purpose, 'Not yet reviewed by a practitioner.', '5.4 (3.4 to 7.4)']) assert.ok(text.includes(said), said);
  for (const gone of ['70.0', 'Your answers stay', PAM_SAYS.practice, PAM_SAYS.parts]) assert.ok(!text.includes(gone), gone);
  const pale = await pam.run((one) => {
    const words = [...one.shadowRoot.querySelectorAll('.handout *')].filter((each) => each.checkVisibility() && [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()));
    const colour = (each) => (each.namespaceURI.endsWith('svg') ? getComputedStyle(each).fill : getComputedStyle(each).color);
    const light = (value) => value.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    return words.filter((each) => light(colour(each)) > 100).map((each) => `${each.localName} ${each.getAttribute('class')}: ${colour(each)}`);
  });
  assert.deepEqual(pale, []);
  const drawn = await pam.run((one) => [...one.shadowRoot.querySelectorAll('.handout svg')].map((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 100 && svg.querySelectorAll('rect.band').length));
  assert.deepEqual(drawn, [4, 4], 'both bandings are drawn');
});

journey('the handout of the pack that ships takes two pages of A4, and none of it runs over the edge', { tag: PAM, only: 'chromium' }, async ({ pam, page }) => {
  assert.equal(await pages(page), 2);
  for (const theme of ['dark', 'contrast']) {
    await pam.run((one, value) => one.setAttribute('theme', value), theme);
    assert.equal(await pages(page), 2, theme);
  }
  await page.emulateMediaType('print');
  await page.setViewport({ width: 718, height: 1000 });
  assert.deepEqual(await pam.run((one) => [...one.shadowRoot.querySelectorAll('.handout *')].filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.textContent.slice(0, 40))), []);
});

journey('a site\'s own handout takes two pages at most, and names its help nearby', { ...OWN, only: 'chromium' }, async ({ pam, page }) => {
  assert.ok((await pages(page)) <= 2);
  await page.emulateMediaType('print');
  for (const said of ['Listening café, Mondays (made up)', 'https://example.org/listening-cafe', 'Our licensed bands (made up)', '0.0 to 41.4', 'Last reviewed: 2 November 2026, by Example reviewer (made up).']) await pam.roles.sees(said);
});

journey('the handout follows the banding of the page', { tag: PAM, attributes: { bands: 'published-2010' } }, async ({ pam }) => {
  const first = async () => (await paper(pam)).find((line) => line.endsWith(PAM_SAYS.used));
  assert.match((await first()) ?? '', /^Older published bands/);
  await pam.run((one) => one.removeAttribute('bands'));
  assert.match((await first()) ?? '', /^Bands in current secondary sources/);
});

for (const [whose, options] of [['the pack that ships', { tag: PAM }], ['a site\'s own pack', OWN]]) {
  journey(`as text the handout has every line that it has on paper, of ${whose}`, options, async (visit) => {
    const { pam, roles } = visit;
    await pam.press(BUTTON.showText);
    const { value } = await roles.hasFocus('textbox', FIELD.asText);
    assert.ok(await pam.run((one) => one.shadowRoot.activeElement.readOnly));
    const text = lines(value).map(unlisted).join(' ');
    const printed = await paper(pam);
    assert.ok(printed.length > 40, `${printed.length} lines`);
    assert.deepEqual(printed.filter((line) => !text.includes(unlisted(line))), []);
    for (const line of printed) assert.doesNotMatch(line, /\*\*|\]\(|^#/, 'no marks are left');
  });
}

for (const [how, early] of [['is copied', undefined], ['is copied in the old way where the permission is missing', refusing('one')]]) {
  journey(`the handout ${how}`, { tag: PAM, body: element({ tag: PAM }) + PASTE, early }, async (visit) => {
    await visit.pam.press(BUTTON.copy);
    await visit.pam.roles.sees('Copied.');
    await visit.roles.hasFocus('button', BUTTON.copy);
    const text = await pasted(visit);
    assert.ok(text.startsWith(`${PACK.title}\n${PACK.purpose}\n\n${pamLevel(1)}\n`), text.slice(0, 300));
    assert.ok(text.includes(`\n${PAM_SAYS.avoid}\n- Piles of leaflets and long lists.\n`), text.slice(0, 900));
  });
}

journey('where copying is refused the text is shown with the reason', { tag: PAM, early: refusing('both') }, async ({ pam, roles }) => {
  await pam.press(BUTTON.copy);
  const { value } = await roles.hasFocus('textbox', SAYS.refusedCopy);
  assert.ok(value.startsWith(PACK.title));
});

journey('the handout is saved under the name of the pack and the day', { tag: PAM }, async (visit) => {
  const { name, text } = await saved(visit, BUTTON.saveText, '.txt');
  assert.equal(name, `pam-levels-${today()}.txt`);
  assert.ok(lines(text).includes(PACK.title));
  await visit.pam.roles.sees('Your browser was asked to save the file.');
});

const FRAME = { tag: PAM, headers: { 'content-security-policy': 'sandbox allow-scripts' }, tolerates: [{ kind: 'error', says: /sandbox|modal/i }, { kind: 'warning', says: /sandbox|modal/i }] };
journey('in a frame that allows scripts alone, saving and printing show the text with the reason', FRAME, async ({ pam, roles }) => {
  for (const [button, why] of [[BUTTON.saveText, SAYS.refusedSave], [PAM_SAYS.print, SAYS.refusedPrint]]) {
    await pam.press(button);
    const { value } = await roles.hasFocus('textbox', why);
    assert.ok(value.startsWith(PACK.title));
  }
});

const printer = () => {
  Object.defineProperty(window, 'print', {
    value: () => {
      window.dispatchEvent(new Event('beforeprint'));
      window[Symbol.for('printed')] = document.querySelector('#besides').hasAttribute('data-pcw-print');
      window.dispatchEvent(new Event('afterprint'));
    },
  });
};
journey('its button prints the widget alone, and puts the page back', { tag: PAM, body: `<p id="besides">Not for the printer</p>${element({ tag: PAM })}`, early: printer }, async ({ pam, page }) => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await pam.press(PAM_SAYS.print);
  await page.waitForFunction(() => window[Symbol.for('printed')] === false);
  await page.waitForFunction((html) => document.documentElement.outerHTML === html && document.adoptedStyleSheets.length === 0, {}, before);
});

journey('a kiosk has nothing to take along, and its links lead nowhere', { tag: PAM, attributes: { src: OWN_FILE, kiosk: '600', 'score-lookup': true }, allows: [OWN_FILE] }, async ({ pam }) => {
  for (const name of [PAM_SAYS.print, BUTTON.copy, BUTTON.saveText, BUTTON.showText]) assert.ok(!(await pam.roles.has('button', name)), name);
  assert.ok(!(await pam.roles.has('heading', PAM_SAYS.keep)));
  await pam.lookUp('50');
  await pam.openAll();
  assert.deepEqual(await pam.roles.names('link'), []);
  await pam.roles.sees('Listening café, Mondays (made up)');
  await pam.run((one) => one.removeAttribute('kiosk'));
  assert.ok((await pam.roles.names('link')).length > 0, 'without it they do again');
});
