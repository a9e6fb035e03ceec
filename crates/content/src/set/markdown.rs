//! A set as Markdown: what was typed stays what was typed, whatever a reader of Markdown would make of it.

use pcw_domain::outcome::{Curriculum, Questions, Set};
use pcw_domain::text::figures;

use super::table::{table, title};
use crate::messages::outcome_record as say;

/// A title, a numbered list, and the evidence table.
pub fn markdown(set: &Set, curriculum: &Curriculum, questions: Option<&Questions>, lead_in: &str) -> String {
    let mut text = String::from("# ");
    escaped(&mut text, &title(set), " ");
    text.push_str("\n\n");
    if !lead_in.is_empty() {
        escaped(&mut text, lead_in, " ");
        text.push_str("\n\n");
    }
    for (index, outcome) in set.outcomes.iter().enumerate() {
        text.push_str(&figures(index + 1));
        text.push_str(". ");
        escaped(&mut text, &outcome.text, " ");
        text.push('\n');
    }
    text.push_str("\n## ");
    text.push_str(say::EVIDENCE);
    text.push_str("\n\n");
    let table = table(set, curriculum, questions);
    row(&mut text, &table.heads);
    text.push('|');
    for _ in &table.heads {
        text.push_str(" --- |");
    }
    text.push('\n');
    for cells in &table.rows {
        row(&mut text, cells);
    }
    text
}

fn row(text: &mut String, cells: &[String]) {
    text.push('|');
    for cell in cells {
        text.push(' ');
        escaped(text, cell, "<br>");
        text.push_str(" |");
    }
    text.push('\n');
}

/// Adds words on one line, with a backslash before what would be a mark. `line` stands where a new line began.
fn escaped(text: &mut String, words: &str, line: &str) {
    // What only is a mark where a line begins: "#", "-", "+", "=", and the dot or bracket after digits.
    let (mut begins, mut counts) = (true, false);
    // White space is held back until something comes after it: at either end, and in rows, it would be a mark.
    let mut space = "";
    let mut before = ' ';
    for letter in words.chars() {
        if matches!(letter, '\t'..='\r' | ' ') {
            if !matches!(letter, '\n' | '\r') {
                space = if space.is_empty() { " " } else { space };
            } else {
                space = line;
            }
            before = letter;
            continue;
        }
        if !begins {
            text.push_str(space);
        }
        space = "";
        let digit = letter.is_ascii_digit();
        let is_mark = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '^' | '$' | '@' | '{'
            | '#' | '!' => true,
            '-' | '+' | '=' => begins,
            ')' => counts,
            // Addresses become links by themselves.
            '.' => counts || matches!(before, 'w' | 'W'),
            '/' => before == ':',
            _ => false,
        };
        if is_mark {
            text.push('\\');
        }
        text.push(letter);
        counts = digit && (begins || counts);
        begins = false;
        before = letter;
    }
}
