//! The situations of a pack to practise on, as a quiz of scenarios.

use pcw_domain::choice::{Graded, Scenario};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;

use crate::about::{each, text};
use crate::cited::read_cited;
use crate::quiz::number;
use crate::value::Value;

/// The quiz; `None` where the pack has no situations.
#[inline(never)]
pub(super) fn read_practice(pack: &Value) -> Option<Quiz> {
    let items = each(pack, "practice", |situation| read_situation(situation, pack));
    if items.is_empty() {
        return None;
    }
    let (id, version, title) = (text(pack, "id"), text(pack, "version"), text(pack, "title"));
    Some(Quiz { id, version, title, items, ..Quiz::default() })
}

/// Only what a situation has: a field of an item that stands there all the same was warned of, and means nothing.
#[inline(never)]
fn read_situation(situation: &Value, pack: &Value) -> Item {
    let options = each(situation, "options", |option| Graded {
        id: text(option, "id"),
        text: text(option, "text"),
        rationale: text(option, "rationale"),
        grade: number(option, "grade") as u8,
        next: None,
        last: false,
    });
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
