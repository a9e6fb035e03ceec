//! The validator: it walks a value beside the table of fields and collects every fault.
//!
//! One mistake makes one fault: what follows from a fault that has been told is not told again.

mod entries;
mod number;
mod object;
mod reference;
mod text;

use pcw_domain::text::{figures, place_of};

use crate::date::Date;
use crate::fault::{Fault, Severity, WHOLE};
use crate::form::Form;
use crate::limits::MAX_FAULTS;
use crate::messages::faults as say;
use crate::messages::words::{Words, did_you_mean, quoted};
use crate::near::Near;
use crate::shape::{KINDS, Kind, SCHEMA_VERSION, Shape};
use crate::value::Value;

/// Every fault of a pack of this kind, in the order of the pack; empty for a pack without errors and warnings.
/// Without `today` the days of review are not compared with the calendar.
pub fn validate(pack: &Value, shape: &'static Shape, today: Option<Date>) -> Vec<Fault> {
    if let Some(fault) = other_format(pack, &[shape.name]) {
        return vec![fault];
    }
    let mut check = Check {
        pack,
        shape,
        entry: (0, pack),
        unsure: reference::unsure_lists(shape, pack),
        place: String::new(),
        faults: Vec::new(),
        errors: 0,
        warnings: 0,
    };
    check.value(&Kind::Object(shape), pack);
    check.reviews(today);
    check.faults
}

/// The same for a pack of any kind, which its `kind` tells. Where that is missing or no text, the pack is taken for
/// what it comes nearest to. For tools: a widget asks for its own kind.
pub fn validate_any(pack: &Value, today: Option<Date>) -> Vec<Fault> {
    let names = KINDS.map(|shape| shape.name);
    if let Some(fault) = other_format(pack, &names) {
        return vec![fault];
    }
    let named = pack.get("kind").and_then(Value::as_text);
    let meant = KINDS.into_iter().filter(|shape| named.is_none_or(|name| name == shape.name));
    let each = meant.map(|shape| validate(pack, shape, today));
    each.min_by_key(|faults| faults.len()).unwrap_or_default()
}

/// A pack of another format or kind gets this one fault: nothing else that could be said of it would be true.
fn other_format(pack: &Value, kinds: &[&str]) -> Option<Fault> {
    let version = pack.get("schemaVersion").and_then(Value::as_number);
    if version.is_some_and(|version| version != f64::from(SCHEMA_VERSION)) {
        let read = number::shown(f64::from(SCHEMA_VERSION));
        return Some(Fault { place: "schemaVersion".into(), ..say::UNKNOWN_VERSION.fault(&[&read]) });
    }
    if let Some(Value::Text(kind)) = pack.get("kind")
        && !is_one_of(kind, kinds)
    {
        return Some(Fault { place: "kind".into(), ..say::UNKNOWN_KIND.fault(&[&quoted(kinds)]) });
    }
    None
}

/// In place of this fault, it is told that there are more.
const LAST: usize = MAX_FAULTS + 1;

struct Check<'a> {
    pack: &'a Value,
    /// What a pack of its kind is.
    shape: &'static Shape,
    /// The entry of one of the pack's own lists, such as an item, that we are in, and its index.
    entry: (usize, &'a Value),
    /// The pack's own lists of which nobody can say what ids they have, since something is wrong with them.
    unsure: Vec<&'static str>,
    /// Where we are, such as `items[3].options`.
    place: String,
    faults: Vec<Fault>,
    errors: usize,
    warnings: usize,
}

