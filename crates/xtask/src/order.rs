//! Like functions beside each other: brotli finds again what is near, so an order by likeness is 1 per cent less.
//! Nothing of what the functions do changes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use crate::code::{CALL, CODE, Function, Reader, functions, put, sections};

/// How many instructions in a row make two functions alike.
const RUN: usize = 4;
/// A run that stands in more functions says nothing.
const COMMON: usize = 60;
/// The functions that are called most come first, and have numbers of one byte: they stay where they are.
const STAY: usize = 128;

const IMPORTS: u8 = 2;
const TYPES: u8 = 3;
const EXPORTS: u8 = 7;
const START: u8 = 8;
const ELEMENTS: u8 = 9;
const BROKEN: &str =
    "The WebAssembly is not laid out as this program knows: its functions cannot be put in order.";

/// The module with its functions in an order by likeness.
pub fn by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let sections = sections(wasm)?;
    let find = |wanted| sections.iter().find(|(id, _)| *id == wanted).map(|(_, body)| *body);
    let imported = find(IMPORTS).map_or(Ok(0), |body| Reader::new(body).number())?;
    let functions = functions(find(CODE).unwrap_or(&[0]))?;
    let order = order(&functions, STAY.saturating_sub(imported));
    let mut numbers: Vec<usize> = (0..imported + functions.len()).collect();
    for (now, &before) in order.iter().enumerate() {
        numbers[imported + before] = imported + now;
    }
    let mut made = wasm.get(..8).map(<[u8]>::to_vec).unwrap_or_default();
    for (id, body) in sections {
        let body = match id {
            TYPES => types(body, &order)?,
            EXPORTS => exports(body, &numbers)?,
            ELEMENTS => elements(body, &numbers)?,
            CODE => code(&functions, &order, &numbers)?,
            START => bail!("{BROKEN}"),
            _ => body.to_vec(),
        };
        made.push(id);
        put(&mut made, body.len());
        made.extend(body);
    }
    Ok(made)
}

/// Which function comes when: after each the one that shares most runs with it, where rare runs count most.
fn order(functions: &[Function], stay: usize) -> Vec<usize> {
    let runs: Vec<BTreeSet<&[u8]>> = functions.iter().map(|function| function.runs(RUN).collect()).collect();
    let mut holders: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (index, run) in
        runs.iter().enumerate().flat_map(|(index, runs)| runs.iter().map(move |run| (index, run)))
    {
        holders.entry(run).or_default().push(index);
    }
    holders.retain(|_, holders| (2..COMMON).contains(&holders.len()));
    let mut order: Vec<usize> = (0..stay.min(functions.len())).collect();
    let mut by_size: Vec<usize> = (order.len()..functions.len()).collect();
    by_size.sort_by_key(|&index| std::cmp::Reverse(functions[index].length()));
    let mut left: BTreeSet<usize> = by_size.iter().copied().collect();
    let mut next = by_size.first().copied();
    while let Some(current) = next {
        left.remove(&current);
        order.push(current);
        let mut shared: BTreeMap<usize, f64> = BTreeMap::new();
        for holders in runs[current].iter().filter_map(|run| holders.get(run)) {
            for other in holders.iter().filter(|other| left.contains(other)) {
                *shared.entry(*other).or_default() += 1.0 / holders.len() as f64;
            }
        }
        // Long functions share more, and are no more alike for that.
        let likeness =
            |(index, shared): (usize, f64)| (shared / (runs[index].len() as f64 + 5.0).sqrt(), index);
        let nearest = shared.into_iter().map(likeness).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        next = nearest
            .map(|(_, index)| index)
            .or_else(|| by_size.iter().copied().find(|index| left.contains(index)));
    }
    order
}

/// The number of each function's type.
fn types(body: &[u8], order: &[usize]) -> Result<Vec<u8>> {
    let mut reader = Reader::new(body);
    let count = reader.number()?;
    let types = (0..count).map(|_| reader.raw()).collect::<Result<Vec<_>>>()?;
    if count != order.len() {
        bail!("{BROKEN}");
    }
    let mut made = Vec::new();
    put(&mut made, count);
    order.iter().for_each(|&index| made.extend(types[index]));
    Ok(made)
}

