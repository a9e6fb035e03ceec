/** No start without an end: a program that never comes has to be told of, too. */
import { failure } from './failure.js';

/** Longest wait for the program, in milliseconds: what comes later is there for whoever tries again. */
const PATIENCE = 60_000;

/**
 * The same promise, which fails where it takes too long.
 * @template Value
 * @param {Promise<Value>} started
 * @returns {Promise<Value>}
 */
export function inTime(started) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failure('start-failed', 'late')), PATIENCE);
    const end = () => clearTimeout(timer);
    started.then(end, end);
    started.then(resolve, reject);
  });
}
