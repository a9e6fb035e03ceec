//! Questions of a quiz beside the outcomes of a set: which outcome has none, and which question stands for no outcome.

use super::{Curriculum, Outcome, Set};
use crate::list::names;
use crate::text::{concat, figures};

/// What of a quiz matters for outcomes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    /// What the quiz is called.
    pub title: String,
    /// Its items, in the order of the pack.
    pub items: Vec<Question>,
}

/// One item of a quiz.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Unique in its pack.
    pub id: String,
    /// What is asked, in plain words; cut where it is long.
    pub stem: String,
    /// Ids of the outcomes that it gives evidence for: those of the curriculum, or those of a set.
    pub outcomes: Vec<String>,
}

impl Questions {
    /// Indices of the items that give evidence for an outcome: those that name it, or what it is mapped to.
    pub fn of(&self, outcome: &Outcome, curriculum: &Curriculum) -> Vec<usize> {
        let mut found = Vec::new();
        for (index, item) in self.items.iter().enumerate() {
            if item.is_for(outcome, curriculum) {
                found.push(index);
            }
        }
        found
    }

    /// Indices of the items that stand for no outcome of the set.
    pub fn without(&self, set: &Set, curriculum: &Curriculum) -> Vec<usize> {
        let mut found = Vec::new();
        for (index, item) in self.items.iter().enumerate() {
            let mut stands = false;
            for outcome in &set.outcomes {
                stands |= item.is_for(outcome, curriculum);
            }
            if !stands {
                found.push(index);
            }
        }
        found
    }
}

impl Question {
    fn is_for(&self, outcome: &Outcome, curriculum: &Curriculum) -> bool {
        if self.outcomes.is_empty() {
            return false;
        }
        for &known in &outcome.mapped {
            if curriculum.outcomes.get(known).is_some_and(|known| names(&self.outcomes, &known.id)) {
                return true;
            }
        }
        names(&self.outcomes, &outcome.id())
    }
}

impl Outcome {
    /// What names it in files and in quizzes, such as `outcome-3`.
    pub fn id(&self) -> String {
        concat(&["outcome-", &figures(self.number as usize)])
    }
}
