//! A file that a person opens, made into a set.

use pcw_domain::outcome::{Curriculum, Set};
use pcw_domain::text::trim;

use super::{data, sheet};
use crate::json::{NOT_JSON, broken_line, parse};
use crate::messages::outcome_record as say;
use crate::messages::quiz::with_figures;

pub use pcw_domain::outcome::set::{MOST as MAX_OUTCOMES, MOST_LETTERS as MAX_TEXT};

/// The most bytes of a file: a spreadsheet of the largest set is longer than a pack may be.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The most characters of a note.
pub const MAX_NOTE: usize = 100_000;
/// The most characters of a title.
pub const MAX_TITLE: usize = 300;

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The set. From a spreadsheet it has outcomes alone: no title, no plan, no aims.
    pub set: Set,
    /// What could not be taken over as it was, a sentence each.
    pub told: Vec<String>,
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is neither data nor a spreadsheet: lines of text, perhaps.
    NotOurs,
    /// Something is wrong with it: where, what, and how to put it right, in plain sentences.
    Fault(String),
}

/// Reads what a person opens: JSON as [`super::json`] writes it, or a spreadsheet as text with one outcome a row.
///
/// # Errors
/// [`NotRead::NotOurs`] for other text, [`NotRead::Fault`] for what should have been one of them.
pub fn read(name: &str, text: &str, curriculum: &Curriculum) -> Result<Read, NotRead> {
    if text.len() > MAX_BYTES {
        return Err(fault(say::TOO_LARGE));
    }
    let read = read_kept(name, text, curriculum)?;
    // It would take the place of what is there.
    if read.set.outcomes.is_empty() { Err(fault(say::NO_OUTCOMES)) } else { Ok(read) }
}

/// The same of a draft that was kept, however large or empty it is: it was made here.
///
/// # Errors
/// As for [`read`].
pub fn read_kept(name: &str, text: &str, curriculum: &Curriculum) -> Result<Read, NotRead> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let is_sheet = ends(name, ".csv") || ends(name, ".tsv");
    let is_data = ends(name, ".json");
    let first = trim(text).as_bytes().first();
    if is_data || is_like_data(text) {
        match parse(text) {
            Ok(value) => return data::read(&value, curriculum),
            Err(why) if is_data || (!is_sheet && first == Some(&b'{')) => {
                return Err(NotRead::Fault(if why == NOT_JSON {
                    with_figures(say::NOT_JSON, &[broken_line(text)])
                } else {
                    say::TOO_DEEP.to_owned()
                }));
            }
            Err(_) => {}
        }
    }
    let start = trim(text);
    if ends(name, ".html") || ends(name, ".htm") || start.starts_with("<!DOCTYPE html") {
        return Err(fault(say::WEB_PAGE));
    }
    sheet::read(text, is_sheet, curriculum)
}

/// Whether a text begins as data does, and not as a list whose first line begins with a bracket: "{Verb} the plan".
pub fn is_like_data(text: &str) -> bool {
    let text = trim(text);
    let Some(rest) = text.strip_prefix(['{', '[']) else { return false };
    matches!(trim(rest).as_bytes().first(), Some(b'"' | b'{' | b'}' | b']'))
}

/// Something that is wrong with the file as a whole.
#[inline(never)]
pub(super) fn fault(sentence: &str) -> NotRead {
    NotRead::Fault(String::from(sentence))
}

/// Whether a file's name ends so, whatever its case.
fn ends(name: &str, end: &str) -> bool {
    let (name, end) = (name.as_bytes(), end.as_bytes());
    name.len() >= end.len() && name[name.len() - end.len()..].eq_ignore_ascii_case(end)
}
