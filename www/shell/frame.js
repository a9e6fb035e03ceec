/** The boxes inside an element's shadow root: the widget, the error panel, and the page's own fallback. */
import { boxed, buildPanel, paint } from './panel.js';
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
    /** A line below the widget, and what it says. @type {HTMLElement | undefined} */
    this.note = undefined;
    this.told = '';
    this.slot.addEventListener('slotchange', () => this.showWait());
    root.append(this.mount, this.wait, this.slot);
  }

  /** An empty box in place of the last view. */
  renew() {
    const box = this.root.ownerDocument.createElement('div');
    this.root.replaceChild(box, this.mount);
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
    this.root.insertBefore(this.panel, this.mount);
    this.showWait();
  }

  /** The theme changed while the panel or the note shows. @param {string | null} theme */
  paint(theme) {
    for (const box of [this.panel, this.note]) if (box) paint(box, theme);
  }

  /**
   * Says something below the widget, once for as long as it holds; empty takes it away. It is read out, and the focus
   * stays where it is. Below, so that nothing moves away from under a finger.
   * @param {string} text
   */
  tell(text) {
    if (this.told === text) return;
    this.told = text;
    this.note?.remove();
    this.note = undefined;
    if (!text) return;
    const line = this.root.ownerDocument.createElement('p');
    line.className = 'note screen-only';
    line.setAttribute('role', 'status');
    this.note = boxed(line, /** @type {HTMLElement} */ (this.root.host).getAttribute('theme'));
    this.root.insertBefore(this.note, this.mount.nextSibling);
    // Screen readers read out what comes into a region, and not what it came with.
    setTimeout(() => (line.textContent = text), 100);
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
