//! Many outcomes from one pasted text.

use super::bullet::bullet;
use super::curriculum::Taxonomy;
use super::heading::{Line, line};
use super::line_ends::{has_bullets, height, in_lines};
use super::row;
use super::word::{Words, lowered, part};
use super::wrapping::{finished, unmarked, unquoted};
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
pub use super::wrapping::bare;

/// What comes after this line of a pasted text, counted from 1.
pub fn after(text: &str, number: usize) -> String {
    let text = &in_lines(text);
    let mut rest = Some(text.as_str());
    let mut before = 0;
    while before < number
        && let Some(line) = crate::text::line(&mut rest)
    {
        before += height(line);
    }
    rest.unwrap_or_default().to_owned()
}

/// Reads a pasted text: one outcome a line. Of a row of a table one cell is the outcome (see [`row::outcome`]); the others
/// are told as left out.
///
/// A heading such as "Understand:" goes in front of the lines below it, up to the next heading. "The learner will be
/// able to:" does not, since what is below begins with a verb.
pub fn lines(text: &str, taxonomy: &Taxonomy) -> Pasting {
    let text = &in_lines(text);
    let mut reading = Reading {
        taxonomy,
        listed: has_bullets(text),
        stem: None,
        level: None,
        column: None,
        pasting: Pasting::default(),
    };
    let (mut rest, mut number) = (Some(text.as_str()), 1);
    while let Some(text) = crate::text::line(&mut rest) {
        if !trim(text).is_empty() {
            reading.line(text, number);
        }
        number += height(text);
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
    /// Which column of a table has the outcomes, where a head says so.
    column: Option<usize>,
    pasting: Pasting,
}

impl Reading<'_> {
    fn line(&mut self, raw: &str, number: usize) {
        let raw = &unmarked(raw);
        if let Some(column) = row::head(raw, self.taxonomy) {
            self.column = Some(column);
            return self.leave_out(raw, number);
        }
        // A number before the row is a cell too, where cells are counted.
        let (before, row) = if self.column.is_none() { marked(raw) } else { ("", raw.as_str()) };
        let (inner, cell) = marked(unquoted(self.cell(row, self.column, number)));
        let text = &one_line(cell);
        let in_column = self.column.is_some() && raw.contains('\t');
        let bulleted = in_column || !before.is_empty() || !inner.is_empty();
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

    /// The cell of a row that is the outcome. The others are told.
    fn cell<'b>(&mut self, row: &'b str, column: Option<usize>, number: usize) -> &'b str {
        let chosen = row::outcome(row, column, self.taxonomy);
        let (mut rest, mut at, mut outcome) = (Some(row), 0, "");
        while let Some(cell) = row::cell(&mut rest) {
            if at == chosen {
                outcome = cell;
            } else if !trim(cell).is_empty() {
                self.leave_out(cell, number);
            }
            at += 1;
        }
        outcome
    }

    fn take(&mut self, text: &str, line: usize) {
        if self.pasting.outcomes.len() == MOST {
            self.pasting.more += 1;
            return;
        }
        let text = unquoted(finished(text));
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

/// The bullet or number of a line, and what comes after it.
#[inline(never)]
fn marked(line: &str) -> (&str, &str) {
    let start = bullet(line);
    (trim(part(line, 0, start)), part(line, start, line.len()))
}
