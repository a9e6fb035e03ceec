//! The JSON Schema of a pack (draft 2020-12), made from the table of fields. For tools only: nothing that reaches a
//! page calls it, so the linker leaves it out of the WebAssembly.

use crate::docs;
use crate::form::UNSEEN;
use crate::shape::{Entries, Field, Kind, Need, PACK, Rule, SCHEMA_VERSION, Shape, Variant};
use crate::value::Value;

/// The name under which the schema is published; relative, so that it is found beside a pack and not on some host.
pub const ID: &str = "pack-quiz.schema.json";

/// The JSON Schema of a quiz pack. What it cannot say (ids that repeat, ids that lead nowhere, a next review before
/// the last) only [`crate::validate()`] finds.
pub fn pack_schema() -> Value {
    let mut shapes = Vec::new();
    collect(&PACK, &mut shapes);
    let mut schema = vec![
        field("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        field("$id", ID.into()),
        field("title", "Quiz pack".into()),
    ];
    if let Value::Object(body) = object_schema(&PACK) {
        schema.extend(body);
    }
    let inner = shapes.iter().filter(|shape| shape.name != PACK.name);
    let definitions = inner.map(|shape| field(shape.name, object_schema(shape))).collect();
    schema.push(field("$defs", Value::Object(definitions)));
    Value::Object(schema)
}

/// Every object of the table, each once.
fn collect(shape: &'static Shape, found: &mut Vec<&'static Shape>) {
    if found.iter().any(|known| known.name == shape.name) {
        return;
    }
    found.push(shape);
    let variants = shape.variants.iter().flat_map(|variant| variant.fields);
    for each in shape.fields.iter().chain(variants) {
        if let Kind::List(Entries { kind: Kind::Object(inner), .. }) = &each.kind {
            collect(inner, found);
        }
    }
}

fn object_schema(shape: &Shape) -> Value {
    let mut schema = vec![
        field("description", docs::object(shape.name).into()),
        field("type", "object".into()),
        field("required", required(shape.fields)),
        field("properties", properties(shape.name, shape.fields)),
    ];
    if !shape.variants.is_empty() {
        let each = shape.variants.iter().map(|variant| variant_schema(shape.name, variant));
        schema.push(field("allOf", Value::List(each.collect())));
    }
    Value::Object(schema)
}

fn variant_schema(shape: &str, variant: &Variant) -> Value {
    Value::object([
        (
            "if",
            Value::object([
                ("required", vec![Value::from("type")].into()),
                ("properties", Value::object([("type", constant(variant.name.into()))])),
            ]),
        ),
        (
            "then",
            Value::object([
                ("required", required(variant.fields)),
                ("properties", properties(shape, variant.fields)),
            ]),
        ),
    ])
}

fn required(fields: &[Field]) -> Value {
    let names = fields.iter().filter(|field| field.need != Need::Optional);
    Value::List(names.map(|field| field.name.into()).collect())
}

fn properties(shape: &str, fields: &[Field]) -> Value {
    let each = fields.iter().map(|each| {
        let mut schema = vec![field("description", docs::field(shape, each.name).into())];
        let kind = kind_schema(&each.kind);
        match each.need {
            Need::Nullable => {
                let or_null = vec![kind, Value::object([("type", "null".into())])];
                schema.push(field("anyOf", or_null.into()));
            }
            _ => schema.extend(kind.fields().iter().cloned()),
        }
        field(each.name, Value::Object(schema))
    });
    Value::Object(each.collect())
}

fn kind_schema(kind: &Kind) -> Value {
    match kind {
        Kind::Text { max } => Value::object([
            ("type", "string".into()),
            ("maxLength", (*max).into()),
            ("pattern", seen_pattern().into()),
        ]),
        Kind::Form(form) => Value::object([
            ("type", "string".into()),
            ("maxLength", form.max().into()),
            ("pattern", form.pattern().into()),
        ]),
        Kind::Reference(_) => kind_schema(&Kind::Form(crate::Form::Id)),
        Kind::Bool => Value::object([("type", "boolean".into())]),
        Kind::Integer { min, max } if min == max => constant(f64::from(SCHEMA_VERSION).into()),
        Kind::Integer { min, max } => Value::object([
            ("type", "integer".into()),
            ("minimum", f64::from(*min).into()),
            ("maximum", f64::from(*max).into()),
        ]),
        Kind::OneOf(words) => {
            let words: Vec<Value> = words.iter().map(|word| (*word).into()).collect();
            Value::object([("enum", words.into())])
        }
        Kind::List(entries) => list_schema(entries),
        Kind::Object(shape) => Value::object([("$ref", ["#/$defs/", shape.name].concat().into())]),
    }
}

fn list_schema(entries: &Entries) -> Value {
    let mut schema = vec![
        field("type", "array".into()),
        field("minItems", entries.min.into()),
        field("maxItems", entries.max.into()),
        field("items", kind_schema(&entries.kind)),
    ];
    if entries.rule == Rule::Distinct {
        schema.push(field("uniqueItems", true.into()));
    }
    if matches!(entries.rule, Rule::OneCorrect | Rule::SomeCorrect) {
        let correct = Value::object([
            ("required", vec![Value::from("correct")].into()),
            ("properties", Value::object([("correct", constant(true.into()))])),
        ]);
        schema.push(field("contains", correct));
        schema.push(field("minContains", 1.0.into()));
    }
    if entries.rule == Rule::OneCorrect {
        schema.push(field("maxContains", 1.0.into()));
    }
    Value::Object(schema)
}

/// One character or more that leaves a mark on the page.
fn seen_pattern() -> String {
    let mut pattern = String::from("[^");
    for (first, last) in UNSEEN {
        for (between, char) in [("", first), ("-", last)] {
            pattern.push_str(between);
            pattern.push_str(&format!("\\u{:04X}", u32::from(*char)));
        }
    }
    pattern.push(']');
    pattern
}

fn constant(value: Value) -> Value {
    Value::object([("const", value)])
}

fn field(name: &str, value: Value) -> (String, Value) {
    (name.into(), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_names_itself_and_every_object() {
        let schema = pack_schema();
        assert_eq!(schema.get("$id"), Some(&ID.into()));
        let names: Vec<_> =
            schema.get("$defs").unwrap().fields().iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["source", "section", "item", "citation", "option"]);
    }

    #[test]
    fn one_correct_option_is_said_in_the_schema() {
        let schema = pack_schema();
        let item = schema.get("$defs").unwrap().get("item").unwrap();
        let single = &item.get("allOf").unwrap().entries()[0];
        let options = single.get("then").unwrap().get("properties").unwrap().get("options").unwrap();
        assert_eq!(options.get("maxContains"), Some(&1.0.into()));
    }
}
