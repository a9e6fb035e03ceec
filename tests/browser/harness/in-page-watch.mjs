/**
 * The parts of the watch that run inside the page. Each function stands alone: it is sent to the browser as text.
 */

/** Before any script of the page: remembers how the page began and listens for what leaves no other trace. */
export function prelude() {
  const notes = { request: [], csp: [] };
  const builtIns = { Object, Array, String, Function, Promise, Map, Set, Node, Element, HTMLElement, Document, EventTarget };
  const names = (object) => Object.getOwnPropertyNames(object).join(' ');
  const before = {
    globals: Object.getOwnPropertyNames(window),
    prototypes: Object.entries(builtIns).map(([name, { prototype }]) => [name, prototype, names(prototype)]),
  };
  // A symbol, so that the watch is not itself found among the names of the window.
  Object.defineProperty(window, Symbol.for('watch'), { value: { notes, before, events: [] } });

  // Chromium's list of requests leaves these out.
  for (const channel of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker']) {
    if (typeof window[channel] !== 'function') continue;
    const spy = (target, given, newTarget) => {
      notes.request.push(`${channel} ${given[0]}`);
      return Reflect.construct(target, given, newTarget);
    };
    const descriptor = Object.getOwnPropertyDescriptor(window, channel);
    Object.defineProperty(window, channel, { ...descriptor, value: new Proxy(window[channel], { construct: spy }) });
  }
  window.addEventListener(
    'securitypolicyviolation',
    (event) => notes.csp.push(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`),
    true,
  );
  for (const name of ['ready', 'answered', 'completed', 'changed', 'failed', 'resized']) {
    window.addEventListener(`pcw-${name}`, (event) => {
      const { type, detail, bubbles, composed, cancelable } = event;
      const sent = JSON.stringify(detail);
      window[Symbol.for('watch')].events.push({ type, detail: sent, bubbles, composed, cancelable, target: event.target.id || event.target.localName });
    });
  }
}

/** After the journey: what was left behind, by kind of fault. */
export async function leftovers() {
  const { notes, before } = window[Symbol.for('watch')];
  const known = new Set([...before.globals, 'pcw', ...(window[Symbol.for('own globals')] ?? [])]);
  const names = (object) => Object.getOwnPropertyNames(object).join(' ');
  const left = { request: notes.request, csp: notes.csp, global: [], stored: [], inside: [] };
  // The test driver leaves its own behind when it waits in the page; a number stands for a frame.
  const fresh = Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !/ariaQuerySelector|^\d+$/.test(name));
  left.global.push(...fresh);
  for (const [name, prototype, was] of before.prototypes) {
    if (names(prototype) !== was) left.global.push(`${name}.prototype is not what it was`);
  }

  // A sandboxed page has no right to store anything, and Chromium reports even the question.
  const sandboxed = self.origin === 'null' && location.protocol !== 'file:';
  const attempt = async (what, task) => {
    if (sandboxed) return;
    try {
      for (const found of await task()) left.stored.push(`${what}: ${found}`);
    } catch (refusal) {
      // Where a page has no right to store, nothing can be stored.
      if (refusal.name !== 'SecurityError') throw refusal;
    }
  };
  await attempt('localStorage', () => Object.keys(localStorage));
  await attempt('sessionStorage', () => Object.keys(sessionStorage));
  await attempt('cookie', () => document.cookie.split('; ').filter(Boolean));
  await attempt('indexedDB', async () => (await indexedDB.databases()).map((one) => one.name));
  await attempt('cache', async () => (typeof caches === 'undefined' ? [] : caches.keys()));

  const banned = 'script, iframe, frame, object, embed, link, style, base, meta, img:not([src]), picture, audio, video, form[action]';
  // Packs may hold images; one that is fetched is among the requests.
  const isImage = (element, value) => element.localName === 'img' && /^data:image\/(png|jpeg|gif|webp);base64,/.test(value);
  const search = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (root instanceof ShadowRoot) {
        if (element.matches(banned)) left.inside.push(`<${element.localName}> in ${root.host.localName}`);
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on')) left.inside.push(`${name}="${value}" in ${root.host.localName}`);
          const link = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
          if (link && !/^(#|https?:|mailto:|tel:)/.test(value) && !isImage(element, value)) left.inside.push(`${name}="${value}" in ${root.host.localName}`);
        }
      }
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  if (document.adoptedStyleSheets.length > 0) left.inside.push('a style sheet adopted by the page');
  return left;
}

/** The elements of the page itself now, shadow roots left out, beside those it was sent with. @param {string} asSent */
export function census(asSent) {
  const now = [...document.querySelectorAll('*')].map((element) => element.localName).join(' ');
  return { asSent, now };
}
