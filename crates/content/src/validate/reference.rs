//! Ids that name something elsewhere in the pack.

use super::{Check, is_one_of};
use crate::form::{Form, is_blank};
use crate::messages::faults as say;
use crate::quiz::id_of;
use crate::shape::{Entries, Key, Kind, Need, Shape, Target};
use crate::value::Value;

impl Check<'_> {
    /// The id must be in the list that is meant. A list that is missing, though it must be there, has been told of.
    pub(super) fn reference(&mut self, target: Target, id: &str) {
        if is_blank(id) {
            return self.tell(&say::BLANK, &[]);
        }
        let list = target.list();
        let home = if matches!(target, Target::Sibling(..)) { self.entry.1 } else { self.pack };
        let entries = match (home.get(list), target) {
            (None, Target::Known(_)) => return self.form(Form::Id, id),
            (Some(Value::List(entries)), Target::Known(_)) if entries.is_empty() => {
                return self.form(Form::Id, id);
            }
            (Some(Value::List(entries)), _) => entries.as_slice(),
            (None, Target::Pack(_)) if is_optional(self.shape, list) => &[],
            _ => return,
        };
        let mut found = None;
        for (index, entry) in entries.iter().enumerate() {
            if id_of(entry) == Some(id) {
                found = Some(index);
            }
        }
        match found {
            Some(found) if matches!(target, Target::Later(_)) && found <= self.entry.0 => {
                self.tell(&say::NOT_LATER, &[id, list]);
            }
            Some(_) => {}
            None if self.is_unsure(target, entries) => {}
            None => self.tell(&say::UNKNOWN_REFERENCE, &[id, list]),
        }
    }

    /// Whether the id may be meant for an entry of which something else is wrong, and told.
    fn is_unsure(&self, target: Target, values: &[Value]) -> bool {
        match target {
            Target::Sibling(_, entries) => is_unsure(entries, values),
            _ => is_one_of(target.list(), &self.unsure),
        }
    }
}

/// The pack's own lists of which nobody can say what ids they have. Found once, not for each id that leads nowhere.
pub(super) fn unsure_lists(shape: &Shape, pack: &Value) -> Vec<&'static str> {
    let mut unsure = Vec::new();
    for field in shape.fields {
        if let (Kind::List(entries), Some(Value::List(values))) = (&field.kind, pack.get(field.name))
            && entries.key == Key::Field("id")
            && is_unsure(entries, values)
        {
            unsure.push(field.name);
        }
    }
    unsure
}

fn is_unsure(entries: &Entries, values: &[Value]) -> bool {
    if values.len() < entries.min || values.len() > entries.max {
        return true;
    }
    for (index, value) in values.iter().enumerate() {
        let Some(id) = id_of(value) else { return true };
        if !Form::Id.fits(id) {
            return true;
        }
        for earlier in &values[..index] {
            if id_of(earlier) == Some(id) {
                return true;
            }
        }
    }
    false
}

/// Whether a pack may do without this list.
fn is_optional(shape: &Shape, list: &str) -> bool {
    for field in shape.fields {
        if field.name == list {
            return field.need == Need::Optional;
        }
    }
    false
}
