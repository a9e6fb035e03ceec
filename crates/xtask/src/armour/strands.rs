//! The WebAssembly parted into strands: instructions in one, the numbers of locals in another, and so on. A compressor sees
//! like beside like, which is a tenth less. Where what follows an instruction is to be found, `www/shell/weave.js` says
//! in the same table.

use anyhow::{Result, bail};

/// How many strands there are.
const STRANDS: usize = 12;
/// All but the functions.
const REST: usize = 0;
/// How long REST is before the functions, how many they are, and their locals.
const HEAD: usize = 1;
/// Instructions.
const OPS: usize = 2;
/// Whole numbers: before an addition, before a store, others.
const CONSTANTS: [usize; 3] = [3, 4, 5];
/// Numbers of 64 bits, and with a point.
const LONG: usize = 6;
/// Locals that are set.
const SET: usize = 7;
/// Locals that are read.
const GET: usize = 8;
/// How far behind an address.
const OFFSET: usize = 9;
/// How far a branch goes out.
const BRANCH: usize = 10;
/// Functions that are called.
const CALL: usize = 11;

/// The section with the functions.
const CODE: u8 = 10;
const END: u8 = 0x0b;
const BRANCH_TABLE: u8 = 0x0e;
const CONSTANT: u8 = 0x41;
const LONGER: u8 = 0xfc;

/// Which strands the numbers behind an instruction stand in: first and last instruction, strands.
const BEHIND: [(u8, u8, &[usize]); 22] = [
    (0x00, 0x01, &[]),
    (0x02, 0x04, &[OPS]),
    (0x05, 0x05, &[]),
    (0x0b, 0x0b, &[]),
    (0x0c, 0x0d, &[BRANCH]),
    (0x0e, 0x0e, &[]),
    (0x0f, 0x0f, &[]),
    (0x10, 0x10, &[CALL]),
    (0x11, 0x11, &[OPS, OPS]),
    (0x1a, 0x1b, &[]),
    (0x20, 0x20, &[GET]),
    (0x21, 0x22, &[SET]),
    (0x23, 0x26, &[OPS]),
    (0x28, 0x3e, &[OPS, OFFSET]),
    (0x3f, 0x40, &[OPS]),
    (0x41, 0x41, &[]),
    (0x42, 0x42, &[LONG]),
    (0x43, 0x44, &[]),
    (0x45, 0xc4, &[]),
    (0xd0, 0xd0, &[OPS]),
    (0xd1, 0xd1, &[]),
    (0xd2, 0xd2, &[OPS]),
];

const BROKEN: &str = "The WebAssembly is not laid out as this program knows: its functions cannot be read.";

/// The strands of a module.
pub fn of(wasm: &[u8]) -> Result<Vec<Vec<u8>>> {
    let mut strands = vec![Vec::new(); STRANDS];
    let mut reader = Reader { bytes: wasm, at: 8 };
    while reader.at < wasm.len() {
        let start = reader.at;
        let id = reader.byte()?;
        let end = reader.number()? + reader.at;
        if id == CODE {
            strands[REST].extend(&wasm[..start]);
            put(&mut strands[HEAD], start);
            functions(&mut reader, &mut strands)?;
            if reader.at != end {
                bail!("{BROKEN}");
            }
            strands[REST].extend(&wasm[end..]);
            return Ok(strands);
        }
        reader.at = end;
    }
    bail!("{BROKEN}")
}

fn functions(reader: &mut Reader, strands: &mut [Vec<u8>]) -> Result<()> {
    let count = reader.number()?;
    put(&mut strands[HEAD], count);
    for _ in 0..count {
        let end = reader.number()? + reader.at;
        let groups = reader.number()?;
        put(&mut strands[HEAD], groups);
        for _ in 0..groups {
            // How many, of which type.
            strands[HEAD].extend(reader.raw()?);
            strands[HEAD].push(reader.byte()?);
        }
        let mut depth = 1_usize;
        while depth > 0 {
            depth = instruction(reader, strands, depth)?;
        }
        if reader.at != end {
            bail!("{BROKEN}");
        }
    }
    Ok(())
}

