//! Text made comparable: case, accents, spaces and marks at the ends are forgiven.
//!
//! Knows the letters of Latin (up to U+017F and from U+1E00 to U+1EFF), modern Greek and Cyrillic; what it does not know
//! stays as it is. The standard library's tables of all letters are not used: they are large, and this is downloaded.

use crate::text::is_space;

/// The text in one plain form: two texts that a reader would call the same answer have the same.
///
/// A text of nothing but marks keeps them, so that it does not become the same as nothing.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{300}'..='\u{36f}' => {}
            _ if is_space(character) => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            _ => push(&mut folded, character),
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    let (mut start, mut end) = (0, folded.len());
    while start < end && is_edge(&folded, start) {
        start += 1;
    }
    while end > start && is_edge(&folded, end - 1) {
        end -= 1;
    }
    if start == end { folded } else { folded[start..end].to_owned() }
}

/// Whether a mark stands here that does not count at the ends.
fn is_edge(folded: &str, at: usize) -> bool {
    matches!(folded.as_bytes()[at], b' ' | b'.' | b',' | b';' | b':' | b'!' | b'?' | b'"' | b'\'')
}

fn push(folded: &mut String, character: char) {
    let plain = match character {
        'A'..='Z' => character.to_ascii_lowercase(),
        '\u{c0}'..='\u{17f}' => return latin(folded, LATIN, '\u{c0}', character),
        '\u{1e00}'..='\u{1eff}' => return latin(folded, LATIN_ADDITIONAL, '\u{1e00}', character),
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        '\u{370}'..='\u{3ff}' => greek(character),
        '\u{400}'..='\u{52f}' => cyrillic(character),
        '‘' | '’' | '‚' | '‛' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' | '«' | '»' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => character,
    };
    folded.push(plain);
}

/// The base letters of U+00C0 to U+017F; capitals stand for two letters, `?` for what is no letter.
const LATIN: &[u8] = b"aaaaaaAceeeeiiiidnooooo?ouuuuyTSaaaaaaAceeeeiiiidnooooo?ouuuuyTy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
    lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The same of U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &[u8] = b"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

fn latin(folded: &mut String, table: &[u8], first: char, character: char) {
    match table[character as usize - first as usize] {
        b'A' => folded.push_str("ae"),
        b'I' => folded.push_str("ij"),
        b'O' => folded.push_str("oe"),
        b'S' => folded.push_str("ss"),
        b'T' => folded.push_str("th"),
        b'?' => folded.push(character),
        letter => folded.push(char::from(letter)),
    }
}

fn greek(character: char) -> char {
    match character {
        'Ά' | 'ά' => 'α',
        'Έ' | 'έ' => 'ε',
        'Ή' | 'ή' => 'η',
        'Ί' | 'ί' | 'Ϊ' | 'ϊ' | 'ΐ' => 'ι',
        'Ό' | 'ό' => 'ο',
        'Ύ' | 'ύ' | 'Ϋ' | 'ϋ' | 'ΰ' => 'υ',
        'Ώ' | 'ώ' => 'ω',
        'ς' => 'σ',
        'Α'..='Ρ' | 'Σ'..='Ω' => onward(character, 32),
        _ => character,
    }
}

fn cyrillic(character: char) -> char {
    let code = u32::from(character);
    let small = match code {
        0x400..=0x40f => onward(character, 80),
        0x410..=0x42f => onward(character, 32),
        0x4c0 => 'ӏ',
        // In pairs, the capital first: with an even number, or in one stretch with an odd one.
        0x4c1..=0x4ce => onward(character, code & 1),
        0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f => onward(character, 1 - (code & 1)),
        _ => character,
    };
    match small {
        'ѐ' | 'ё' => 'е',
        'ѓ' => 'г',
        'ї' => 'і',
        'ќ' => 'к',
        'й' | 'ѝ' => 'и',
        'ў' => 'у',
        _ => small,
    }
}

/// The letter this far on.
fn onward(character: char, by: u32) -> char {
    char::from_u32(u32::from(character) + by).unwrap_or(character)
}
