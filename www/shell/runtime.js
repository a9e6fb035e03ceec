/** The WebAssembly: compiled once a page, whatever the number of elements; one instance is one `Runtime`. */
import { makeGlue } from 'pcw:glue';
import { asFailure, failure } from './failure.js';
import { guardExports, guardImports } from './guard.js';
import { logged } from './messages.js';

/** The smallest valid module. Where even this is refused, the page's policy forbids WebAssembly. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/** @type {() => Promise<WebAssembly.Module>} */
let load;
/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * Says where the WebAssembly comes from. Nothing is loaded yet.
 * @param {() => Promise<WebAssembly.Module>} source
 */
export function loadFrom(source) {
  load = source;
}

/** The compiled module: the first call starts the work, later calls share it. A failure may be tried again. */
export function compile() {
  if (!compiled) {
    compiled = tryCompile();
    compiled.catch(() => (compiled = undefined));
  }
  return compiled;
}

async function tryCompile() {
  if (typeof WebAssembly !== 'object') throw failure('webassembly-unsupported', 'unsupported');
  try {
    return await load();
  } catch (error) {
    // The texts of CSP refusals differ between browsers, so the refusal itself is tried out.
    try {
      await WebAssembly.compile(new Uint8Array(EMPTY));
    } catch {
      throw failure('webassembly-blocked', 'blocked', String(error));
    }
    throw asFailure(error);
  }
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
    const module = await compile();
    const glue = makeGlue();
    // Asynchronous, because some browsers of the floor refuse large instances made at once.
    const instance = await WebAssembly.instantiate(module, guardImports(this, glue.imports));
    this.exports = glue.bind(guardExports(this, instance.exports));
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
