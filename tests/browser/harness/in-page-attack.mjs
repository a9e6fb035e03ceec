/**
 * Walks a quiz inside the page, since thousands of texts by mouse would take hours. Each function stands alone but
 * for the others here; they go to the browser as text.
 */

/** Lets the widget draw. */
export function tick() {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      // An open port would keep the page from being collected.
      channel.port1.close();
      done(undefined);
    };
    channel.port2.postMessage(0);
  });
}

/** What the element shows: the texts of the elements that hold nothing else, and the names of all its elements. */
export function look(element) {
  const all = [...element.shadowRoot.querySelectorAll('*')];
  const texts = new Map();
  for (const one of all) {
    if (one.firstElementChild) continue;
    texts.set(one.textContent, (texts.get(one.textContent) ?? 0) + 1);
  }
  return { texts, tags: all.map((one) => one.localName).join(' ') };
}

/** Presses one of the buttons and waits until the screen is another. */
export async function press(element, names) {
  const button = [...element.shadowRoot.querySelectorAll('button')].find((one) => names.includes(one.textContent));
  if (!button) throw new Error(`no button ${names.join(' or ')} in: ${element.shadowRoot.textContent.slice(0, 300)}`);
  button.click();
  for (let wait = 0; wait < 500 && button.isConnected; wait += 1) await tick();
}

/** Elements and addresses that no text of a pack may make, marks or not. */
export function unsafe(element) {
  const allowed = 'div p span ul ol li em strong a img h1 h2 h3 h4 h5 h6 fieldset legend label input button details summary table caption thead tbody tr th td select option textarea svg rect text line circle section code';
  const faults = [];
  for (const one of element.shadowRoot.querySelectorAll('[part~="base"] *, [part~="error"] *')) {
    if (!allowed.split(' ').includes(one.localName)) faults.push(`<${one.localName}>`);
    for (const { name, value } of one.attributes) {
      if (name.startsWith('on') || name === 'style') faults.push(`${name}="${value}"`);
      if (name === 'href' && !/^(#$|https?:|mailto:|tel:)/.test(value)) faults.push(`href="${value}"`);
      if (name === 'src' && !/^data:image\/(png|jpeg|gif|webp);base64,/.test(value)) faults.push(`src="${value}"`);
    }
  }
  return faults;
}

/**
 * Answers every question and looks at each screen; tells what was not shown as it is, or came with other elements.
 * With `marked` the texts are taken as marks: then only what they may never make is told.
 */
export async function walk(element, texts, plain, marked = false) {
  const faults = [];
  const expect = (seen, text, times, where) => {
    if (marked) return;
    const count = seen.texts.get(text) ?? 0;
    if (count < times) faults.push(`${where}: ${JSON.stringify(text)} is shown ${count} times, not ${times}`);
  };
  const sameElements = (seen, name) => {
    if (marked) return void faults.push(...unsafe(element).map((fault) => `${name}: ${fault}`));
    plain[name] ??= seen.tags;
    if (plain[name] !== seen.tags) faults.push(`${name}: other elements than with a harmless text:\n${seen.tags}\nnot\n${plain[name]}`);
  };
  const line = (text) => ([...text].length > 300 ? 'Too long for a line' : text);
  const choose = (index) => element.shadowRoot.querySelectorAll('input')[index].click();

  for (const [index, text] of texts.entries()) {
    const first = index === 0 ? 'first ' : '';
    const asked = look(element);
    expect(asked, text, 2, 'question');
    sameElements(asked, `${first}question`);
    choose(0);
    await press(element, ['Check answer']);
    const checked = look(element);
    expect(checked, text, 4, 'checked');
    expect(checked, `${line(text)}, ${line(text)}`, 1, 'citation');
    sameElements(checked, `${first}checked`);
    await press(element, ['Continue']);
  }
  for (let first = 0; first < texts.length; first += 19) {
    choose(0);
    await press(element, ['Choose a reason']);
    const reasons = texts.slice(first, first + 19);
    const asked = look(element);
    for (const text of reasons) expect(asked, text, 1, 'reasons');
    sameElements(asked, `${reasons.length} reasons`);
    choose(0);
    await press(element, ['Check answer']);
    const checked = look(element);
    for (const text of reasons) expect(checked, text, 2, 'reasons explained');
    await press(element, ['Continue', 'See your result']);
  }
  const result = look(element);
  for (const text of texts) {
    expect(result, text, 2, 'review and notes');
    expect(result, line(text), 2, 'sections and gaps');
    // A sentence that has its end gets no other.
    const ended = line(text).replace(/[^.?!]$/, '$&.');
    expect(result, `${ended} ${ended} `, 1, 'sources');
  }
  sameElements(result, 'result');
  return { faults, plain };
}

/** Shows one pack after the other in the same element; tells what its frame did not show as it is. */
export async function frames(element, packs, plain) {
  const faults = [];
  for (const pack of packs) {
    const shown = new Promise((done) => element.addEventListener('pcw-ready', done, { once: true }));
    const failed = new Promise((done) => element.addEventListener('pcw-failed', (event) => done(event.detail), { once: true }));
    element.pack = pack;
    const failure = await Promise.race([shown.then(() => undefined), failed]);
    if (failure) {
      faults.push(`refused: ${JSON.stringify(failure.faults)}`);
      continue;
    }
    await tick();
    const seen = look(element);
    // The backslashes only keep its marks from being marks.
    const introduction = pack.introduction.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    const wanted = [pack.title, introduction, `Published by ${pack.publisher}.`, `Last reviewed: 1 January 2026, by ${pack.reviewer}.`];
    // A space may part a sentence from the next for those who hear or copy them.
    for (const text of wanted) if (!seen.texts.has(text) && !seen.texts.has(`${text} `)) faults.push(`frame: ${JSON.stringify(text)} is not shown as it is`);
    plain.frame ??= seen.tags;
    if (plain.frame !== seen.tags) faults.push(`frame: other elements than with a harmless text: ${JSON.stringify(pack.title)}\n${seen.tags}`);
  }
  return { faults, plain };
}

/**
 * Shows one pack on PAM Levels after the other in the same element; tells what is not shown as it is. With `marked` only
 * what texts may never make is told.
 */
export async function explain(element, given, plain, marked) {
  const faults = [];
  for (const { pack, texts } of given) {
    const shown = new Promise((done) => element.addEventListener('pcw-ready', () => done(undefined), { once: true }));
    const failed = new Promise((done) => element.addEventListener('pcw-failed', (event) => done(event.detail), { once: true }));
    element.pack = pack;
    const failure = await Promise.race([shown, failed]);
    if (failure) {
      faults.push(`refused: ${JSON.stringify(failure.faults)} of ${JSON.stringify(texts[0])}`);
      continue;
    }
    await tick();
    faults.push(...unsafe(element));
    if (marked) continue;
    const seen = look(element);
    const times = (text) => (seen.texts.get(text) ?? 0) + ([...text].length > 300 ? (seen.texts.get('Too long for a line') ?? 0) : 0);
    plain[texts.length] ??= { tags: seen.tags, times: times(texts[0]) / texts.length };
    const wanted = plain[texts.length];
    if (seen.tags !== wanted.tags) faults.push(`other elements than with a harmless text: ${JSON.stringify(texts[0])}`);
    if (texts.every((text) => text === texts[0])) continue;
    for (const text of texts) if (times(text) < wanted.times) faults.push(`${JSON.stringify(text)} is shown ${times(text)} times, not ${wanted.times}`);
  }
  return { faults, plain };
}
