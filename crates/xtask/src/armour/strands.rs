//! The WebAssembly parted into strands: instructions in one, the numbers of locals in another, and so on. A compressor sees
//! like beside like, which is a tenth less. Where what follows an instruction is to be found, `www/shell/weave.js` says
//! in the same table as `code.rs`.

use anyhow::{Result, bail};

use crate::code::{CODE, HEAD, REST, STRANDS, functions, put, sections};

/// The strands of a module.
pub fn of(wasm: &[u8]) -> Result<Vec<Vec<u8>>> {
    let mut strands = vec![Vec::new(); STRANDS];
    strands[REST].extend(wasm.iter().take(8));
    for (id, section) in sections(wasm)? {
        if id == CODE {
            let before = strands[REST].len();
            put(&mut strands[HEAD], before);
            part(section, &mut strands)?;
        } else {
            strands[REST].push(id);
            put(&mut strands[REST], section.len());
            strands[REST].extend(section);
        }
    }
    if strands[HEAD].is_empty() {
        bail!("The WebAssembly has no functions.");
    }
    Ok(strands)
}

fn part(section: &[u8], strands: &mut [Vec<u8>]) -> Result<()> {
    let functions = functions(section)?;
    put(&mut strands[HEAD], functions.len());
    for function in functions {
        strands[HEAD].extend(function.locals);
        for (strand, bytes) in function.parts {
            strands[strand].extend(bytes);
        }
    }
    Ok(())
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
        "0061736d01000000 01040160 0000 03020100 0a42 01 40 01027f 2002 2001 4107 6b 2003 280209 4105
        2000 6a 4181016a 41033602080240 0e010000 0b 44 0102030405060708 427f fc0a0000 fc02 1000 0c00 2101 d1 110000 0b 000401 61 6263";

    #[test]
    fn parts_are_found_whatever_follows_an_instruction() {
        // `www/tests/unpack.test.mjs` puts these together again.
        let strands = [
            "0061736d01000000 01040160 0000 03020100 000401616263",
            "12 01 01 02 7f",
            "2020416b202802 41206a 416a 413602 0240 0e0b 44 42 fc0a0000 fc02 10 0c 21 d1 110000 0b",
            "8101",
            "03",
            "07",
            "05",
            "01020304050607087f",
            "01",
            "01",
            "03",
            "02",
            "00",
            "0908",
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
