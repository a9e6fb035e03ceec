/** The boxes inside an element's shadow root: the widget, the error panel, and the page's own fallback. */
import { buildPanel, paint } from './panel.js';
import { words } from './messages.js';

export class Frame {
  /** @param {ShadowRoot} root */
  constructor(root) {
    this.root = root;
    const document = root.ownerDocument;
    /** The widget's box; a new one for each mount, so that nothing of a dead view stays. */
    this.mount = document.createElement('div');
    this.slot = document.createElement('slot');
    this.wait = document.createElement('p');
    this.wait.className = 'wait';
    this.wait.textContent = words.loading;
    /** @type {HTMLElement | undefined} */
    this.panel = undefined;
    this.slot.addEventListener('slotchange', () => this.showWait());
    root.append(this.mount, this.wait, this.slot);
  }

  /** An empty box in place of the last view. */
  renew() {
    const box = this.root.ownerDocument.createElement('div');
    this.mount.replaceWith(box);
    this.mount = box;
    return box;
  }

  /** The widget is there: nothing else shows. */
  showWidget() {
    this.clearPanel();
    this.slot.hidden = true;
    this.showWait();
  }

  /** Until the widget is there: the page's fallback, or a word that something is coming. */
  showFallback() {
    this.clearPanel();
    this.slot.hidden = false;
    this.showWait();
  }

  /**
   * The fault, and the page's fallback with it.
   * @param {Parameters<typeof buildPanel>[1]} choice
   */
  showPanel(choice) {
    this.showFallback();
    this.panel = buildPanel(this.root.ownerDocument, choice);
    this.mount.before(this.panel);
    this.showWait();
  }

  /** The theme changed while the panel shows. @param {string | null} theme */
  paint(theme) {
    if (this.panel) paint(this.panel, theme);
  }

  focusPanel() {
    /** @type {HTMLElement | null | undefined} */ (this.panel?.querySelector('[tabindex]'))?.focus();
  }

  clearPanel() {
    this.panel?.remove();
    this.panel = undefined;
  }

  showWait() {
    this.wait.hidden = this.slot.hidden || Boolean(this.panel) || this.slot.assignedNodes().some(isSeen);
  }
}

/** Whether a child of the element shows anything. @param {Node} node */
function isSeen(node) {
  return node instanceof Element ? node.localName !== 'script' : Boolean(node.nodeValue?.trim());
}
