/**
 * What the program needs of its page, taken as the script loads: what a page puts in its place later does not reach the
 * widgets. The bundler (www/build.mjs) puts these in place of the globals of the same names, whoever uses them.
 */

/** Nothing where there is no DOM (server rendering). */
const page = /** @type {Window & typeof globalThis} */ (typeof window === 'object' ? window : {});

/** The browser's own, from where no page can change it: old stand-ins for it have no `all` or `resolve`. */
const Own = /** @type {PromiseConstructor} */ ((async () => {})().constructor);

export { Own as Promise };
export const { CustomEvent, MessageChannel, cancelAnimationFrame, clearTimeout, requestAnimationFrame, setTimeout } = page;
/** Browsers of 2018 have it not. */
export const queueMicrotask = page.queueMicrotask ?? ((/** @type {() => void} */ act) => void Own.resolve().then(act));
