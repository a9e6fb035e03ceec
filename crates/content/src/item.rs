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

fn read_citations(item: &Value, pack: &Value) -> Vec<Citation> {
    let sources = list(pack, "sources");
    let mut citations = Vec::new();
    for citation in list(item, "sources") {
        let source = named(citation, "source", sources).map_or(&Value::Null, |index| &sources[index]);
        let (title, url) = (text(source, "title"), text(source, "url"));
        citations.push(Citation { title, place: text(citation, "place"), url });
    }
    citations
}
