//! What may be wrong with a number, and with two that go together.

use pcw_domain::decimal::Decimal;

use super::Check;
use crate::messages::faults as say;
use crate::shape::{Kind, Shape};
use crate::value::Value;

/// The number, if one of this kind may be this.
pub(super) fn fitting(kind: &Kind, value: &Value) -> Option<f64> {
    let (min, max, places) = match kind {
        Kind::Integer { min, max } => (*min, *max, 0),
        Kind::Decimal { min, max, places, .. } => (*min, *max, *places),
        _ => return None,
    };
    let number = value.as_number()?;
    (is_within(number, min, max) && is_exact(number, places)).then_some(number)
}

fn is_within(number: f64, min: i32, max: i32) -> bool {
    number >= f64::from(min) && number <= f64::from(max)
}

/// A number, in figures.
pub(super) fn shown(number: f64) -> String {
    Decimal::from_number(number).map(Decimal::text).unwrap_or_default()
}

/// Whether the number has no more decimal places than this.
fn is_exact(number: f64, places: u8) -> bool {
    let unit = f64::from(10u32.pow(places.into()));
    // A decimal is read as the float that is nearest to it, and so is the quotient of two whole numbers.
    (number * unit).round() / unit == number
}

impl Check<'_> {
    /// Whether the number lies between the two and has no more decimal places than it may.
    pub(super) fn decimal(&mut self, number: f64, min: i32, max: i32, places: u8) -> bool {
        if !is_within(number, min, max) {
            self.tell(&say::DECIMAL_OUT_OF_RANGE, &[&shown(min.into()), &shown(max.into())]);
            return false;
        }
        let exact = is_exact(number, places);
        if !exact {
            self.tell(&say::TOO_MANY_PLACES, &[&shown(places.into())]);
        }
        exact
    }

    /// The number must lie in the range that the item has under this name, if that is a range.
    pub(super) fn within(&mut self, number: f64, name: &str) {
        let range = self.entry.1.get(name);
        if let Some(range) = range
            && let (Some(number), Some(least), Some(greatest)) =
                (Decimal::from_number(number), decimal(range, "least"), decimal(range, "greatest"))
            && least <= greatest
            && (number < least || number > greatest)
        {
            self.tell(&say::OUTSIDE_RANGE, &[&least.text(), &greatest.text(), name]);
        }
    }

    /// The number in the first of these fields must not be greater than that in the second.
    pub(super) fn ordered(&mut self, shape: &Shape, object: &Value, [least, greatest]: [&str; 2]) {
        if let (Some(from), Some(to)) = (in_field(shape, object, least), in_field(shape, object, greatest))
            && from > to
        {
            self.tell_in(greatest, &say::RANGE_ORDER, &[least, greatest]);
        }
    }
}

/// The number in a field, if it may be this.
fn in_field(shape: &Shape, object: &Value, name: &str) -> Option<f64> {
    for field in shape.fields {
        if field.name == name {
            return fitting(&field.kind, object.get(name)?);
        }
    }
    None
}

fn decimal(object: &Value, name: &str) -> Option<Decimal> {
    object.get(name).and_then(Value::as_number).and_then(Decimal::from_number)
}
