//! Short names for what the WebAssembly imports. wasm-bindgen ends each name in sixteen digits that nothing can compress,
//! and each stands in the WebAssembly and in the glue.

use anyhow::{Result, bail};

/// A name, and the short one in its place.
pub type Renamed = (String, String);

/// The WebAssembly with short import names, and which name became which.
pub fn shorten(wasm: &[u8]) -> Result<(Vec<u8>, Vec<Renamed>)> {
    let mut made = wasm.get(..8).map(<[u8]>::to_vec).unwrap_or_default();
    let mut renamed = Vec::new();
    let mut at = 8;
    while at < wasm.len() {
        let (id, mut body) = (wasm[at], at + 1);
        let length = number(wasm, &mut body)?;
        let Some(section) = wasm.get(body..body + length) else { bail!("{BROKEN}") };
        if id == 2 {
            let (section, names) = imports(section)?;
            made.push(id);
            put(&mut made, section.len());
            made.extend(section);
            renamed = names;
        } else {
            made.extend(&wasm[at..body + length]);
        }
        at = body + length;
    }
    Ok((made, renamed))
}

const BROKEN: &str = "The WebAssembly is not laid out as this program knows: its imports cannot be read.";

fn imports(section: &[u8]) -> Result<(Vec<u8>, Vec<Renamed>)> {
    let mut at = 0;
    let count = number(section, &mut at)?;
    let mut made = Vec::new();
    put(&mut made, count);
    let mut names = Vec::new();
    for index in 0..count {
        let module = name(section, &mut at)?;
        let long = name(section, &mut at)?;
        let short = short(index);
        let kind = at;
        // All that wasm-bindgen imports are functions; anything else would be laid out in another way.
        if section.get(at) != Some(&0) {
            bail!("{BROKEN}");
        }
        at += 1;
        number(section, &mut at)?;
        for text in [&module, &short] {
            put(&mut made, text.len());
            made.extend(text.bytes());
        }
        made.extend(&section[kind..at]);
        names.push((long, short));
    }
    Ok((made, names))
}

/// "a", "b", … "z", "a1", "b1", …: no word of JavaScript.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + (index % 26) as u8);
    match index / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

fn name(bytes: &[u8], at: &mut usize) -> Result<String> {
    let length = number(bytes, at)?;
    let Some(text) = bytes.get(*at..*at + length) else { bail!("{BROKEN}") };
    *at += length;
    Ok(String::from_utf8(text.to_vec())?)
}

/// A whole number as WebAssembly writes it: seven bits a byte, the lowest first (LEB128).
fn number(bytes: &[u8], at: &mut usize) -> Result<usize> {
    let (mut value, mut shift) = (0, 0);
    loop {
        let Some(&byte) = bytes.get(*at).filter(|_| shift < 35) else { bail!("{BROKEN}") };
        *at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(value);
        }
        shift += 7;
    }
}

fn put(bytes: &mut Vec<u8>, mut value: usize) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one type, these imports of it, and a custom section after them.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        let mut section = Vec::new();
        put(&mut section, names.len());
        for name in names {
            section.extend([1, b'm']);
            put(&mut section, name.len());
            section.extend(name.bytes());
            section.extend([0, 0]);
        }
        wasm.push(2);
        put(&mut wasm, section.len());
        wasm.extend(section);
        wasm.extend(b"\0\x03\x01xy");
        wasm
    }

    #[test]
    fn names_become_short_and_nothing_else_changes() {
        let (made, renamed) = shorten(&module(&["__wbg_set_d2d33b52458e984a", "other"])).unwrap();
        assert_eq!(made, module(&["a", "b"]));
        let pairs = [("__wbg_set_d2d33b52458e984a", "a"), ("other", "b")];
        assert_eq!(renamed, pairs.map(|(long, short)| (long.to_owned(), short.to_owned())));
    }

    #[test]
    fn every_short_name_is_another() {
        let names: Vec<String> = (0..200).map(|n| format!("name{n}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (_, renamed) = shorten(&module(&names)).unwrap();
        let mut short: Vec<_> = renamed.into_iter().map(|(_, short)| short).collect();
        short.sort();
        short.dedup();
        assert_eq!(short.len(), 200);
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let mut other_kind = module(&["x"]);
        let kind = other_kind.len() - 7;
        other_kind[kind] = 1;
        assert!(shorten(&other_kind).is_err());
        assert!(shorten(b"\0asm\x01\0\0\0\x02\xff\xff").is_err());
    }
}
