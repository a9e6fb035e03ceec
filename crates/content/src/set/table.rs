//! The evidence table: what each outcome answers to, how it is taught, and how it is assessed.

use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::{Curriculum, Outcome, Questions, Set};
use pcw_domain::text::figures;

use super::list::List;
use crate::messages::outcome_record as say;

/// A table of plain texts. A cell may have several lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands above it.
    pub title: String,
    /// What stands at the head of each column.
    pub heads: Vec<String>,
    /// One row an outcome, with as many cells as there are heads.
    pub rows: Vec<Vec<String>>,
}

/// The evidence table of a set, in the order in which accreditation asks. Which questions of a quiz give evidence stands
/// in the last column, where there is a quiz.
pub fn table(set: &Set, curriculum: &Curriculum, questions: Option<&Questions>) -> Table {
    let mut heads = Vec::new();
    for (index, head) in say::HEADS.into_iter().enumerate() {
        if questions.is_some() || index + 1 < say::HEADS.len() {
            heads.push(String::from(head));
        }
    }
    let mut rows = Vec::with_capacity(set.outcomes.len());
    for outcome in &set.outcomes {
        rows.push(row(outcome, set, curriculum, questions));
    }
    Table { title: title(set), heads, rows }
}

/// What the set is called.
pub(super) fn title(set: &Set) -> String {
    String::from(if set.title.is_empty() { say::TITLE } else { set.title.as_str() })
}

fn row(outcome: &Outcome, set: &Set, curriculum: &Curriculum, questions: Option<&Questions>) -> Vec<String> {
    let verb = parse(&outcome.text, &curriculum.taxonomy).level();
    let standing = outcome.standing(set, curriculum, verb);
    let learning_level = standing.learning_level.map(|level| figures(level.number().into()));
    let name = |list: List, index: Option<usize>| {
        String::from(index.map_or("", |index| list.name(curriculum, index)))
    };
    let mut row = vec![
        outcome.id(),
        outcome.text.clone(),
        name(List::Section, standing.section),
        learning_level.unwrap_or_default(),
        List::Outcome.words(curriculum, &outcome.mapped, "\n"),
        name(List::TaxonomyLevel, standing.taxonomy_level),
        List::Method.words(curriculum, &outcome.methods, "\n"),
        List::Assessment.words(curriculum, &outcome.assessments, "\n"),
    ];
    if let Some(questions) = questions {
        row.push(items(outcome, curriculum, questions, "\n"));
    }
    row
}

/// The ids of the questions that give evidence for an outcome.
pub(super) fn items(
    outcome: &Outcome,
    curriculum: &Curriculum,
    questions: &Questions,
    between: &str,
) -> String {
    let mut ids = String::new();
    for index in questions.of(outcome, curriculum) {
        if !ids.is_empty() {
            ids.push_str(between);
        }
        ids.push_str(&questions.items[index].id);
    }
    ids
}