fn exports(body: &[u8], numbers: &[usize]) -> Result<Vec<u8>> {
    let mut reader = Reader::new(body);
    let mut made = Vec::new();
    let count = reader.number()?;
    put(&mut made, count);
    for _ in 0..count {
        let length = reader.number()?;
        put(&mut made, length);
        made.extend(reader.bytes(length)?);
        let kind = reader.byte()?;
        made.push(kind);
        let number = reader.number()?;
        put(&mut made, if kind == 0 { renumbered(number, numbers)? } else { number });
    }
    Ok(made)
}

/// Lists of functions for the first table: all that a compiler of Rust makes.
fn elements(body: &[u8], numbers: &[usize]) -> Result<Vec<u8>> {
    const CONSTANT: u8 = 0x41;
    const END: u8 = 0x0b;
    let mut reader = Reader::new(body);
    let mut made = Vec::new();
    let count = reader.number()?;
    put(&mut made, count);
    for _ in 0..count {
        if reader.number()? != 0 || reader.byte()? != CONSTANT {
            bail!("{BROKEN}");
        }
        made.extend([0, CONSTANT]);
        made.extend(reader.raw()?);
        if reader.byte()? != END {
            bail!("{BROKEN}");
        }
        made.push(END);
        let length = reader.number()?;
        put(&mut made, length);
        for _ in 0..length {
            put(&mut made, renumbered(reader.number()?, numbers)?);
        }
    }
    Ok(made)
}

fn code(functions: &[Function], order: &[usize], numbers: &[usize]) -> Result<Vec<u8>> {
    let mut made = Vec::new();
    put(&mut made, functions.len());
    for &index in order {
        let function = &functions[index];
        let mut body = function.locals.to_vec();
        for (strand, bytes) in &function.parts {
            if *strand == CALL {
                put(&mut body, renumbered(Reader::new(bytes).number()?, numbers)?);
            } else {
                body.extend(*bytes);
            }
        }
        put(&mut made, body.len());
        made.extend(body);
    }
    Ok(made)
}

fn renumbered(number: usize, numbers: &[usize]) -> Result<usize> {
    let Some(&number) = numbers.get(number) else { bail!("{BROKEN}") };
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each a function without locals: how long it is, then its instructions.
    fn section(bodies: &[&[u8]]) -> Vec<u8> {
        let mut section = vec![bodies.len() as u8];
        for body in bodies {
            section.extend([body.len() as u8 + 1, 0]);
            section.extend(*body);
        }
        section
    }

    #[test]
    fn what_is_alike_comes_together_and_the_first_stay() {
        let (adds, drops) = ([0x20, 0, 0x20, 1, 0x6a, 0x0f, 0x0b], [0x41, 1, 0x1a, 0x41, 2, 0x1a, 0x0b]);
        let section = section(&[&drops, &adds, &drops, &adds, &adds]);
        let functions = functions(&section).unwrap();
        assert_eq!(order(&functions, 0), [0, 2, 1, 3, 4]);
        assert_eq!(order(&functions, 2), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn calls_exports_and_tables_follow_their_functions() {
        // One import, then two functions that change places and call each other.
        let numbers = [0, 2, 1];
        let (before, after) = ([0x10, 2, 0x10, 0, 0x0b], [0x10, 1, 0x0b]);
        let section_before = section(&[&before, &after]);
        let made = code(&functions(&section_before).unwrap(), &[1, 0], &numbers).unwrap();
        assert_eq!(made, section(&[&[0x10, 2, 0x0b], &[0x10, 1, 0x10, 0, 0x0b]]));
        assert_eq!(types(&[2, 7, 9], &[1, 0]).unwrap(), [2, 9, 7]);
        assert_eq!(
            exports(b"\x02\x01f\x00\x01\x01m\x02\x00", &numbers).unwrap(),
            b"\x02\x01f\x00\x02\x01m\x02\x00"
        );
        let table = [1, 0, 0x41, 1, 0x0b, 3, 1, 0, 2];
        assert_eq!(elements(&table, &numbers).unwrap(), [1, 0, 0x41, 1, 0x0b, 3, 2, 0, 1]);
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        assert!(elements(&[1, 3], &[0]).is_err());
        assert!(renumbered(1, &[0]).is_err());
        assert!(by_likeness(b"\0asm\x01\0\0\0\x0a\x05\x01").is_err());
    }
}
