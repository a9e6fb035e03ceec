//! A set for a spreadsheet, with a byte order mark so that it is read as UTF-8.

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::{Curriculum, Outcome, Questions, Set};
use pcw_domain::text::figures;

use super::cells::{end_row, push_cell};
use super::list::List;
use super::{kinds, table};
use crate::messages::outcome_record as say;
use crate::messages::quiz::fill;

/// One row an outcome, under a row of heads. The columns that say it in words are for people: they are not read again.
pub fn csv(set: &Set, curriculum: &Curriculum, questions: Option<&Questions>) -> String {
    let mut text = String::from("\u{FEFF}");
    for head in &say::COLUMNS[..say::COLUMNS.len() - usize::from(questions.is_none())] {
        push_cell(&mut text, head);
    }
    end_row(&mut text);
    for outcome in &set.outcomes {
        push_outcome(&mut text, outcome, curriculum);
        if let Some(quiz) = questions {
            push_cell(&mut text, &table::items(outcome, curriculum, quiz, "; "));
        }
        end_row(&mut text);
    }
    text
}

/// The cells of an outcome in the order of the heads: what was set for it and is read again, then what holds of it in words,
/// by its mapping or its verb where nothing was set.
fn push_outcome(text: &mut String, outcome: &Outcome, curriculum: &Curriculum) {
    let lists = [
        (List::Outcome, &outcome.mapped[..]),
        (List::Method, &outcome.methods),
        (List::Assessment, &outcome.assessments),
    ];
    let level = outcome.learning_level.map(|level| figures(level.number().into())).unwrap_or_default();
    let section = outcome.section.as_slice();
    push_cell(text, &outcome.id());
    push_cell(text, &outcome.text);
    push_cell(text, &List::Section.ids(curriculum, section));
    push_cell(text, &level);
    push_cell(text, &List::TaxonomyLevel.ids(curriculum, outcome.claimed.as_slice()));
    for (list, indices) in lists {
        push_cell(text, &list.ids(curriculum, indices));
    }
    push_cell(text, &outcome.note);
    push_cell(text, if outcome.quoted { say::YES } else { "" });
    let mut kept = String::new();
    for &kind in &outcome.kept {
        if !kept.is_empty() {
            kept.push_str("; ");
        }
        kept.push_str(kinds::name(kind));
    }
    push_cell(text, &kept);
    // Without what was set for the whole course: a spreadsheet does not bring that back, and has to say the same again.
    let alone = Set::default();
    let standing = outcome.standing(&alone, curriculum, parse(&outcome.text, &curriculum.taxonomy).level());
    push_cell(text, &List::Section.words(curriculum, standing.section.as_slice(), ""));
    push_cell(text, &learning_level(standing.learning_level, curriculum));
    push_cell(text, &List::TaxonomyLevel.words(curriculum, standing.taxonomy_level.as_slice(), ""));
    for (list, indices) in lists {
        push_cell(text, &list.words(curriculum, indices, "; "));
    }
}

/// "2: Using it more widely"; the number alone where the curriculum has no name for it.
fn learning_level(level: Option<LearningLevel>, curriculum: &Curriculum) -> String {
    let Some(level) = level else { return String::new() };
    let number = figures(level.number().into());
    match curriculum.learning_levels.get(usize::from(level.number()) - 1) {
        Some(text) if !text.name.is_empty() => fill(say::KNOWN, &[&number, &text.name]),
        _ => number,
    }
}
