/**
 * The program: WebAssembly where the browser and the page's policy allow it, else the same as plain JavaScript from a
 * second script. Made once a page, whatever the number of elements.
 */
import { makeGlue } from 'pcw:glue';
import { asFailure, Failure, failure } from './failure.js';
import { logged } from './messages.js';
import { loadPlain } from './plain.js';

/** @typedef {import('./types.js').Program} Program */

/** The smallest valid module. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/**
 * Where even this is refused there is no WebAssembly, and no need to fetch or compile ours. An instance too, since
 * WebKit refuses by policy only that.
 */
const probe = () => WebAssembly.instantiate(new Uint8Array(EMPTY));

/**
 * @param {() => Promise<WebAssembly.Module>} compile
 * @param {() => URL | undefined} beside where the plain JavaScript lies
 * @returns {() => Promise<Program>}
 */
export const assembled = (compile, beside) => async () => {
  try {
    await probe();
    const module = await compile();
    // Asynchronous, because some browsers of the floor refuse large instances made at once.
    return { makeGlue, instantiate: async (imports) => (await WebAssembly.instantiate(module, imports)).exports };
  } catch (error) {
    return replaced(error, beside());
  }
};

/** @param {unknown} error @param {URL | undefined} address */
async function replaced(error, address) {
  try {
    const program = await loadPlain(address);
    console.info(logged.plain, error);
    return program;
  } catch (lost) {
    const { code, faults } = await reason(error);
    throw new Failure(code, [...faults, ...asFailure(lost).faults]);
  }
}

/** Why there is no WebAssembly. The texts of refusals differ between browsers, so a refusal is tried out. @param {unknown} error */
async function reason(error) {
  if (typeof WebAssembly !== 'object') return failure('webassembly-unsupported', 'unsupported');
  try {
    await probe();
  } catch {
    return failure('webassembly-blocked', 'blocked', String(error));
  }
  return asFailure(error);
}
