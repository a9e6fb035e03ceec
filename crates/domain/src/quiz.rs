//! A quiz: its items, and the sections that its result is told by.

use crate::item::Item;

/// Questions on one subject. Made by the content crate from a pack that has passed validation.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiz {
    /// The id of the pack, used in events, snapshots and storage keys.
    pub id: String,
    /// The version of the pack.
    pub version: String,
    /// What stands at the head of the quiz.
    pub title: String,
    /// What the quiz is about, shown before the first question; empty when there is nothing to say.
    pub introduction: String,
    /// The parts that a result is told by, in the order of the pack.
    pub sections: Vec<Section>,
    /// The questions, in the order of the pack. Never empty, ids never repeat.
    pub items: Vec<Item>,
}

/// A part of the curriculum that items belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Unique within the quiz.
    pub id: String,
    /// What readers see.
    pub title: String,
}

impl Quiz {
    /// The index of the item with this id.
    pub fn item_index(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|item| item.id == id)
    }
}
