//! The table of fields: a quiz pack, and everything in it but the items.

use super::item::{CITATIONS, ITEM};
use super::pack::{COMMON, pack_fields};
use super::{
    Entries, Field, ID, Key, Kind, LEARNING_LEVEL, LINE, PROSE, Rule, Shape, Target, distinct, optional,
    required, shape, with_ids,
};

/// A quiz pack, format 1.
pub static QUIZ: Shape = shape("quiz", &FIELDS);

static FIELDS: [Field; COMMON + 8] = pack_fields(
    &["quiz"],
    [
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

pub(super) static SECTION: Shape = shape("section", &[required("id", ID), required("title", LINE)]);

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
pub(super) static LEARNING_LEVELS: Entries = distinct(LEARNING_LEVEL, 0, 3);