/// Reads one instruction; how many blocks are open behind it.
fn instruction(reader: &mut Reader, strands: &mut [Vec<u8>], depth: usize) -> Result<usize> {
    let op = reader.byte()?;
    strands[OPS].push(op);
    match op {
        BRANCH_TABLE => {
            let count = reader.number()?;
            put(&mut strands[BRANCH], count);
            for _ in 0..=count {
                strands[BRANCH].extend(reader.raw()?);
            }
        }
        CONSTANT => {
            let number = reader.raw()?;
            strands[CONSTANTS[kind(reader.bytes.get(reader.at).copied().unwrap_or(END))]].extend(number);
        }
        // 4 or 8 bytes.
        0x43 | 0x44 => {
            for _ in 0..(usize::from(op) - 0x42) * 4 {
                strands[LONG].push(reader.byte()?);
            }
        }
        LONGER => {
            let which = reader.number()?;
            put(&mut strands[OPS], which);
            for _ in 0..numbers_behind(which) {
                strands[OPS].extend(reader.raw()?);
            }
        }
        _ => {
            let Some((.., behind)) = BEHIND.iter().find(|(from, to, _)| (*from..=*to).contains(&op)) else {
                bail!("{BROKEN} There is an instruction {op:#04x}.");
            };
            for &strand in *behind {
                strands[strand].extend(reader.raw()?);
            }
        }
    }
    Ok(match op {
        0x02..=0x04 => depth + 1,
        END => depth - 1,
        _ => depth,
    })
}

/// Which of the strands of constants one stands in, by the instruction behind it.
fn kind(next: u8) -> usize {
    match next {
        0x6a => 0,
        0x36..=0x3e => 1,
        _ => 2,
    }
}

/// How many numbers stand behind an instruction of two bytes: conversions have none, copies two.
fn numbers_behind(which: usize) -> usize {
    match which {
        0..8 => 0,
        8 | 10 | 12 | 14 => 2,
        _ => 1,
    }
}

fn put(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let Some(&byte) = self.bytes.get(self.at) else { bail!("{BROKEN}") };
        self.at += 1;
        Ok(byte)
    }

    /// A number as it is written: seven bits a byte (LEB128).
    fn raw(&mut self) -> Result<&'a [u8]> {
        let start = self.at;
        while self.byte()? >= 0x80 {}
        Ok(&self.bytes[start..self.at])
    }

    fn number(&mut self) -> Result<usize> {
        let raw = self.raw()?;
        if raw.len() > 5 {
            bail!("{BROKEN}");
        }
        Ok(raw.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        let digits: Vec<u8> = hex.bytes().filter(|digit| digit.is_ascii_hexdigit()).collect();
        let pairs = digits.chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
        pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
    }

    const MODULE: &str =
        "0061736d01000000 01040160 0000 03020100 0a36 01 34 01027f 4105 2000 6a 4181016a 41033602080240
        0e010000 0b 44 0102030405060708 427f fc0a0000 fc02 1000 0c00 2101 d1 110000 0b 000401 61 6263";

    #[test]
    fn parts_are_found_whatever_follows_an_instruction() {
        // `www/tests/unpack.test.mjs` puts these together again.
        let strands = [
            "0061736d01000000 01040160 0000 03020100 000401616263",
            "12 01 01 02 7f",
            "41206a 416a 413602 0240 0e0b 44 42 fc0a0000 fc02 10 0c 21 d1 110000 0b",
            "8101",
            "03",
            "05",
            "01020304050607087f",
            "01",
            "00",
            "08",
            "01000000",
            "00",
        ];
        assert_eq!(of(&bytes(MODULE)).unwrap(), strands.map(bytes));
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let whole = bytes(MODULE);
        let mut unknown = whole.clone();
        // The first instruction: a vector's, say.
        unknown[25] = 0xfd;
        assert!(of(&unknown).is_err());
        assert!(of(&whole[..40]).is_err());
        assert!(of(b"\0asm\x01\0\0\0").is_err());
    }
}
