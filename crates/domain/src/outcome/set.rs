//! What an author has: outcomes, and what they are for.

use std::rc::Rc;

use super::finding::Kind;
use crate::item::LearningLevel;

/// How many outcomes a set has at most.
pub const MOST: usize = 2_000;
/// How many characters an outcome has at most.
pub const MOST_LETTERS: usize = 2_000;

/// The outcomes of one course or session. Cheap to copy: outcomes that did not change are shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Set {
    /// What it is called; may be empty.
    pub title: String,
    /// For which kind of course, as an index into the curriculum's plans.
    pub plan: Option<usize>,
    /// The learning Level that all of it is meant for, where there is one.
    pub learning_level: Option<LearningLevel>,
    /// The sections that it should cover, as indices, ascending.
    pub sections: Vec<usize>,
    /// The outcomes in their order.
    pub outcomes: Vec<Rc<Outcome>>,
    /// The highest number that an outcome of this set has had. Numbers are never used again.
    pub last: u32,
}

/// One outcome, as its author has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Names it within its set: `outcome-3` in files and in quizzes.
    pub number: u32,
    /// As typed.
    pub text: String,
    /// The section it belongs to (index).
    pub section: Option<usize>,
    /// The learning Level it is meant for.
    pub learning_level: Option<LearningLevel>,
    /// The taxonomy level that the author claims (index).
    pub claimed: Option<usize>,
    /// The curriculum's outcomes that it is mapped to (indices), in the order they were accepted.
    pub mapped: Vec<usize>,
    /// How it is taught (indices), ascending.
    pub methods: Vec<usize>,
    /// How it is assessed (indices), ascending.
    pub assessments: Vec<usize>,
    /// What else the author wants to remember.
    pub note: String,
    /// Its words are the curriculum's and not the author's.
    pub quoted: bool,
    /// Findings that the author has seen and wants to keep as they are.
    pub kept: Vec<Kind>,
}

impl Set {
    /// Whether there is nothing in it that its author put there.
    pub fn is_empty(&self) -> bool {
        let aimed = self.plan.is_some() || self.learning_level.is_some() || !self.sections.is_empty();
        self.outcomes.is_empty() && self.title.is_empty() && !aimed
    }
}
