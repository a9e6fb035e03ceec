//! The one table that says what a quiz pack is. Validator, JSON Schema and the generator of faults all read it.

use crate::form::Form;

/// An object: its fields, and the fields that go with each of its types.
#[derive(Debug)]
pub struct Shape {
    /// What the object is, such as `item`; also its name in the JSON Schema.
    pub name: &'static str,
    /// The fields of every such object.
    pub fields: &'static [Field],
    /// For objects that come in types: the further fields of each. The field `type` says which.
    pub variants: &'static [Variant],
}

/// The further fields of one type of an object.
#[derive(Debug)]
pub struct Variant {
    /// The value of the field `type`.
    pub name: &'static str,
    /// The fields that belong to this type only.
    pub fields: &'static [Field],
}

/// One field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must be there and not be null.
    Required,
    /// It must be there; null says "nobody knows yet".
    Nullable,
    /// It may be left out.
    Optional,
}

/// What a value must be.
#[derive(Debug)]
pub enum Kind {
    /// Text to be read: up to `max` characters, not blank.
    Text {
        /// The most characters.
        max: usize,
    },
    /// Text of a fixed form.
    Form(Form),
    /// The id of an entry of the pack's list of this name.
    Reference(&'static str),
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer {
        /// The least.
        min: i32,
        /// The greatest.
        max: i32,
    },
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list.
    List(&'static Entries),
    /// An object.
    Object(&'static Shape),
}

/// What the entries of a list must be.
#[derive(Debug)]
pub struct Entries {
    /// What each entry is.
    pub kind: Kind,
    /// The fewest.
    pub min: usize,
    /// The most.
    pub max: usize,
    /// What must hold among them.
    pub rule: Rule,
}

/// What must hold among the entries of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing.
    Any,
    /// No text twice.
    Distinct,
    /// No `id` twice.
    UniqueIds,
    /// No `id` twice, and exactly one entry has `correct: true`.
    OneCorrect,
    /// No `id` twice, and one entry or more has `correct: true`.
    SomeCorrect,
}

/// The pack formats that this version reads.
pub const SCHEMA_VERSION: i32 = 1;
/// The kinds of pack that this version reads.
pub const KINDS: &[&str] = &["quiz"];

/// A quiz pack, format 1.
pub const PACK: Shape = Shape {
    name: "pack",
    fields: &[
        required("schemaVersion", Kind::Integer { min: SCHEMA_VERSION, max: SCHEMA_VERSION }),
        required("kind", Kind::OneOf(KINDS)),
        required("id", Kind::Form(Form::Id)),
        required("title", LINE),
        required("version", Kind::Form(Form::Version)),
        required("lang", Kind::Form(Form::Language)),
        required("publisher", LINE),
        required(
            "sources",
            list(&Entries { kind: Kind::Object(&SOURCE), min: 0, max: 200, rule: Rule::UniqueIds }),
        ),
        nullable("reviewed", Kind::Form(Form::Date)),
        optional("reviewer", LINE),
        nullable("nextReview", Kind::Form(Form::Date)),
        optional("introduction", PROSE),
        optional(
            "sections",
            list(&Entries { kind: Kind::Object(&SECTION), min: 0, max: 200, rule: Rule::UniqueIds }),
        ),
        required(
            "items",
            list(&Entries { kind: Kind::Object(&ITEM), min: 1, max: 1_000, rule: Rule::UniqueIds }),
        ),
    ],
    variants: &[],
};

const SOURCE: Shape = Shape {
    name: "source",
    fields: &[
        required("id", Kind::Form(Form::Id)),
        required("title", LINE),
        optional("publisher", LINE),
        optional("date", Kind::Form(Form::PartialDate)),
        optional("url", Kind::Form(Form::Url)),
        optional("note", PROSE),
    ],
    variants: &[],
};

const SECTION: Shape = Shape {
    name: "section",
    fields: &[required("id", Kind::Form(Form::Id)), required("title", LINE)],
    variants: &[],
};

const ITEM: Shape = Shape {
    name: "item",
    fields: &[
        required("id", Kind::Form(Form::Id)),
        required("type", Kind::OneOf(&["single", "multiple", "true-false"])),
        optional("section", Kind::Reference("sections")),
        optional("learningLevel", Kind::Integer { min: 1, max: 3 }),
        optional("taxonomyLevel", Kind::Form(Form::Id)),
        optional(
            "outcomes",
            list(&Entries { kind: Kind::Form(Form::Id), min: 0, max: 50, rule: Rule::Distinct }),
        ),
        optional(
            "sources",
            list(&Entries { kind: Kind::Object(&CITATION), min: 0, max: 50, rule: Rule::Any }),
        ),
        required("stem", PROSE),
        required("feedback", PROSE),
    ],
    variants: &[
        Variant { name: "single", fields: &[required("options", choices(&ONE_CORRECT))] },
        Variant { name: "multiple", fields: &[required("options", choices(&SOME_CORRECT))] },
        Variant {
            name: "true-false",
            fields: &[required("answer", Kind::Bool), required("reasons", choices(&ONE_CORRECT))],
        },
    ],
};

const CITATION: Shape = Shape {
    name: "citation",
    fields: &[required("source", Kind::Reference("sources")), optional("place", LINE)],
    variants: &[],
};

const OPTION: Shape = Shape {
    name: "option",
    fields: &[
        required("id", Kind::Form(Form::Id)),
        required("text", PROSE),
        required("correct", Kind::Bool),
        required("rationale", PROSE),
        optional("last", Kind::Bool),
    ],
    variants: &[],
};

/// Text that stands on a line of its own: titles and names.
const LINE: Kind = Kind::Text { max: 300 };
/// Sentences.
const PROSE: Kind = Kind::Text { max: 5_000 };
const ONE_CORRECT: Entries = Entries { kind: Kind::Object(&OPTION), min: 2, max: 20, rule: Rule::OneCorrect };
const SOME_CORRECT: Entries =
    Entries { kind: Kind::Object(&OPTION), min: 2, max: 20, rule: Rule::SomeCorrect };

const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Required }
}

const fn nullable(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Nullable }
}

const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Optional }
}

const fn list(entries: &'static Entries) -> Kind {
    Kind::List(entries)
}

const fn choices(entries: &'static Entries) -> Kind {
    Kind::List(entries)
}

impl Shape {
    /// The fields of an object of this type; where the type is unknown, those that every type has.
    pub fn fields_of(&self, variant: Option<&Variant>) -> impl Iterator<Item = &'static Field> {
        let further: &'static [Field] = variant.map_or(&[], |variant| variant.fields);
        self.fields.iter().chain(further)
    }

    /// The type of this name.
    pub fn variant(&self, name: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }
}

impl Rule {
    /// Whether the entries are known by their `id`.
    pub fn has_unique_ids(self) -> bool {
        matches!(self, Rule::UniqueIds | Rule::OneCorrect | Rule::SomeCorrect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_of_an_item_has_its_fields() {
        let kind = ITEM.fields.iter().find(|field| field.name == "type").map(|field| &field.kind);
        let Some(Kind::OneOf(names)) = kind else { panic!("an item has a type") };
        let variants: Vec<_> = ITEM.variants.iter().map(|variant| variant.name).collect();
        assert_eq!(*names, variants);
    }
}
