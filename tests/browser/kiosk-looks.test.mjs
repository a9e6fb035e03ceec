/** The page of a shared screen for eyes, fingers and screen readers: in every size, in every colour. */
import assert from 'node:assert/strict';
import { axeFindings } from './harness/axe.mjs';
import { emulateMedia, isChromium } from './harness/browser.mjs';
import { paleTexts } from './harness/contrast.mjs';
import { clean } from './harness/examine.mjs';
import { readPack } from './harness/examples.mjs';
import { explained, explains, ibmFindings, unexplained } from './harness/ibm.mjs';
import { kiosk, Kiosk, KIOSK } from './harness/kiosk.mjs';
import { clippedTexts, smallTargets } from './harness/layout.mjs';
import { BUTTON } from './harness/names.mjs';
import { journey, useBrowser } from './harness/visit.mjs';

useBrowser();

/** A visit to the screen. */
const screen = (sentence, options, steps) => journey(sentence, kiosk(options), (visit) => steps(new Kiosk(visit), visit));

const FINGER = 56;
const EVERYTHING = readPack('examples/everything.json');
const TYPED = ['numeric', 'short-text', 'reflection'];

screen('whatever is pressed in a quiz of every kind is 56 pixels or more, and nothing leads away', { packs: [EVERYTHING] }, async (one, visit) => {
  const { quiz } = visit;
  const found = [];
  const look = async (state) => found.push(...(await faults(one, visit)).map((fault) => `${state}: ${fault}`));
  const left = { ...EVERYTHING, items: EVERYTHING.items.filter(({ type }) => !TYPED.includes(type)) };
  await look('start');
  await one.open(EVERYTHING.title);
  for (let { kind, heading } = await quiz.screen(); kind !== 'result'; ) {
    const item = await quiz.item(left);
    await look(`${item.type}, question`);
    await quiz.answer(item);
    kind = await quiz.settled(heading);
    if (kind === 'checked') {
      await opened(quiz.roles);
      await look(`${item.type}, told`);
      await quiz.onward();
      ({ kind } = await quiz.until((now) => now.heading !== heading));
    }
    ({ heading } = await quiz.screen());
  }
  await opened(quiz.roles);
  await look('result');
  clean(found);
});

screen('the same is so of an answer that is missing, the PAM Levels, the verbs and the question who is there', {}, async (one, visit) => {
  const found = [];
  const look = async (state) => found.push(...(await faults(one, visit)).map((fault) => `${state}: ${fault}`));
  await one.open(KIOSK.short);
  await visit.quiz.press(BUTTON.check);
  await look('missing');
  await one.press(KIOSK.over);
  for (const title of [KIOSK.pam, KIOSK.verbs]) {
    await one.open(title);
    await opened(visit.roles);
    await look(title);
    await one.press(KIOSK.over);
  }
  await one.press('Larger');
  await one.forward(121);
  await look('asked');
  clean(found);
});

screen('where there is a keyboard, fields are as large', { settings: { typing: true } }, async (one, visit) => {
  await one.open(KIOSK.build);
  await opened(visit.roles);
  clean(await smallTargets(visit.page, FINGER));
});

screen('a button that is too small, a link that leads away and a field would be found', {}, async (one, visit) => {
  await visit.page.evaluate(() => {
    document.documentElement.style.setProperty('--target', '44px');
    const [link, field] = ['a', 'textarea'].map((name) => document.createElement(name));
    Object.assign(link, { href: 'https://example.org/', textContent: 'Away' });
    document.querySelector('main').append(link, field);
  });
  const found = (await faults(one, visit)).join('\n');
  for (const told of [/button "Larger" is \d+ × 5\d/, /<a href="https:\/\/example\.org\/"/, /link "Away" is low/, /<textarea>/]) assert.match(found, told);
});

