/** A module of WebAssembly from its strands, as `crates/xtask/src/armour/strands.rs` parted it. */

// What each strand holds is said there.
const [REST, HEAD, OPS, ADDED, STORED, CONSTANT, LONG, SET, GET, OFFSET, BRANCH, CALL] = Array(12).keys();

/** Which strands the numbers behind an instruction stand in: first and last instruction, strands. @type {[number, number, number[]][]} */
const BEHIND = [
  [0x02, 0x04, [OPS]],
  [0x0c, 0x0d, [BRANCH]],
  [0x10, 0x10, [CALL]],
  [0x11, 0x11, [OPS, OPS]],
  [0x20, 0x20, [GET]],
  [0x21, 0x22, [SET]],
  [0x23, 0x26, [OPS]],
  [0x28, 0x3e, [OPS, OFFSET]],
  [0x3f, 0x40, [OPS]],
  [0x42, 0x42, [LONG]],
  [0xd0, 0xd0, [OPS]],
  [0xd2, 0xd2, [OPS]],
];
/** Bytes that the longest size takes. */
const SIZE = 5;

/** @param {Uint8Array[]} strands */
export function weave(strands) {
  const behind = Array.from({ length: 256 }, (_, op) => BEHIND.find(([from, to]) => from <= op && op <= to)?.[2] ?? []);
  const ends = strands.map(() => 0);
  // Sizes are not in the strands; each is shorter than the function it belongs to.
  const bytes = new Uint8Array(2 * strands.reduce((sum, strand) => sum + strand.length, 99));
  let length = 0;
  const one = (/** @type {number} */ strand) => (bytes[length++] = strands[strand][ends[strand]++]);
  /** Takes a number over as it is written: seven bits a byte. @param {number} strand */
  const number = (strand) => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = one(strand);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  /** Puts what `write` writes behind its size. @param {() => void} write */
  const sized = (write) => {
    const start = length;
    length += SIZE;
    write();
    let size = length - start - SIZE;
    let at = start;
    for (; size > 127; size >>>= 7) bytes[at++] = (size & 127) | 128;
    bytes[at++] = size;
    bytes.copyWithin(at, start + SIZE, length);
    length -= start + SIZE - at;
  };
  /** How many blocks the instruction opens. */
  const instruction = () => {
    const op = one(OPS);
    if (op === 0x41) {
      const next = strands[OPS][ends[OPS]];
      number(next === 0x6a ? ADDED : next >= 0x36 && next <= 0x3e ? STORED : CONSTANT);
    } else if (op === 0x0e) for (let left = number(BRANCH); left >= 0; left--) number(BRANCH);
    else if (op === 0x43 || op === 0x44) for (let left = (op - 0x42) * 4; left; left--) one(LONG);
    else if (op === 0xfc) {
      const which = number(OPS);
      for (let left = which < 8 ? 0 : which < 15 && which % 2 === 0 ? 2 : 1; left; left--) number(OPS);
    } else for (const strand of behind[op]) number(strand);
    return op >= 0x02 && op <= 0x04 ? 1 : op === 0x0b ? -1 : 0;
  };
  const body = () => {
    for (let groups = number(HEAD); groups; groups--) number(HEAD), one(HEAD);
    for (let depth = 1; depth; ) depth += instruction();
  };

  const before = number(HEAD);
  length = 0;
  while (length < before) one(REST);
  bytes[length++] = 10;
  sized(() => {
    for (let left = number(HEAD); left; left--) sized(body);
  });
  while (ends[REST] < strands[REST].length) one(REST);
  return bytes.subarray(0, length);
}
