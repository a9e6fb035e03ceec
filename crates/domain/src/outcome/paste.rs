//! Many outcomes from one pasted text.

use super::bullet::bullet;
use super::curriculum::Taxonomy;
use super::heading::{Line, line};
use super::word::{Words, lowered, part};
use crate::item::LearningLevel;
use crate::text::{concat, is_space, trim};

/// What came of a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasting {
    /// The outcomes in their order.
    pub outcomes: Vec<Pasted>,
    /// Lines that were taken for headings and not for outcomes, and cells of tables beside the outcome.
    pub left_out: Vec<LeftOut>,
    /// How many outcomes there were beyond [`MOST`].
    pub more: usize,
}

/// One outcome from a pasted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Without its bullet; with the heading that opens it, such as "Understand".
    pub text: String,
    /// The line that it stands in, counted from 1.
    pub line: usize,
    /// The learning Level whose heading it stands under.
    pub learning_level: Option<LearningLevel>,
}

/// A line that is no outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// As pasted, without the white space around it.
    pub text: String,
    /// Its number, counted from 1.
    pub line: usize,
}

pub use super::set::MOST;

/// What comes after this line of a pasted text, counted from 1.
pub fn after(text: &str, number: usize) -> String {
    let text = &in_lines(text);
    let mut rest = Some(text.as_str());
    for _ in 0..number {
        crate::text::line(&mut rest);
    }
    rest.unwrap_or_default().to_owned()
}

/// Reads a pasted text: one outcome a line. Of a row of a table the longest cell is the outcome; the others are told as
/// left out.
///
/// A heading such as "Understand:" goes in front of the lines below it, up to the next heading. "The learner will be
/// able to:" does not, since what is below begins with a verb.
pub fn lines(text: &str, taxonomy: &Taxonomy) -> Pasting {
    let text = &in_lines(text);
    let mut reading =
        Reading { taxonomy, listed: has_bullets(text), stem: None, level: None, pasting: Pasting::default() };
    let (mut rest, mut number) = (Some(text.as_str()), 0);
    while let Some(text) = crate::text::line(&mut rest) {
        number += 1;
        if !trim(text).is_empty() {
            reading.line(text, number);
        }
    }
    reading.end_stem();
    reading.pasting
}

/// A text being read.
struct Reading<'a> {
    taxonomy: &'a Taxonomy,
    /// Whether lines of it have bullets.
    listed: bool,
    /// What goes in front, its line, and whether it has gone in front of anything or could not stand alone.
    stem: Option<(String, usize, bool)>,
    level: Option<LearningLevel>,
    pasting: Pasting,
}

impl Reading<'_> {
    fn line(&mut self, raw: &str, number: usize) {
        let (before, row) = marked(raw);
        let (inner, cell) = marked(self.cell(row, number));
        let text = &one_line(cell);
        let bulleted = !before.is_empty() || !inner.is_empty();
        if Words::of(text).is_empty() {
            if !trim(text).is_empty() {
                self.leave_out(text, number);
            }
            return;
        }
        match line(text, bulleted, self.listed, self.taxonomy) {
            Line::Outcome => self.take(text, number),
            Line::Level(level) => {
                self.end_stem();
                self.level = Some(level);
            }
            Line::LeadIn => self.end_stem(),
            Line::Stem { verb, sure } => {
                self.end_stem();
                self.stem = Some((verb, number, sure));
            }
            Line::Heading(level) => {
                self.end_stem();
                self.level = level.or(self.level);
                self.leave_out(text, number);
            }
        }
    }

    /// The longest cell of a row.
    fn cell<'b>(&mut self, row: &'b str, number: usize) -> &'b str {
        let (mut longest, mut rest) = ("", Some(row));
        let mut others = Vec::new();
        while let Some(text) = rest {
            let end = crate::text::find(text, b'\t').unwrap_or(text.len());
            let cell = part(text, 0, end);
            rest = text.get(end + 1..);
            if trim(cell).len() > trim(longest).len() {
                others.push(longest);
                longest = cell;
            } else {
                others.push(cell);
            }
        }
        for other in others {
            if !trim(other).is_empty() {
                self.leave_out(other, number);
            }
        }
        longest
    }

    fn take(&mut self, text: &str, line: usize) {
        if self.pasting.outcomes.len() == MOST {
            self.pasting.more += 1;
            return;
        }
        let text = match &mut self.stem {
            Some((verb, _, used)) => {
                *used = true;
                concat(&[verb, " ", &lowered(text)])
            }
            None => text.to_owned(),
        };
        self.pasting.outcomes.push(Pasted { text, line, learning_level: self.level });
    }

    /// A stem that nothing stood below was an outcome itself.
    fn end_stem(&mut self) {
        if let Some((verb, line, used)) = self.stem.take()
            && !used
        {
            self.take(&verb, line);
        }
    }

    fn leave_out(&mut self, text: &str, line: usize) {
        self.pasting.left_out.push(LeftOut { text: trim(text).to_owned(), line });
    }
}

/// The text with one sign at the end of each line, and without signs that cannot be seen.
fn in_lines(text: &str) -> String {
    let mut lines = String::new();
    let mut before = '\0';
    for character in text.chars() {
        match character {
            '\n' if before == '\r' => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => lines.push('\n'),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\0' => {}
            _ => lines.push(character),
        }
        before = character;
    }
    lines
}

/// The text with single spaces.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for character in trim(text).chars() {
        if !is_space(character) {
            line.push(character);
        } else if line.as_bytes().last() != Some(&b' ') {
            line.push(' ');
        }
    }
    line
}

fn has_bullets(text: &str) -> bool {
    let mut rest = Some(text);
    while let Some(line) = crate::text::line(&mut rest) {
        if !marked(line).0.is_empty() {
            return true;
        }
    }
    false
}

/// The bullet or number of a line, and what comes after it.
#[inline(never)]
fn marked(line: &str) -> (&str, &str) {
    let start = bullet(line);
    (trim(part(line, 0, start)), part(line, start, line.len()))
}
