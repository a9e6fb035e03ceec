/**
 * A second try for a journey that failed, on a page of its own.
 *
 * With a thousand journeys in three browsers at once on two cores, one now and then is slower than the clock that it is about.
 * What fails twice has failed. What passes at the second try is told, with its reason: `cargo xtask test` names each, and
 * fails if there are more than a few.
 */

/** Set by `cargo xtask test`: who runs one file by hand sees every failure at once. */
const TRIES = process.env.PCW_TRIES === '2' ? 2 : 1;

/** What `cargo xtask test` looks for; the same words stand in crates/xtask/src/unsure.rs. */
const UNSURE = 'passed only at the second try:';

/**
 * @param {{ name: string, diagnostic: (text: string) => void }} context of the test
 * @param {() => Promise<void>} run
 */
export async function tried({ name, diagnostic }, run, tries = TRIES) {
  try {
    await run();
  } catch (fault) {
    if (tries < 2) throw fault;
    await tried({ name, diagnostic }, run, tries - 1);
    diagnostic(`${UNSURE} ${name}: ${reason(fault)}`);
  }
}

/** In one line. @param {unknown} fault */
function reason(fault) {
  return String(fault instanceof Error ? fault.message : fault).replace(/\s+/g, ' ').slice(0, 300);
}
