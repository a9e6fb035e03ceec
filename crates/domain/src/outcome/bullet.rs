//! Bullets and numbers before an outcome.

use super::word::{among, ends, part};
use crate::text::is_space;

/// Where the text begins after white space, bullets and numbers: "· ", "1.2 ", "(a) ", "iii) ", "LO1: ".
pub fn bullet(text: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = part(text, at, text.len());
        match sign(rest).or_else(|| number(rest)).or_else(|| label(rest)) {
            Some(step) => at += step,
            None => return at,
        }
    }
}

/// White space, a bullet, or what fonts of bullets leave behind.
fn sign(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let bullet = is_space(first)
        || matches!(first, '·' | '•' | '-' | '–' | '—' | '*' | '\u{2010}'..='\u{2012}' | '‣' | '⁃' | '∙' | '◦' | '○' | '●' | '■' | '□'
            | '▪' | '▫' | '◆' | '◇' | '➢' | '➤' | '►' | '▶' | '✓' | '✔' | '☐' | '☑' | '→' | '»' | '\u{e000}'..='\u{f8ff}'
            | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{fe0f}');
    if bullet {
        return Some(first.len_utf8());
    }
    // The hollow bullet of word processors is the letter o.
    if first == 'o' && matches!(byte(text, 1), b' ' | b'\t') { Some(1) } else { None }
}

/// "1.", "1)", "(1)", "1.1", "a)", "iv.", and a figure before a tab.
fn number(text: &str) -> Option<usize> {
    let open = usize::from(byte(text, 0) == b'(');
    // "(B2)"
    let code = open == 1 && byte(text, 1).is_ascii_uppercase() && byte(text, 2).is_ascii_digit();
    let mut end = open + usize::from(code);
    let mut several = false;
    while end < 12 && (byte(text, end).is_ascii_digit() || byte(text, end) == b'.' && end > open) {
        several |= byte(text, end) == b'.';
        end += 1;
    }
    let figures = end > open;
    if !figures {
        let mut roman = true;
        while byte(text, end).is_ascii_alphabetic() && end < open + 5 {
            roman &= matches!(byte(text, end) | 32, b'i' | b'v' | b'x');
            end += 1;
        }
        if end == open || !(roman || end == open + 1) || !matches!(byte(text, end), b')' | b'.') {
            return None;
        }
    }
    let next = byte(text, end);
    let closed = matches!(next, b')' | b':');
    let after = end + usize::from(closed || next == b'.');
    let spaced = match byte(text, after) {
        0 | b' ' | b'\t' => true,
        b'0'..=b'9' | b'a'..=b'z' | b'.' => false,
        _ => figures,
    };
    // A letter needs a space: "e.g." is no number; "3 steps" and "4.5 points" are none either.
    let marked =
        closed && (open == 0 || next == b')') || open == 0 && (several || matches!(next, b'.' | b'\t'));
    let decimal = several && next == b' ' && byte(text, end + 1).is_ascii_lowercase();
    if marked && spaced && !decimal { Some(after) } else { None }
}

/// The byte at this place; 0 past the end.
#[inline(never)]
fn byte(text: &str, at: usize) -> u8 {
    text.as_bytes().get(at).copied().unwrap_or_default()
}

/// "LO1:", "LO 2.1 Describe", "Outcome 2 –".
fn label(text: &str) -> Option<usize> {
    let mut end = 0;
    while byte(text, end).is_ascii_alphabetic() && end < 10 {
        end += 1;
    }
    let name = part(text, 0, end).to_ascii_lowercase();
    // "K11:", "S14:", of the standards of apprenticeships.
    let code = end == 1 && byte(text, 0).is_ascii_uppercase() && byte(text, 1).is_ascii_digit();
    if !(code || among("lo ilo mlo plo clo outcome objective aim duty", &name)) {
        return None;
    }
    end += usize::from(byte(text, end) == b' ');
    let figures = end;
    while byte(text, end).is_ascii_digit()
        || end > figures && byte(text, end) == b'.' && byte(text, end + 1).is_ascii_digit()
    {
        end += 1;
    }
    if end == figures {
        return None;
    }
    let spaced = byte(text, end) == b' ';
    end += usize::from(spaced);
    match part(text, end, text.len()).chars().next() {
        Some(sign @ (':' | '.' | ')' | '-' | '–' | '—' | '>')) => Some(end + sign.len_utf8()),
        // Nothing but the outcome follows what is short for one.
        Some(_) if spaced && (name == "lo" || ends(&name, "lo")) => Some(end),
        _ => None,
    }
}
