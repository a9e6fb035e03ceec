/** The examples that the gallery shows, with the packs behind them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './server.mjs';

export const PACKS = join(ROOT, 'crates/content/packs');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A pack of the repository by its file. @param {string} name such as `examples/single.json` */
export const readPack = (name) => read(join(PACKS, name));

/** @type {{ name: string, title: string, html: string }[]} */
export const EXAMPLES = examplesOf('quiz').map(settled);
/** Those of `<pcw-pam-levels>`. */
export const PAM_EXAMPLES = examplesOf('pam_levels');
/** Those of `<pcw-outcome-builder>`. */
export const OUTCOME_EXAMPLES = examplesOf('outcome_builder');

/** @returns {{ name: string, title: string, html: string }[]} */
function examplesOf(widget) {
  const examples = read(join(ROOT, 'crates/widgets/src', widget, 'examples.json'));
  assert.ok(examples.length > 0, 'there are examples');
  return examples;
}

/** A test must meet the same questions each time. */
function settled(example) {
  const html = example.html.replace(/ shuffle="/, ' seed="always the same" shuffle="');
  return { ...example, html };
}

/** The paths of packs that an example asks for. @param {{ html: string }} example */
export function packPaths({ html }) {
  return [...html.matchAll(/\bsrc="(packs\/[^"]+)"/g)].map(([, path]) => `/${path}`);
}

/** A pack of the repository by its id and version, such as the one inside the script. @param {{ id: string, version: string }} wanted */
export function shippedPack({ id, version }) {
  const files = readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const pack = files.map((name) => read(join(PACKS, name))).find((one) => one.id === id && one.version === version);
  assert.ok(pack, `the pack ${id} ${version} is one of crates/content/packs`);
  return pack;
}

/** The practice of a pack on PAM Levels as a quiz has its questions. @param {any} pack */
export const situations = ({ practice }) => ({ items: practice.map((one) => ({ type: 'scenario', ...one })) });

/** The pack that a page now shows. @param {import('./visit.mjs').Visit} visit @param {{ html: string }} example */
export async function packOnPage(visit, { html }) {
  const inline = /<script type="application\/json">(.*?)<\/script>/s.exec(html);
  return inline ? JSON.parse(inline[1]) : shippedPack((await visit.event('pcw-ready')).pack);
}

/** The example on a page whose headings lead up to its own. @param {{ html: string }} example */
export function bodyOf({ html }) {
  const level = Number(/heading-level="(\d)"/.exec(html)?.[1] ?? 2);
  const above = Array.from({ length: level - 2 }, (_, index) => `<h${index + 2}>Part</h${index + 2}>`);
  return above.join('') + html;
}
