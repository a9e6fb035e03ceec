//! The scored questions of an attempt, gathered by something that they have in common.

use crate::item::Item;
use crate::list::names;
use crate::quiz::Quiz;
use crate::result::ItemResult;
use crate::score::Score;

/// What an attempt came to in one section, learning Level, outcome, taxonomy level or certainty.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Index into the quiz's sections, outcomes or taxonomy levels; the number of a learning Level or certainty.
    /// `None` gathers the questions that belong to none of them.
    pub key: Option<usize>,
    /// Scored questions in it.
    pub items: usize,
    /// Marks in it.
    pub score: Score,
}

impl Group {
    /// Under this many questions a per cent says more than is known, so words are shown.
    pub const FEW: usize = 3;

    /// A group with nothing in it yet.
    pub(crate) fn new(key: Option<usize>) -> Self {
        Self { key, items: 0, score: Score::default() }
    }

    pub(crate) fn add(&mut self, score: Score) {
        self.items += 1;
        self.score = self.score.plus(score);
    }
}

/// What groups are made by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// The sections of the quiz.
    Section,
    /// The learning Levels, by their number.
    LearningLevel,
    /// The outcomes that the quiz has words for. An item can belong to several.
    Outcome,
    /// The taxonomy levels that the quiz names.
    TaxonomyLevel,
}

/// The groups that hold anything, in the order of their keys, those without a key last. Of outcomes and taxonomy levels
/// there are none where the quiz has no list of them.
pub(crate) fn groups(quiz: &Quiz, scored: &[ItemResult], by: By) -> Vec<Group> {
    let mut groups = Vec::new();
    let (first, count) = match by {
        By::Section => (0, quiz.sections.len()),
        By::LearningLevel => (1, 3),
        By::Outcome => (0, quiz.outcomes.len()),
        By::TaxonomyLevel => (0, quiz.taxonomy_levels.len()),
    };
    if count == 0 && by != By::Section {
        return groups;
    }
    for key in first..first + count {
        groups.push(Group::new(Some(key)));
    }
    groups.push(Group::new(None));
    for result in scored {
        let mut nowhere = true;
        for group in &mut groups {
            let belongs = match group.key {
                Some(key) => belongs(quiz, &quiz.items[result.item], by, key),
                None => nowhere,
            };
            if belongs {
                group.add(result.score);
                nowhere = false;
            }
        }
    }
    let mut kept = 0;
    for index in 0..groups.len() {
        if groups[index].items > 0 {
            groups.swap(kept, index);
            kept += 1;
        }
    }
    groups.truncate(kept);
    groups
}

fn belongs(quiz: &Quiz, item: &Item, by: By, key: usize) -> bool {
    match by {
        By::Section => item.section == Some(key),
        By::LearningLevel => item.learning_level.is_some_and(|level| usize::from(level.number()) == key),
        By::Outcome => names(&item.outcomes, &quiz.outcomes[key].id),
        By::TaxonomyLevel => names(item.taxonomy_level.as_slice(), &quiz.taxonomy_levels[key].id),
    }
}