/** What is too small, is typed into, or leads away. @param {Kiosk} one */
async function faults(one, { page, roles }) {
  const away = await page.evaluate(() => {
    const of = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? of(each.shadowRoot) : [])]);
    const leads = (each) => each.matches('a[href]:not([href^="#"]), form, iframe, area, [target]');
    return of(document.body).filter(leads).map((each) => each.outerHTML.slice(0, 80));
  });
  const low = await page.evaluate((least) => {
    const of = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? of(each.shadowRoot) : [])]);
    const anchors = of(document.body).filter((each) => each.matches('a') && each.checkVisibility());
    return anchors.filter((each) => each.getBoundingClientRect().height < least).map((each) => `link "${each.textContent}" is low`);
  }, FINGER);
  const printing = (await roles.names('button')).filter((name) => /print|save|copy/i.test(name));
  return [...(await smallTargets(page, FINGER)), ...(await one.fields()), ...away, ...low, ...printing];
}

/** Opens all that is shown on request. */
async function opened(roles) {
  for (const one of await roles.all('group')) await one.evaluate((each) => each.localName === 'details' && (each.open = true));
}

for (const [width, height] of [[320, 640], [768, 1024], [1280, 800], [1080, 1920]]) {
  screen(`on a screen of ${width} × ${height} nothing is cut off or moves sideways, in the largest letters too`, { viewport: { width, height } }, async (one, { page }) => {
    for (const size of ['Normal', 'Largest']) {
      const look = async (state) => {
        const wide = await page.evaluate(() => [document.documentElement, document.querySelector('main'), document.querySelector('dialog')].map((box) => box.scrollWidth - box.clientWidth));
        assert.ok(wide.every((more) => more <= 0), `${state}, ${size}: ${wide} too wide`);
        assert.deepEqual(await clippedTexts(page), [], `${state}, ${size}`);
      };
      await one.press(size);
      await look('start');
      await one.open(KIOSK.short);
      await look('quiz');
      await one.forward(121);
      await look('asked');
      await one.press(KIOSK.stay);
      const [bar, top] = await page.evaluate(() => [document.querySelector('header'), document.querySelector('main')].map((each) => each.getBoundingClientRect()).map(({ height, y }) => ({ height, y })));
      assert.ok(bar.height <= top.y + 0.5 && bar.height < 130, 'the bar lies on nothing, and is low');
      await one.press(KIOSK.over);
    }
  });
}

/** So high that nothing has to be scrolled to: axe cannot tell what lies behind text out of view. */
const HIGH = { width: 1280, height: 6000 };

screen('both engines find nothing, in every colour', { viewport: HIGH }, async (one, { page, roles }) => {
  const [found, used] = [[], new Set()];
  const engines = async (state, tag) => {
    const reasons = explained.filter(({ on }) => on.includes('kiosk') || on.includes(tag));
    const findings = await ibmFindings(page);
    for (const reason of reasons) if (findings.some((finding) => explains(reason, finding))) used.add(reason);
    found.push(...unexplained(findings, reasons).map((line) => `${state}: ${line}`));
    await colours(state);
  };
  const colours = async (state, rules) => found.push(...(await axeFindings(page, { rules })).map((line) => `${state}: ${line}`));
  await engines('start', '');
  for (const theme of ['Dark', 'High contrast']) {
    await one.press(theme);
    await colours(`start, ${theme}`, ['color-contrast']);
  }
  if (isChromium) {
    await emulateMedia(page, { 'forced-colors': 'active' });
    found.push(...(await paleTexts(page)));
    await emulateMedia(page, {});
  }
  await one.open(KIOSK.short);
  await colours('quiz, High contrast', ['color-contrast']);
  await one.forward(121);
  await roles.hasFocus('button', KIOSK.stay);
  await engines('asked', 'pcw-quiz');
  await one.press(KIOSK.stay);
  await one.press(KIOSK.over);
  for (const [title, tag] of [[KIOSK.short, 'pcw-quiz'], [KIOSK.verbs, 'pcw-outcome-builder'], [KIOSK.pam, 'pcw-pam-levels']]) {
    await one.open(title);
    await engines(title, tag);
    await one.press(KIOSK.over);
  }
  clean(found);
  const needless = explained.filter((reason) => reason.on.includes('kiosk') && !used.has(reason));
  assert.deepEqual(needless, [], 'explanations that nothing needs any more');
});
