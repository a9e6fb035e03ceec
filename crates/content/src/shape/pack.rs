//! The table of fields: what every kind of pack begins with.

use super::item::CITATIONS;
use super::{Entries, Field, ID, Kind, LINE, PROSE, Shape, nullable, optional, required, shape, with_ids};
use crate::form::Form;

/// The pack formats that this version reads.
pub const SCHEMA_VERSION: i32 = 1;

const FORMAT: Field = required("schemaVersion", Kind::Integer { min: SCHEMA_VERSION, max: SCHEMA_VERSION });

/// What comes after the format and the kind. The lists that others refer to stand before them.
const HEAD: [Field; 10] = [
    required("id", ID),
    required("title", LINE),
    required("version", Kind::Form(Form::Version)),
    required("lang", Kind::Form(Form::Language)),
    required("publisher", LINE),
    required("sources", Kind::List(&SOURCES)),
    nullable("reviewed", Kind::Form(Form::Date)),
    optional("reviewer", LINE),
    nullable("nextReview", Kind::Form(Form::Date)),
    optional("introduction", PROSE),
];

/// How many fields every pack begins with.
pub(super) const COMMON: usize = HEAD.len() + 2;

/// The fields of a kind of pack: those that every pack begins with, then its own.
pub(super) const fn pack_fields<const OWN: usize, const ALL: usize>(
    kind: &'static [&'static str],
    own: [Field; OWN],
) -> [Field; ALL] {
    assert!(ALL == COMMON + OWN, "as many fields as there are");
    let mut all = [FORMAT; ALL];
    all[1] = required("kind", Kind::OneOf(kind));
    let mut at = 2;
    while at < ALL {
        all[at] = if at < COMMON { HEAD[at - 2] } else { own[at - COMMON] };
        at += 1;
    }
    all
}

static SOURCES: Entries = with_ids(&SOURCE, 0, 200);

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

/// A few sentences under a heading.
pub(super) static TOPIC: Shape = shape(
    "topic",
    &[
        required("id", ID),
        required("title", LINE),
        required("text", PROSE),
        optional("sources", Kind::List(&CITATIONS)),
    ],
);
