/** The page around a frame: how high the frame becomes, what is heard, and what is not. */
import assert from 'node:assert/strict';
import { AROUND, checkMessages, EMBED, framed } from './harness/frames.mjs';
import { widerThanScreen } from './harness/layout.mjs';
import { BUTTON, HEADING } from './harness/names.mjs';
import { PAM } from './harness/page.mjs';
import { pack, shortText, single, singles } from './harness/packs.mjs';
import { useBrowser } from './harness/visit.mjs';

useBrowser();

const TYPED = pack([shortText('w1'), single('s1')]);
const FILES = { '/pkg/own.json': singles(2), '/pkg/typed.json': TYPED };
/** What a person types, and what must never leave with it. */
const MARKER = 'purple elephants';
const own = { widget: 'quiz', src: 'own.json' };
const isEvent = (data) => data?.type === 'event';
const isSize = (data) => data?.type === 'size';

framed('the height goes to any page in three dialects, as a number and an id and nothing else', { files: FILES, around: { scripts: [] } }, async (frames) => {
  const one = await frames.add({ ...own, 'frame-id': 'unit-3' }, { origin: frames.elsewhere });
  await one.frame.waitForSelector('pcw-quiz');
  await frames.until(async () => (await frames.heard(isSize)).length, 'the height is told');
  await frames.quiet();
  const heard = await frames.heard();
  checkMessages(heard);
  const { content } = await one.sizes();
  const last = (wanted) => heard.map(({ data }) => data).filter(wanted).at(-1);
  assert.deepEqual(last(isSize), { pcw: 1, type: 'size', id: 'unit-3', height: content });
  assert.deepEqual(last((data) => data.subject), { subject: 'lti.frameResize', height: content });
  assert.deepEqual(last((data) => data.action === 'resize'), { context: 'h5p', action: 'resize', scrollHeight: content, clientHeight: content, height: content });
  assert.deepEqual(heard.filter(({ data }) => data.action === 'hello').map(({ data }) => data), [{ context: 'h5p', action: 'hello' }]);
  assert.deepEqual(heard.filter(({ data }) => !isSize(data) && !data.subject && data.context !== 'h5p'), []);
});

for (const [dialect, script] of [['our own script', AROUND], ['the way of H5P', '/pages/embed/around-h5p.js'], ['the way of LTI tools', '/pages/embed/around-lti.js']]) {
  framed(`a page around with ${dialect} gives the frame its height, and again when it changes`, { files: FILES, around: { scripts: [script] } }, async (frames) => {
    const one = await frames.add(own);
    await one.ready();
    const before = await one.fits(frames);
    await one.quiz.answer(single('s1'));
    await frames.until(async () => (await one.sizes()).frame !== before.frame, 'the frame has another height');
    assert.equal((await one.fits(frames)).scrolls, false);
  });
}

framed('while the widget comes up the frame keeps its height: the page around does not jump', { files: FILES }, async (frames) => {
  const one = await frames.add(own, { attributes: { height: '700' } });
  await one.ready();
  await one.fits(frames);
  const told = (await frames.heard(isSize)).map(({ data }) => data.height);
  assert.ok(told.length && Math.min(...told) > 200, `heights told: ${told}`);
});

const twoFrames = ['own.json', 'typed.json'].map((src) => `<iframe title="${src}" src="${EMBED}?widget=quiz&amp;src=${src}" width="100%" height="200"></iframe>`).join('');
for (const [when, page] of [
  ['before the frames, twice', { head: `<script src="${AROUND}"></script><script src="${AROUND}" async></script>`, body: twoFrames, scripts: [] }],
  ['long after the frames', { body: twoFrames, scripts: [] }],
]) {
  framed(`the script ${when}: every frame gets its own height, and frames that come later too`, { files: FILES, around: page, allows: ['own.json', 'typed.json'].map((src) => `${EMBED}?widget=quiz&src=${src}`) }, async (frames, visit) => {
    const [first, second] = [await frames.at(0), await frames.at(1)];
    await first.ready();
    await second.ready();
    if (!page.head) await visit.page.addScriptTag({ url: AROUND });
    // Nothing moves any more when the third comes: what is out of sight does not start.
    for (const one of [first, second]) await one.fits(frames);
    const third = await frames.add({ widget: 'quiz', src: 'own.json', pick: '1', 'parent-origin': visit.site.origin });
    await third.ready();
    for (const one of [first, second, third]) assert.equal((await one.fits(frames)).scrolls, false);
    assert.deepEqual((await visit.events()).map(({ type }) => type), ['pcw-ready'], 'each event comes once');
  });
}

