//! How the texts of faults are put together: patterns with `{0}`, `{1}` and so on, filled with words or numbers.

use pcw_domain::text::{digits, parted, place_of};

use crate::fault::{Fault, Severity, WHOLE};

/// What is said of one kind of fault.
#[derive(Debug)]
pub struct Words {
    code: &'static str,
    cause: &'static str,
    cure: &'static str,
    severity: Severity,
}

/// What is said of a fault that stops the pack.
pub(super) const fn error(code: &'static str, cause: &'static str, cure: &'static str) -> Words {
    Words { code, cause, cure, severity: Severity::Error }
}

/// What is said of a fault that does not.
pub(super) const fn warning(code: &'static str, cause: &'static str, cure: &'static str) -> Words {
    Words { code, cause, cure, severity: Severity::Warning }
}

/// What is said when a known word comes near; nothing when none does.
pub fn did_you_mean(word: Option<&str>) -> String {
    match word {
        Some(word) => fill(" Did you mean \"{0}\"?", &[word]),
        None => String::new(),
    }
}

/// `"a", "b" or "c"`.
pub fn quoted(words: &[&str]) -> String {
    let mut text = String::new();
    for (index, word) in words.iter().enumerate() {
        text.push_str(match index {
            0 => "\"",
            _ if index + 1 == words.len() => "\" or \"",
            _ => "\", \"",
        });
        text.push_str(word);
    }
    text.push('"');
    text
}

impl Words {
    /// Whether the fault stops the pack.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The fault in the pack as a whole, with these values in the texts.
    pub fn fault(&self, values: &[&str]) -> Fault {
        Fault {
            code: self.code,
            place: String::from(WHOLE),
            cause: fill(self.cause, values),
            cure: fill(self.cure, values),
            severity: self.severity,
        }
    }
}

/// Puts the values where the pattern says `{0}`, `{1}` and so on.
fn fill(pattern: &str, values: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = parted(rest, b'{') {
        let (number, after) = parted(after, b'}').unwrap_or_default();
        text.push_str(before);
        push_short(&mut text, digits(number).and_then(|number| values.get(number)).unwrap_or(&""));
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Adds the beginning of a value, so that a long text of the pack does not fill the page.
fn push_short(text: &mut String, value: &str) {
    // As long as the longest list of words that can stand in a place.
    const SHOWN: usize = 130;
    match place_of(value, SHOWN) {
        Some(end) => {
            text.push_str(&value[..end]);
            text.push('…');
        }
        None => text.push_str(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Form;
    use crate::messages::faults::{UNKNOWN_REFERENCE, bad_form};

    #[test]
    fn values_go_where_their_numbers_stand_and_are_never_patterns_themselves() {
        let fault = UNKNOWN_REFERENCE.fault(&["{1}", "sections"]);
        assert_eq!(fault.cause, "Nothing in \"sections\" has the id \"{1}\".");
        assert_eq!(fault.cure, "Add it to \"sections\", or use an id that is there.");
    }

    #[test]
    fn long_values_are_cut_between_characters() {
        let fault = bad_form(Form::Id).fault(&[&"é😀".repeat(1_000)]);
        assert_eq!(fault.cause, ["\"", &"é😀".repeat(65), "…\" is not an id."].concat());
    }

    #[test]
    fn lists_of_words_read_as_english() {
        assert_eq!(quoted(&["a"]), "\"a\"");
        assert_eq!(quoted(&["a", "b"]), "\"a\" or \"b\"");
        assert_eq!(quoted(&["a", "b", "c"]), "\"a\", \"b\" or \"c\"");
    }
}
