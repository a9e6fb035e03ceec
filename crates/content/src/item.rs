//! From an item of a pack to an item of the domain.

use pcw_domain::item::{Citation, Item, LearningLevel};

use crate::about::{each, list, text};
use crate::kind::read_kind;
use crate::quiz::{named, number, texts};
use crate::value::Value;

/// Reads the items. The pack must have passed [`crate::validate()`] without errors.
pub(crate) fn read_items(pack: &Value) -> Vec<Item> {
    each(pack, "items", |item| read_item(item, pack))
}

#[inline(never)]
fn read_item(item: &Value, pack: &Value) -> Item {
    Item {
        id: text(item, "id"),
        stem: text(item, "stem"),
        hint: text(item, "hint"),
        feedback: text(item, "feedback"),
        section: named(item, "section", list(pack, "sections")),
        learning_level: LearningLevel::new(number(item, "learningLevel") as u8),
        taxonomy_level: item.get("taxonomyLevel").map(|_| text(item, "taxonomyLevel")),
        outcomes: texts(item, "outcomes"),
        sources: read_citations(item, pack),
        next: named(item, "next", list(pack, "items")),
        kind: read_kind(item, pack),
    }
}

/// Where the facts of an object come from.
#[inline(never)]
pub(crate) fn read_citations(object: &Value, pack: &Value) -> Vec<Citation> {
    each(object, "sources", |citation| {
        let source = source_of(citation, pack);
        Citation { title: text(source, "title"), place: text(citation, "place"), url: text(source, "url") }
    })
}

/// The source that a citation names.
pub(crate) fn source_of<'a>(citation: &Value, pack: &'a Value) -> &'a Value {
    let sources = list(pack, "sources");
    named(citation, "source", sources).map_or(&Value::Null, |index| &sources[index])
}