framed('borders and paddings of a frame, and a frame in a shadow root, are reckoned with', { files: FILES, tolerates: [{ kind: 'inside', says: /^<iframe> in div$/ }] }, async (frames, { page }) => {
  const address = `${frames.visit.site.origin}${EMBED}?${new URLSearchParams(own)}`;
  frames.visit.watch.allowed.add(address);
  const handle = await page.evaluateHandle((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, title: 'A widget' });
    Object.assign(frame.style, { boxSizing: 'border-box', border: '7px solid', padding: '11px', width: '100%' });
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(frame);
    document.querySelector('main').append(host);
    return frame;
  }, address);
  const one = await frames.of(handle);
  await one.ready();
  assert.equal((await one.fits(frames)).scrolls, false);
});

/** Styles that make the content as high as the frame, and higher: as a style sheet of an administrator could. */
const stretch = (frame, css) => frame.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}, css);
for (const [what, css, most] of [['as high as the frame', 'main { min-height: 100vh }', 12], ['higher than the frame, whatever its height', 'main { min-height: calc(100vh + 40px) }', 16]]) {
  framed(`content that is ${what} does not make it grow without end`, { files: FILES }, async (frames) => {
    const one = await frames.add(own);
    await one.ready();
    const { content } = await one.fits(frames);
    await stretch(one.frame, css);
    await frames.quiet();
    const told = (await frames.heard(isSize)).length;
    assert.ok(told <= most, `${told} messages`);
    assert.ok((await one.sizes()).frame < content + 500, JSON.stringify(await one.sizes()));
    // What a person does still counts: the explanation makes the first of them higher.
    if (most > 12) return;
    await one.quiz.answer(single('s1'));
    await frames.quiet();
    assert.ok((await frames.heard(isSize)).length > told);
  });
}

framed('a page around that resizes the frame again and again, or always asks back, is not answered without end', { files: FILES, around: { scripts: [] }, allows: ['/pages/embed/around-chatty.js'] }, async (frames, { page }) => {
  const one = await frames.add(own);
  await one.ready();
  await frames.quiet();
  const before = (await frames.heard(isSize)).length;
  await page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    for (let step = 0; step < 30; step += 1) {
      frame.style.height = `${200 + (step % 7) * 50}px`;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await frames.quiet();
  assert.equal((await frames.heard(isSize)).length, before, 'the height of the frame is no reason to tell that of the content');
  await page.addScriptTag({ url: '/pages/embed/around-chatty.js' });
  await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ pcw: 1, type: 'hello' }, '*'));
  await frames.quiet();
  const answered = (await frames.heard(isSize)).length - before;
  assert.ok(answered > 0 && answered <= 25, `${answered} answers`);
  assert.ok((await frames.heard((data) => data?.action === 'hello')).length < 5);
});

framed('a frame gets narrower and wider with the page, on a phone too, and no bar shows', { files: FILES, viewport: { width: 320, height: 640 } }, async (frames, { page }) => {
  const one = await frames.add(own);
  await one.ready();
  const narrow = await one.fits(frames);
  assert.deepEqual([...(await widerThanScreen(page)), ...(await widerThanScreen(one.frame))], []);
  await page.setViewport({ width: 900, height: 640 });
  await frames.until(async () => (await one.sizes()).width > 600, 'it is wider');
  const wide = await one.fits(frames);
  assert.ok(wide.content < narrow.content, `${wide.content} of ${narrow.content}`);
});

