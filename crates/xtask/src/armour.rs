//! The WebAssembly as text that compresses well: it stands inside the classic scripts.
//!
//! Base64 moves three bytes into four characters, so that nothing repeats where it did; compressing first helps, but
//! then a server's brotli finds nothing more to do. Here the program is parted into strands (`strands.rs`), and in each
//! most bytes are one character and the rest two, so that brotli sees the program itself, like beside like: a quarter of
//! the script less than deflate and base64. Nothing is left to inflate either.
//!
//! Only printable ASCII is used, and nothing that ends a string or begins a tag. `www/shell/unpack.js` reads it.

mod strands;

use anyhow::Result;

/// Printable characters that would need an escape in a script, or mean something in a page around it.
const LEFT_OUT: &[u8] = b"\"$<\\`";
/// The last printable characters stand for no byte: two say "of the second (third) table", the last parts the strands.
const PREFIXES: [u8; 2] = *b"|}";
const BETWEEN: &str = "~";

/// The WebAssembly as text.
pub fn text(wasm: &[u8]) -> Result<String> {
    let strands: Vec<String> = strands::of(wasm)?.iter().map(|strand| masked(strand)).collect();
    Ok(strands.join(BETWEEN))
}

/// The characters that stand for a byte, alone or behind a prefix.
fn signs() -> Vec<u8> {
    (b' '..PREFIXES[0]).filter(|sign| !LEFT_OUT.contains(sign)).collect()
}

/// Any bytes as text: 64 hexadecimal digits that say which bytes are one character, then the bytes.
pub fn masked(bytes: &[u8]) -> String {
    let signs = signs();
    let mut counts = [0_usize; 256];
    bytes.iter().for_each(|&byte| counts[usize::from(byte)] += 1);
    let mut order: Vec<u8> = (0..=255).collect();
    order.sort_by_key(|&byte| std::cmp::Reverse(counts[usize::from(byte)]));
    let often = &order[..signs.len()];
    let words = words(&signs, |byte| often.contains(&byte));
    let flags = (0..64).map(|digit| {
        let bits = (0..4).map(|bit| u32::from(often.contains(&(digit * 4 + bit))) << bit).sum();
        char::from_digit(bits, 16).unwrap_or_default()
    });
    let body = bytes.iter().flat_map(|&byte| &words[usize::from(byte)]).map(|&sign| char::from(sign));
    flags.chain(body).collect()
}

/// What stands for each byte. A frequent byte that is a sign stands for itself, since brotli knows English; the other
/// frequent ones take the signs that are left, in their order.
fn words(signs: &[u8], often: impl Fn(u8) -> bool) -> Vec<Vec<u8>> {
    let mut left = signs.iter().filter(|&&sign| !often(sign));
    let mut far = 0;
    let word = |byte: u8| {
        if !often(byte) {
            far += 1;
            return vec![PREFIXES[(far - 1) / signs.len()], signs[(far - 1) % signs.len()]];
        }
        if signs.contains(&byte) { vec![byte] } else { left.next().copied().into_iter().collect() }
    };
    (0..=255).map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `www/shell/unpack.js` reads it.
    fn unmask(text: &str) -> Vec<u8> {
        let (flags, body) = text.split_at(64);
        let words = words(&signs(), |byte| {
            let digit = flags.as_bytes()[usize::from(byte / 4)] as char;
            digit.to_digit(16).unwrap() >> (byte % 4) & 1 == 1
        });
        let byte = |word: &[u8]| words.iter().position(|other| other == word).unwrap() as u8;
        let mut body = body.as_bytes();
        let mut bytes = Vec::new();
        while !body.is_empty() {
            let (word, rest) = body.split_at(1 + usize::from(PREFIXES.contains(&body[0])));
            bytes.push(byte(word));
            body = rest;
        }
        bytes
    }

    #[test]
    fn every_byte_comes_back_whatever_is_frequent() {
        let all: Vec<u8> = (0..=255).collect();
        let skewed: Vec<u8> = (0..20_000_u32).map(|n| (n * n % 251) as u8).collect();
        for bytes in [&all[..], &skewed[..], &[0; 100], &[]] {
            assert_eq!(unmask(&masked(bytes)), bytes);
        }
    }

    #[test]
    fn frequent_words_stand_as_they_are() {
        let text = b"which of these fits best?".repeat(20);
        assert!(masked(&text).ends_with(std::str::from_utf8(&text).unwrap()));
    }

    #[test]
    fn nothing_in_it_needs_an_escape_in_a_script_or_a_page() {
        let all: Vec<u8> = (0..=255).collect();
        let text = masked(&all);
        assert!(text.bytes().all(|sign| (b' '..=b'~').contains(&sign) && !LEFT_OUT.contains(&sign)));
        assert!(!text.contains(BETWEEN));
    }
}
