/** Many elements that come up together take turns, so that the page can paint and answer in between. */

/** Longest stretch of work in one go, in milliseconds: well inside one frame, also on a slow machine. */
const STRETCH = 8;

/** @type {Promise<unknown>} */
let last = Promise.resolve();
let since = 0;

/** In a task of its own. No timer: some pages clear every timer there is. @param {() => void} run */
function soon(run) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(0);
}

/** Resolves when it is the caller's turn to do a piece of work at once. */
export function turn() {
  last = last.then(() => {
    const now = performance.now();
    // The first after a pause goes at once; a long row of them lets the page breathe.
    if (now - since < STRETCH) return undefined;
    return new Promise((resolve) => {
      const go = () => {
        since = performance.now();
        resolve(undefined);
      };
      if (now - since > 200) go();
      else soon(go);
    });
  });
  return last;
}
