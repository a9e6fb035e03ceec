//! The table of fields: a pack on the PAM Levels.

use pcw_domain::pam::change::Role;

use super::item::{BEST, CITATIONS};
use super::pack::{COMMON, TOPIC, pack_fields};
use super::{
    Entries, Field, ID, Key, Kind, LINE, PROSE, Rule, Shape, Target, optional, paired, required, shape,
    with_ids,
};
use crate::form::Form;

/// A pack on the PAM Levels, format 1.
pub static PAM: Shape = shape("pam-levels", &FIELDS);

static FIELDS: [Field; COMMON + 12] = pack_fields(
    &["pam-levels"],
    [
        required("purpose", PROSE),
        required("tradeMark", PROSE),
        optional("topics", Kind::List(&with_ids(&TOPIC, 0, 20))),
        optional("approaches", Kind::List(&with_ids(&APPROACH, 0, 20))),
        required("levels", Kind::List(&any(Kind::Object(&PAM_LEVEL), 4, 4))),
        required("bandings", Kind::List(&with_ids(&BANDING, 1, 5))),
        optional("bandingNote", PROSE),
        optional("change", Kind::Object(&CHANGE)),
        optional("wording", Kind::List(&any(Kind::Object(&SAYING), 0, 50))),
        optional("practice", Kind::List(&with_ids(&SITUATION, 0, 50))),
        optional("samples", Kind::Object(&SAMPLES)),
        optional("limits", Kind::List(&with_ids(&TOPIC, 0, 50))),
    ],
);

static APPROACH: Shape =
    shape("approach", &[required("id", ID), required("title", LINE), optional("text", PROSE), SOURCES]);

static PAM_LEVEL: Shape = shape(
    "pamLevel",
    &[
        optional("summary", PROSE),
        required("looksLike", Kind::List(&LINES)),
        required("helps", Kind::List(&LINES)),
        required("avoid", Kind::List(&LINES)),
        optional("sayings", Kind::List(&any(Kind::Object(&SAYING), 0, 12))),
        optional("approaches", Kind::List(&FITS)),
        optional("resources", Kind::List(&any(Kind::Object(&RESOURCE), 0, 50))),
        SOURCES,
    ],
);

static LINES: Entries = any(LINE, 1, 12);

static SAYING: Shape =
    shape("saying", &[required("insteadOf", LINE), required("better", LINE), optional("why", PROSE)]);

static FITS: Entries = Entries { key: Key::Field("approach"), ..any(Kind::Object(&FIT), 0, 20) };

static FIT: Shape = shape(
    "fit",
    &[required("approach", Kind::Reference(Target::Pack("approaches"))), required("why", PROSE)],
);

static RESOURCE: Shape = shape(
    "resource",
    &[required("title", LINE), optional("url", Kind::Form(Form::Url)), optional("text", PROSE)],
);

static BANDING: Shape = shape(
    "banding",
    &[
        required("id", ID),
        required("title", LINE),
        optional("text", PROSE),
        required("lowerBounds", Kind::List(&LOWER_BOUNDS)),
        SOURCES,
    ],
);

static LOWER_BOUNDS: Entries = Entries { rule: Rule::FromZero, ..any(POINTS, 4, 4) };

static CHANGE: Shape = shape(
    "change",
    &[
        optional("introduction", PROSE),
        optional("marks", Kind::List(&any(Kind::Object(&MARK), 0, 20))),
        optional("examples", Kind::List(&with_ids(&EXAMPLE, 0, 20))),
        optional("fall", PROSE),
        SOURCES,
    ],
);

static MARK: Shape = Shape {
    ordered: Some(["least", "greatest"]),
    ..shape(
        "mark",
        &[
            required("title", LINE),
            required("points", POINTS),
            paired("least", POINTS),
            paired("greatest", POINTS),
            required("role", Kind::OneOf(&Role::NAMES)),
            required("who", LINE),
            optional("text", PROSE),
            SOURCES,
        ],
    )
};

static EXAMPLE: Shape = shape(
    "example",
    &[
        required("id", ID),
        required("title", LINE),
        required("first", POINTS),
        required("second", POINTS),
        required("text", PROSE),
    ],
);

static SITUATION: Shape = shape(
    "situation",
    &[
        required("id", ID),
        required("stem", PROSE),
        optional("hint", PROSE),
        required("feedback", PROSE),
        SOURCES,
        required("options", Kind::List(&ONE_BEST)),
    ],
);

static ONE_BEST: Entries = Entries { rule: Rule::OneBest, ..with_ids(&WORDING, 2, 20) };

static WORDING: Shape = shape(
    "wording",
    &[
        required("id", ID),
        required("text", PROSE),
        required("grade", Kind::Integer { min: 0, max: BEST }),
        required("rationale", PROSE),
    ],
);

static SAMPLES: Shape = shape(
    "samples",
    &[required("note", PROSE), required("rows", Kind::List(&any(Kind::Object(&SAMPLE), 1, 20)))],
);

static SAMPLE: Shape =
    shape("sample", &[required("who", LINE), required("percents", Kind::List(&any(POINTS, 4, 4))), SOURCES]);

const SOURCES: Field = optional("sources", Kind::List(&CITATIONS));

/// Points of the scale, or per cent: both go from 0 to 100 and are published with one decimal place at most.
const POINTS: Kind = Kind::Decimal { min: 0, max: 100, places: 1, within: None };

/// Entries among which nothing has to hold.
const fn any(kind: Kind, min: usize, max: usize) -> Entries {
    Entries { kind, min, max, key: Key::None, rule: Rule::Any }
}
