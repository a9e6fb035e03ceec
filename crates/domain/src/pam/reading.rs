//! What a reader of the explainer has in front of them: which PAM Levels, which banding, which example of a change,
//! which score was looked up.

use super::{Explainer, PamLevel, PamScore, ScoreFault};
use crate::decimal::Decimal;

/// The state of one explainer. Nothing of it says anything about a person but `looked`, which is kept nowhere else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The one PAM Level that is shown; `None` for all four.
    pub shown: Option<PamLevel>,
    /// Another that is set beside it.
    pub beside: Option<PamLevel>,
    /// Index of the banding that is used.
    pub banding: usize,
    /// Index of the example of a change.
    pub example: usize,
    /// How many points the later score of the example was moved by.
    pub moved: i32,
    /// What was typed to be looked up.
    pub typed: String,
    /// What came of it; `None` before anything was looked up.
    pub looked: Option<Result<PamScore, ScoreFault>>,
}

/// What a reader, or the page, can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show this PAM Level alone, or all four.
    Show(Option<PamLevel>),
    /// Set this PAM Level beside the one that is shown, or none.
    Beside(Option<PamLevel>),
    /// Use the banding of this index.
    Band(usize),
    /// Look at the example of this index.
    Example(usize),
    /// Move the later score of the example by so many points.
    Move(i32),
    /// The example as it was.
    MoveBack,
    /// Something is typed to be looked up.
    Type(String),
    /// Look it up.
    LookUp,
    /// Take away what was looked up.
    Clear,
}

/// The most characters of what is typed: more than any score has.
const MAX_TYPED: usize = 40;

impl Reading {
    /// Does it. What cannot be done changes nothing.
    pub fn apply(&mut self, explainer: &Explainer, action: Action) {
        match action {
            Action::Show(level) => {
                self.shown = level;
                // A PAM Level beside itself would say nothing.
                if level.is_none() || self.beside == level {
                    self.beside = None;
                }
            }
            Action::Beside(level) => {
                self.beside = level.filter(|level| self.shown.is_some_and(|shown| shown != *level));
            }
            Action::Band(index) if index < explainer.bandings.len() => self.banding = index,
            Action::Example(index) if index < explainer.change.examples.len() => {
                self.example = index;
                self.moved = 0;
            }
            Action::Move(points) => {
                if self.can_move(explainer, points) {
                    self.moved += points;
                }
            }
            Action::MoveBack => self.moved = 0,
            Action::Type(mut typed) => {
                // One more than there may be, so that what was cut is not taken for the whole.
                if let Some((end, _)) = typed.char_indices().nth(MAX_TYPED + 1) {
                    typed.truncate(end);
                }
                self.typed = typed;
            }
            Action::LookUp => {
                let figures = self.typed.bytes().all(|byte| byte.is_ascii_digit());
                self.looked = Some(match self.typed.chars().count() > MAX_TYPED {
                    true if figures => Err(ScoreFault::OutOfRange),
                    true => Err(ScoreFault::NotFigures),
                    false => PamScore::parse(&self.typed),
                });
            }
            Action::Clear => {
                self.typed.clear();
                self.looked = None;
            }
            Action::Band(_) | Action::Example(_) => {}
        }
    }

    /// The two scores of the example, the later one as it was moved; `None` where the pack has no example.
    pub fn scores(&self, explainer: &Explainer) -> Option<(PamScore, PamScore)> {
        let first = explainer.change.examples.get(self.example)?.first;
        Some((first, self.second_if(explainer, self.moved)?))
    }

    /// Whether the later score can be moved by so many points and stay on the scale.
    pub fn can_move(&self, explainer: &Explainer, points: i32) -> bool {
        self.second_if(explainer, self.moved.saturating_add(points)).is_some()
    }

    fn second_if(&self, explainer: &Explainer, moved: i32) -> Option<PamScore> {
        let second = explainer.change.examples.get(self.example)?.second.value();
        let by = Decimal::of_tenths(moved.unsigned_abs().saturating_mul(10));
        PamScore::new(if moved < 0 { second.minus(by) } else { second.plus(by) })
    }

    /// Whether something was typed that somebody else must not find.
    pub fn typed_anything(&self) -> bool {
        !self.typed.is_empty() || self.looked.is_some()
    }
}
