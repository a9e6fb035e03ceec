//! The heads of a spreadsheet's columns: which column holds what.

use pcw_domain::outcome::names_outcomes;
use pcw_domain::text::letters;

use super::kinds::next;
use crate::messages::outcome_record as say;

/// The column of the texts, by its index among the names of columns.
pub(super) const TEXT: usize = 1;
/// The column of the notes.
pub(super) const NOTE: usize = 8;

/// Names that a spreadsheet may give its columns: lower case, letters alone; a stroke parts the columns, in their order.
/// Those of the texts stand with what is pasted.
const NAMES: &str = "id outcomeid outcomenumber outcomeno number no nr ref reference code | | section sections sectionid topic topics theme | learninglevel learninglevels level pcilevel | taxonomylevel taxonomy bloom blooms bloomlevel bloomslevel bloomstaxonomy cognitivelevel | curriculumoutcomes curriculumoutcome curriculum mapping mappedto fitsinthecurriculum pcioutcomes | methods method teaching taught howitistaught learningmethods learningmethod teachingmethods | assessments assessment assessed howitisassessed assessmentmethods assessmentmethod | note notes comment comments remark remarks | quoted | kept";

/// How many columns are read.
const COUNT: usize = 11;

/// How many columns are looked at.
const MAX_COLUMNS: usize = 100;

/// What a column holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Column {
    /// What is read, by its index among the names of columns.
    Read(usize),
    /// Words for people, which another column says as ids.
    Words,
    /// Something else: goes into the note.
    Other,
}

/// What each column holds, by its head. Of two columns for the same, the first counts.
pub(super) fn columns(heads: &[String]) -> Vec<Column> {
    let mut columns = Vec::with_capacity(heads.len());
    let mut seen = [false; COUNT];
    for head in heads {
        let mut column = Column::Other;
        // Nobody has more columns than this; a hostile file may have as many as it has commas.
        if columns.len() < MAX_COLUMNS {
            let letters = letters(head);
            if let Some(index) = named(&letters).filter(|&index| !seen[index]) {
                column = Column::Read(index);
                seen[index] = true;
            }
            if letters == "questionsinthequiz" || in_words(&letters, heads) {
                column = Column::Words;
            }
        }
        columns.push(column);
    }
    columns
}

/// Whether this is one of our own columns in words, of a column that is there as well. Others may end so too.
fn in_words(letters_of: &str, heads: &[String]) -> bool {
    let Some(name) = letters_of.strip_suffix("inwords") else { return false };
    for column in &say::COLUMNS[2..8] {
        if letters(column) == name {
            for head in heads {
                if letters(head) == name {
                    return true;
                }
            }
        }
    }
    false
}

/// Which column is called so.
fn named(letters: &str) -> Option<usize> {
    if names_outcomes(letters) {
        return Some(TEXT);
    }
    let (mut rest, mut column) = (Some(NAMES), 0);
    while let Some(name) = next(&mut rest) {
        if name == letters {
            return Some(column);
        }
        column += usize::from(name == "|");
    }
    None
}

/// How many columns are known; none where no column holds the texts.
pub(super) fn known(columns: &[Column]) -> usize {
    let mut known = 0;
    let mut texts = false;
    for &column in columns {
        known += usize::from(matches!(column, Column::Read(_)));
        texts |= column == Column::Read(TEXT);
    }
    if texts { known } else { 0 }
}
