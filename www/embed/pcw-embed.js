/**
 * For pages with embed.html in frames: gives each frame the height that it asks for, and makes events of what it tells.
 * A frame is known by its window alone, so that none can speak for another.
 */
(() => {
  /** Three times as high as the longest widget on the smallest phone: what asks for more is at fault. */
  const MOST = 100000;
  const mark = Symbol.for('pcw-embed');
  const page = /** @type {any} */ (window);
  if (page[mark]) return;
  page[mark] = true;

  /** Others on the page are none of our business: an address that names no widget is marked by the page. @param {HTMLIFrameElement} frame */
  const isOurs = (frame) => /embed\.html|[?&]widget=/.test(frame.src) || 'pcw' in frame.dataset;

  /** The frame with this window, in shadow roots too. @param {ParentNode} root @param {MessageEventSource | null} source @returns {HTMLIFrameElement | undefined} */
  const find = (root, source) => {
    for (const frame of root.querySelectorAll('iframe')) if (frame.contentWindow === source) return isOurs(frame) ? frame : undefined;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && find(shadowRoot, source);
      if (found) return found;
    }
  };

  /** @type {Map<HTMLIFrameElement, number>} */
  const waiting = new Map();
  const apply = () => {
    waiting.forEach((height, frame) => {
      const style = getComputedStyle(frame);
      const edges = /** @type {const} */ (['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth']);
      if (style.boxSizing === 'border-box') for (const edge of edges) height += parseFloat(style[edge]) || 0;
      const wanted = `${Math.min(Math.ceil(height), MOST)}px`;
      if (frame.style.height !== wanted) frame.style.height = wanted;
    });
    waiting.clear();
  };

  /** Whether the message comes from where the frame's own address leads, and not from where somebody went on to. @param {HTMLIFrameElement} frame @param {string} origin */
  const isOwn = (frame, origin) => {
    const { sandbox } = frame;
    if (sandbox.length && !sandbox.contains('allow-same-origin')) return origin === 'null';
    try {
      return origin === new URL(frame.src, document.baseURI).origin;
    } catch {
      return false;
    }
  };

  addEventListener('message', ({ data, source, origin }) => {
    const frame = data && data.pcw === 1 && source && find(document, source);
    if (!frame) return;
    const { type, height, name, detail } = data;
    if (type === 'size' && typeof height === 'number' && height > 0) {
      if (!waiting.size) requestAnimationFrame(apply);
      waiting.set(frame, height);
    } else if (type === 'event' && /^pcw-(ready|answered|completed|changed|failed)$/.test(name) && isOwn(frame, origin)) {
      frame.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }
  });

  // Frames that were there first may have spoken already.
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage({ pcw: 1, type: 'hello' }, '*');
})();
