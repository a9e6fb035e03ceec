//! The table of fields: the pack, and everything in it but the items.

use super::item::{CITATIONS, ITEM};
use super::{
    Entries, ID, Key, Kind, LEARNING_LEVEL, LINE, PROSE, Rule, Shape, Target, distinct, nullable, optional,
    required, shape, with_ids,
};
use crate::form::Form;

/// The pack formats that this version reads.
pub const SCHEMA_VERSION: i32 = 1;
/// The kinds of pack that this version reads.
pub const KINDS: &[&str] = &["quiz"];

/// A quiz pack, format 1. The lists that items refer to stand before the items.
pub static PACK: Shape = shape(
    "pack",
    &[
        required("schemaVersion", Kind::Integer { min: SCHEMA_VERSION, max: SCHEMA_VERSION }),
        required("kind", Kind::OneOf(KINDS)),
        required("id", ID),
        required("title", LINE),
        required("version", Kind::Form(Form::Version)),
        required("lang", Kind::Form(Form::Language)),
        required("publisher", LINE),
        required("sources", Kind::List(&with_ids(&SOURCE, 0, 200))),
        nullable("reviewed", Kind::Form(Form::Date)),
        optional("reviewer", LINE),
        nullable("nextReview", Kind::Form(Form::Date)),
        optional("introduction", PROSE),
        optional("conclusion", PROSE),
        optional("sections", Kind::List(&with_ids(&SECTION, 0, 200))),
        optional("outcomes", Kind::List(&with_ids(&OUTCOME, 0, 1_000))),
        optional("taxonomyLevels", Kind::List(&with_ids(&TAXONOMY_LEVEL, 0, 50))),
        optional("methods", Kind::List(&with_ids(&METHOD, 0, 200))),
        optional("scoreFeedback", Kind::List(&SCORE_FEEDBACK)),
        optional("settings", Kind::Object(&SETTINGS)),
        required("items", Kind::List(&with_ids(&ITEM, 1, 1_000))),
    ],
);

static SOURCE: Shape = shape(
    "source",
    &[
        required("id", ID),
        required("title", LINE),
        optional("publisher", LINE),
        optional("date", Kind::Form(Form::PartialDate)),
        optional("url", Kind::Form(Form::Url)),
        optional("note", PROSE),
    ],
);

static SECTION: Shape = shape("section", &[required("id", ID), required("title", LINE)]);

static OUTCOME: Shape = shape(
    "outcome",
    &[required("id", ID), required("text", LINE), optional("sources", Kind::List(&CITATIONS))],
);

static TAXONOMY_LEVEL: Shape = shape("taxonomyLevel", &[required("id", ID), required("title", LINE)]);

static METHOD: Shape = shape(
    "method",
    &[
        required("id", ID),
        required("title", LINE),
        optional("learningLevels", Kind::List(&LEARNING_LEVELS)),
        optional("sections", Kind::List(&SECTIONS)),
        optional("sources", Kind::List(&CITATIONS)),
    ],
);

static SCORE_FEEDBACK: Entries =
    Entries { kind: Kind::Object(&SCORE_RANGE), min: 0, max: 20, key: Key::None, rule: Rule::Ascending };

static SCORE_RANGE: Shape =
    shape("scoreRange", &[required("from", Kind::Integer { min: 0, max: 100 }), required("text", PROSE)]);

static SETTINGS: Shape = shape(
    "settings",
    &[
        optional("pick", COUNT),
        optional("quotas", Kind::List(&QUOTAS)),
        optional("topics", Kind::List(&SECTIONS)),
        optional("learningLevels", Kind::List(&LEARNING_LEVELS)),
        optional("shuffle", Kind::List(&distinct(Kind::OneOf(&["questions", "options"]), 0, 2))),
        optional("seed", Kind::Text { max: 100, markup: false }),
        optional("feedback", Kind::OneOf(&["immediate", "end", "none"])),
        optional("passMark", Kind::Decimal { min: 0, max: 100, places: 2, within: None }),
        optional("confidence", Kind::Bool),
        optional("shareText", Kind::Bool),
        optional("history", Kind::Bool),
        optional("report", Kind::OneOf(&["events"])),
    ],
);

static QUOTAS: Entries =
    Entries { kind: Kind::Object(&QUOTA), min: 0, max: 50, key: Key::Field("section"), rule: Rule::Any };

static QUOTA: Shape = shape("quota", &[required("section", IN_SECTION), required("items", COUNT)]);

/// How many questions: up to as many as a pack may have.
const COUNT: Kind = Kind::Integer { min: 1, max: 1_000 };
const IN_SECTION: Kind = Kind::Reference(Target::Pack("sections"));
static SECTIONS: Entries = distinct(IN_SECTION, 0, 50);
static LEARNING_LEVELS: Entries = distinct(LEARNING_LEVEL, 0, 3);
