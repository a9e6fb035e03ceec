/**
 * A module of WebAssembly from its strands, as `crates/xtask/src/armour/strands.rs` parted it. It runs once, before any
 * compiler has looked at it: hence loops in place of small functions.
 */

// What each strand holds is said there. The first two are what stands around functions, and the locals of each.
const [, , OPS, ADDED, STORED, RECKONED, CONSTANT, LONG, SET, GET_CONSTANT, GET_LOADED, GET_GET, GET, OFFSET, BRANCH, CALL] =
  Array(16).keys();

/** Which strand the numbers behind an instruction stand in: first and last instruction, strand; then that of a second. */
const BEHIND = [
  [0x02, 0x04, OPS],
  [0x0c, 0x0d, BRANCH],
  [0x10, 0x10, CALL],
  [0x11, 0x11, OPS, OPS],
  [0x21, 0x22, SET],
  [0x23, 0x26, OPS],
  [0x28, 0x3e, OPS, OFFSET],
  [0x3f, 0x40, OPS],
  [0x42, 0x42, LONG],
  [0xd0, 0xd0, OPS],
  [0xd2, 0xd2, CALL],
];
/** Bytes that the longest size takes. */
const SIZE = 5;

/** @param {Uint8Array[]} strands */
export function weave(strands) {
  const [rest, head] = strands;
  // Sizes are not in the strands; each is shorter than the function it belongs to.
  let most = 198;
  // Not `reduce`: Prototype.js has put something else in its place.
  for (const strand of strands) most += 2 * strand.length;
  const bytes = new Uint8Array(most);
  const body = reader(strands, bytes);
  let at = 0;
  const number = () => {
    const found = numberAt(head, at);
    while (head[at++] > 127);
    return found;
  };
  const before = number();
  bytes.set(rest.subarray(0, before));
  bytes[before] = 10;
  let length = before + 1 + SIZE;
  const put = (/** @type {number} */ from) => {
    bytes.set(head.subarray(from, at), length);
    length += at - from;
  };
  let from = at;
  const count = number();
  put(from);
  for (let left = count; left && at < head.length; left--) {
    const start = length;
    length += SIZE;
    from = at;
    // How many locals, of which type.
    for (let groups = number(); groups && at < head.length; groups--) number(), at++;
    put(from);
    length = sized(bytes, start, body(length));
  }
  length = sized(bytes, before + 1, length);
  bytes.set(rest.subarray(before), length);
  return bytes.subarray(0, length + rest.length - before);
}

/** Seven bits a byte, the lowest first. @param {Uint8Array} bytes @param {number} at */
function numberAt(bytes, at) {
  let sum = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    sum |= (byte & 127) << shift;
    // Past the end of a damaged file there is no byte at all.
    if (!(byte > 127)) return sum;
  }
}

/**
 * Puts its size before what was written behind room for it. Where it ends then.
 * @param {Uint8Array} bytes @param {number} start @param {number} end
 */
function sized(bytes, start, end) {
  let left = end - start - SIZE;
  let at = start;
  for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
  bytes[at++] = left;
  bytes.copyWithin(at, start + SIZE, end);
  return end - start - SIZE + at;
}

/**
 * Writes the instructions of one function after the other; each call says where they end.
 * @param {Uint8Array[]} strands @param {Uint8Array} bytes
 */
function reader(strands, bytes) {
  /** By instruction: its first strand in the lower four bits, its second above. */
  const behind = new Uint8Array(256);
  for (const [from, to, first, second = 0] of BEHIND) behind.fill(first | (second << 4), from, to + 1);
  const ends = new Uint32Array(strands.length);
  return (/** @type {number} */ start) => {
    let length = start;
    for (let depth = 1; depth; ) {
      // A damaged file must not hold the page up: what is too long for any file is given up.
      if (length > bytes.length) throw Error('damaged');
      const op = strands[OPS][ends[OPS]++];
      bytes[length++] = op;
      let left = behind[op];
      let times = 1;
      const next = strands[OPS][ends[OPS]];
      if (op === 0x41) left = next === 0x6a ? ADDED : next >= 0x45 && next <= 0x8a ? RECKONED : next >= 0x36 && next <= 0x3e ? STORED : CONSTANT;
      else if (op === 0x20)
        left = next === 0x41 ? GET_CONSTANT : next === 0x20 ? GET_GET : next >= 0x28 && next <= 0x35 ? GET_LOADED : GET;
      else if (op >= 0x02 && op <= 0x04) depth++;
      else if (op === 0x0b) depth--;
      else if (op === 0x0e) {
        left = BRANCH;
        times = numberAt(strands[BRANCH], ends[BRANCH]) + 2;
      } else if (op === 0xfc) {
        left = OPS;
        times = next < 8 ? 1 : next < 15 && next % 2 === 0 ? 3 : 2;
      } else if (op === 0x43 || op === 0x44) {
        for (let each = (op - 0x42) * 4; each; each--) bytes[length++] = strands[LONG][ends[LONG]++];
      }
      for (; left; left >>= 4) {
        const strand = strands[left & 15];
        let at = ends[left & 15];
        for (let each = times; each && length < bytes.length; each--) while ((bytes[length++] = strand[at++]) > 127);
        ends[left & 15] = at;
      }
    }
    return length;
  };
}
