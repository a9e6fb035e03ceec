//! What every kind of pack has.

use super::Line;

pub(super) const OBJECTS: &[(&str, &str)] = &[
    ("source", "Something that the facts of the pack rest on."),
    ("citation", "A place in one of the pack's sources."),
    ("topic", "A few sentences under a heading."),
];

/// Of the pack itself; a kind of pack may say it in its own way.
pub(super) const LINES: &[Line] = &[
    ("pack", "schemaVersion", "The format of the pack. This is format 1."),
    ("pack", "kind", "What the pack is for."),
    ("pack", "id", "Names the pack in events and in storage. Keep it when the pack changes."),
    ("pack", "version", "The version of the pack. Change it when the content changes."),
    ("pack", "lang", "The language of the texts, as a BCP 47 tag, such as en-GB."),
    ("pack", "publisher", "Who publishes the pack."),
    ("pack", "sources", "What the facts of the pack rest on. May be empty."),
    ("pack", "reviewed", "The day on which the content was reviewed; null when nobody has reviewed it."),
    ("pack", "reviewer", "Who reviewed the content."),
    (
        "pack",
        "nextReview",
        "The day by which the content should be reviewed again; null when none is planned.",
    ),
    ("source", "id", "Names the source within the pack."),
    ("source", "title", "The title of the source."),
    ("source", "publisher", "Who published the source."),
    ("source", "date", "When it was published: a year, a month or a day."),
    ("source", "url", "Where it can be read."),
    ("source", "note", "What else a reader should know of it."),
    ("citation", "source", "The id of one of the pack's sources."),
    ("citation", "place", "Where in the source, such as a page or line."),
    ("topic", "id", "Names the topic within its list."),
    ("topic", "title", "The heading."),
    ("topic", "text", "The sentences."),
    ("topic", "sources", "Where they come from."),
];
