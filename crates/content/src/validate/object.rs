//! What may be wrong with an object: fields that are missing, and fields that nobody knows.

use super::{Check, LAST, expected, push_field};
use crate::messages::faults as say;
use crate::messages::words::did_you_mean;
use crate::near::Near;
use crate::shape::{Field, Need, Shape, Variant};
use crate::value::Value;

impl<'a> Check<'a> {
    pub(super) fn object(&mut self, shape: &'static Shape, object: &'a Value, fields: &[(String, Value)]) {
        let variant = object.get("type").and_then(Value::as_text).and_then(|name| shape.variant(name));
        self.fields(shape, shape.fields, object);
        self.fields(shape, variant.map_or(&[], |variant| variant.fields), object);
        if let Some(names) = shape.ordered {
            self.ordered(shape, object, names);
        }
        for (name, _) in fields {
            // Guessing what was meant takes its time, so it ends with the telling.
            if self.warnings < LAST && !is_known(shape, variant, name) {
                let mut near = Near::to(name);
                each_known(shape, variant, &mut |field| {
                    if object.get(field).is_none() {
                        near.compare(field);
                    }
                });
                self.tell_in(name, &say::UNKNOWN_FIELD, &[name, &did_you_mean(near.found())]);
            }
        }
    }

    fn fields(&mut self, shape: &Shape, fields: &'static [Field], object: &'a Value) {
        for field in fields {
            let outer = self.place.len();
            push_field(&mut self.place, field.name);
            self.field(shape, field, object);
            self.place.truncate(outer);
        }
    }

    fn field(&mut self, shape: &Shape, field: &'static Field, object: &'a Value) {
        match (object.get(field.name), field.need) {
            (None, Need::Optional) | (Some(Value::Null), Need::Nullable) => {}
            (None, Need::Paired) if !has_partner(shape, field.name, object) => {}
            (None, _) => self.tell(&say::MISSING, &[field.name, expected(&field.kind)]),
            (Some(Value::Null), Need::Optional | Need::Paired) => {
                self.tell(&say::NULL_OPTIONAL, &[expected(&field.kind)]);
            }
            (Some(value), _) => self.value(&field.kind, value),
        }
    }
}

fn has_partner(shape: &Shape, name: &str, object: &Value) -> bool {
    shape.partner(name).is_some_and(|other| object.get(other).is_some())
}

/// The names of the fields that an object may have. Where its type is not known, the fields of every type may be meant.
fn each_known(shape: &Shape, variant: Option<&Variant>, each: &mut dyn FnMut(&'static str)) {
    for field in shape.fields {
        each(field.name);
    }
    for other in shape.variants {
        if variant.is_none_or(|variant| variant.name == other.name) {
            for field in other.fields {
                each(field.name);
            }
        }
    }
}

fn is_known(shape: &Shape, variant: Option<&Variant>, name: &str) -> bool {
    // By this name editors find the schema that they check a file with.
    let mut known = name == "$schema";
    each_known(shape, variant, &mut |field| known |= field == name);
    known
}
