/** The scale, to scale: bands at their true widths, both bandings, no colours that judge. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emulateMedia, isChromium } from './harness/browser.mjs';
import { contrast, judges } from './harness/colour.mjs';
import { readPack } from './harness/examples.mjs';
import { PAM_SAYS, pamLevel } from './harness/names.mjs';
import { journey, PAM, useBrowser } from './harness/visit.mjs';

useBrowser();

const [OLDER, CURRENT] = readPack('pam-levels.json').bandings;
const OWN_FILE = '/packs/examples/pam-levels-own.json';
const [OWN] = readPack('examples/pam-levels-own.json').bandings;
const own = { tag: PAM, attributes: { src: OWN_FILE }, allows: [OWN_FILE] };

/** Figures as the tables of the scale give them. */
const FIGURES = {
  'published-2010': ['0.0 to 47.0', '47.1 to 55.1', '55.2 to 67.0', '67.1 to 100'],
  'published-current': ['0.0 to 47.0', '47.1 to 55.1', '55.2 to 72.4', '72.5 to 100'],
  'our-licence': ['0.0 to 41.4', '41.5 to 52.7', '52.8 to 70.2', '70.3 to 100'],
};

/** The bands of a drawing begin and end where its bounds say, to a pixel. */
function toScale({ bands, width }, { lowerBounds }) {
  const ends = [...lowerBounds.slice(1), 100];
  for (const [index, { left, right }] of bands.entries()) {
    const [from, to] = [(lowerBounds[index] * width) / 100, (ends[index] * width) / 100];
    for (const [what, is, should] of [['begins', left, from], ['ends', right, to]]) {
      assert.ok(Math.abs(is - should) <= 1, `band ${index + 1} of ${width} ${what} at ${is}, not ${should}`);
    }
  }
}

/** Which bands the drawings of the scale show, in order: the last drawing is that of a change. */
const scales = async (pam) => (await pam.drawings()).filter(({ caption }) => caption);

journey('the bands are drawn to scale at 320, 768 and 1280 pixels, those of the page first, and both are named', { tag: PAM }, async ({ pam, page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewport({ width, height: 800 });
    const [first, second] = await scales(pam);
    assert.equal(first.caption, CURRENT.title + PAM_SAYS.used + PAM_SAYS.caption);
    assert.equal(second.caption, OLDER.title + PAM_SAYS.caption);
    toScale(first, CURRENT);
    toScale(second, OLDER);
    assert.ok(first.width > width / 2, `${first.width} of ${width}`);
    for (const [{ name, caption }, banding] of /** @type {const} */ ([[first, CURRENT], [second, OLDER]])) {
      assert.ok(name.startsWith(caption.replace(PAM_SAYS.caption, ', drawn to scale from 0 to 100.')), name);
      for (const [index, band] of FIGURES[banding.id].entries()) assert.ok(name.includes(` ${band}: PAM Level ${index + 1}.`), name);
    }
    assert.deepEqual(first.texts, ['1', '0.0', '2', '47.1', '3', '55.2', '4', '72.5', '100']);
    for (const each of [first, second]) assert.deepEqual(each.differ, [{ from: 67.1, to: 67.1 }, { from: 72.5, to: 72.5 }, { from: 67.1, to: 72.5 }]);
  }
});

journey('figures in a drawing do not run into each other, at 320 pixels or with spread text', { tag: PAM }, async ({ pam, page }) => {
  for (const width of [320, 400, 1280]) {
    await page.setViewport({ width, height: 800 });
    const clashes = await pam.run((one) =>
      [...one.shadowRoot.querySelectorAll('.pam svg.picture')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
        const texts = [...svg.querySelectorAll('text')].map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }));
        const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
        const out = texts.filter(({ box }) => box.left < -1 || box.right > innerWidth + 1).map(({ words }) => `${words} leaves the screen`);
        return [...out, ...texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => over(a.box, b.box)).map((b) => `${a.words} over ${b.words}`))];
      }));
    assert.deepEqual(clashes, [], `${width}`);
  }
});

journey('both bandings stand in one table; the stretch on which they differ and why is told; their sources can be reached', { tag: PAM }, async ({ pam }) => {
  const [head, ...rows] = await pam.table(PAM_SAYS.bandTable);
  assert.deepEqual(head, ['PAM Level', CURRENT.title + PAM_SAYS.used, OLDER.title]);
  assert.deepEqual(rows, [0, 1, 2, 3].map((index) => [pamLevel(index + 1), FIGURES[CURRENT.id][index], FIGURES[OLDER.id][index]]));
  const text = await pam.roles.text();
  assert.ok(text.includes('The dashed lines mark where the bands differ: 67.1 to 72.4.'));
  assert.ok(text.includes('From 67.1 to 72.4 they differ: such a score is PAM Level 4 by the older bands and PAM Level 3 by the current ones. So a score of 70 has two answers.'));
  assert.ok(text.includes(OLDER.text) && text.includes(CURRENT.text));
  const sources = new RegExp(`^${PAM_SAYS.sources} ?: Where the bands come from$`);
  await pam.click('button', sources);
  await pam.roles.find('link', /^Activating seniors .*Table 2/);
  await pam.roles.find('link', /^Article PMC5665291.*Figure 3/);
});

