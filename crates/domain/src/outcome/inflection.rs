//! Forms of English verbs.

use super::word::{Words, among, ends, next, part};

/// The form in which a verb stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "plan"
    Base,
    /// "plans"
    S,
    /// "planning"
    Ing,
    /// "planned"
    Ed,
}

/// The form of this verb that a word is. Both are in lower case; hyphens and American -ize do not matter.
#[inline(never)]
pub fn form(word: &str, base: &str) -> Option<Form> {
    let (bytes, last) = (base.as_bytes(), *base.as_bytes().last()?);
    if let Some(rest) = after(word, base) {
        // The doubled consonant of "planning".
        let doubles = bytes.len() > 2 && rest.first() == Some(&last) && is_vowel(bytes[bytes.len() - 2]);
        match if doubles { &rest[1..] } else { rest } {
            [] if !doubles => return Some(Form::Base),
            b"s" => return Some(Form::S),
            b"es" if matches!(last, b's' | b'x' | b'z' | b'h' | b'o') => return Some(Form::S),
            b"d" if last == b'e' => return Some(Form::Ed),
            b"ed" if last != b'e' => return Some(Form::Ed),
            b"ing" => return Some(Form::Ing),
            _ => {}
        }
    }
    let rest = if matches!(last, b'e' | b'y') { after(word, part(base, 0, base.len() - 1)) } else { None };
    match (last, rest) {
        (b'e', Some(b"ing")) => Some(Form::Ing),
        (b'y', Some(b"ies")) => Some(Form::S),
        (b'y', Some(b"ied")) => Some(Form::Ed),
        _ => irregular(word, base),
    }
}

/// Forms that no rule gives. This is asked for every verb at every word, so it has to be quick.
fn irregular(word: &str, base: &str) -> Option<Form> {
    let (present, past) = match base {
        "be" => ("is are am", "been was were"),
        "have" => ("has", "had"),
        "understand" => ("", "understood"),
        "know" => ("", "known knew"),
        "lead" => ("", "led"),
        "take" => ("", "taken took"),
        "make" => ("", "made"),
        _ => return None,
    };
    match (among(present, word), among(past, word)) {
        (true, _) => Some(Form::S),
        (_, true) => Some(Form::Ed),
        _ => None,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// What stands after this beginning of a word.
fn after<'a>(word: &'a str, base: &str) -> Option<&'a [u8]> {
    let (word_bytes, base_bytes) = (word.as_bytes(), base.as_bytes());
    let (mut at, mut of) = (0, 0);
    while of < base_bytes.len() {
        let (letter, wanted) = (*word_bytes.get(at)?, base_bytes[of]);
        if letter == wanted {
            (at, of) = (at + 1, of + 1);
        } else if letter == b'-' && at > 0 {
            at += 1;
        } else if wanted == b'-' {
            of += 1;
        } else if letter == b'z' && wanted == b's' && at > 0 && matches!(word_bytes[at - 1], b'i' | b'y') {
            (at, of) = (at + 1, of + 1);
        } else {
            return None;
        }
    }
    word_bytes.get(at..)
}

/// Finds a verb of one or several words at this place: where it ends, and in which form it stands. Words such as
/// "critically" or "a good" may stand between its words.
#[inline(never)]
pub fn phrase(words: &Words, at: usize, base: &str) -> Option<(usize, Form)> {
    let mut rest = Some(base);
    let form = form(words.get(at), next(&mut rest)?)?;
    let mut end = at + 1;
    while let Some(wanted) = next(&mut rest) {
        if is_article(wanted) {
            continue;
        }
        let mut between = 0;
        while words.get(end) != wanted && !(words.is(end, "upon") && wanted == "on") {
            let joins = between > 0 && words.is(end, "and but") && is_adverb(words.get(end - 1));
            if between == 3 || !words.follows(end) || !(joins || is_filling(words.get(end))) {
                return None;
            }
            (between, end) = (between + 1, end + 1);
        }
        if !words.follows(end) {
            return None;
        }
        end += 1;
    }
    Some((end, form))
}

fn is_article(word: &str) -> bool {
    among("a an the", word)
}

fn is_filling(word: &str) -> bool {
    is_article(word)
        || is_adverb(word)
        || among(
            "more better very good sound clear basic deeper greater full working in-depth firm strong solid thorough detailed",
            word,
        )
}

/// Whether a word says how something is done.
#[inline(never)]
pub fn is_adverb(word: &str) -> bool {
    word.len() > 4
        && ends(word, "ly")
        && !among(
            "apply supply rely comply multiply reply imply family early daily weekly monthly elderly friendly timely lonely likely assembly anomaly",
            word,
        )
        || among("also then further always both now together fully", word)
}

/// A verb in a form: its first word changes.
pub fn inflected(base: &str, form: Form) -> String {
    let (first, more) = crate::text::parted(base, b' ').unwrap_or((base, ""));
    let mut text = first.to_owned();
    if form == Form::S {
        let bytes = first.as_bytes();
        let last = bytes.last().copied().unwrap_or_default();
        if last == b'y' && bytes.len() > 1 && !is_vowel(bytes[bytes.len() - 2]) {
            text.pop();
            text.push_str("ies");
        } else if matches!(last, b's' | b'x' | b'h') {
            text.push_str("es");
        } else {
            text.push('s');
        }
    }
    if !more.is_empty() {
        text.push(' ');
        text.push_str(more);
    }
    text
}
