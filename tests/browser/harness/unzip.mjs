/** Reads zips, by the list at their end: not with the library that writes ours. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} time and `date` as MS-DOS has them
 * @property {number} date
 * @property {Buffer} bytes
 */

/** @param {Buffer} zip @returns {Entry[]} in their order */
export function entriesOf(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('This is no zip, or it is cut short.');
  const entries = [];
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (bytes.length !== zip.readUInt32LE(at + 24)) throw new Error(`${name} is not as long as the zip says.`);
    entries.push({ name, time: zip.readUInt16LE(at + 12), date: zip.readUInt16LE(at + 14), bytes });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** @param {Entry[]} entries @param {string} folder */
export function unpackTo(entries, folder) {
  for (const { name, bytes } of entries) {
    const file = normalize(join(folder, name));
    if (!file.startsWith(folder)) throw new Error(`${name} would lie outside of the folder.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
