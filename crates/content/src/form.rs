//! Texts of a fixed form: ids, days, languages, versions, addresses. Each form is told twice, as a check and as a
//! pattern for the JSON Schema; tests hold the two together.

use crate::date::{Date, number};

/// A form that a text must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Letters, digits and hyphens; starts with a letter or digit.
    Id,
    /// A day that exists: `YYYY-MM-DD`.
    Date,
    /// A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    PartialDate,
    /// The shape of a BCP 47 language tag, such as `en-GB`.
    Language,
    /// Letters, digits, dots, hyphens and plus signs; starts with a letter or digit.
    Version,
    /// An address that starts with `http://` or `https://`.
    Url,
}

impl Form {
    /// Whether the text has this form, and no more than [`Form::max`] characters.
    pub fn fits(self, text: &str) -> bool {
        if text.chars().count() > self.max() {
            return false;
        }
        match self {
            Form::Id => starts_plain(text, b"-"),
            Form::Date => Date::parse(text).is_some(),
            Form::PartialDate => is_partial_date(text),
            Form::Language => is_language(text),
            Form::Version => starts_plain(text, b".-+"),
            Form::Url => is_url(text),
        }
    }

    /// The most characters of such a text.
    pub fn max(self) -> usize {
        match self {
            Form::Id => 100,
            Form::Date | Form::PartialDate => 10,
            Form::Language => 35,
            Form::Version => 40,
            Form::Url => 2_000,
        }
    }

    /// The same form as a regular expression, for the JSON Schema.
    pub fn pattern(self) -> &'static str {
        match self {
            Form::Id => "^[A-Za-z0-9][A-Za-z0-9-]*$",
            Form::Date => DAY_PATTERN,
            Form::PartialDate => PARTIAL_DATE_PATTERN,
            Form::Language => "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
            Form::Version => "^[A-Za-z0-9][A-Za-z0-9.+-]*$",
            Form::Url => {
                "^https?://[^/?#\\\\\\u0000-\\u0020\\u007F-\\u00A0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]\
                 [^\\u0000-\\u0020\\u007F-\\u00A0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF]*$"
            }
        }
    }
}

macro_rules! day_pattern {
    () => {
        "[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)\
         |02-(0[1-9]|1[0-9]|2[0-8]))\
         |([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29"
    };
}

/// The days of the calendar, leap years and all.
const DAY_PATTERN: &str = concat!("^(", day_pattern!(), ")$");
const PARTIAL_DATE_PATTERN: &str = concat!("^([0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2])|", day_pattern!(), ")$");

/// Ranges of characters that leave no mark on the page: spaces, controls and invisible joiners.
pub const UNSEEN: &[(char, char)] = &[
    ('\u{0000}', '\u{0020}'),
    ('\u{007F}', '\u{00A0}'),
    ('\u{00AD}', '\u{00AD}'),
    ('\u{061C}', '\u{061C}'),
    ('\u{115F}', '\u{1160}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{180B}', '\u{180E}'),
    ('\u{2000}', '\u{200F}'),
    ('\u{2028}', '\u{202F}'),
    ('\u{205F}', '\u{206F}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FEFF}', '\u{FEFF}'),
    ('\u{FFA0}', '\u{FFA0}'),
];

/// Whether nothing of the text can be seen.
pub(crate) fn is_blank(text: &str) -> bool {
    for char in text.chars() {
        if !is_unseen(char) {
            return false;
        }
    }
    true
}

/// Whether the character leaves no mark on the page.
pub(crate) fn is_unseen(char: char) -> bool {
    for &(first, last) in UNSEEN {
        if char >= first && char <= last {
            return true;
        }
    }
    false
}

/// Letters, digits, and after the first of them these as well.
fn starts_plain(text: &str, also: &[u8]) -> bool {
    for (at, byte) in text.bytes().enumerate() {
        if !byte.is_ascii_alphanumeric() && (at == 0 || !also.contains(&byte)) {
            return false;
        }
    }
    !text.is_empty()
}

fn is_partial_date(text: &str) -> bool {
    match text.as_bytes() {
        year @ [_, _, _, _] => number(year).is_some(),
        [year @ .., b'-', m1, m2] if year.len() == 4 => {
            number(year).is_some() && number(&[*m1, *m2]).is_some_and(|month| (1..=12).contains(&month))
        }
        _ => Date::parse(text).is_some(),
    }
}

fn is_language(text: &str) -> bool {
    let (mut first, mut length) = (true, 0);
    // One step beyond the end, where the last part ends.
    for at in 0..=text.len() {
        match text.as_bytes().get(at) {
            None | Some(b'-') => {
                if length > 8 || length < if first { 2 } else { 1 } {
                    return false;
                }
                (first, length) = (false, 0);
            }
            Some(byte) if byte.is_ascii_alphabetic() || !first && byte.is_ascii_digit() => length += 1,
            Some(_) => return false,
        }
    }
    true
}

fn is_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or(text.strip_prefix("http://")) else { return false };
    for char in rest.chars() {
        if breaks_url(char) {
            return false;
        }
    }
    !matches!(rest.as_bytes().first(), None | Some(b'/' | b'?' | b'#' | b'\\'))
}

/// Spaces, controls and invisible characters, with which an address would not be what it looks like.
fn breaks_url(char: char) -> bool {
    matches!(char, '\0'..=' ' | '\u{7F}'..='\u{A0}' | '\u{2000}'..='\u{200F}' | '\u{2028}'..='\u{202F}'
        | '\u{205F}'..='\u{206F}' | '\u{3000}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Form, texts that fit, texts that do not.
    const TABLE: &[(Form, &[&str], &[&str])] = &[
        (Form::Id, &["a", "pam-01", "9"], &["", "-a", "a b", "a.b", "a_b", "é", "__proto__"]),
        (Form::Date, &["2026-11-21"], &["2026-02-30", "2026-11", "soon"]),
        (
            Form::PartialDate,
            &["2020", "2020-08", "2020-08-31"],
            &["20", "2020-13", "2020-00", "2020-8", "2020-08-32", "August 2020", "20a0", "2020-"],
        ),
        (
            Form::Language,
            &["en", "en-GB", "zh-Hant-TW", "cy", "de-CH-1996"],
            &["", "e", "english!", "en_GB", "en-", "-en", "e1", "en-aaaaaaaaa", "abcdefghi"],
        ),
        (Form::Version, &["1", "0.1.0", "2026-11+b.2"], &["", ".1", "1 0", "v½"]),
        (
            Form::Url,
            &["https://example.org", "http://example.org/a?b=c#d", "https://tŷ.example/"],
            &[
                "",
                "https://",
                "ftp://a",
                "javascript:alert(1)",
                "https:///a",
                "https://a b",
                "HTTPS://a",
                "//a",
                "https://a\u{202E}b",
                " https://a",
                "https://\\a",
            ],
        ),
    ];

    #[test]
    fn texts_fit_their_form_or_not() {
        for (form, good, bad) in TABLE {
            for text in *good {
                assert!(form.fits(text), "{form:?} should take {text:?}");
            }
            for text in *bad {
                assert!(!form.fits(text), "{form:?} should refuse {text:?}");
            }
        }
    }

    #[test]
    fn text_that_cannot_be_seen_is_blank() {
        for text in ["", " \t\n", "\u{200B}\u{FEFF}", "\u{3000}", "\u{A0}"] {
            assert!(is_blank(text), "{text:?}");
        }
        assert!(!is_blank(" . ") && !is_blank("\u{301}") && !is_blank("字"));
    }
}