framed('a frame that is made small again can be scrolled in', { files: FILES }, async (frames) => {
  const one = await frames.add(own);
  await one.ready();
  await one.fits(frames);
  const scrollable = () => one.frame.evaluate(() => getComputedStyle(document.documentElement).overflowY !== 'hidden');
  await frames.until(async () => !(await scrollable()), 'as long as it fits no bar can flash up');
  await one.handle.evaluate((frame) => { frame.style.height = '200px'; });
  await frames.until(scrollable, 'it can be scrolled');
});

framed('the longest widget on the smallest phone fits as well', { viewport: { width: 320, height: 640 } }, async (frames) => {
  const one = await frames.add({ widget: 'pam-levels' });
  await one.ready(PAM);
  const { content } = await one.fits(frames);
  assert.ok(content > 15000, `${content} px`);
});

framed('where nobody gives the frame its height, everything can be scrolled to', { files: FILES, around: { scripts: [] } }, async (frames) => {
  const one = await frames.add(own);
  await one.ready();
  assert.equal((await one.sizes()).scrolls, true);
  await (await one.roles.find('button', BUTTON.check)).click();
  await one.roles.find('alert');
  assert.ok(await one.frame.evaluate(() => getComputedStyle(document.documentElement).overflowY !== 'hidden'));
});

framed('in a sandbox with allow-scripts alone it runs, fits, and says what the frame refuses', { around: { scripts: [AROUND] }, tolerates: [{ kind: 'error', says: /CORS|Failed to load|sandboxed/ }] }, async (frames, { site }) => {
  const one = await frames.add({ widget: 'quiz', pick: '1', storage: 'local', 'parent-origin': site.origin }, { origin: frames.elsewhere, attributes: { sandbox: 'allow-scripts' } });
  await one.ready();
  assert.equal(await one.frame.evaluate(() => self.origin), 'null');
  for (const button of [BUTTON.unknown, BUTTON.result]) {
    await one.fits(frames);
    await one.quiz.press(button);
  }
  await one.fits(frames);
  await frames.until(async () => (await frames.heard((data) => data.name === 'pcw-completed')).length, 'the page around is told');
  assert.ok((await frames.heard(isEvent)).every(({ origin }) => origin === 'null'));
});

/** Answers both questions of `typed.json`, and types the marker. Who presses waits until nothing moves. */
async function answerAll(one, frames) {
  await one.quiz.type(undefined, MARKER);
  await one.quiz.press(BUTTON.check);
  for (const step of [() => one.quiz.press(BUTTON.next), () => one.quiz.answer(single('s1')), () => one.quiz.press(BUTTON.result)]) {
    await one.fits(frames);
    await step();
  }
  await one.roles.find('heading', HEADING.result);
}

framed('the page that parent-origin names is told what happens, as messages and as events of the frame, and never what was typed', { files: FILES }, async (frames, { page, site }) => {
  const one = await frames.add({ widget: 'quiz', src: 'typed.json', 'parent-origin': site.origin, 'frame-id': 'a1' }, { origin: frames.elsewhere });
  await one.ready();
  await answerAll(one, frames);
  await frames.until(async () => (await frames.heard((data) => data.name === 'pcw-completed')).length, 'the end is told');
  const heard = await frames.heard();
  checkMessages(heard);
  const names = new Set(heard.filter(({ data }) => isEvent(data)).map(({ data }) => data.name));
  assert.deepEqual([...names].sort(), ['pcw-answered', 'pcw-changed', 'pcw-completed', 'pcw-ready']);
  assert.ok(heard.filter(({ data }) => isEvent(data)).every(({ data, origin }) => data.id === 'a1' && origin === frames.elsewhere));
  assert.ok(!JSON.stringify(heard).includes(MARKER));
  const events = await page.evaluate(() => window[Symbol.for('heard')].events);
  assert.deepEqual(events.map(({ type, detail, frame }) => [type, detail, frame]), heard.filter(({ data }) => isEvent(data)).map(({ data }) => [data.name, data.detail, 0]));
});

