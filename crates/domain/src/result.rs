//! The result of an attempt: altogether, by section, by item.

use crate::attempt::Attempt;
use crate::quiz::Quiz;
use crate::score::{Score, score};
use crate::settings::Settings;

/// What an attempt came to.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizResult {
    /// How many questions were asked.
    pub total: usize,
    /// How many were answered.
    pub answered: usize,
    /// How many were answered fully right.
    pub right: usize,
    /// All marks.
    pub score: Score,
    /// Whether the pass mark was reached; `None` where the page sets none.
    pub passed: Option<bool>,
    /// The sections that were asked about, in the order of the pack.
    pub sections: Vec<SectionResult>,
    /// Score of each question in the order asked.
    pub items: Vec<(usize, Score)>,
}

/// What an attempt came to in one section.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionResult {
    /// Index into the quiz's sections; `None` gathers items without one.
    pub section: Option<usize>,
    /// Questions asked in it.
    pub items: usize,
    /// Marks in it.
    pub score: Score,
}

impl SectionResult {
    /// Under this many questions a per cent says more than is known, so words are shown.
    pub const FEW: usize = 3;
}

impl QuizResult {
    /// Adds up an attempt as it stands.
    pub fn of(quiz: &Quiz, settings: &Settings, attempt: &Attempt) -> Self {
        let items: Vec<(usize, Score)> = attempt
            .entries
            .iter()
            .map(|entry| (entry.item, score(&quiz.items[entry.item], &entry.response)))
            .collect();
        let total = sum(items.iter().map(|(_, score)| *score));
        Self {
            total: items.len(),
            answered: attempt.entries.iter().filter(|entry| entry.response.missing().is_none()).count(),
            right: items.iter().filter(|(_, score)| score.raw >= score.max).count(),
            score: total,
            // Thirds do not add up exactly in floating point; nobody should fail by the sixteenth decimal.
            passed: settings.pass_mark.map(|mark| total.scaled() * 100.0 + 1e-9 >= mark),
            sections: by_section(quiz, &items),
            items,
        }
    }
}

fn by_section(quiz: &Quiz, items: &[(usize, Score)]) -> Vec<SectionResult> {
    let parts = (0..quiz.sections.len()).map(Some).chain([None]);
    parts
        .filter_map(|section| {
            let inside: Vec<Score> = items
                .iter()
                .filter(|(item, _)| quiz.items[*item].section == section)
                .map(|(_, score)| *score)
                .collect();
            let count = inside.len();
            (count > 0).then(|| SectionResult { section, items: count, score: sum(inside.into_iter()) })
        })
        .collect()
}

fn sum(scores: impl Iterator<Item = Score>) -> Score {
    scores.fold(Score::default(), Score::plus)
}