impl<'a> Check<'a> {
    fn tell(&mut self, words: &Words, values: &[&str]) {
        let count = match words.severity() {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        let fault = match *count {
            1..=MAX_FAULTS => words.fault(values),
            LAST => Fault { severity: words.severity(), ..say::MORE_FAULTS.fault(&[&figures(MAX_FAULTS)]) },
            _ => return,
        };
        let place = if self.place.is_empty() { WHOLE } else { &self.place };
        self.faults.push(Fault { place: place.into(), ..fault });
    }

    /// Tells something of one field further in.
    fn tell_in(&mut self, name: &str, words: &Words, values: &[&str]) {
        let outer = self.place.len();
        push_field(&mut self.place, name);
        self.tell(words, values);
        self.place.truncate(outer);
    }

    fn value(&mut self, kind: &Kind, value: &'a Value) {
        match (kind, value) {
            (_, Value::Null) => self.tell(&say::NULL, &[expected(kind)]),
            (Kind::Text { max, markup }, Value::Text(text)) => {
                self.text(text, *max, *markup);
            }
            (Kind::Form(form), Value::Text(text)) => self.form(*form, text),
            (Kind::Reference(target), Value::Text(id)) => self.reference(*target, id),
            (Kind::OneOf(words), Value::Text(word)) => {
                if !is_one_of(word, words) {
                    let mut near = Near::to(word);
                    for word in *words {
                        near.compare(word);
                    }
                    self.tell(&say::NOT_IN_LIST, &[word, &quoted(words), &did_you_mean(near.found())]);
                }
            }
            (Kind::Bool, Value::Bool(_)) => {}
            (Kind::Integer { min, max }, Value::Number(_)) => {
                if number::fitting(kind, value).is_none() {
                    let ends = [*min, *max].map(|end| number::shown(f64::from(end)));
                    self.tell(&say::OUT_OF_RANGE, &[&ends[0], &ends[1]]);
                }
            }
            (Kind::Decimal { min, max, places, within }, Value::Number(number)) => {
                if self.decimal(*number, *min, *max, *places)
                    && let Some(range) = within
                {
                    self.within(*number, range);
                }
            }
            (Kind::List(entries), Value::List(values)) => self.list(entries, values),
            (Kind::Object(shape), Value::Object(fields)) => self.object(shape, value, fields),
            _ => self.tell(&say::WRONG_TYPE, &[value.kind_name(), expected(kind)]),
        }
    }

    fn reviews(&mut self, today: Option<Date>) {
        let day = |name: &str| self.pack.get(name).and_then(Value::as_text).and_then(Date::parse);
        let (reviewed, next) = (day("reviewed"), day("nextReview"));
        if let (Some(reviewed), Some(next)) = (reviewed, next)
            && next <= reviewed
        {
            return self.tell_in("nextReview", &say::REVIEW_ORDER, &[]);
        }
        let Some(today) = today else { return };
        if reviewed.is_some_and(|reviewed| reviewed > today) {
            self.tell_in("reviewed", &say::REVIEWED_IN_FUTURE, &[]);
        }
        if next.is_some_and(|next| next < today) {
            self.tell_in("nextReview", &say::REVIEW_DUE, &[]);
        }
    }
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    for other in words {
        if *other == word {
            return true;
        }
    }
    false
}

/// What a value of this kind looks like in a file.
fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bool => "true or false without quotation marks",
        Kind::Integer { .. } => "a whole number without quotation marks",
        Kind::Decimal { .. } => "a number without quotation marks",
        Kind::List(_) => "a list in square brackets",
        Kind::Object(_) => "an object in curly brackets",
        Kind::Form(Form::Date) => {
            "a day in quotation marks, such as \"2026-01-31\", or null where there was none"
        }
        _ => "text in quotation marks",
    }
}

/// Adds `.name`, or `["odd name"]` where the name would not read as one.
fn push_field(place: &mut String, name: &str) {
    let mut plain = !name.is_empty();
    for byte in name.as_bytes() {
        plain &= byte.is_ascii_alphanumeric() || *byte == b'_';
    }
    if plain {
        if !place.is_empty() {
            place.push('.');
        }
        place.push_str(name);
        return;
    }
    place.push_str("[\"");
    place.push_str(&name[..place_of(name, 60).unwrap_or(name.len())]);
    place.push_str("\"]");
}
