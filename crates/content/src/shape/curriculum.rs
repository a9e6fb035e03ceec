//! The table of fields: a curriculum, which outcomes are written against.

use super::pack::{COMMON, TOPIC, pack_fields};
use super::quiz::{LEARNING_LEVELS, SECTION};
use super::{
    Entries, Field, ID, Key, Kind, LEARNING_LEVEL, LINE, PROSE, Rule, Shape, Target, distinct, optional,
    required, shape, with_ids,
};

/// A curriculum, format 1.
pub static CURRICULUM: Shape = shape("curriculum", &FIELDS);

static FIELDS: [Field; COMMON + 11] = pack_fields(
    &["curriculum"],
    [
        required("basis", PROSE),
        required("taxonomyLevels", Kind::List(&with_ids(&TAXONOMY_LEVEL, 1, 10))),
        optional("verbs", Kind::List(&verbs(&VERB, 500))),
        required("taxonomy", Kind::Object(&TAXONOMY)),
        optional("learningLevels", Kind::List(&any(Kind::Object(&LEVEL_TEXT), 0, 3))),
        required("sections", Kind::List(&with_ids(&SECTION, 1, 100))),
        optional("outcomes", Kind::List(&with_ids(&OUTCOME, 0, 1_000))),
        optional("methods", Kind::List(&with_ids(&METHOD, 0, 100))),
        optional("assessments", Kind::List(&with_ids(&ASSESSMENT, 0, 50))),
        optional("plans", Kind::List(&with_ids(&PLAN, 0, 10))),
        optional("synonyms", Kind::List(&any(Kind::List(&distinct(WORD, 2, 20)), 0, 300))),
    ],
);

static TAXONOMY_LEVEL: Shape = shape(
    "tableLevel",
    &[required("id", ID), required("title", LINE), optional("text", PROSE), optional("elsewhere", LINE)],
);

static VERB: Shape =
    shape("verb", &[required("verb", WORD), required("level", IN_TAXONOMY), optional("note", LINE)]);

static TAXONOMY: Shape = shape(
    "taxonomy",
    &[
        required("title", LINE),
        optional("text", PROSE),
        optional("hard", Kind::List(&verbs(&HARD_VERB, 100))),
        optional("others", Kind::List(&verbs(&OTHER_VERB, 300))),
        optional("notes", Kind::List(&with_ids(&TOPIC, 0, 30))),
    ],
);

static HARD_VERB: Shape =
    shape("hardVerb", &[required("verb", WORD), INSTEAD, optional("inSource", Kind::Bool)]);

static OTHER_VERB: Shape = shape("otherVerb", &[required("verb", WORD), INSTEAD]);

const INSTEAD: Field = optional("instead", Kind::List(&distinct(WORD, 0, 10)));

static LEVEL_TEXT: Shape = shape("learningLevel", &[required("title", LINE), optional("text", PROSE)]);

static OUTCOME: Shape = shape(
    "knownOutcome",
    &[
        required("id", ID),
        required("section", Kind::Reference(Target::Pack("sections"))),
        optional("learningLevel", LEARNING_LEVEL),
        optional("stem", LINE),
        required("text", LINE),
        optional("taxonomyLevel", IN_TAXONOMY),
        optional("place", LINE),
    ],
);

static METHOD: Shape = shape(
    "learningMethod",
    &[
        required("id", ID),
        required("title", LINE),
        optional("text", LINE),
        optional("learningLevels", Kind::List(&LEARNING_LEVELS)),
        optional("taxonomyLevels", Kind::List(&TAXONOMY_LEVELS)),
    ],
);

static ASSESSMENT: Shape = shape(
    "assessment",
    &[
        required("id", ID),
        required("title", LINE),
        optional("text", LINE),
        optional("learningLevels", Kind::List(&LEARNING_LEVELS)),
        optional("taxonomyLevels", Kind::List(&TAXONOMY_LEVELS)),
    ],
);

static PLAN: Shape = shape(
    "plan",
    &[required("id", ID), required("title", LINE), optional("most", Kind::Integer { min: 1, max: 1_000 })],
);

static TAXONOMY_LEVELS: Entries = distinct(IN_TAXONOMY, 0, 10);

const IN_TAXONOMY: Kind = Kind::Reference(Target::Pack("taxonomyLevels"));
/// A word, or a few that are used as one.
const WORD: Kind = Kind::Text { max: 60, markup: false };

/// The entries of a list in which each has its own verb.
const fn verbs(shape: &'static Shape, max: usize) -> Entries {
    Entries { key: Key::Word("verb"), ..any(Kind::Object(shape), 0, max) }
}

/// Entries among which nothing has to hold.
const fn any(kind: Kind, min: usize, max: usize) -> Entries {
    Entries { kind, min, max, key: Key::None, rule: Rule::Any }
}
