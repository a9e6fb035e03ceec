/** Which WebAssembly instance serves which element. Browsers refuse more than about 125 on a page. */
import { Runtime } from './runtime.js';

/** So many elements of a page have an instance of their own; further ones share. */
const MOST = 64;

/** @typedef {{ crashed(): void }} User */

/** @type {Set<Runtime>} */
const pool = new Set();

/**
 * An instance for this element: a new one while there is room, else the one with the fewest elements.
 * @param {User} user told when the instance dies
 */
export function take(user) {
  for (const runtime of pool) if (runtime.dead) pool.delete(runtime);
  const runtime = pool.size < MOST ? open() : leastLoaded([...pool]);
  runtime.users.add(user);
  return runtime;
}

/**
 * Another element's instance, where the browser has no room for one more: phones stop well below that number.
 * @param {User} user told when the instance dies
 */
export function share(user) {
  const running = [...pool].filter((runtime) => runtime.exports && !runtime.dead);
  const runtime = running.length ? leastLoaded(running) : undefined;
  runtime?.users.add(user);
  return runtime;
}

/**
 * Gives it back. One that nobody uses is dropped, and its memory with it.
 * @param {Runtime} runtime
 * @param {User} user
 */
export function release(runtime, user) {
  runtime.users.delete(user);
  if (!runtime.users.size) pool.delete(runtime);
}

function open() {
  const runtime = new Runtime();
  pool.add(runtime);
  // One that could not start must not be handed out again; its elements hear of it through `started`.
  runtime.started.catch(() => pool.delete(runtime));
  return runtime;
}

/** @param {Runtime[]} among */
function leastLoaded(among) {
  let least = among[0];
  for (const next of among) if (next.users.size < least.users.size) least = next;
  return least;
}
