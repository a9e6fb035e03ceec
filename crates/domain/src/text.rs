//! Texts taken apart by hand: the standard library's ways to search, trim and read are 5 KB of the download.

/// Whether the character is white space, as Unicode has it.
pub fn is_space(character: char) -> bool {
    matches!(character, '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}'
        | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// The text without the white space at both ends.
#[inline(never)]
pub fn trim(text: &str) -> &str {
    let (mut start, mut end, mut at) = (0, 0, 0);
    for character in text.chars() {
        let next = at + character.len_utf8();
        if !is_space(character) {
            if end == 0 {
                start = at;
            }
            end = next;
        }
        at = next;
    }
    &text[start..end]
}

/// Where this character of ASCII stands first.
#[inline(never)]
pub fn find(text: &str, byte: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    for (at, &other) in bytes.iter().enumerate() {
        if other == byte {
            return Some(at);
        }
    }
    None
}

/// What stands before this character of ASCII where it comes first, and what comes after it.
#[inline(never)]
pub fn parted(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = find(text, byte)?;
    Some((&text[..at], &text[at + 1..]))
}

/// Takes the next line off. `None` once the last one was taken.
#[inline(never)]
pub fn line<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    let text = (*rest)?;
    match parted(text, b'\n') {
        Some((line, more)) => {
            *rest = Some(more);
            Some(line)
        }
        None => rest.take(),
    }
}

/// Where the character with this number begins, counted from 0; `None` where there are no more than so many.
#[inline(never)]
pub fn place_of(text: &str, number: usize) -> Option<usize> {
    let mut before = 0;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        // All bytes of a character but its first begin with these two bits.
        if byte & 0b1100_0000 != 0b1000_0000 {
            if before == number {
                return Some(at);
            }
            before += 1;
        }
    }
    None
}

/// A whole number in figures. The standard library's way allows for signs, widths and fillings.
#[inline(never)]
pub fn figures(number: usize) -> String {
    let mut text = String::new();
    let mut unit = 1;
    while number / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        text.push(char::from(b'0' + (number / unit % 10) as u8));
        unit /= 10;
    }
    text
}

/// A whole number in digits, which may have a plus before them.
#[inline(never)]
pub fn number(text: &str) -> Option<usize> {
    digits(text.strip_prefix("+").unwrap_or(text))
}

/// A whole number in digits.
#[inline(never)]
pub fn digits(text: &str) -> Option<usize> {
    let mut number: usize = 0;
    for &byte in text.as_bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number.checked_mul(10)?.checked_add(usize::from(byte - b'0'))?;
    }
    if text.is_empty() { None } else { Some(number) }
}

/// The letters of ASCII in a text, in lower case.
#[inline(never)]
pub fn letters(text: &str) -> String {
    let mut letters = String::new();
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphabetic() {
            letters.push(char::from(byte.to_ascii_lowercase()));
        }
    }
    letters
}

/// The parts as one text.
#[inline(never)]
pub fn concat(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_what_the_standard_library_says_it_is() {
        for character in '\0'..=char::MAX {
            assert_eq!(is_space(character), character.is_whitespace(), "{character:?}");
        }
    }

    #[test]
    fn texts_are_trimmed_at_both_ends_only() {
        for text in ["", " ", "a", " a", "a ", "\u{a0}é\u{2003}ü\t\n", "  a b  ", "\u{3000}"] {
            assert_eq!(trim(text), text.trim(), "{text:?}");
        }
    }

    #[test]
    fn numbers_are_read_and_written_as_the_standard_library_does() {
        for value in [0, 9, 10, 99, 100, 1_000_000, usize::MAX] {
            assert_eq!(figures(value), value.to_string());
            assert_eq!(number(&figures(value)), Some(value));
        }
        for text in ["", "+", "+5", "-5", "007", "5 ", "++1", "²", "99999999999999999999"] {
            assert_eq!(number(text), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn texts_are_parted_between_characters() {
        assert_eq!(parted("é:b:c", b':'), Some(("é", "b:c")));
        assert_eq!(parted("abc", b':'), None);
        assert_eq!((place_of("é😀a", 1), place_of("é😀a", 2), place_of("é😀a", 3)), (Some(2), Some(6), None));
        let mut rest = Some("a\n\nb\n");
        let lines: Vec<_> = std::iter::from_fn(|| line(&mut rest)).collect();
        assert_eq!(lines, ["a", "", "b", ""]);
    }
}
