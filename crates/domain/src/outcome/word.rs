//! The words of a text and where they stand.

use std::ops::Range;

use super::bullet::bullet;
use crate::text::is_space;

/// The words of a text. Hyphens and apostrophes within a word belong to it.
pub struct Words<'a> {
    /// As typed.
    pub text: &'a str,
    /// The same with ASCII letters in lower case; places are the same.
    lower: String,
    spans: Vec<Range<usize>>,
}

impl<'a> Words<'a> {
    /// Takes a text apart.
    pub fn of(text: &'a str) -> Self {
        let lower = text.to_ascii_lowercase();
        let mut spans: Vec<Range<usize>> = Vec::new();
        // Where the last word would go on after a hyphen or an apostrophe.
        let mut joined = usize::MAX;
        for (at, character) in text.char_indices() {
            let end = at + character.len_utf8();
            let touching = spans.last().is_some_and(|last| last.end == at);
            if is_of_word(character) {
                match spans.last_mut() {
                    Some(last) if touching || joined == at => last.end = end,
                    _ => spans.push(at..end),
                }
            } else if touching && matches!(character, '\'' | '’' | '-' | '\u{2010}' | '\u{2011}') {
                joined = end;
            }
        }
        Self { text, lower, spans }
    }

    /// Takes an outcome apart: its bullet or number is none of its words.
    pub fn of_outcome(text: &'a str) -> Self {
        let (start, all) = (bullet(text), Self::of(text));
        let mut spans = Vec::new();
        for span in all.spans {
            if span.start >= start {
                spans.push(span);
            }
        }
        Self { spans, ..all }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// This word in lower case; empty past the end.
    #[inline(never)]
    pub fn get(&self, index: usize) -> &str {
        part(&self.lower, self.start(index), self.end(index))
    }

    /// Where it begins; the end of the text past the last one.
    #[inline(never)]
    pub fn start(&self, index: usize) -> usize {
        self.spans.get(index).map_or(self.text.len(), |span| span.start)
    }

    /// Where it ends; the end of the text past the last one.
    #[inline(never)]
    pub fn end(&self, index: usize) -> usize {
        self.spans.get(index).map_or(self.text.len(), |span| span.end)
    }

    /// The text from this word on, as typed.
    #[inline(never)]
    pub fn rest(&self, index: usize) -> &'a str {
        part(self.text, self.start(index), self.text.len())
    }

    /// What stands between this word and the one before it.
    #[inline(never)]
    pub fn gap(&self, index: usize) -> &'a str {
        let start = if index == 0 { 0 } else { self.end(index - 1) };
        part(self.text, start, self.start(index))
    }

    /// Whether one of these signs of ASCII stands between this word and the one before it.
    #[inline(never)]
    pub fn parted_by(&self, index: usize, signs: &[u8]) -> bool {
        let mut parted = false;
        for byte in self.gap(index).as_bytes() {
            parted |= signs.contains(byte);
        }
        parted
    }

    /// The first word that begins at this place of the text or after it.
    #[inline(never)]
    pub fn at(&self, place: usize) -> usize {
        let mut at = 0;
        while at < self.len() && self.start(at) < place {
            at += 1;
        }
        at
    }

    /// Whether nothing but white space stands between this word and the one before it.
    #[inline(never)]
    pub fn follows(&self, index: usize) -> bool {
        crate::text::trim(self.gap(index)).is_empty()
    }

    /// Whether these words come one after the other from here on. They are parted by single spaces.
    #[inline(never)]
    pub fn are(&self, index: usize, words: &str) -> bool {
        let (mut at, mut rest) = (index, Some(words));
        while let Some(word) = next(&mut rest) {
            if self.get(at) != word || (at > index && !self.follows(at)) {
                return false;
            }
            at += 1;
        }
        true
    }

    /// Whether this word is one of these, which are parted by single spaces.
    #[inline(never)]
    pub fn is(&self, index: usize, list: &str) -> bool {
        among(list, self.get(index))
    }
}

/// Takes the next of words that are parted by single spaces.
#[inline(never)]
pub fn next<'a>(rest: &mut Option<&'a str>) -> Option<&'a str> {
    let text = (*rest)?;
    match crate::text::parted(text, b' ') {
        Some((word, more)) => {
            *rest = Some(more);
            Some(word)
        }
        None => rest.take(),
    }
}

/// Whether a word is one of those in a list, which are parted by single spaces. No word is in no list.
#[inline(never)]
pub fn among(list: &str, word: &str) -> bool {
    let mut rest = Some(list);
    while let Some(other) = next(&mut rest) {
        if other == word {
            return !word.is_empty();
        }
    }
    false
}

/// A part of a text; empty where that has no such part. The bounds of a plain slice are checked anew wherever one is taken.
#[inline(never)]
pub fn part(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// Whether a text begins with a capital of ASCII.
#[inline(never)]
pub fn is_raised(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
}

/// Whether a text ends with one of these, which are parted by single spaces, and is longer.
#[inline(never)]
pub fn ends(text: &str, endings: &str) -> bool {
    let mut rest = Some(endings);
    while let Some(ending) = next(&mut rest) {
        let at = text.len().wrapping_sub(ending.len());
        if text.len() > ending.len() && text.as_bytes()[at..] == *ending.as_bytes() {
            return true;
        }
    }
    false
}

fn is_of_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    // Unicode's own tables are big; these are the blocks of signs that people paste.
    !(is_space(character)
        || matches!(character, '\u{80}'..='\u{a9}' | '\u{ab}'..='\u{b4}' | '\u{b6}'..='\u{b9}' | '\u{bb}'..='\u{bf}'
            | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{20cf}' | '\u{2190}'..='\u{2bff}'
            | '\u{3000}'..='\u{303f}' | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'..='\u{ff0f}'
            | '\u{fff0}'..='\u{ffff}' | '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..))
}

/// The text with its first letter in upper case.
#[inline(never)]
pub fn raised(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

/// The text with its first letter in lower case, as within a sentence; what looks like a name or letters that stand for
/// words stays as it is.
#[inline(never)]
pub fn lowered(text: &str) -> String {
    let words = Words::of(text);
    let first = part(text, words.start(0), words.end(0));
    let mut owned = text.to_owned();
    // Two capitals in a row: "Mental Capacity Act".
    let capitals = words.follows(1)
        && is_raised(words.rest(1))
        && !among("The A An Some Any How What When Where Why", first);
    if words.start(0) != 0 || is_name(first) || first == "I" || capitals {
        return owned;
    }
    if let Some(letter) = owned.get_mut(..1) {
        letter.make_ascii_lowercase();
    }
    owned
}

/// Whether a word has a capital or a figure after its first letter.
fn is_name(word: &str) -> bool {
    let (mut is_first, mut is_name) = (true, false);
    for byte in word.as_bytes() {
        is_name |= !is_first && (byte.is_ascii_uppercase() || byte.is_ascii_digit());
        is_first = false;
    }
    is_name
}
