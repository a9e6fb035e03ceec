//! From a pack that has passed the validator to the quiz of the domain.

use pcw_domain::item::LearningLevel;
use pcw_domain::quiz::{Method, Quiz, Range, Titled};
use pcw_domain::settings::{Feedback, Settings};

use crate::about::{each, list, text};
use crate::item::read_items;
use crate::value::Value;

/// Reads the quiz. The pack must have passed [`crate::validate()`] without errors.
#[inline(never)]
pub fn read_quiz(pack: &Value) -> Quiz {
    Quiz {
        id: text(pack, "id"),
        version: text(pack, "version"),
        title: text(pack, "title"),
        introduction: text(pack, "introduction"),
        conclusion: text(pack, "conclusion"),
        sections: read_titled(pack, "sections", "title"),
        outcomes: read_titled(pack, "outcomes", "text"),
        taxonomy_levels: read_titled(pack, "taxonomyLevels", "title"),
        methods: read_methods(pack),
        ranges: read_ranges(pack),
        settings: pack.get("settings").map(read_settings).unwrap_or_default(),
        items: read_items(pack),
    }
}

/// Entries of which only the id and what they are called matter.
#[inline(never)]
pub(crate) fn read_titled(pack: &Value, name: &str, title: &str) -> Vec<Titled> {
    each(pack, name, |entry| Titled { id: text(entry, "id"), title: text(entry, title) })
}

fn read_methods(pack: &Value) -> Vec<Method> {
    each(pack, "methods", |method| Method {
        title: text(method, "title"),
        learning_levels: learning_levels(method),
        sections: indices(method, pack, "sections"),
    })
}

fn read_ranges(pack: &Value) -> Vec<Range> {
    each(pack, "scoreFeedback", |range| Range { from: number(range, "from"), text: text(range, "text") })
}

/// What a pack says of storage (`history`) and of reports (`report`) is the page's business, not the quiz's.
#[inline(never)]
fn read_settings(settings: &Value) -> Settings {
    let (mut questions, mut options) = (false, false);
    for word in list(settings, "shuffle") {
        questions |= word.as_text() == Some("questions");
        options |= word.as_text() == Some("options");
    }
    Settings {
        pick: settings.get("pick").map(|_| number(settings, "pick") as usize),
        quotas: read_quotas(settings),
        topics: texts(settings, "topics"),
        learning_levels: learning_levels(settings),
        shuffle_questions: questions,
        shuffle_options: options,
        seed: settings.get("seed").map(|_| text(settings, "seed")),
        feedback: Feedback::named(&text(settings, "feedback")).unwrap_or_default(),
        pass_mark: settings.get("passMark").map(|_| number(settings, "passMark")),
        confidence: flag(settings, "confidence"),
        share_text: flag(settings, "shareText"),
    }
}

fn read_quotas(settings: &Value) -> Vec<(String, usize)> {
    each(settings, "quotas", |quota| (text(quota, "section"), number(quota, "items") as usize))
}

/// The learning Levels that an object lists.
pub(crate) fn learning_levels(object: &Value) -> Vec<LearningLevel> {
    let mut levels = Vec::new();
    for number in list(object, "learningLevels") {
        if let Some(level) = number.as_number().and_then(|number| LearningLevel::new(number as u8)) {
            levels.push(level);
        }
    }
    levels
}

/// The texts of a list.
pub(crate) fn texts(object: &Value, name: &str) -> Vec<String> {
    each(object, name, |entry| entry.as_text().unwrap_or_default().to_owned())
}

/// The index of the entry with this id.
#[inline(never)]
pub(crate) fn index_of(entries: &[Value], id: &Value) -> Option<usize> {
    let id = id.as_text()?;
    for (index, entry) in entries.iter().enumerate() {
        if id_of(entry) == Some(id) {
            return Some(index);
        }
    }
    None
}

/// The indices of the entries that an object names in a list of the pack, both lists of the same name.
#[inline(never)]
pub(crate) fn indices(object: &Value, pack: &Value, name: &str) -> Vec<usize> {
    let mut indices = Vec::new();
    for id in list(object, name) {
        if let Some(index) = index_of(list(pack, name), id) {
            indices.push(index);
        }
    }
    indices
}

/// The id of an entry.
pub(crate) fn id_of(entry: &Value) -> Option<&str> {
    entry.get("id")?.as_text()
}

/// The index, in a list of the pack, of the entry that a field names.
pub(crate) fn named(object: &Value, name: &str, entries: &[Value]) -> Option<usize> {
    index_of(entries, object.get(name)?)
}

/// The number of a field; 0 where there is none.
pub(crate) fn number(object: &Value, name: &str) -> f64 {
    object.get(name).and_then(Value::as_number).unwrap_or_default()
}

/// Whether a field is true.
pub(crate) fn flag(object: &Value, name: &str) -> bool {
    matches!(object.get(name), Some(Value::Bool(true)))
}
