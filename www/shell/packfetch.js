/** The attribute `src`: fetching a pack, from nowhere else than it says, and never more of it than may be decoded. */
import { Failure, failure } from './failure.js';
import { MOST_BYTES, readPack } from './packtext.js';

/** Longest wait for a whole pack, in milliseconds. */
const PATIENCE = 30_000;

/**
 * @param {string} address as written in `src`, resolved against the page
 * @param {AbortSignal} signal ends the request when it is replaced or the element leaves
 * @returns {Promise<unknown>}
 */
export async function fetchPack(address, signal) {
  const url = resolve(address);
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end);
  let slow = false;
  const timer = setTimeout(() => {
    slow = true;
    end();
  }, PATIENCE);
  try {
    const response = await request(url, stop.signal);
    if (!response.ok) throw failure('pack-unreachable', 'status', `${url} (HTTP ${response.status})`);
    return readPack(await readText(response, url), url);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw failure('pack-unreachable', slow ? 'slow' : 'unreachable', url);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    end();
  }
}

/**
 * The answer of the website that the address names. One that sends the browser on to another is not followed there: a
 * stranger's text would stand under the name of whoever made the page.
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function request(url, signal) {
  const home = new URL(url).origin;
  /** @type {RequestInit} */
  const options = { credentials: 'same-origin', mode: home === self.origin ? 'same-origin' : 'cors', signal };
  try {
    const response = await fetch(url, options);
    // Of another website's own redirects nothing is known before, and a page can have put its own fetch in place.
    if (!response.url || new URL(response.url).origin === home) return response;
  } catch (error) {
    // Browsers keep to themselves why; but whether there was a redirect can be asked.
    if (signal.aborted || (await fetch(url, { ...options, redirect: 'manual' })).type !== 'opaqueredirect') throw error;
  }
  throw failure('pack-unreachable', 'elsewhere', url);
}

/** @param {string} address */
function resolve(address) {
  let url;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    throw failure('pack-unreachable', 'address', address);
  }
  // Browsers refuse this anyway, but with words that help nobody.
  if (url.protocol === 'file:') throw failure('pack-unreachable', 'disk', url.href);
  return url.href;
}

/**
 * The body as text, read piece by piece so that an endless answer is given up at the cap.
 * @param {Response} response
 * @param {string} url
 */
async function readText(response, url) {
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw failure('pack-too-large', 'large', url);
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) throw failure('pack-too-large', 'large', url);
    text += decoder.decode(value, { stream: true });
  }
}
