//! What the tables of fields are written in. The tables themselves are [`QUIZ`], [`PAM`] and [`CURRICULUM`], one for each kind of pack:
//! validator, JSON Schema and the generator of faults all read them.
//!
//! A widget hands the validator the table of its own kind, so that a script with one widget carries one table. Only
//! tools and tests know [`KINDS`].

mod curriculum;
mod item;
mod pack;
mod pam;
mod quiz;

use crate::form::Form;

pub use curriculum::CURRICULUM;
pub use item::{BEST, MAX_NUMBER, MAX_PLACES};
pub use pack::SCHEMA_VERSION;
pub use pam::PAM;
pub use quiz::QUIZ;

/// The table of each kind of pack.
pub const KINDS: [&Shape; 3] = [&QUIZ, &PAM, &CURRICULUM];

/// An object: its fields, and the fields that go with each of its types.
#[derive(Debug)]
pub struct Shape {
    /// What the object is, such as `item`; also its name in the JSON Schema. For a whole pack, the value of its `kind`.
    pub name: &'static str,
    /// The fields of every such object.
    pub fields: &'static [Field],
    /// For objects that come in types: the further fields of each. The field `type` says which.
    pub variants: &'static [Variant],
    /// Two fields, if the number in the first must not be greater than that in the second.
    pub ordered: Option<[&'static str; 2]>,
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
#[derive(Clone, Copy, Debug)]
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
    /// It is one of the two in [`Shape::ordered`]: both are there, or neither.
    Paired,
}

/// What a value must be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text to be read: up to `max` characters, not blank.
    Text {
        /// The most characters. The data of images in markup do not count.
        max: usize,
        /// Whether marks in it mean something (see [`crate::markup`]).
        markup: bool,
    },
    /// Text of a fixed form.
    Form(Form),
    /// The id of something that is described elsewhere.
    Reference(Target),
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer {
        /// The least.
        min: i32,
        /// The greatest.
        max: i32,
    },
    /// A number that may have decimal places.
    Decimal {
        /// The least.
        min: i32,
        /// The greatest.
        max: i32,
        /// The most decimal places.
        places: u8,
        /// The field of the same item with a least and a greatest number between which this one must lie, if there is
        /// such a field.
        within: Option<&'static str>,
    },
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list.
    List(&'static Entries),
    /// An object.
    Object(&'static Shape),
}

/// What an id must be found in.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// The pack's list of this name.
    Pack(&'static str),
    /// The pack's list of this name, where the pack has one; without it, any id will do.
    Known(&'static str),
    /// The part of the pack's list of this name that comes after the entry in which the id stands.
    Later(&'static str),
    /// The list of this name in the same item, with what its entries must be.
    Sibling(&'static str, &'static Entries),
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
    /// What no two entries may have in common.
    pub key: Key,
    /// What else must hold among them.
    pub rule: Rule,
}

/// What no two entries of a list may have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Nothing: entries may be alike.
    None,
    /// The entry itself.
    Whole,
    /// The field of this name.
    Field(&'static str),
    /// The word in the field of this name, in whatever case it is written.
    Word(&'static str),
}

/// What must hold among the entries of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nothing.
    Any,
    /// Exactly one entry has `correct: true`.
    OneCorrect,
    /// One entry or more has `correct: true`.
    SomeCorrect,
    /// Exactly one entry has the highest `grade`, and that is above 0.
    OneBest,
    /// The number `from` of each entry, a whole one from 0 to 100, is greater than that of the entry before.
    Ascending,
    /// Each entry is a number; the first is 0, and each of the others is greater than the one before.
    FromZero,
}

impl Target {
    /// The name of the list.
    pub fn list(self) -> &'static str {
        let (Target::Pack(list) | Target::Known(list) | Target::Later(list) | Target::Sibling(list, _)) =
            self;
        list
    }
}

impl Shape {
    /// The fields of an object of this type; where the type is unknown, those that every type has.
    pub fn fields_of(&self, variant: Option<&Variant>) -> impl Iterator<Item = &'static Field> {
        let further: &'static [Field] = variant.map_or(&[], |variant| variant.fields);
        self.fields.iter().chain(further)
    }

    /// Which field goes with this one of [`Shape::ordered`].
    pub fn partner(&self, name: &str) -> Option<&'static str> {
        let [least, greatest] = self.ordered?;
        Some(if name == least { greatest } else { least })
    }

    /// The type of this name.
    pub fn variant(&self, name: &str) -> Option<&'static Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }

    /// This object and every object within it, each once, an outer one before an inner one.
    pub fn all(&'static self) -> Vec<&'static Shape> {
        let mut found = Vec::new();
        self.collect(&mut found);
        found
    }

    fn collect(&'static self, found: &mut Vec<&'static Shape>) {
        if found.iter().any(|known| known.name == self.name) {
            return;
        }
        found.push(self);
        let variants = self.variants.iter().flat_map(|variant| variant.fields);
        for field in self.fields.iter().chain(variants) {
            if let Some(inner) = field.kind.object() {
                inner.collect(found);
            }
        }
    }
}

impl Kind {
    /// The object that a value of this kind is, or that each entry of it is.
    pub fn object(&self) -> Option<&'static Shape> {
        match self {
            Kind::Object(shape) => Some(shape),
            Kind::List(entries) => entries.kind.object(),
            _ => None,
        }
    }
}

/// Text that stands on a line of its own: titles and names.
const LINE: Kind = Kind::Text { max: 300, markup: false };
/// Sentences, with markup.
const PROSE: Kind = Kind::Text { max: 5_000, markup: true };
const ID: Kind = Kind::Form(Form::Id);
const LEARNING_LEVEL: Kind = Kind::Integer { min: 1, max: 3 };

const fn shape(name: &'static str, fields: &'static [Field]) -> Shape {
    Shape { name, fields, variants: &[], ordered: None }
}

const fn required(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Required }
}

const fn nullable(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Nullable }
}

const fn optional(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Optional }
}

const fn paired(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Paired }
}

/// The entries of a list in which each has its own `id`.
const fn with_ids(shape: &'static Shape, min: usize, max: usize) -> Entries {
    Entries { kind: Kind::Object(shape), min, max, key: Key::Field("id"), rule: Rule::Any }
}

/// The entries of a list in which none stands twice.
const fn distinct(kind: Kind, min: usize, max: usize) -> Entries {
    Entries { kind, min, max, key: Key::Whole, rule: Rule::Any }
}