journey('bands chooses the banding of the page, at once; what is none falls back', { tag: PAM, attributes: { bands: 'published-2010' } }, async (visit) => {
  const { pam } = visit;
  const used = async () => (await scales(pam))[0].caption.replace(PAM_SAYS.used, '').replace(PAM_SAYS.caption, '');
  const set = (value) => pam.run((one, bands) => (bands === null ? one.removeAttribute('bands') : one.setAttribute('bands', bands)), value);
  assert.equal(await used(), OLDER.title);
  for (const [value, banding] of [['published-current', CURRENT], ['published-2010', OLDER], ['none-such', CURRENT], ['published-2010', OLDER], ['', CURRENT], [null, CURRENT]]) {
    await set(value);
    assert.equal(await used(), banding.title, String(value));
    const [first] = await scales(pam);
    toScale(first, banding);
    assert.equal((await pam.table(PAM_SAYS.bandTable))[0][1], banding.title + PAM_SAYS.used);
    const change = (await pam.drawings()).at(-1);
    toScale(change, banding);
  }
  await pam.run((one) => { one.bands = 'published-2010'; });
  assert.equal(await used(), OLDER.title, 'the property too');
});

journey('a site\'s own banding is the only one, drawn to scale, with its own source', own, async ({ pam }) => {
  const [only, ...more] = await scales(pam);
  assert.deepEqual(more, []);
  assert.equal(only.caption, OWN.title + PAM_SAYS.caption);
  toScale(only, OWN);
  assert.deepEqual(only.differ, []);
  assert.deepEqual(await pam.table(PAM_SAYS.bandTable), [['PAM Level', OWN.title], ...FIGURES[OWN.id].map((band, index) => [pamLevel(index + 1), band])]);
  assert.doesNotMatch(await pam.roles.text(), /bands differ|dashed|used here|Not everyone/);
});

/** The colours of everything drawn, and of figures with what is behind them. */
const colours = (pam) =>
  pam.run((one) => {
    const page = getComputedStyle(one.shadowRoot.querySelector('.pcw')).backgroundColor;
    const drawn = [...one.shadowRoot.querySelectorAll('.pam svg.picture *')].filter((each) => each.checkVisibility());
    const all = drawn.map((each) => ({ what: `${each.localName}.${each.getAttribute('class')}`, fill: getComputedStyle(each).fill, stroke: getComputedStyle(each).stroke }));
    const band = all.find(({ what }) => what === 'rect.band').fill;
    return { page, band, all };
  });

const isColour = (colour) => colour !== 'none';

journey('nothing on the scale is red or green, and every figure and line can be told from what is behind it, in each theme', { tag: PAM, attributes: { 'score-lookup': true } }, async ({ pam, page }) => {
  await pam.lookUp('70');
  for (const theme of ['light', 'dark', 'contrast']) {
    await pam.run((one, value) => one.setAttribute('theme', value), theme);
    const { page: behind, band, all } = await colours(pam);
    for (const { what, fill, stroke } of all) {
      for (const colour of [fill, stroke].filter(isColour)) assert.ok(!judges(colour), `${theme}: ${what} is ${colour}`);
      if (what.startsWith('text')) for (const ground of what.includes('band-number') ? [band, behind] : [behind]) assert.ok(contrast(fill, ground) >= 4.5, `${theme}: ${what} ${fill} on ${ground}`);
      if (/rect|differ|score|way/.test(what) && isColour(stroke) && !what.startsWith('text')) assert.ok(contrast(stroke, behind) >= 3, `${theme}: ${what} ${stroke} on ${behind}`);
    }
  }
  if (!isChromium) return;
  await emulateMedia(page, { 'forced-colors': 'active' });
  const { page: behind, all } = await colours(pam);
  for (const { what, fill } of all) if (what.startsWith('text')) assert.ok(contrast(fill, behind) >= 4.5, `forced: ${what} ${fill} on ${behind}`);
  for (const { what, stroke } of all) if (/rect|differ|score$|way/.test(what) && isColour(stroke) && !what.startsWith('text')) assert.ok(contrast(stroke, behind) >= 3, `forced: ${what} ${stroke} on ${behind}`);
});

test('the check for colours that judge knows red and green from blue and grey', () => {
  for (const colour of ['rgb(179, 32, 28)', 'rgb(0, 102, 47)', 'rgb(255, 0, 0)', 'rgb(127, 214, 160)']) assert.ok(judges(colour), colour);
  for (const colour of ['rgb(0, 94, 184)', 'rgb(33, 43, 50)', 'rgb(240, 244, 245)', 'rgb(255, 235, 59)', 'rgb(140, 195, 255)']) assert.ok(!judges(colour), colour);
});

journey('on a page that is read from right to left the scale still runs from left to right', { tag: PAM, attributes: { dir: 'rtl' } }, async ({ pam }) => {
  const [first] = await scales(pam);
  toScale(first, CURRENT);
  const [nought, hundred] = await pam.run((one) => ['0.0', '100'].map((words) => [...one.shadowRoot.querySelectorAll('.pam svg.picture text')].find((each) => each.textContent === words).getBoundingClientRect().left));
  assert.ok(nought < hundred);
});
