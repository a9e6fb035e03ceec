/**
 * Memory that runs out. In WebAssembly an instance gets a limit that its module does not have, and the test takes what
 * is left of it; as plain JavaScript every further buffer of the program is refused. Each function runs in the page.
 */

/** Before any script: from now on memory can run out, when the test says so. */
export function scarce() {
  const memories = [];
  const state = { full: false, instances: Infinity, first: 0 };
  const { WebAssembly: own, ArrayBuffer: Buffer } = globalThis;
  const useUp = ({ memory, most }) => memory.grow(most - memory.buffer.byteLength / 65536);
  Object.defineProperty(window, Symbol.for('memory'), { value: {
    fill(full) {
      state.full = full;
      if (full) memories.forEach(useUp);
    },
    allow(count) { state.instances = count; },
  } });
  const admit = () => {
    if (state.instances <= 0) throw new RangeError('Out of memory: Cannot allocate memory for new instance');
    state.instances -= 1;
  };

  // As plain JavaScript the memory is a buffer, made anew and larger when it grows. All begin with the same size.
  globalThis.ArrayBuffer = new Proxy(Buffer, {
    construct(target, [length, ...more], made) {
      if (length >= 65536) {
        state.first ||= length;
        if (length === state.first) admit();
        else if (state.full) throw new RangeError('Array buffer allocation failed');
      }
      return Reflect.construct(target, [length, ...more], made);
    },
  });
  if (!own) return;

  const { compile, instantiate } = own;
  const MOST = 192;
  own.compile = (bytes) => compile(limited(new Uint8Array(bytes)));
  own.instantiate = async (module, imports) => {
    // A few bytes to see whether it is allowed at all, and not the program.
    if (!(module instanceof own.Module)) return instantiate(module, imports);
    admit();
    const instance = await instantiate(module, imports);
    const memory = Object.values(instance.exports).find((one) => one instanceof own.Memory);
    memories.push({ memory, most: MOST });
    if (state.full) useUp(memories.at(-1));
    return instance;
  };

  /** The same module with a limit to its memory. @param {Uint8Array} bytes */
  function limited(bytes) {
    const number = (at) => {
      let [value, shift, byte] = [0, 0, 0];
      do {
        byte = bytes[at++];
        value |= (byte & 127) << shift;
        shift += 7;
      } while (byte & 128);
      return [value, at];
    };
    for (let at = 8; at < bytes.length; ) {
      const [id, [length, start]] = [bytes[at], number(at + 1)];
      if (id === 5 && bytes[start + 1] === 0) {
        const least = bytes.subarray(start + 2, start + length);
        const most = [(MOST & 127) | 128, MOST >> 7];
        const section = [5, 2 + least.length + most.length, 1, 1, ...least, ...most];
        const made = new Uint8Array(at + section.length + bytes.length - start - length);
        made.set(bytes.subarray(0, at));
        made.set(section, at);
        made.set(bytes.subarray(start + length), at + section.length);
        return made;
      }
      at = start + length;
    }
    throw new Error('the module has no memory without a limit');
  }
}

/** No instance of the program gets more than it has, or each as much as it likes: the second holds for new ones. @param {boolean} full */
export const fillMemory = (full) => window[Symbol.for('memory')].fill(full);

/** How many more instances the browser makes. @param {number} count */
export const allowInstances = (count) => window[Symbol.for('memory')].allow(count);
