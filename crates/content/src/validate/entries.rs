//! What may be wrong with a list: its length, and what must hold among its entries.

use pcw_domain::decimal::Decimal;
use pcw_domain::text::{figures, find};

use super::{Check, number};
use crate::form::is_blank;
use crate::messages::faults as say;
use crate::shape::{BEST, Entries, Key, Kind, Rule};
use crate::value::Value;

impl<'a> Check<'a> {
    pub(super) fn list(&mut self, entries: &'static Entries, values: &'a [Value]) {
        if values.len() > entries.max {
            // What is wrong inside is told once the list has a length that can be used.
            return self.tell(&say::TOO_MANY, &[&figures(values.len()), &figures(entries.max)]);
        }
        if values.len() < entries.min {
            self.tell(&say::TOO_FEW, &[&figures(values.len()), &figures(entries.min)]);
        } else if matches!(entries.rule, Rule::OneCorrect | Rule::SomeCorrect | Rule::OneBest) {
            self.right_options(entries.rule, values);
        }
        let of_pack = find(&self.place, b'[').is_none();
        let outer = self.place.len();
        for (index, value) in values.iter().enumerate() {
            if of_pack {
                self.entry = (index, value);
            }
            self.place.push('[');
            self.place.push_str(&figures(index));
            self.place.push(']');
            self.value(&entries.kind, value);
            self.repeated(entries.key, values, index);
            self.ascending(entries, values, index);
            self.place.truncate(outer);
        }
    }

    fn repeated(&mut self, key: Key, values: &[Value], index: usize) {
        let Some(found) = value_of(key, &values[index]) else { return };
        let mut first = 0;
        while first < index && !is_same(key, found, value_of(key, &values[first])) {
            first += 1;
        }
        if first == index {
            return;
        }
        let (shown, first) = (shown(found), figures(first));
        if is_blank(&shown) {
            return;
        }
        match key {
            Key::Field(name) | Key::Word(name) => self.tell_in(name, &say::REPEATED, &[&shown, &first]),
            _ => self.tell(&say::REPEATED, &[&shown, &first]),
        }
    }

    /// Counts the options that are correct, or best, unless one of them does not say.
    fn right_options(&mut self, rule: Rule, values: &[Value]) {
        let (mut highest, mut count) = (0.0, 0);
        for value in values {
            let worth = match rule {
                Rule::OneBest => value.get("grade").and_then(|grade| number::fitting(&GRADE, grade)),
                _ => value.get("correct").and_then(Value::as_bool).map(f64::from),
            };
            let Some(worth) = worth else { return };
            if worth > highest {
                (highest, count) = (worth, 0);
            }
            count += usize::from(worth == highest);
        }
        let (none, several) = match rule {
            Rule::OneBest => (&say::NONE_BEST, &say::SEVERAL_BEST),
            Rule::OneCorrect => (&say::NONE_CORRECT_OF_ONE, &say::SEVERAL_CORRECT),
            _ => (&say::NONE_CORRECT_OF_SOME, &say::SEVERAL_CORRECT),
        };
        if highest == 0.0 {
            self.tell(none, &[]);
        } else if count > 1 && rule != Rule::SomeCorrect {
            self.tell(several, &[&figures(count)]);
        }
    }

    fn ascending(&mut self, entries: &Entries, values: &[Value], index: usize) {
        let Some(this) = begins(entries, &values[index]) else { return };
        let from_zero = entries.rule == Rule::FromZero;
        if index == 0 {
            if from_zero && this != 0.0 {
                self.tell(&say::FIRST_NOT_ZERO, &[]);
            }
        } else if let Some(before) = begins(entries, &values[index - 1])
            && this <= before
        {
            let before = number::shown(before);
            match from_zero {
                true => self.tell(&say::NOT_ASCENDING, &[&before]),
                false => self.tell_in("from", &say::NOT_ASCENDING, &[&before]),
            }
        }
    }
}

/// Where an entry begins, if order matters and that is a number that can stand there.
fn begins(entries: &Entries, entry: &Value) -> Option<f64> {
    match entries.rule {
        Rule::Ascending => number::fitting(&PER_CENT, entry.get("from")?),
        Rule::FromZero => number::fitting(&entries.kind, entry),
        _ => None,
    }
}

const GRADE: Kind = Kind::Integer { min: 0, max: BEST };
const PER_CENT: Kind = Kind::Integer { min: 0, max: 100 };

/// What no other entry of the list may have.
fn value_of(key: Key, entry: &Value) -> Option<&Value> {
    match key {
        Key::None => None,
        Key::Whole => Some(entry),
        Key::Field(name) | Key::Word(name) => entry.get(name),
    }
}

fn is_same(key: Key, one: &Value, other: Option<&Value>) -> bool {
    match (one, other) {
        (Value::Text(one), Some(Value::Text(other))) => {
            one == other || matches!(key, Key::Word(_)) && one.eq_ignore_ascii_case(other)
        }
        (Value::Number(one), Some(Value::Number(other))) => one == other,
        _ => false,
    }
}

/// A text, or a number of the size that questions have.
fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => Decimal::from_number(*number).map(Decimal::text).unwrap_or_default(),
        _ => String::new(),
    }
}