framed('with share-text, what was typed goes to the page that parent-origin names', { files: FILES }, async (frames, { site }) => {
  const one = await frames.add({ widget: 'quiz', src: 'typed.json', 'share-text': '', 'parent-origin': site.origin });
  await one.ready();
  await answerAll(one, frames);
  await frames.until(async () => JSON.stringify(await frames.heard()).includes(MARKER), 'it is told');
});

for (const [what, origin, faults] of [
  ['no parent-origin', () => ({})],
  ['another parent-origin', ({ elsewhere }) => ({ 'parent-origin': elsewhere }), { tolerates: [{ kind: 'warning', says: /is not told what happens here/ }, { kind: 'error', says: /postMessage/ }] }],
  ['parent-origin=*', () => ({ 'parent-origin': '*' }), { expects: [{ kind: 'warning', says: /"\*" is not the exact origin/ }] }],
]) {
  framed(`with ${what} the page around hears heights and nothing else, whatever is answered and typed`, { files: FILES, ...faults }, async (frames) => {
    const one = await frames.add({ widget: 'quiz', src: 'typed.json', 'share-text': '', ...origin(frames) });
    await one.ready();
    await answerAll(one, frames);
    await one.fits(frames);
    await frames.quiet();
    const heard = await frames.heard();
    checkMessages(heard);
    assert.deepEqual(heard.filter(({ data }) => isEvent(data)), []);
    const text = JSON.stringify(heard);
    for (const word of [MARKER, 'w1', 's1', 'pcw-', 'pick', 'score']) assert.ok(!text.includes(word), `${word} in ${text.slice(0, 500)}`);
    assert.deepEqual(await frames.page.evaluate(() => window[Symbol.for('heard')].events), []);
  });
}

framed('a frame of somebody else on the page is not given the height that it asks for', { files: FILES, allows: ['/pages/embed/forger.html'] }, async (frames) => {
  const other = await frames.add(`${frames.elsewhere}/pages/embed/forger.html`);
  await frames.quiet();
  assert.equal(await other.frame.evaluate(() => innerHeight), 300);
});

framed('what a stranger in a frame that the page has marked says changes that frame alone, and no height that is none counts', { files: FILES, allows: ['/pages/embed/forger.html'] }, async (frames) => {
  const one = await frames.add({ ...own, 'frame-id': 'a1' });
  await one.ready();
  const { content } = await one.fits(frames);
  const address = `${frames.elsewhere}/pages/embed/forger.html?id=a1`;
  const other = await frames.add(address, { attributes: { 'data-pcw': '' } });
  const highest = () => other.frame.evaluate(() => innerHeight);
  await frames.until(async () => (await highest()) !== 300, 'the height of the stranger’s own frame is set');
  assert.equal(await highest(), 100000, 'what is too high is capped');
  await frames.quiet();
  assert.equal((await one.sizes()).frame, content);
  assert.deepEqual(await frames.page.evaluate(() => window[Symbol.for('heard')].events), []);
});

framed('a frame that has gone on to a stranger’s page speaks for nobody', { files: FILES }, async (frames, { site, watch }) => {
  const one = await frames.add({ ...own, 'parent-origin': site.origin });
  await one.ready();
  const events = () => frames.page.evaluate(() => window[Symbol.for('heard')].events);
  await frames.until(async () => (await events()).length, 'it is heard at first');
  const before = (await events()).length;
  const address = `${frames.elsewhere}/pages/embed/forger.html?events`;
  watch.allowed.add(address);
  await one.frame.evaluate((to) => { location.href = to; }, address);
  await frames.until(async () => (await frames.heard((data) => data?.name === 'pcw-completed')).length, 'the stranger has spoken');
  await frames.quiet();
  assert.equal((await events()).length, before);
});
