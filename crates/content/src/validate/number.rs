//! What may be wrong with a number, and with two that go together.

use pcw_domain::decimal::Decimal;

use super::Check;
use crate::messages::faults as say;
use crate::value::Value;

/// The number, if it is whole and lies between the two.
pub(super) fn whole(number: f64, min: i32, max: i32) -> Option<i32> {
    let whole = number as i32;
    if f64::from(whole) == number && whole >= min && whole <= max { Some(whole) } else { None }
}

/// A limit, in figures.
pub(super) fn shown(limit: i32) -> String {
    Decimal::from_number(f64::from(limit)).map(Decimal::text).unwrap_or_default()
}

impl Check<'_> {
    /// Whether the number lies between the two and has no more decimal places than it may.
    pub(super) fn decimal(&mut self, number: f64, min: i32, max: i32, places: u8) -> bool {
        if !(number >= f64::from(min) && number <= f64::from(max)) {
            self.tell(&say::DECIMAL_OUT_OF_RANGE, &[&shown(min), &shown(max)]);
            return false;
        }
        let unit = f64::from(10u32.pow(places.into()));
        // A decimal is read as the float that is nearest to it, and so is the quotient of two whole numbers.
        let exact = (number * unit).round() / unit == number;
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
    pub(super) fn ordered(&mut self, object: &Value, [least, greatest]: [&str; 2]) {
        if let (Some(from), Some(to)) = (decimal(object, least), decimal(object, greatest))
            && from > to
        {
            self.tell_in(greatest, &say::RANGE_ORDER, &[least, greatest]);
        }
    }
}

fn decimal(object: &Value, name: &str) -> Option<Decimal> {
    object.get(name).and_then(Value::as_number).and_then(Decimal::from_number)
}
