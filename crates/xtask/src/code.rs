//! The functions of a module of WebAssembly, taken apart: which numbers follow an instruction, and of what sort they are.

use anyhow::{Result, bail};

/// How many strands there are.
pub const STRANDS: usize = 16;
/// All but the functions.
pub const REST: usize = 0;
/// How long REST is before the functions, how many they are, and their locals.
pub const HEAD: usize = 1;
/// Instructions.
pub const OPS: usize = 2;
/// Whole numbers: before an addition, before a store, before what else is reckoned or compared, others.
pub const CONSTANTS: [usize; 4] = [3, 4, 5, 6];
/// Numbers of 64 bits, and with a point.
pub const LONG: usize = 7;
/// Locals that are set.
pub const SET: usize = 8;
/// Locals that are read: before a whole number, before a load, before another local, others.
pub const GETS: [usize; 4] = [9, 10, 11, 12];
/// How far behind an address.
pub const OFFSET: usize = 13;
/// How far a branch goes out.
pub const BRANCH: usize = 14;
/// Functions that are called.
pub const CALL: usize = 15;

/// The section with the functions.
pub const CODE: u8 = 10;
const END: u8 = 0x0b;
const BRANCH_TABLE: u8 = 0x0e;
const LOCAL: u8 = 0x20;
const CONSTANT: u8 = 0x41;
const LONGER: u8 = 0xfc;

/// Which strands the numbers behind an instruction stand in: first and last instruction, strands.
const BEHIND: [(u8, u8, &[usize]); 21] = [
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
    (0xd2, 0xd2, &[CALL]),
];

const BROKEN: &str = "The WebAssembly is not laid out as this program knows: its functions cannot be read.";

/// A function, taken apart.
#[derive(Debug)]
pub struct Function<'a> {
    /// How many groups of locals there are, then each.
    pub locals: &'a [u8],
    /// Its instructions and their numbers, in their order; which strand each belongs to.
    pub parts: Vec<(usize, &'a [u8])>,
    bytes: &'a [u8],
    /// Where each instruction starts in `bytes`, and where the last one ends.
    starts: Vec<usize>,
}

impl<'a> Function<'a> {
    /// How many bytes it has.
    pub fn length(&self) -> usize {
        self.bytes.len()
    }

    /// Every so many instructions in a row.
    pub fn runs(&self, length: usize) -> impl Iterator<Item = &'a [u8]> {
        self.starts.windows(length + 1).map(move |starts| &self.bytes[starts[0]..starts[length]])
    }
}

/// The sections of a module: what each is, and what it has.
pub fn sections(wasm: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    let mut reader = Reader { bytes: wasm, at: 8 };
    let mut sections = Vec::new();
    while reader.at < wasm.len() {
        let id = reader.byte()?;
        let length = reader.number()?;
        sections.push((id, reader.bytes(length)?));
    }
    Ok(sections)
}

/// The functions of the section that has them.
pub fn functions(section: &[u8]) -> Result<Vec<Function<'_>>> {
    let mut reader = Reader::new(section);
    let count = reader.number()?;
    (0..count)
        .map(|_| {
            let length = reader.number()?;
            function(reader.bytes(length)?)
        })
        .collect()
}

fn function(bytes: &[u8]) -> Result<Function<'_>> {
    let mut reader = Reader::new(bytes);
    for _ in 0..reader.number()? {
        // How many, of which type.
        reader.number()?;
        reader.byte()?;
    }
    let (locals, mut starts, mut parts) = (&bytes[..reader.at], vec![reader.at], Vec::new());
    while reader.at < bytes.len() {
        instruction(&mut reader, &mut parts)?;
        starts.push(reader.at);
    }
    Ok(Function { locals, parts, bytes, starts })
}

fn instruction<'a>(reader: &mut Reader<'a>, parts: &mut Vec<(usize, &'a [u8])>) -> Result<()> {
    let op = reader.byte()?;
    parts.push((OPS, &reader.bytes[reader.at - 1..reader.at]));
    match op {
        BRANCH_TABLE => {
            let start = reader.at;
            for _ in 0..=reader.number()? {
                reader.raw()?;
            }
            parts.push((BRANCH, &reader.bytes[start..reader.at]));
        }
        LOCAL | CONSTANT => {
            let number = reader.raw()?;
            let next = reader.bytes.get(reader.at).copied().unwrap_or(END);
            parts.push((
                if op == LOCAL { GETS[read_before(next)] } else { CONSTANTS[put_before(next)] },
                number,
            ));
        }
        // 4 or 8 bytes.
        0x43 | 0x44 => parts.push((LONG, reader.bytes((usize::from(op) - 0x42) * 4)?)),
        LONGER => {
            let start = reader.at;
            for _ in 0..numbers_behind(reader.number()?) {
                reader.raw()?;
            }
            parts.push((OPS, &reader.bytes[start..reader.at]));
        }
        _ => {
            let Some((.., behind)) = BEHIND.iter().find(|(from, to, _)| (*from..=*to).contains(&op)) else {
                bail!("{BROKEN} There is an instruction {op:#04x}.");
            };
            for &strand in *behind {
                parts.push((strand, reader.raw()?));
            }
        }
    }
    Ok(())
}

/// Which of the strands of whole numbers one stands in, by the instruction behind it.
fn put_before(next: u8) -> usize {
    match next {
        0x6a => 0,
        0x36..=0x3e => 1,
        0x45..=0x8a => 2,
        _ => 3,
    }
}

/// The same of locals that are read.
fn read_before(next: u8) -> usize {
    match next {
        CONSTANT => 0,
        0x28..=0x35 => 1,
        LOCAL => 2,
        _ => 3,
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

/// A whole number as WebAssembly writes it: seven bits a byte, the lowest first (LEB128).
pub fn put(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Where one is in what is read.
#[derive(Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// From the start.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8> {
        let Some(&byte) = self.bytes.get(self.at) else { bail!("{BROKEN}") };
        self.at += 1;
        Ok(byte)
    }

    /// A number as it is written.
    pub fn raw(&mut self) -> Result<&'a [u8]> {
        let start = self.at;
        while self.byte()? >= 0x80 {}
        Ok(&self.bytes[start..self.at])
    }

    /// So many bytes.
    pub fn bytes(&mut self, length: usize) -> Result<&'a [u8]> {
        let Some(bytes) = self.bytes.get(self.at..self.at.saturating_add(length)) else { bail!("{BROKEN}") };
        self.at += length;
        Ok(bytes)
    }

    /// A whole number.
    pub fn number(&mut self) -> Result<usize> {
        let raw = self.raw()?;
        if raw.len() > 5 {
            bail!("{BROKEN}");
        }
        Ok(raw.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f)))
    }
}
