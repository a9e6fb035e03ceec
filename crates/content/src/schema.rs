//! The JSON Schema of each kind of pack (draft 2020-12), made from the tables of fields. For tools only: nothing that
//! reaches a page calls it, so the linker leaves it out of the WebAssembly.

use crate::docs;
use crate::form::UNSEEN;
use crate::shape::{BEST, Entries, Field, KINDS, Key, Kind, Need, Rule, SCHEMA_VERSION, Shape, Variant};
use crate::value::Value;

/// The JSON Schema of each kind of pack, with the name under which it is published. What none of them can say (ids
/// that repeat, ids that lead nowhere or back, numbers and days in the wrong order) only [`crate::validate()`] finds.
pub fn pack_schemas() -> Vec<(String, Value)> {
    KINDS.map(|kind| (id(kind), pack_schema(kind))).into()
}

/// The name under which a schema is published; relative, so that it is found beside a pack and not on some host.
pub fn id(kind: &Shape) -> String {
    ["pack-", kind.name, ".schema.json"].concat()
}

/// The JSON Schema of one kind of pack.
pub fn pack_schema(kind: &'static Shape) -> Value {
    let mut schema = vec![
        field("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        field("$id", id(kind).into()),
        field("title", title(kind).into()),
    ];
    schema.extend(object_schema(kind).fields().iter().cloned());
    let inner = kind.all().into_iter().filter(|shape| shape.name != kind.name);
    let definitions = inner.map(|shape| field(shape.name, object_schema(shape))).collect();
    schema.push(field("$defs", Value::Object(definitions)));
    Value::Object(schema)
}

fn title(kind: &Shape) -> &'static str {
    match kind.name {
        "quiz" => "Quiz pack",
        "curriculum" => "Curriculum pack",
        _ => "PAM Levels pack",
    }
}

fn object_schema(shape: &Shape) -> Value {
    let mut schema = vec![
        field("description", docs::object(shape.name).into()),
        field("type", "object".into()),
        field("required", required(shape.fields)),
        field("properties", properties(shape.name, None, shape.fields)),
    ];
    if !shape.variants.is_empty() {
        let each = shape.variants.iter().map(|variant| variant_schema(shape.name, variant));
        schema.push(field("allOf", Value::List(each.collect())));
    }
    let paired: Vec<_> = shape.fields.iter().filter_map(|each| paired(shape, each)).collect();
    if !paired.is_empty() {
        schema.push(field("dependentRequired", Value::Object(paired)));
    }
    Value::Object(schema)
}

/// What must be there where this field is.
fn paired(shape: &Shape, each: &Field) -> Option<(String, Value)> {
    let partner = (each.need == Need::Paired).then(|| shape.partner(each.name)).flatten()?;
    Some(field(each.name, vec![Value::from(partner)].into()))
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
                ("properties", properties(shape, Some(variant.name), variant.fields)),
            ]),
        ),
    ])
}

fn required(fields: &[Field]) -> Value {
    let names = fields.iter().filter(|field| matches!(field.need, Need::Required | Need::Nullable));
    Value::List(names.map(|field| field.name.into()).collect())
}

