//! A set as data.

use pcw_domain::outcome::{Curriculum, Outcome, Set};

use super::kinds;
use super::list::List;
use crate::value::Value;

/// What says that a file holds a set.
pub(super) const KIND: &str = "outcome-set";

type Fields = Vec<(String, Value)>;

/// The set as JSON: what [`super::read`] reads again without loss.
pub fn json(set: &Set, curriculum: &Curriculum) -> String {
    crate::json::text(&value(set, curriculum))
}

/// The set as plain data. Everything that it points to in the curriculum stands there by its id.
pub fn value(set: &Set, curriculum: &Curriculum) -> Value {
    let mut fields = Fields::new();
    put(&mut fields, "schemaVersion", 1.into());
    put(&mut fields, "kind", KIND.into());
    put(&mut fields, "title", set.title.as_str().into());
    let mut made_with = Fields::new();
    put(&mut made_with, "id", curriculum.id.as_str().into());
    put(&mut made_with, "version", curriculum.version.as_str().into());
    put(&mut fields, "curriculum", Value::Object(made_with));
    point(&mut fields, "plan", List::Plan, curriculum, set.plan);
    if let Some(level) = set.learning_level {
        put(&mut fields, "learningLevel", usize::from(level.number()).into());
    }
    points(&mut fields, "sections", List::Section, curriculum, &set.sections);
    let mut outcomes = Vec::with_capacity(set.outcomes.len());
    let mut last = 0;
    for one in &set.outcomes {
        last = last.max(one.number);
        outcomes.push(outcome(one, curriculum));
    }
    put(&mut fields, "outcomes", Value::List(outcomes));
    // Numbers of outcomes that are gone are not given again: quizzes may name them.
    if set.last > last {
        put(&mut fields, "last", (set.last as usize).into());
    }
    Value::Object(fields)
}

fn outcome(outcome: &Outcome, curriculum: &Curriculum) -> Value {
    let mut fields = Fields::new();
    put(&mut fields, "id", outcome.id().into());
    put(&mut fields, "text", outcome.text.as_str().into());
    point(&mut fields, "section", List::Section, curriculum, outcome.section);
    if let Some(level) = outcome.learning_level {
        put(&mut fields, "learningLevel", usize::from(level.number()).into());
    }
    point(&mut fields, "taxonomyLevel", List::TaxonomyLevel, curriculum, outcome.claimed);
    points(&mut fields, "curriculumOutcomes", List::Outcome, curriculum, &outcome.mapped);
    points(&mut fields, "methods", List::Method, curriculum, &outcome.methods);
    points(&mut fields, "assessments", List::Assessment, curriculum, &outcome.assessments);
    if !outcome.note.is_empty() {
        put(&mut fields, "note", outcome.note.as_str().into());
    }
    if outcome.quoted {
        put(&mut fields, "quoted", true.into());
    }
    if !outcome.kept.is_empty() {
        let mut kept = Vec::with_capacity(outcome.kept.len());
        for &kind in &outcome.kept {
            kept.push(kinds::name(kind).into());
        }
        put(&mut fields, "kept", Value::List(kept));
    }
    Value::Object(fields)
}

#[inline(never)]
fn put(fields: &mut Fields, name: &str, value: Value) {
    fields.push((String::from(name), value));
}

/// A field with the id of an entry, where there is one.
fn point(fields: &mut Fields, name: &str, list: List, curriculum: &Curriculum, index: Option<usize>) {
    if let Some((id, _)) = index.and_then(|index| list.entry(curriculum, index)) {
        put(fields, name, id.into());
    }
}

/// A field with the ids of entries.
#[inline(never)]
fn points(fields: &mut Fields, name: &str, list: List, curriculum: &Curriculum, indices: &[usize]) {
    let mut ids = Vec::with_capacity(indices.len());
    for &index in indices {
        ids.push(list.id(curriculum, index).into());
    }
    put(fields, name, Value::List(ids));
}
