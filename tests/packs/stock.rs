//! A stock JSON Schema validator, to hold ours against.

use boon::{Compiler, SchemaIndex, Schemas};
use pcw_content::Value;
use pcw_content::schema::{id, pack_schema};
use pcw_content::shape::Shape;

/// What our validator finds and no JSON Schema can: the kind of fault, and why. Nothing else is left out. Not every
/// kind of pack has all of them.
pub const BEYOND_SCHEMA: &[(&str, &str)] = &[
    ("repeated", "uniqueItems compares whole entries, so two entries with one id look different"),
    ("unknown-reference", "a schema cannot look an id up in another part of the same file"),
    ("not-later", "a schema cannot know where in a list something stands"),
    ("not-ascending", "a schema cannot compare an entry with the one before"),
    ("range-order", "a schema cannot compare two numbers of one file"),
    ("outside-range", "a schema cannot compare two numbers of one file"),
    ("too-many-places", "multipleOf is reckoned in floating point, so it refuses numbers that are fine"),
    ("too-long", "a schema cannot leave the data of images out of the count; without images it can"),
    ("review-order", "a schema cannot compare two days"),
];

/// A compiled schema.
pub struct Stock {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Stock {
    /// The schema of this kind of pack.
    pub fn of(kind: &'static Shape) -> Stock {
        Stock::compile(&id(kind), json(&pack_schema(kind)))
    }

    /// Any schema; `name` is what it calls itself.
    pub fn compile(name: &str, schema: serde_json::Value) -> Stock {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.add_resource(name, schema).expect("the schema can be added");
        let index = compiler.compile(name, &mut schemas).unwrap_or_else(|error| panic!("{name}: {error:#}"));
        Stock { schemas, index }
    }

    /// Whether the value is valid, and if not, why.
    pub fn judge(&self, value: &serde_json::Value) -> Result<(), String> {
        self.schemas.validate(value, self.index).map_err(|error| format!("{error:#}"))
    }
}

/// A value as the stock validator takes it.
pub fn json(value: &Value) -> serde_json::Value {
    serde_json::to_value(value).expect("plain data is JSON")
}
