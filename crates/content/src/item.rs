//! From an item of a pack to an item of the domain.

use pcw_domain::item::{Citation, Item, LearningLevel};

use crate::about::{list, text};
use crate::kind::read_kind;
use crate::quiz::{named, number, texts};
use crate::value::Value;

/// Reads the items. The pack must have passed [`crate::validate()`] without errors.
pub(crate) fn read_items(pack: &Value) -> Vec<Item> {
    let entries = list(pack, "items");
    let mut items = Vec::with_capacity(entries.len());
    for item in entries {
        items.push(read_item(item, pack));
    }
    items
}

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
pub(crate) fn read_citations(object: &Value, pack: &Value) -> Vec<Citation> {
    let mut citations = Vec::new();
    for citation in list(object, "sources") {
        let source = source_of(citation, pack);
        let (title, url) = (text(source, "title"), text(source, "url"));
        citations.push(Citation { title, place: text(citation, "place"), url });
    }
    citations
}

/// The source that a citation names.
pub(crate) fn source_of<'a>(citation: &Value, pack: &'a Value) -> &'a Value {
    let sources = list(pack, "sources");
    named(citation, "source", sources).map_or(&Value::Null, |index| &sources[index])
}
