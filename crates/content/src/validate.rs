//! The validator: it walks a value beside the table of fields and collects every fault.
//!
//! One mistake makes one fault: what follows from a fault that has been told is not told again.

use crate::date::Date;
use crate::fault::{Fault, Severity, WHOLE};
use crate::form::{Form, is_blank};
use crate::limits::MAX_FAULTS;
use crate::messages::faults::{self as say, Words};
use crate::near::near;
use crate::shape::{Entries, Field, KINDS, Kind, Need, PACK, Rule, SCHEMA_VERSION, Shape};
use crate::value::Value;

/// Every fault of a pack, in the order of the pack; empty for a pack without errors and warnings.
/// Without `today` the days of review are not compared with the calendar.
pub fn validate(pack: &Value, today: Option<Date>) -> Vec<Fault> {
    if let Some(fault) = other_format(pack) {
        return vec![fault];
    }
    let mut check = Check { pack, place: String::new(), faults: Vec::new(), errors: 0, warnings: 0 };
    check.value(&Kind::Object(&PACK), pack);
    check.reviews(today);
    check.faults
}

/// A pack of another format or kind gets this one fault: nothing else that could be said of it would be true.
fn other_format(pack: &Value) -> Option<Fault> {
    let version = pack.get("schemaVersion").and_then(Value::as_number);
    if version.is_some_and(|version| version != f64::from(SCHEMA_VERSION)) {
        return Some(Fault {
            place: "schemaVersion".into(),
            ..say::UNKNOWN_VERSION.fault(&[&SCHEMA_VERSION.to_string()])
        });
    }
    let kind = pack.get("kind").and_then(Value::as_text);
    if kind.is_some_and(|kind| !KINDS.contains(&kind)) {
        return Some(Fault { place: "kind".into(), ..say::UNKNOWN_KIND.fault(&[&say::quoted(KINDS)]) });
    }
    None
}

/// In place of this fault, it is told that there are more.
const LAST: usize = MAX_FAULTS + 1;

struct Check<'a> {
    pack: &'a Value,
    /// Where we are, such as `items[3].options`.
    place: String,
    faults: Vec<Fault>,
    errors: usize,
    warnings: usize,
}

