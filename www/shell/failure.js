/** What can go wrong between a page and a running widget: one error type with a code from a closed list. */
import { advice, readers } from './messages.js';

/** @typedef {keyof typeof readers} FailureCode */
/** @typedef {import('./types.js').Fault} Fault */

/** An error with a `code` for programs, a `message` for readers and `faults` for authors. */
export class Failure extends Error {
  /**
   * @param {FailureCode} code
   * @param {Fault[]} faults
   */
  constructor(code, faults) {
    super(readers[code]);
    this.code = code;
    this.faults = faults;
  }
}

/**
 * A failure with one fault, worded by the catalogue.
 * @param {FailureCode} code
 * @param {string} why key into the advice
 * @param {string} [where] place: an address, or the parser's own words
 */
export function failure(code, why, where = '') {
  const [cause, cure] = advice[why];
  return new Failure(code, [{ code: why, place: where || placeOf(code), cause, cure, severity: 'error' }]);
}

/** @param {FailureCode} code */
function placeOf(code) {
  return code.startsWith('pack') ? 'pack' : 'element';
}

/**
 * Anything thrown, as a failure; what nobody foresaw is `start-failed` with the thrown text as its place.
 * @param {unknown} thrown
 */
export function asFailure(thrown) {
  if (thrown instanceof Failure) return thrown;
  // What browsers throw where they have no memory left.
  return failure('start-failed', thrown instanceof RangeError ? 'memory' : 'start', String(thrown));
}
