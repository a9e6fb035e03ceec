//! The WebAssembly as text that compresses well: it stands inside the classic scripts.
//!
//! Base64 moves three bytes into four characters, so that nothing repeats where it did; compressing first helps, but
//! then a server's brotli finds nothing more to do. Here most bytes are one character and the rest two, so that brotli
//! sees the program itself: a tenth of the script less than deflate and base64. Nothing is left to inflate either.
//!
//! Only printable ASCII is used, and nothing that ends a string or begins a tag. `www/shell/unpack.js` reads it.

/// Printable characters that would need an escape in a script, or mean something in a page around it.
const LEFT_OUT: &[u8] = b"\"$<\\`";
/// Characters that say "a byte of the second (third) table comes next".
const PREFIXES: usize = 2;

/// 64 hexadecimal digits that say which bytes are one character, then the bytes.
pub fn text(bytes: &[u8]) -> String {
    let signs: Vec<u8> = (b' '..=b'~').filter(|sign| !LEFT_OUT.contains(sign)).collect();
    let (prefixes, signs) = signs.split_at(PREFIXES);
    let mut counts = [0_usize; 256];
    bytes.iter().for_each(|&byte| counts[usize::from(byte)] += 1);
    let mut order: Vec<u8> = (0..=255).collect();
    order.sort_by_key(|&byte| std::cmp::Reverse(counts[usize::from(byte)]));
    let often = &order[..signs.len()];

    let mut words: Vec<Vec<u8>> = vec![Vec::new(); 256];
    let (mut near, mut far) = (0, 0);
    for byte in 0..=255_u8 {
        words[usize::from(byte)] = if often.contains(&byte) {
            near += 1;
            vec![signs[near - 1]]
        } else {
            far += 1;
            vec![prefixes[(far - 1) / signs.len()], signs[(far - 1) % signs.len()]]
        };
    }
    let flags = (0..64).map(|digit| {
        let bits = (0..4).map(|bit| u32::from(often.contains(&(digit * 4 + bit))) << bit).sum();
        char::from_digit(bits, 16).unwrap_or_default()
    });
    let body = bytes.iter().flat_map(|&byte| &words[usize::from(byte)]).map(|&sign| char::from(sign));
    flags.chain(body).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `www/shell/unpack.js` reads it.
    fn unpack(text: &str) -> Vec<u8> {
        let signs: Vec<u8> = (b' '..=b'~').filter(|sign| !LEFT_OUT.contains(sign)).collect();
        let (prefixes, signs) = signs.split_at(PREFIXES);
        let (flags, body) = text.split_at(64);
        let near = |byte: &u8| {
            let digit = flags.as_bytes()[usize::from(byte / 4)] as char;
            digit.to_digit(16).unwrap() >> (byte % 4) & 1 == 1
        };
        let (often, rest): (Vec<u8>, Vec<u8>) = (0..=255_u8).partition(near);
        let place = |sign: u8| signs.iter().position(|&other| other == sign).unwrap();
        let mut body = body.bytes();
        let mut bytes = Vec::new();
        while let Some(sign) = body.next() {
            bytes.push(match prefixes.iter().position(|&prefix| prefix == sign) {
                Some(table) => rest[table * signs.len() + place(body.next().unwrap())],
                None => often[place(sign)],
            });
        }
        bytes
    }

    #[test]
    fn every_byte_comes_back_whatever_is_frequent() {
        let all: Vec<u8> = (0..=255).collect();
        let skewed: Vec<u8> = (0..20_000_u32).map(|n| (n * n % 251) as u8).collect();
        for bytes in [&all[..], &skewed[..], &[0; 100], &[]] {
            assert_eq!(unpack(&text(bytes)), bytes);
        }
    }

    #[test]
    fn nothing_in_it_needs_an_escape_in_a_script_or_a_page() {
        let all: Vec<u8> = (0..=255).collect();
        assert!(text(&all).bytes().all(|sign| (b' '..=b'~').contains(&sign) && !LEFT_OUT.contains(&sign)));
    }
}
