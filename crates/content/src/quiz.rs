//! From a pack that has passed the validator to the quiz of the domain.

use pcw_domain::choice::{Choice, MultipleChoice, SingleChoice, TrueFalse};
use pcw_domain::item::{Citation, Item, Kind, LearningLevel};
use pcw_domain::quiz::{Quiz, Section};

use crate::about::{list, text};
use crate::value::Value;

/// Reads the quiz. The pack must have passed [`crate::validate()`] without errors.
pub fn read_quiz(pack: &Value) -> Quiz {
    let sections = list(pack, "sections").iter().map(read_section).collect::<Vec<_>>();
    Quiz {
        id: text(pack, "id"),
        version: text(pack, "version"),
        title: text(pack, "title"),
        introduction: text(pack, "introduction"),
        items: list(pack, "items").iter().map(|item| read_item(item, pack, &sections)).collect(),
        sections,
    }
}

fn read_section(section: &Value) -> Section {
    Section { id: text(section, "id"), title: text(section, "title") }
}

fn read_item(item: &Value, pack: &Value, sections: &[Section]) -> Item {
    let section = text(item, "section");
    Item {
        id: text(item, "id"),
        stem: text(item, "stem"),
        feedback: text(item, "feedback"),
        section: sections.iter().position(|known| known.id == section),
        learning_level: item
            .get("learningLevel")
            .and_then(Value::as_number)
            .and_then(|level| LearningLevel::new(level as u8)),
        taxonomy_level: item.get("taxonomyLevel").and_then(Value::as_text).map(String::from),
        outcomes: list(item, "outcomes").iter().filter_map(Value::as_text).map(String::from).collect(),
        sources: list(item, "sources").iter().map(|citation| read_citation(citation, pack)).collect(),
        kind: read_kind(item),
    }
}

fn read_citation(citation: &Value, pack: &Value) -> Citation {
    let id = text(citation, "source");
    let source = list(pack, "sources").iter().find(|source| text(source, "id") == id);
    Citation {
        title: source.map(|source| text(source, "title")).unwrap_or_default(),
        place: text(citation, "place"),
        url: source.map(|source| text(source, "url")).unwrap_or_default(),
    }
}

fn read_kind(item: &Value) -> Kind {
    match text(item, "type").as_str() {
        "multiple" => Kind::Multiple(MultipleChoice { options: read_choices(item, "options") }),
        "true-false" => Kind::TrueFalse(TrueFalse {
            answer: flag(item, "answer"),
            reasons: read_choices(item, "reasons"),
        }),
        _ => Kind::Single(SingleChoice { options: read_choices(item, "options") }),
    }
}

fn read_choices(item: &Value, name: &str) -> Vec<Choice> {
    let read = |choice: &Value| Choice {
        id: text(choice, "id"),
        text: text(choice, "text"),
        correct: flag(choice, "correct"),
        rationale: text(choice, "rationale"),
        last: flag(choice, "last"),
    };
    list(item, name).iter().map(read).collect()
}

fn flag(object: &Value, name: &str) -> bool {
    object.get(name).and_then(Value::as_bool).unwrap_or_default()
}
