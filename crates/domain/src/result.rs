//! The result of an attempt: altogether, by what items have in common, by item, and what it points to.

pub use crate::certainty::{Calibration, Match};
pub use crate::gap::Gap;
pub use crate::group::Group;

use crate::attempt::{Attempt, Scope};
use crate::gap;
use crate::group::{By, groups};
use crate::quiz::Quiz;
use crate::score::{Score, score};
use crate::settings::Settings;

/// What an attempt came to. Only questions on its path count.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizResult {
    /// What was asked about.
    pub scope: Scope,
    /// How many questions the path has.
    pub total: usize,
    /// How many of them are scored.
    pub scored: usize,
    /// How many were answered.
    pub answered: usize,
    /// How many were answered fully right.
    pub right: usize,
    /// How many were answered with "I do not know".
    pub unknown: usize,
    /// All marks.
    pub score: Score,
    /// Whether the pass mark was reached; `None` where there is no pass mark, nothing is scored, or only what was
    /// missed before was asked.
    pub passed: Option<bool>,
    /// By section.
    pub sections: Vec<Group>,
    /// By learning Level.
    pub learning_levels: Vec<Group>,
    /// By outcome that the quiz has words for; empty where it has none.
    pub outcomes: Vec<Group>,
    /// By taxonomy level that the quiz names; empty where it names none.
    pub taxonomy_levels: Vec<Group>,
    /// Each question in the order asked.
    pub items: Vec<ItemResult>,
    /// How sure the person was beside how right; `None` where they never said.
    pub calibration: Option<Calibration>,
    /// What to learn next, the widest gap first.
    pub gaps: Vec<Gap>,
    /// Index into the quiz's ranges: what is said to people with this score.
    pub range: Option<usize>,
}

/// What an attempt came to at one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemResult {
    /// Index into the attempt's entries.
    pub position: usize,
    /// Index into the quiz's items.
    pub item: usize,
    /// Marks; nothing of nothing for what is not scored.
    pub score: Score,
}

impl QuizResult {
    /// Adds up an attempt as it stands.
    pub fn of(quiz: &Quiz, settings: &Settings, attempt: &Attempt) -> Self {
        let (mut items, mut scored) = (Vec::new(), Vec::new());
        let (mut total, mut right, mut unknown) = (Score::default(), 0, 0);
        for position in attempt.path(quiz) {
            let entry = &attempt.entries[position];
            let score = score(&quiz.items[entry.item], &entry.response);
            let result = ItemResult { position, item: entry.item, score };
            unknown += usize::from(entry.is_unknown());
            if score.max > 0.0 {
                scored.push(result);
                total = total.plus(score);
                right += usize::from(score.raw >= score.max);
            }
            items.push(result);
        }
        let by_section = groups(quiz, &scored, By::Section);
        let marked = !scored.is_empty();
        Self {
            scope: attempt.scope,
            total: items.len(),
            scored: scored.len(),
            answered: attempt.answered(quiz),
            right,
            unknown,
            score: total,
            passed: match settings.pass_mark {
                Some(mark) if marked && attempt.scope == Scope::Whole => Some(reaches(total, mark)),
                _ => None,
            },
            learning_levels: groups(quiz, &scored, By::LearningLevel),
            outcomes: groups(quiz, &scored, By::Outcome),
            taxonomy_levels: groups(quiz, &scored, By::TaxonomyLevel),
            calibration: Calibration::of(attempt, &scored),
            gaps: gap::gaps(quiz, &by_section, &scored),
            range: if marked { range(quiz, total) } else { None },
            sections: by_section,
            items,
        }
    }
}

/// The last range that begins no higher than this score.
fn range(quiz: &Quiz, total: Score) -> Option<usize> {
    let mut found = None;
    for (index, range) in quiz.ranges.iter().enumerate() {
        if reaches(total, range.from) {
            found = Some(index);
        }
    }
    found
}

/// Whether the score is this many per cent. Thirds do not add up exactly in floating point; nobody should fail by the
/// sixteenth decimal.
fn reaches(score: Score, per_cent: f64) -> bool {
    score.scaled() * 100.0 + 1e-9 >= per_cent
}
