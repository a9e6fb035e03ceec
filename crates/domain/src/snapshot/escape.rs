//! Free text on one line, in letters, digits and a few marks.

/// Writes a text so that it holds nothing but letters, digits, `-`, `_`, `.` and `%`.
pub(super) fn escape(text: &mut String, free: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    for byte in free.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            text.push(byte as char);
        } else {
            text.push('%');
            text.push(HEX[usize::from(byte >> 4)] as char);
            text.push(HEX[usize::from(byte & 15)] as char);
        }
    }
}

/// The text again; `None` for what cannot have been written by [`escape`]. Made of characters by hand, since the
/// standard library's check of bytes is used nowhere else.
pub(super) fn unescape(text: &str) -> Option<String> {
    let mut rest = text.as_bytes();
    let mut read = String::new();
    while !rest.is_empty() {
        let first = take(&mut rest)?;
        let (begun, more) = match first {
            0..=0x7f => (first, 0),
            0xc0..=0xdf => (first & 0x1f, 1),
            0xe0..=0xef => (first & 0xf, 2),
            0xf0..=0xf7 => (first & 0x7, 3),
            _ => return None,
        };
        let mut code = u32::from(begun);
        for _ in 0..more {
            let next = take(&mut rest)?;
            if next & 0xc0 != 0x80 {
                return None;
            }
            code = code << 6 | u32::from(next & 0x3f);
        }
        let character = char::from_u32(code)?;
        // There is one way to write a character: the shortest.
        if character.len_utf8() != more + 1 {
            return None;
        }
        read.push(character);
    }
    Some(read)
}

/// Takes off a byte, which stands as itself or as `%` and two digits.
fn take(rest: &mut &[u8]) -> Option<u8> {
    let (byte, length) = match **rest {
        [b'%', high, low, ..] => (nibble(high)? << 4 | nibble(low)?, 3),
        [b'%', ..] => return None,
        [byte, ..] => (byte, 1),
        [] => return None,
    };
    *rest = &rest[length..];
    Some(byte)
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}
