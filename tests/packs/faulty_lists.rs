//! Makes every kind of fault that a list can have: in its length, among its entries, in each of them.

use pcw_content::Value;
use pcw_content::shape::{BEST, Entries, Key, Kind, Rule, Target};

use crate::edit::{Path, Step, look, within};
use crate::faulty::{Edit, Walk};
use crate::valid::{make_own, set, target_of};

/// Every fault of the list at a place, and of its entries.
pub fn list(walk: &mut Walk, entries: &'static Entries, at: &Path) {
    let values = look(walk.full, at).entries().to_vec();
    for few in 0..entries.min {
        walk.put("too-few", at, values[..few].to_vec()).entries = Some(entries);
    }
    let mut edits = vec![(at.clone(), Edit::Put(lengthened(&values, entries, entries.max + 1)))];
    if let Some(Target::Pack(name) | Target::Known(name)) = target_of(entries) {
        let grown = grown(walk, name, entries.max + 1);
        edits.push((vec![Step::Field(name)], Edit::Put(grown)));
    }
    walk.fault("too-many", at, edits).entries = Some(entries);
    repeated(walk, entries, at, &values);
    rule(walk, entries.rule, at, &values);
    for index in 0..values.len() {
        let entry = within(at, Step::Entry(index));
        walk.put("null", &entry, Value::Null);
        let before = walk.found.len();
        walk.kind(&entries.kind, &entry);
        if entries.rule == Rule::FromZero && index == 0 {
            // Whatever is wrong with it, it is not 0.
            walk.found[before..].iter_mut().for_each(|fault| fault.beyond_schema = false);
        }
    }
}

fn repeated(walk: &mut Walk, entries: &'static Entries, at: &Path, values: &[Value]) {
    for index in 1..values.len() {
        let entry = within(at, Step::Entry(index));
        match entries.key {
            Key::None => {}
            Key::Whole => {
                walk.put("repeated", &entry, values[0].clone());
            }
            Key::Field(name) => {
                let first = values[0].get(name).expect("every entry has it").clone();
                walk.put("repeated", &within(&entry, Step::Field(name)), first).beyond_schema = true;
            }
            Key::Word(name) => {
                let first = values[0].get(name).and_then(Value::as_text).expect("every entry has it");
                for word in [first.into(), first.to_uppercase()] {
                    walk.put("repeated", &within(&entry, Step::Field(name)), word).beyond_schema = true;
                }
            }
        }
    }
}

fn rule(walk: &mut Walk, rule: Rule, at: &Path, values: &[Value]) {
    let field = |index, name| [at.as_slice(), &[Step::Entry(index), Step::Field(name)]].concat();
    let each = |name, worth: &dyn Fn(usize) -> Value| -> Vec<(Path, Edit)> {
        (0..values.len()).map(|index| (field(index, name), Edit::Put(worth(index)))).collect()
    };
    match rule {
        Rule::Any => {}
        Rule::OneCorrect => {
            walk.fault("none-correct", at, each("correct", &|_| false.into()));
            walk.fault("several-correct", at, each("correct", &|_| true.into()));
            walk.fault("several-correct", at, each("correct", &|index| (index < 2).into()));
        }
        Rule::SomeCorrect => {
            walk.fault("none-correct", at, each("correct", &|_| false.into()));
        }
        Rule::OneBest => {
            walk.fault("none-best", at, each("grade", &|_| 0.0.into()));
            for best in 1..=BEST as usize {
                walk.fault("several-best", at, each("grade", &|_| best.into()));
                walk.fault(
                    "several-best",
                    at,
                    each("grade", &|index| if index < 2 { best } else { 0 }.into()),
                );
            }
        }
        Rule::Ascending => {
            let from = |index: usize| values[index].get("from").and_then(Value::as_number).expect("a number");
            for index in 1..values.len() {
                let told = field(index, "from");
                walk.put("not-ascending", &told, from(index - 1)).beyond_schema = true;
                let before = vec![(field(index - 1, "from"), Edit::Put((from(index) + 1.0).into()))];
                walk.fault("not-ascending", &told, before).beyond_schema = true;
            }
        }
        Rule::FromZero => from_zero(walk, at, values),
    }
}

fn from_zero(walk: &mut Walk, at: &Path, values: &[Value]) {
    let number = |index: usize| values[index].as_number().expect("a number");
    let entry = |index| within(at, Step::Entry(index));
    for first in [0.1, 1.0, number(1) - 0.1] {
        walk.put("first-not-zero", &entry(0), first);
    }
    for index in 1..values.len() {
        walk.put("not-ascending", &entry(index), number(index - 1)).beyond_schema = true;
        if index > 1 {
            walk.put("not-ascending", &entry(index), number(index - 1) - 0.1).beyond_schema = true;
            for more in [0.0, 0.1] {
                let before = vec![(entry(index - 1), Edit::Put((number(index) + more).into()))];
                walk.fault("not-ascending", &entry(index), before).beyond_schema = true;
            }
        }
    }
}

/// So many entries, each good in itself.
fn lengthened(values: &[Value], entries: &'static Entries, length: usize) -> Value {
    let each = (0..length).map(|index| {
        let mut value = values[index % values.len()].clone();
        if index >= values.len() {
            make_own(&mut value, entries, index);
            set(&mut value, "correct", false.into());
            set(&mut value, "grade", 0.0.into());
            without_next(&mut value);
        }
        value
    });
    each.collect::<Vec<_>>().into()
}

/// The pack's list of this name, with so many entries, or as many as it may have, that ids can be taken from it.
fn grown(walk: &Walk, name: &str, length: usize) -> Value {
    let field = walk.pack.fields.iter().find(|field| field.name == name).expect("a list of the pack");
    let Kind::List(entries) = &field.kind else { panic!("{name} is no list") };
    let values = look(walk.full, &[Step::Field(field.name)]).entries();
    lengthened(values, entries, length.min(entries.max))
}

/// Takes out the ways on, which would lead back from an entry that stands further down than the one it was made from.
pub fn without_next(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|(key, _)| key != "next");
            fields.iter_mut().for_each(|(_, value)| without_next(value));
        }
        Value::List(entries) => entries.iter_mut().for_each(without_next),
        _ => {}
    }
}
