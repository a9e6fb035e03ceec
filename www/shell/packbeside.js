/** The default packs of the module form: files beside the script. */
import { asFailure, Failure } from './failure.js';
import { beside } from './messages.js';
import { fetchPack } from './packfetch.js';

/**
 * They go the way of a `src`, with its caps: what lies beside the script may be anything.
 * @param {Record<string, () => URL>} addresses
 */
export const packsBeside = (addresses) => async (/** @type {string} */ widget) => {
  const { href } = addresses[widget]();
  try {
    // Many elements may wait for it, so none of them ends the request.
    return await fetchPack(href, new AbortController().signal);
  } catch (error) {
    const [cause, cure] = beside;
    const lost = { code: 'beside', place: href, cause, cure, severity: /** @type {const} */ ('error') };
    // Whatever came instead, such as a web page, nothing of the page's own is at fault.
    throw new Failure('pack-unreachable', [lost, ...asFailure(error).faults]);
  }
};