impl Check<'_> {
    fn tell(&mut self, words: &Words, values: &[&str]) {
        let count = match words.severity() {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        let fault = match *count {
            1..=MAX_FAULTS => words.fault(values),
            LAST => {
                Fault { severity: words.severity(), ..say::MORE_FAULTS.fault(&[&MAX_FAULTS.to_string()]) }
            }
            _ => return,
        };
        let place = if self.place.is_empty() { WHOLE } else { &self.place };
        self.faults.push(Fault { place: place.into(), ..fault });
    }

    /// Does something one field further in.
    fn in_field(&mut self, name: &str, then: impl FnOnce(&mut Self)) {
        let outer = self.place.len();
        push_field(&mut self.place, name);
        then(self);
        self.place.truncate(outer);
    }

    /// Does something one entry further in.
    fn in_entry(&mut self, index: usize, then: impl FnOnce(&mut Self)) {
        let outer = self.place.len();
        self.place.push('[');
        self.place.push_str(&index.to_string());
        self.place.push(']');
        then(self);
        self.place.truncate(outer);
    }

    fn value(&mut self, kind: &Kind, value: &Value) {
        match (kind, value) {
            (_, Value::Null) => self.tell(&say::NULL, &[expected(kind)]),
            (Kind::Text { max }, Value::Text(text)) => {
                self.text(text, *max);
            }
            (Kind::Form(form), Value::Text(text)) => {
                if self.text(text, form.max()) && !form.fits(text) {
                    self.tell(say::bad_form(*form), &[text]);
                }
            }
            (Kind::Reference(list), Value::Text(id)) => self.reference(list, id),
            (Kind::OneOf(words), Value::Text(word)) => {
                if !words.contains(&word.as_str()) {
                    let meant = say::did_you_mean(near(word, words.iter().copied()));
                    self.tell(&say::NOT_IN_LIST, &[word, &say::quoted(words), &meant]);
                }
            }
            (Kind::Bool, Value::Bool(_)) => {}
            (Kind::Integer { min, max }, Value::Number(number)) => {
                let whole = *number as i32;
                if f64::from(whole) != *number || !(*min..=*max).contains(&whole) {
                    self.tell(&say::OUT_OF_RANGE, &[&min.to_string(), &max.to_string()]);
                }
            }
            (Kind::List(entries), Value::List(values)) => self.list(entries, values),
            (Kind::Object(shape), Value::Object(fields)) => self.object(shape, value, fields),
            _ => self.tell(&say::WRONG_TYPE, &[value.kind_name(), expected(kind)]),
        }
    }

    /// Whether the text can be seen and is not too long.
    fn text(&mut self, text: &str, max: usize) -> bool {
        let length = text.chars().count();
        if is_blank(text) {
            self.tell(&say::BLANK, &[]);
        } else if length > max {
            self.tell(&say::TOO_LONG, &[&length.to_string(), &max.to_string()]);
        } else {
            return true;
        }
        false
    }

    /// The id must be in the pack's list of that name. A list that is missing, though it must be there, has been told
    /// of; an entry of it without a proper id may be the one that is meant.
    fn reference(&mut self, list: &str, id: &str) {
        if is_blank(id) {
            return self.tell(&say::BLANK, &[]);
        }
        let entries = match self.pack.get(list) {
            Some(Value::List(entries)) => entries.as_slice(),
            None if PACK.fields.iter().any(|field| field.name == list && field.need == Need::Optional) => &[],
            _ => return,
        };
        let mut ids = entries.iter().map(|entry| entry.get("id").and_then(Value::as_text));
        if !ids.any(|known| known.is_none_or(|known| known == id || !Form::Id.fits(known))) {
            self.tell(&say::UNKNOWN_REFERENCE, &[id, list]);
        }
    }

    fn object(&mut self, shape: &'static Shape, object: &Value, fields: &[(String, Value)]) {
        let variant = object.get("type").and_then(Value::as_text).and_then(|name| shape.variant(name));
        for field in shape.fields_of(variant) {
            self.in_field(field.name, |check| check.field(field, object.get(field.name)));
        }
        let known = || {
            // Where the type is not known, the fields of every type may be meant.
            let others = shape.variants.iter().filter(|_| variant.is_none()).flat_map(|other| other.fields);
            shape.fields_of(variant).chain(others).map(|field| field.name)
        };
        for (name, _) in fields {
            if !known().any(|field| field == name) {
                let meant =
                    say::did_you_mean(near(name, known().filter(|field| object.get(field).is_none())));
                self.in_field(name, |check| check.tell(&say::UNKNOWN_FIELD, &[name, &meant]));
            }
        }
    }

    fn field(&mut self, field: &Field, value: Option<&Value>) {
        match (value, field.need) {
            (None, Need::Optional) | (Some(Value::Null), Need::Nullable) => {}
            (None, _) => self.tell(&say::MISSING, &[field.name, expected(&field.kind)]),
            (Some(Value::Null), Need::Optional) => self.tell(&say::NULL_OPTIONAL, &[expected(&field.kind)]),
            (Some(value), _) => self.value(&field.kind, value),
        }
    }

    fn list(&mut self, entries: &'static Entries, values: &[Value]) {
        if values.len() > entries.max {
            // What is wrong inside is told once the list has a length that can be used.
            return self.tell(&say::TOO_MANY, &[&values.len().to_string(), &entries.max.to_string()]);
        }
        if values.len() < entries.min {
            self.tell(&say::TOO_FEW, &[&values.len().to_string(), &entries.min.to_string()]);
        } else {
            self.correct_options(entries.rule, values);
        }
        for (index, value) in values.iter().enumerate() {
            self.in_entry(index, |check| check.value(&entries.kind, value));
            self.repeated(entries.rule, values, index);
        }
    }

    fn repeated(&mut self, rule: Rule, values: &[Value], index: usize) {
        let Some(found) = name_in(rule, &values[index]).filter(|found| !is_blank(found)) else {
            return;
        };
        let first = values[..index].iter().position(|earlier| name_in(rule, earlier) == Some(found));
        let Some(first) = first else { return };
        self.in_entry(index, |check| {
            if rule.has_unique_ids() {
                check.in_field("id", |check| check.tell(&say::REPEATED, &[found, &first.to_string()]));
            } else {
                check.tell(&say::REPEATED, &[found, &first.to_string()]);
            }
        });
    }

    /// Counts the options that are correct, unless one of them does not say.
    fn correct_options(&mut self, rule: Rule, values: &[Value]) {
        if !matches!(rule, Rule::OneCorrect | Rule::SomeCorrect) {
            return;
        }
        let mut count = 0;
        for value in values {
            match value.get("correct").and_then(Value::as_bool) {
                Some(correct) => count += usize::from(correct),
                None => return,
            }
        }
        if count == 0 {
            let one = rule == Rule::OneCorrect;
            self.tell(if one { &say::NONE_CORRECT_OF_ONE } else { &say::NONE_CORRECT_OF_SOME }, &[]);
        } else if count > 1 && rule == Rule::OneCorrect {
            self.tell(&say::SEVERAL_CORRECT, &[&count.to_string()]);
        }
    }

    fn reviews(&mut self, today: Option<Date>) {
        let day = |name: &str| self.pack.get(name).and_then(Value::as_text).and_then(Date::parse);
        let (reviewed, next) = (day("reviewed"), day("nextReview"));
        if reviewed.is_some() && next.is_some() && next <= reviewed {
            return self.in_field("nextReview", |check| check.tell(&say::REVIEW_ORDER, &[]));
        }
        let Some(today) = today else { return };
        if reviewed.is_some_and(|reviewed| reviewed > today) {
            self.in_field("reviewed", |check| check.tell(&say::REVIEWED_IN_FUTURE, &[]));
        }
        if next.is_some_and(|next| next < today) {
            self.in_field("nextReview", |check| check.tell(&say::REVIEW_DUE, &[]));
        }
    }
}

/// The text that no other entry of the list may have.
fn name_in(rule: Rule, entry: &Value) -> Option<&str> {
    match rule {
        Rule::Any => None,
        Rule::Distinct => entry.as_text(),
        _ => entry.get("id")?.as_text(),
    }
}

/// What a value of this kind looks like in a file.
fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bool => "true or false without quotation marks",
        Kind::Integer { .. } => "a whole number without quotation marks",
        Kind::List(_) => "a list in square brackets",
        Kind::Object(_) => "an object in curly brackets",
        _ => "text in quotation marks",
    }
}

/// Adds `.name`, or `["odd name"]` where the name would not read as one.
fn push_field(place: &mut String, name: &str) {
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain {
        if !place.is_empty() {
            place.push('.');
        }
        place.push_str(name);
        return;
    }
    place.push_str("[\"");
    place.extend(name.chars().take(60));
    place.push_str("\"]");
}
