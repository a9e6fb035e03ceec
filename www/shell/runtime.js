/** The program, made once a page whatever the number of elements; one instance of it is one `Runtime`. */
import { guardExports, guardImports } from './guard.js';
import { logged } from './messages.js';

/** @typedef {import('./types.js').Program} Program */

/** @type {() => Program | Promise<Program>} */
let load;
/** @type {Promise<Program> | undefined} */
let made;

/**
 * Says where the program comes from. Nothing is loaded yet.
 * @param {() => Program | Promise<Program>} source
 */
export function programFrom(source) {
  load = source;
}

/** The first call starts the work, later calls share it. A failure may be tried again. */
function program() {
  if (!made) {
    made = (async () => load())();
    made.catch(() => (made = undefined));
  }
  return made;
}

/** One instance. After a panic it is dead: its elements are told, and every later call into it does nothing. */
export class Runtime {
  constructor() {
    this.dead = false;
    this.told = false;
    /** @type {Set<{ crashed(): void }>} */
    this.users = new Set();
    /** @type {import('./types.js').Exports | undefined} */
    this.exports = undefined;
    /** Settles when the instance can be used. */
    this.started = this.start();
  }

  async start() {
    const { makeGlue, instantiate } = await program();
    const glue = makeGlue();
    const exports = await instantiate(guardImports(this, glue.imports));
    this.exports = glue.bind(guardExports(this, exports));
  }

  /**
   * Runs a call through the glue, which itself stumbles over the empty answers of a dead instance.
   * @template T
   * @param {() => T} call
   * @returns {T | undefined}
   */
  run(call) {
    if (this.dead) return undefined;
    try {
      return call();
    } catch (error) {
      this.die(error);
      return undefined;
    }
  }

  /**
   * Marks the instance as dead and tells its elements, once, after the calls in progress have unwound.
   * @param {unknown} error
   */
  die(error) {
    this.dead = true;
    if (this.told) return;
    // After a stack overflow even this call can fail; then the next frame further out tries again.
    queueMicrotask(() => {
      for (const user of [...this.users]) user.crashed();
    });
    this.told = true;
    console.error(logged.stopped, error);
  }
}
