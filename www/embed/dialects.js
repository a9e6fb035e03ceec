/**
 * The three ways in which pages speak with frames about their height: our own, that of H5P, and that of LTI tools.
 * What goes out is a number and an id, so any page may have it. `embed-message.schema.json` describes our own.
 */

/**
 * The height in every dialect. Older resizers of H5P read `height`, newer ones `scrollHeight`. `prepareResize` makes the
 * frame small first, for pages that fill whatever height they have; this one is measured by what is on it.
 * @param {number} height in CSS pixels
 * @param {string} id
 */
export function sizes(height, id) {
  return [
    { pcw: 1, type: 'size', id, height },
    { context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: height, height },
    { subject: 'lti.frameResize', height },
  ];
}

/** By it an H5P resizer learns that this frame wants to be sized, and answers. */
const HELLO = { context: 'h5p', action: 'hello' };

/** After these the page around wants to hear the height again. */
const ASKED = ['hello', 'resize', 'resizePrepared', 'ready'];

/** The window around the frame. */
export class Around {
  /**
   * @param {Window} parent
   * @param {string} id
   */
  constructor(parent, id) {
    this.parent = parent;
    this.id = id;
    /** An H5P resizer has answered; each further hello would make it listen once more. */
    this.greeted = false;
  }

  /** @param {number} height */
  tell(height) {
    for (const message of sizes(height, this.id)) this.parent.postMessage(message, '*');
  }

  hello() {
    // A resizer answers to the origin, and fails loudly where there is none.
    if (!this.greeted && self.origin !== 'null') this.parent.postMessage(HELLO, '*');
  }

  /** @param {() => void} again somebody wants to hear the height again */
  listen(again) {
    addEventListener('message', ({ source, data }) => {
      if (source !== this.parent || typeof data !== 'object' || data === null) return;
      if (data.pcw === 1 && data.type === 'hello') again();
      if (data.context !== 'h5p' || !ASKED.includes(data.action)) return;
      if (data.action === 'hello') this.greeted = true;
      if (data.action === 'ready') this.hello();
      again();
    });
  }
}
