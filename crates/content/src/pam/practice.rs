//! The situations of a pack to practise on, as a quiz of scenarios.

use pcw_domain::choice::{Graded, Scenario};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;

use crate::about::{list, text};
use crate::cited::read_cited;
use crate::quiz::number;
use crate::value::Value;

/// The quiz; `None` where the pack has no situations.
pub(super) fn read_practice(pack: &Value) -> Option<Quiz> {
    let mut items = Vec::new();
    for situation in list(pack, "practice") {
        items.push(read_situation(situation, pack));
    }
    if items.is_empty() {
        return None;
    }
    let (id, version, title) = (text(pack, "id"), text(pack, "version"), text(pack, "title"));
    Some(Quiz { id, version, title, items, ..Quiz::default() })
}

/// Only what a situation has: a field of an item that stands there all the same was warned of, and means nothing.
fn read_situation(situation: &Value, pack: &Value) -> Item {
    let mut options = Vec::new();
    for option in list(situation, "options") {
        options.push(Graded {
            id: text(option, "id"),
            text: text(option, "text"),
            rationale: text(option, "rationale"),
            grade: number(option, "grade") as u8,
            next: None,
            last: false,
        });
    }
    Item {
        id: text(situation, "id"),
        stem: text(situation, "stem"),
        hint: text(situation, "hint"),
        feedback: text(situation, "feedback"),
        section: None,
        learning_level: None,
        taxonomy_level: None,
        outcomes: Vec::new(),
        sources: read_cited(situation, pack),
        next: None,
        kind: Kind::Scenario(Scenario { options }),
    }
}
