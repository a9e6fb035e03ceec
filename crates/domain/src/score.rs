//! What a response is worth. Every item is worth one mark; nothing is ever taken away.
//!
//! | kind | mark |
//! |---|---|
//! | single | 1 for the correct option |
//! | multiple | max(0, right ticks − wrong ticks) ÷ correct options: none ticked and all ticked can earn nothing |
//! | true-false | ½ for true or false, and ½ more for the reason when true or false was right |

use crate::choice::Choice;
use crate::item::{Item, Kind};
use crate::response::Response;

/// Marks earned of marks there were.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// Marks earned, 0 to `max`.
    pub raw: f64,
    /// Marks there were to earn.
    pub max: f64,
}

impl Score {
    /// 0 to 1; 0 where there was nothing to earn.
    pub fn scaled(self) -> f64 {
        if self.max > 0.0 { self.raw / self.max } else { 0.0 }
    }

    /// The two together.
    #[must_use]
    pub fn plus(self, other: Score) -> Score {
        Score { raw: self.raw + other.raw, max: self.max + other.max }
    }

    /// In words.
    pub fn verdict(self) -> Verdict {
        if self.raw >= self.max {
            Verdict::Right
        } else if self.raw > 0.0 {
            Verdict::Partly
        } else {
            Verdict::NotRight
        }
    }
}

/// How an answer did, in three words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All marks.
    Right,
    /// Some marks.
    Partly,
    /// No marks.
    NotRight,
}

/// The score of a response, whether or not it is complete.
pub fn score(item: &Item, response: &Response) -> Score {
    let raw = match (&item.kind, response) {
        (Kind::Single(kind), Response::Options(ticked)) => {
            whole(matches!(ticked[..], [option] if correct(&kind.options, option)))
        }
        (Kind::Multiple(kind), Response::Options(ticked)) => ticks(&kind.options, ticked),
        (Kind::TrueFalse(kind), Response::TrueFalse { answer, reason }) => {
            let answered = *answer == Some(kind.answer);
            let reasoned = answered && reason.is_some_and(|reason| correct(&kind.reasons, reason));
            (whole(answered) + whole(reasoned)) / 2.0
        }
        // A response of another kind can only come from a snapshot of a changed pack: it fits nothing.
        (Kind::Single(_) | Kind::Multiple(_) | Kind::TrueFalse(_), _) => 0.0,
    };
    Score { raw, max: 1.0 }
}

fn whole(right: bool) -> f64 {
    if right { 1.0 } else { 0.0 }
}

fn correct(options: &[Choice], option: usize) -> bool {
    options.get(option).is_some_and(|choice| choice.correct)
}

fn ticks(options: &[Choice], ticked: &[usize]) -> f64 {
    let right = ticked.iter().filter(|&&option| correct(options, option)).count();
    let there = options.iter().filter(|choice| choice.correct).count();
    let wrong = ticked.len() - right;
    if there == 0 { 0.0 } else { right.saturating_sub(wrong) as f64 / there as f64 }
}
