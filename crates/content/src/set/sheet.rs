//! A set read from a spreadsheet: whose columns stand in any order, under names that people give them.

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::Curriculum;
use pcw_domain::text::{digits, figures, find, letters, trim};

use super::cells::{Rows, unguarded};
use super::heads::{Column, NOTE, TEXT, columns, known};
use super::kinds::place;
use super::list::List;
use super::read::{NotRead, Read, fault};
use super::taken::{Draft, Taken};
use crate::messages::outcome_record as say;
use crate::messages::quiz::fill;

/// What a learning Level may be called before its number.
const LEVEL_NAMES: &str = "l level learninglevel pcilevel";
/// What says that something holds, and that it does not.
const TRUE: &str = "yes y true x";
const FALSE: &str = "no n false";

/// What may part cells; the first is the usual one.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// How many rows are looked at for heads: a title and empty rows may stand above them.
const MAX_ABOVE: usize = 10;

/// Reads outcomes from rows. A text that is not surely a spreadsheet, by its name, must have a head that shows it.
pub(super) fn read(text: &str, is_sheet: bool, curriculum: &Curriculum) -> Result<Read, NotRead> {
    let (text, named) = separator(text);
    let mut best = None;
    let mut most = 0;
    for delimiter in DELIMITERS {
        if named.is_some_and(|named| named != delimiter) {
            continue;
        }
        let mut rows = Rows::new(text, delimiter);
        for above in 0..MAX_ABOVE {
            let Some(heads) = rows.row() else { break };
            let columns = columns(&heads);
            let known = known(&columns);
            // Below the first row, one cell may as well be an outcome.
            if known > 0 && (above == 0 || heads.len() > 1) {
                if known > most {
                    (best, most) = (Some((delimiter, above, heads, columns)), known);
                }
                break;
            }
        }
    }
    let is_sheet = is_sheet || named.is_some();
    match best {
        Some((delimiter, above, heads, columns)) if heads.len() > 1 && (is_sheet || most > 1) => {
            let mut rows = Rows::new(text, delimiter);
            for _ in 0..=above {
                rows.row();
            }
            Ok(under(&heads, &columns, rows, curriculum))
        }
        best if is_sheet => single(text, best.is_some(), curriculum),
        _ => Err(NotRead::NotOurs),
    }
}

/// Some programs write the separator into the first line: "sep=;".
fn separator(text: &str) -> (&str, Option<u8>) {
    let Some(rest) = text.strip_prefix("sep=") else {
        return (text, None);
    };
    let named = rest.as_bytes().first().copied().filter(|byte| DELIMITERS.contains(byte));
    match (named, find(rest, b'\n')) {
        (Some(named), Some(end)) => (&rest[end + 1..], Some(named)),
        _ => (text, None),
    }
}

/// One column of outcomes, with or without a head.
fn single(text: &str, has_head: bool, curriculum: &Curriculum) -> Result<Read, NotRead> {
    if trim(text).is_empty() {
        return Err(fault(say::NO_OUTCOMES));
    }
    let mut alone = None;
    for delimiter in DELIMITERS {
        match width(text, delimiter) {
            // Rows that all have as many cells are a table, and nothing says which column is meant.
            Some((1, _)) => alone = alone.or(Some(delimiter)),
            Some((_, count)) if count > 1 => return Err(fault(say::NO_COLUMN)),
            _ => {}
        }
    }
    let Some(delimiter) = alone else {
        return Err(NotRead::NotOurs);
    };
    let mut rows = Rows::new(text, delimiter);
    if has_head {
        rows.row();
    }
    Ok(under(&[], &[Column::Read(TEXT)], rows, curriculum))
}

/// How many cells each row has, and how many rows there are; `None` where rows differ. Empty rows do not count.
fn width(text: &str, delimiter: u8) -> Option<(usize, usize)> {
    let mut rows = Rows::new(text, delimiter);
    let (mut width, mut count) = (0, 0);
    while let Some(row) = rows.row() {
        if is_empty(&row) {
            continue;
        }
        if count > 0 && row.len() != width {
            return None;
        }
        width = row.len();
        count += 1;
    }
    Some((width, count))
}

fn is_empty(row: &[String]) -> bool {
    for cell in row {
        if !trim(cell).is_empty() {
            return false;
        }
    }
    true
}

