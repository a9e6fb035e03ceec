//! A pasted text in lines: which line ends part outcomes, and which stand within one.

use super::bullet::bullet;
use super::word::{ends, part};
use crate::text::trim;

/// A line end that stands within an outcome. It is white space; no other is left once a text is [`in_lines`].
const WITHIN: char = '\r';

/// The text with one sign at the end of each line, and without signs that cannot be seen. A cell of a spreadsheet that has
/// lines of its own comes in quotation marks; they are taken off, and its lines are one but for those with bullets.
pub fn in_lines(text: &str) -> String {
    let mut lines = String::new();
    let (mut before, mut quoted, mut doubled) = ('\0', false, false);
    for (at, character) in text.char_indices() {
        let after = part(text, at + character.len_utf8(), text.len());
        match character {
            '"' if doubled => doubled = false,
            '"' if quoted => {
                doubled = after.as_bytes().first() == Some(&b'"');
                quoted = doubled;
                if doubled {
                    lines.push('"');
                }
            }
            '"' if matches!(before, '\0' | '\n' | '\r' | '\t') && has_lines(after) => quoted = true,
            '\n' if before == '\r' => {}
            '\r' | '\n' | '\u{c}' | '\u{85}' | '\u{2029}' => {
                lines.push(if quoted && !is_bulleted(after) { WITHIN } else { '\n' });
            }
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\0' => {}
            // Line ends within a paragraph are white space, and so are signs that steer machines.
            '\u{b}' | '\u{2028}' => lines.push(' '),
            '\u{1}'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => lines.push(' '),
            _ => lines.push(character),
        }
        before = character;
    }
    if has_bullets(&lines) { unwrapped(&lines) } else { lines }
}

/// Lines as a PDF breaks them, put together: in a list, what begins with a small letter and has no bullet goes on from the
/// line before. What ends in a colon opens something, and is no such line; nor does anything go on from there.
fn unwrapped(text: &str) -> String {
    let (mut lines, mut first) = (String::new(), true);
    let mut rest = Some(text);
    while let Some(line) = crate::text::line(&mut rest) {
        let small = trim(line).as_bytes().first().is_some_and(u8::is_ascii_lowercase);
        let goes_on = small && !is_bulleted(line) && !ends(trim(line), ": ：");
        if !first {
            let last = lines.as_bytes().last();
            lines.push(if goes_on && !matches!(last, None | Some(b'\n' | b':')) { WITHIN } else { '\n' });
        }
        lines.push_str(line);
        first = false;
    }
    lines
}

/// Whether lines of a text have bullets.
pub fn has_bullets(text: &str) -> bool {
    let mut rest = Some(text);
    while let Some(line) = crate::text::line(&mut rest) {
        if is_bulleted(line) {
            return true;
        }
    }
    false
}

/// How many lines of the pasted text this line is.
pub fn height(line: &str) -> usize {
    let mut height = 1;
    for &byte in line.as_bytes() {
        height += usize::from(byte == WITHIN as u8);
    }
    height
}

/// Whether a cell that was opened by a quotation mark has lines of its own, and is closed.
fn has_lines(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    let (mut at, mut several) = (0, false);
    while at < bytes.len() {
        if bytes[at] == b'"' {
            match bytes.get(at + 1) {
                Some(b'"') => at += 1,
                next => return several && matches!(next, None | Some(b'\t' | b'\n' | b'\r')),
            }
        }
        several |= matches!(bytes[at], b'\n' | b'\r');
        at += 1;
    }
    false
}

/// Whether what comes next has a bullet or a number.
pub fn is_bulleted(text: &str) -> bool {
    !trim(part(text, 0, bullet(text))).is_empty()
}
