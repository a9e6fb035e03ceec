/** Which parameters an address may have: the attributes of each widget, from `elements.json`. */
import { runtimeTable } from '../manifest.mjs';

/** Names that no address may set, whatever `elements.json` will say one day. */
const NEVER = /^(on.*|style|class|id|slot|part|is|href|srcdoc)$/;

/** @returns {Record<string, string[]>} */
export function attributeTable() {
  const rows = runtimeTable(['quiz', 'pam-levels', 'outcome-builder'], false).map(
    (/** @type {any} */ { widget, attributes }) => [widget, Object.keys(attributes)],
  );
  const table = Object.fromEntries(rows);
  const lost = Object.values(table).flat().filter((name) => NEVER.test(name));
  if (lost.length) throw new Error(`An address must not be able to set ${lost.join(', ')}. What to do: name the attribute otherwise.`);
  return table;
}