/// The rows under a head.
#[inline(never)]
fn under(heads: &[String], columns: &[Column], mut rows: Rows, curriculum: &Curriculum) -> Read {
    let mut taken = Taken::new(curriculum, true);
    while let Some(row) = rows.row() {
        if is_empty(&row) || !taken.has_room() {
            continue;
        }
        let mut draft = Draft::default();
        let mut id = "";
        for (index, cell) in row.iter().enumerate() {
            let cell = unguarded(cell);
            let word = trim(cell);
            match columns.get(index).copied().unwrap_or(Column::Other) {
                // What was typed stays as it was typed, white space and all.
                Column::Read(TEXT) => draft.outcome.text = String::from(cell),
                Column::Read(NOTE) => draft.outcome.note = String::from(cell),
                _ if word.is_empty() => {}
                Column::Read(0) => id = word,
                Column::Read(column) => take(column, word, &mut draft, &mut taken),
                Column::Words => {}
                Column::Other => note(heads.get(index), index, cell, &mut draft, &mut taken),
            }
        }
        taken.put(id, draft);
    }
    taken.finish()
}

/// What no column here holds.
fn note(head: Option<&String>, index: usize, cell: &str, draft: &mut Draft, taken: &mut Taken) {
    let number = fill(say::COLUMN_NUMBER, &[&figures(index + 1)]);
    let head = head.map(|head| trim(unguarded(head))).filter(|head| !head.is_empty()).unwrap_or(&number);
    taken.tell(say::COLUMN_NOTED, &[head]);
    draft.leave(head, cell);
}

/// One cell of an outcome, by the index of its column among the names.
fn take(column: usize, word: &str, draft: &mut Draft, taken: &mut Taken) {
    match column {
        2 => draft.outcome.section = taken.find(List::Section, word, Some(draft)),
        3 => match learning_level(word, taken.curriculum) {
            Some(level) => draft.outcome.learning_level = Some(level),
            None => taken.unknown(say::COLUMNS[3], word, Some(draft)),
        },
        4 => draft.outcome.claimed = taken.find(List::TaxonomyLevel, word, Some(draft)),
        5 => words(word, List::Outcome, draft, taken),
        6 => words(word, List::Method, draft, taken),
        7 => words(word, List::Assessment, draft, taken),
        9 if place(TRUE, &letters(word)).is_some() || word == "1" => draft.outcome.quoted = true,
        9 if place(FALSE, &letters(word)).is_some() || word == "0" => {}
        9 => taken.unknown(say::COLUMNS[9], word, Some(draft)),
        _ => each(word, &mut |word| taken.keep(word, draft)),
    }
}

/// Ids or names, parted by semicolons or lines; one name may hold them.
fn words(cell: &str, list: List, draft: &mut Draft, taken: &mut Taken) {
    if list.find(taken.curriculum, cell, true).is_some() {
        taken.add(list, cell, draft);
        return;
    }
    each(cell, &mut |word| taken.add(list, word, draft));
}

/// Goes through what semicolons or lines part.
#[inline(never)]
fn each(cell: &str, take: &mut dyn FnMut(&str)) {
    let mut start = 0;
    for (at, &byte) in cell.as_bytes().iter().enumerate() {
        if byte == b';' || byte == b'\n' {
            take_trimmed(&cell[start..at], take);
            start = at + 1;
        }
    }
    take_trimmed(&cell[start..], take);
}

fn take_trimmed(word: &str, take: &mut dyn FnMut(&str)) {
    let word = trim(word);
    if !word.is_empty() {
        take(word);
    }
}

/// "2", "Level 2", "learning Level 2", or what the curriculum calls it.
fn learning_level(word: &str, curriculum: &Curriculum) -> Option<LearningLevel> {
    for (index, level) in curriculum.learning_levels.iter().enumerate() {
        if level.name.eq_ignore_ascii_case(word) {
            return LearningLevel::new(index as u8 + 1);
        }
    }
    let before = word.get(..word.len().checked_sub(1)?)?;
    let level = LearningLevel::new(digits(&word[before.len()..])? as u8)?;
    // Nothing but letters and spaces may stand before the number, so that "12" and "1-2" are not 2.
    for &byte in before.as_bytes() {
        if !byte.is_ascii_alphabetic() && byte != b' ' {
            return None;
        }
    }
    let letters = letters(before);
    if letters.is_empty() || place(LEVEL_NAMES, &letters).is_some() { Some(level) } else { None }
}
