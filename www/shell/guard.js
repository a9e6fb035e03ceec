/**
 * Guards every way in and out of one WebAssembly instance. A panic, trap or stack overflow leaves Rust's state
 * half changed, so nothing may run in that instance afterwards, and no exception may reach the page.
 */

/** @typedef {{ dead: boolean, die(error: unknown): void }} Mortal */

/**
 * What a dead instance answers. The glue takes answers apart without a look (`ret[1]`, `ret >>> 0`), also for calls
 * that come from a timer or a promise of the page, where its stumbling would be an error of the page.
 */
const NOTHING = Object.freeze([0, 0, 0, 0]);

/**
 * The exports, each function guarded: whatever escapes from one ends the instance and is swallowed.
 * @param {Mortal} life
 * @param {WebAssembly.Exports} exports
 * @returns {WebAssembly.Exports}
 */
export function guardExports(life, exports) {
  return replaceFunctions(exports, (call) => (/** @type {any[]} */ ...args) => {
    if (life.dead) return NOTHING;
    try {
      return call(...args);
    } catch (error) {
      life.die(error);
      return NOTHING;
    }
  });
}

/**
 * The imports, each function guarded: when the instance died while the page was being called (a nested event, say),
 * the frames that wait for the answer are unwound instead of going on.
 * @param {Mortal} life
 * @param {WebAssembly.Imports} imports
 * @returns {WebAssembly.Imports}
 */
export function guardImports(life, imports) {
  /** @type {WebAssembly.Imports} */
  const guarded = Object.create(null);
  for (const module of Object.keys(imports)) {
    guarded[module] = replaceFunctions(imports[module], (call) => (/** @type {any[]} */ ...args) => {
      const answer = call(...args);
      if (life.dead) throw new Error('unwind');
      return answer;
    });
  }
  return guarded;
}

/**
 * @template {Record<string, any>} T
 * @param {T} members
 * @param {(call: Function) => Function} replace
 * @returns {T}
 */
function replaceFunctions(members, replace) {
  const replaced = Object.create(null);
  for (const name of Object.keys(members)) {
    const member = members[name];
    replaced[name] = typeof member === 'function' ? replace(member) : member;
  }
  return replaced;
}
