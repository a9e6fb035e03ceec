//! What a response is worth. Every scored item is worth one mark; nothing is ever taken away.
//!
//! | kind | mark |
//! |---|---|
//! | single | 1 for the correct option |
//! | multiple | max(0, right ticks − wrong ticks) ÷ correct options: none ticked and all ticked can earn nothing |
//! | true-false | ½ for true or false, and ½ more for the reason when true or false was right |
//! | scenario | grade of the chosen option ÷ highest grade of the item |
//! | numeric | 1 for a number no further from the answer than the tolerance, the ends included |
//! | short-text | 1 for an accepted answer; case, accents, spaces and marks at the ends do not count |
//! | ordering | steps that directly follow the step that they should follow ÷ (steps − 1): the reverse order earns nothing, one step out of place costs little |
//! | matching | right pairs ÷ prompts |
//! | rating, reflection | not scored: nothing of nothing |
//! | any, "I do not know" | nothing of one mark |

use crate::choice::{Choice, Scenario};
use crate::item::{Item, Kind};
use crate::matching::Matching;
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

    /// In words. Has no meaning for items that are not scored: ask [`Item::is_scored`] first.
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
        (Kind::Scenario(kind), Response::Options(ticked)) => graded(kind, ticked),
        (Kind::Numeric(kind), Response::Text(text)) => {
            whole(kind.read(text).is_some_and(|number| kind.accepts(number)))
        }
        (Kind::ShortText(kind), Response::Text(text)) => whole(kind.accepts(text)),
        (Kind::Ordering(kind), Response::Order(order)) => neighbours(kind.steps.len(), order),
        (Kind::Matching(kind), Response::Pairs(pairs)) => matched(kind, pairs),
        // Not scored, not known, or of another kind, which fits nothing.
        _ => 0.0,
    };
    Score { raw, max: whole(item.is_scored()) }
}

fn whole(right: bool) -> f64 {
    if right { 1.0 } else { 0.0 }
}

fn correct(options: &[Choice], option: usize) -> bool {
    options.get(option).is_some_and(|choice| choice.correct)
}

fn ticks(options: &[Choice], ticked: &[usize]) -> f64 {
    let (mut right, mut there) = (0, 0);
    for &option in ticked {
        right += usize::from(correct(options, option));
    }
    for choice in options {
        there += usize::from(choice.correct);
    }
    let wrong = ticked.len() - right;
    part(right.saturating_sub(wrong), there)
}

/// So many of so many; nothing of nothing is nothing.
fn part(some: usize, all: usize) -> f64 {
    if all == 0 { 0.0 } else { some as f64 / all as f64 }
}

fn graded(kind: &Scenario, ticked: &[usize]) -> f64 {
    let mut best = 0;
    for option in &kind.options {
        best = best.max(option.grade);
    }
    match ticked {
        [option] if *option < kind.options.len() => part(kind.options[*option].grade.into(), best.into()),
        _ => 0.0,
    }
}

fn neighbours(steps: usize, order: &[usize]) -> f64 {
    if steps < 2 || order.len() != steps {
        return 0.0;
    }
    let mut kept = 0;
    for at in 1..steps {
        kept += usize::from(order[at - 1].checked_add(1) == Some(order[at]));
    }
    part(kept, steps - 1)
}

fn matched(kind: &Matching, pairs: &[Option<usize>]) -> f64 {
    let mut right = 0;
    for (index, prompt) in kind.prompts.iter().enumerate() {
        right += usize::from(pairs.get(index) == Some(&Some(prompt.answer)));
    }
    part(right, kind.prompts.len())
}
