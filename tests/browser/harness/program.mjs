/**
 * Which form of the program a journey runs: WebAssembly, or plain JavaScript where a browser has none.
 *
 * Every journey runs in both browsers and in both forms, in two runs instead of four: what Chromium has as WebAssembly,
 * Firefox has plain, and the other way round. `PCW_BUILD=wasm` or `plain` asks for one form alone.
 */
import { basename } from 'node:path';
import { isChromium } from './browser.mjs';

/** @type {string | undefined} */
const asked = process.env.PCW_BUILD || undefined;
if (asked && asked !== 'wasm' && asked !== 'plain') throw new Error(`PCW_BUILD is "${asked}"; it must be wasm or plain.`);

/** The form for the journeys of this test file. @type {'wasm' | 'plain'} */
export const buildOfFile = /** @type {'wasm' | 'plain' | undefined} */ (asked) ?? (isEven(basename(process.argv[1] ?? '')) === isChromium ? 'wasm' : 'plain');

/** Parts the files in two halves that stay the same when a file is added. @param {string} name */
function isEven(name) {
  return [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;
}

/** Runs in the page before its scripts: a browser without WebAssembly. The scripts then load the plain form themselves. */
export function takeAway() {
  delete (/** @type {any} */ (globalThis)).WebAssembly;
}
