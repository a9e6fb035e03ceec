//! What a pack says of itself: who made it, from what, and who has looked at it.

use crate::date::Date;
use crate::value::Value;

/// The facts about a pack that a reader may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The id of the pack.
    pub id: String,
    /// The title of the pack.
    pub title: String,
    /// The version of the pack.
    pub version: String,
    /// The language of its texts, as a BCP 47 tag.
    pub lang: String,
    /// Who publishes it.
    pub publisher: String,
    /// What its facts rest on, in the order of the pack.
    pub sources: Vec<Source>,
    /// When it was reviewed; `None` when nobody has reviewed it yet.
    pub reviewed: Option<Date>,
    /// Who reviewed it; empty when that is not said.
    pub reviewer: String,
    /// When it should be reviewed next; `None` when that is not planned.
    pub next_review: Option<Date>,
}

/// Something that the facts of a pack rest on. Texts that are not given are empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Unique within the pack.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// A year, a month or a day: `2020`, `2020-08` or `2020-08-31`.
    pub date: String,
    /// Where it can be read; only http and https pass validation.
    pub url: String,
    /// What else a reader should know of it.
    pub note: String,
}

/// Reads what a pack says of itself. The pack must have passed [`crate::validate()`] without errors.
pub fn read_about(pack: &Value) -> About {
    About {
        id: text(pack, "id"),
        title: text(pack, "title"),
        version: text(pack, "version"),
        lang: text(pack, "lang"),
        publisher: text(pack, "publisher"),
        sources: read_sources(pack),
        reviewed: date(pack, "reviewed"),
        reviewer: text(pack, "reviewer"),
        next_review: date(pack, "nextReview"),
    }
}

fn read_sources(pack: &Value) -> Vec<Source> {
    each(pack, "sources", |source| Source {
        id: text(source, "id"),
        title: text(source, "title"),
        publisher: text(source, "publisher"),
        date: text(source, "date"),
        url: text(source, "url"),
        note: text(source, "note"),
    })
}

/// The text of a field; empty where there is none.
#[inline(never)]
pub(crate) fn text(object: &Value, name: &str) -> String {
    object.get(name).and_then(Value::as_text).unwrap_or_default().to_owned()
}

/// The entries of a field; none where there is no list.
#[inline(never)]
pub(crate) fn list<'a>(object: &'a Value, name: &str) -> &'a [Value] {
    object.get(name).map_or(&[], Value::entries)
}

/// What each entry of a field is read as, in their order. A function of its own for each kind of entry: in its caller,
/// places in memory would be far from each other, which compresses badly. The readers of whole objects are kept apart for
/// the same reason.
#[inline(never)]
pub(crate) fn each<T>(object: &Value, name: &str, mut read: impl FnMut(&Value) -> T) -> Vec<T> {
    let entries = list(object, name);
    let mut all = Vec::with_capacity(entries.len());
    for entry in entries {
        all.push(read(entry));
    }
    all
}

fn date(object: &Value, name: &str) -> Option<Date> {
    object.get(name).and_then(Value::as_text).and_then(Date::parse)
}
