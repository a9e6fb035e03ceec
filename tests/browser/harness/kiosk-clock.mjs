/** A clock that goes only when it is put forward: hours of a shared screen in a moment, however slow the machine. */

/** A function as text that a page runs before its own scripts. @param {Function} task */
export const asText = (task) => `(${task})();`;

/** In the page. Waits of a tenth of a second and more are for the clock; shorter ones, which browsers and widgets need, are real. */
export function clock() {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map();
  let [now, ids, going] = [1000, 1e9, false];
  const put = (holder, name, value) => Object.defineProperty(holder, name, { configurable: true, writable: true, value });
  put(performance, 'now', () => now);
  put(window, 'setTimeout', (task, time = 0, ...rest) => {
    // What is set while the clock goes belongs to it, however short.
    if (!going && !(time > 100)) return setTimeout(task, time, ...rest);
    waiting.set((ids += 1), { at: now + time, run: () => task(...rest) });
    return ids;
  });
  put(window, 'clearTimeout', (id) => void (waiting.delete(id) || clearTimeout(id)));
  const forward = (ms) => {
    const end = now + ms;
    going = true;
    for (;;) {
      const due = [...waiting].filter(([, { at }]) => at <= end).sort(([, one], [, other]) => one.at - other.at)[0];
      if (!due) break;
      waiting.delete(due[0]);
      now = Math.max(now, due[1].at);
      due[1].run();
    }
    going = false;
    now = end;
  };
  Object.defineProperty(window, Symbol.for('clock'), { value: { forward, waiting } });
}
