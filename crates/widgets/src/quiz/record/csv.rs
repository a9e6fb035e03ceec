//! A record for a spreadsheet: RFC 4180, with a byte order mark so that Excel reads it as UTF-8.

use pcw_content::messages::{quiz::marks, result as say};

use pcw_domain::certainty::Certainty;
use pcw_domain::item::LearningLevel;
use pcw_domain::text::figures;

use super::Record;

impl Record<'_> {
    /// One row a question, under a row of heads.
    pub fn csv(&self) -> String {
        let mut text = String::from("\u{FEFF}");
        line(&mut text, &say::CSV_HEAD);
        for (index, row) in self.rows.iter().enumerate() {
            let (raw, max) = match row.told {
                true => (marks(row.score.raw), marks(row.score.max)),
                false => (String::new(), String::new()),
            };
            let number = figures(index + 1);
            let cells = [
                &number,
                &row.item.id,
                row.item.kind.name(),
                row.section,
                &figure(row.item.learning_level.map(LearningLevel::number)),
                &row.outcomes,
                &row.question,
                &row.answer,
                &row.right,
                &raw,
                &max,
                &figure(row.certainty.map(Certainty::number)),
            ];
            line(&mut text, &cells);
        }
        text
    }
}

/// A number, or nothing.
fn figure(number: Option<u8>) -> String {
    number.map_or_else(String::new, |number| figures(number.into()))
}

fn line(text: &mut String, cells: &[&str]) {
    for (index, cell) in cells.iter().enumerate() {
        text.push_str(if index == 0 { "\"" } else { ",\"" });
        // What a spreadsheet would take for a formula is marked as text: a pack or a person may have written it.
        if matches!(cell.as_bytes(), [b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r', ..]) {
            text.push('\'');
        }
        for letter in cell.chars() {
            if letter == '"' {
                text.push('"');
            }
            text.push(letter);
        }
        text.push('"');
    }
    text.push_str("\r\n");
}