fn properties(shape: &str, variant: Option<&str>, fields: &[Field]) -> Value {
    let each = fields.iter().map(|each| {
        let mut schema = vec![field("description", docs::field(shape, variant, each.name).into())];
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
        Kind::Text { max, markup } => text_schema(*max, *markup),
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
        // Decimal places are left out: `multipleOf` a fraction is reckoned in floating point, and often wrongly.
        Kind::Decimal { min, max, .. } => Value::object([
            ("type", "number".into()),
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

/// A text may be longer by the data of the images in it. How much longer, a schema cannot say.
fn text_schema(max: usize, markup: bool) -> Value {
    let length = field("maxLength", max.into());
    let image = Value::object([("pattern", "!\\[[\\s\\S]+\\]\\(\\s*data:image/".into())]);
    let limit = match markup {
        true => field("anyOf", vec![Value::Object(vec![length]), image].into()),
        false => length,
    };
    Value::Object(vec![field("type", "string".into()), field("pattern", seen_pattern().into()), limit])
}

fn list_schema(entries: &Entries) -> Value {
    let mut schema = vec![
        field("type", "array".into()),
        field("minItems", entries.min.into()),
        field("maxItems", entries.max.into()),
        field("items", kind_schema(&entries.kind)),
    ];
    if entries.key == Key::Whole {
        schema.push(field("uniqueItems", true.into()));
    }
    match entries.rule {
        Rule::Any | Rule::Ascending => {}
        Rule::FromZero => schema.push(field("prefixItems", vec![constant(0.0.into())].into())),
        Rule::OneCorrect => schema.extend(contains("correct", true.into(), true)),
        Rule::SomeCorrect => schema.extend(contains("correct", true.into(), false)),
        Rule::OneBest => schema.push(field("anyOf", Value::List((1..=BEST).map(best_is).collect()))),
    }
    Value::Object(schema)
}

/// Among the entries, one has this value in this field: exactly one, or one or more.
fn contains(name: &str, value: Value, one: bool) -> Vec<(String, Value)> {
    let entry = Value::object([
        ("required", vec![Value::from(name)].into()),
        ("properties", Value::object([(name, constant(value))])),
    ]);
    let mut schema = vec![field("contains", entry), field("minContains", 1.0.into())];
    if one {
        schema.push(field("maxContains", 1.0.into()));
    }
    schema
}

/// Exactly one entry has this grade, and none has a higher one.
fn best_is(grade: i32) -> Value {
    let mut schema = contains("grade", f64::from(grade).into(), true);
    let grade = Value::object([("maximum", f64::from(grade).into())]);
    schema.push(field("items", Value::object([("properties", Value::object([("grade", grade)]))])));
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
    use crate::shape::{PAM, QUIZ};

    #[test]
    fn each_schema_names_itself_and_every_object() {
        let quiz = ["source", "citation", "settings", "quota", "item", "range", "gradedOption"];
        let pam = ["source", "citation", "pamLevel", "banding", "mark", "situation", "sample"];
        let curriculum = ["source", "topic", "taxonomy", "tableLevel", "hardVerb", "knownOutcome", "plan"];
        let schemas = pack_schemas();
        assert_eq!(schemas.len(), 3);
        for ((id, schema), (known, objects)) in schemas.iter().zip([
            ("pack-quiz.schema.json", quiz),
            ("pack-pam-levels.schema.json", pam),
            ("pack-curriculum.schema.json", curriculum),
        ]) {
            assert_eq!((id.as_str(), schema.get("$id")), (known, Some(&known.into())));
            let names: Vec<_> =
                schema.get("$defs").unwrap().fields().iter().map(|(name, _)| name.as_str()).collect();
            for name in objects {
                assert_eq!(names.iter().filter(|known| **known == name).count(), 1, "{name}");
            }
        }
    }

    #[test]
    fn one_correct_option_is_said_in_the_schema() {
        let schema = pack_schema(&QUIZ);
        let item = schema.get("$defs").unwrap().get("item").unwrap();
        let single = &item.get("allOf").unwrap().entries()[0];
        let options = single.get("then").unwrap().get("properties").unwrap().get("options").unwrap();
        assert_eq!(options.get("maxContains"), Some(&1.0.into()));
    }

    #[test]
    fn the_two_ends_of_an_interval_ask_for_each_other_in_the_schema() {
        let schema = pack_schema(&PAM);
        let mark = schema.get("$defs").unwrap().get("mark").unwrap();
        let asked = mark.get("dependentRequired").unwrap();
        assert_eq!(asked.get("least"), Some(&vec![Value::from("greatest")].into()));
        assert_eq!(asked.get("greatest"), Some(&vec![Value::from("least")].into()));
    }
}
