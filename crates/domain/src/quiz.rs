//! A quiz: its items, and what its result is told by.

use crate::item::{Item, LearningLevel};
use crate::settings::Settings;

/// Questions on one subject. Made by the content crate from a pack that has passed validation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quiz {
    /// The id of the pack, used in events, snapshots and storage keys.
    pub id: String,
    /// The version of the pack.
    pub version: String,
    /// What stands at the head of the quiz.
    pub title: String,
    /// What the quiz is about, shown before the first question; empty when there is nothing to say.
    pub introduction: String,
    /// What is said at the end, above the result; empty when there is nothing to say.
    pub conclusion: String,
    /// The parts that a result is told by, in the order of the pack.
    pub sections: Vec<Titled>,
    /// The learning outcomes that items give evidence for, as far as the pack has words for them.
    pub outcomes: Vec<Titled>,
    /// The taxonomy levels that items reach, as far as the pack names them.
    pub taxonomy_levels: Vec<Titled>,
    /// Ways to learn what a result shows to be missing.
    pub methods: Vec<Method>,
    /// What is said to people whose score lies in a range, by ascending `from`.
    pub ranges: Vec<Range>,
    /// How the pack wants to be given. Attributes of the element go before these.
    pub settings: Settings,
    /// The questions, in the order of the pack. Never empty, ids never repeat.
    pub items: Vec<Item>,
}

/// Something that items belong to: a section of the curriculum, a learning outcome, a taxonomy level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titled {
    /// Unique within its list.
    pub id: String,
    /// What readers see.
    pub title: String,
}

/// A way to learn, with the learning Levels that the curriculum marks it for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// What readers see, such as "Reflective group work".
    pub title: String,
    /// The learning Levels that it is marked for; empty when the source gives no marks.
    pub learning_levels: Vec<LearningLevel>,
    /// Indices of the sections that name it; empty for a method that is good for every section.
    pub sections: Vec<usize>,
}

/// What is said to people whose score lies in a range: from here up to where the next range begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// Per cent of the marks, 0–100.
    pub from: f64,
    /// What is said.
    pub text: String,
}

impl Quiz {
    /// The index of the item with this id.
    pub fn item_index(&self, id: &str) -> Option<usize> {
        for (index, item) in self.items.iter().enumerate() {
            if item.id == id {
                return Some(index);
            }
        }
        None
    }

    /// The index of the section with this id.
    pub(crate) fn section_index(&self, id: &str) -> Option<usize> {
        for (index, section) in self.sections.iter().enumerate() {
            if section.id == id {
                return Some(index);
            }
        }
        None
    }

    /// Whether the answer to an item can lead elsewhere than to the one after it. Such a quiz keeps the order of the
    /// pack, since a way that led back would never end.
    pub fn branches(&self) -> bool {
        for item in &self.items {
            if item.branches() {
                return true;
            }
        }
        false
    }
}
