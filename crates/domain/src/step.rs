//! Where in an attempt a person is, and the ways that lead there without an answer: back, a look back, the browser's
//! own back and forward.

use crate::attempt::Attempt;
use crate::quiz::Quiz;

/// Where in the attempt the person is. Positions are indices into [`Attempt::entries`], always on the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// At a question.
    Question(usize),
    /// At the result.
    Result,
    /// Looking back at a question from the result.
    Review(usize),
}

impl Attempt {
    /// Whether it moved, as with all ways here.
    pub(crate) fn back(&mut self, quiz: &Quiz) -> bool {
        let before = match self.step {
            Step::Question(position) => self.path_before(quiz, position).map(Step::Question),
            Step::Review(_) => Some(Step::Result),
            Step::Result => None,
        };
        self.moves_to(before)
    }

    pub(crate) fn review(&mut self, quiz: &Quiz, position: usize) -> bool {
        let there = self.completed && self.is_on_path(quiz, position);
        self.moves_to(there.then_some(Step::Review(position)))
    }

    /// No way round a question that was not passed by leads further, so none leads to the result.
    pub(crate) fn go_to(&mut self, quiz: &Quiz, step: usize) -> bool {
        if self.completed {
            return if step < self.entries.len() {
                self.review(quiz, step)
            } else {
                self.moves_to(Some(Step::Result))
            };
        }
        let reached = self.first_open(quiz).is_none_or(|open| step <= open);
        let there = reached && self.is_on_path(quiz, step);
        self.moves_to(there.then_some(Step::Question(step)))
    }

    /// Goes there, if there is somewhere to go.
    pub(crate) fn moves_to(&mut self, step: Option<Step>) -> bool {
        match step {
            Some(step) if step != self.step => {
                self.step = step;
                true
            }
            _ => false,
        }
    }

    /// The question that the person is at, or looks back at; the last one at the result.
    pub fn position(&self) -> usize {
        match self.step {
            Step::Question(position) | Step::Review(position) => position,
            Step::Result => self.entries.len() - 1,
        }
    }
}
