//! Places in a value: how to name them, look at them and change what is there.

use pcw_content::Value;

/// One step into a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Field(&'static str),
    Entry(usize),
}

/// The way from the root of a pack to a value in it.
pub type Path = Vec<Step>;

/// The path with one more step.
pub fn within(path: &[Step], step: Step) -> Path {
    [path, &[step]].concat()
}

/// The path as the validator writes it.
pub fn place(path: &[Step]) -> String {
    let mut place = String::new();
    for step in path {
        match step {
            Step::Field(name) if place.is_empty() => place.push_str(name),
            Step::Field(name) => place += &format!(".{name}"),
            Step::Entry(index) => place += &format!("[{index}]"),
        }
    }
    if place.is_empty() { "pack".into() } else { place }
}

/// The value at a place, which must exist.
pub fn look<'a>(value: &'a Value, path: &[Step]) -> &'a Value {
    path.iter().fold(value, |value, step| match step {
        Step::Field(name) => value.get(name).expect("the field is there"),
        Step::Entry(index) => &value.entries()[*index],
    })
}

fn reach<'a>(value: &'a mut Value, path: &[Step]) -> &'a mut Value {
    path.iter().fold(value, |value, step| match (step, value) {
        (Step::Field(name), Value::Object(fields)) => fields
            .iter_mut()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
            .expect("the field is there"),
        (Step::Entry(index), Value::List(entries)) => &mut entries[*index],
        (step, value) => panic!("no {step:?} in {value:?}"),
    })
}

/// Puts something at a place that exists, or as a new field into an object that exists.
pub fn put(root: &mut Value, path: &[Step], new: Value) {
    if let Some((Step::Field(name), outer)) = path.split_last()
        && let Value::Object(fields) = reach(root, outer)
        && !fields.iter().any(|(key, _)| key == name)
    {
        fields.push(((*name).into(), new));
        return;
    }
    *reach(root, path) = new;
}

/// Takes a field out.
pub fn take_out(root: &mut Value, path: &[Step]) {
    let Some((Step::Field(name), outer)) = path.split_last() else { panic!("no field: {path:?}") };
    let Value::Object(fields) = reach(root, outer) else { panic!("no object: {outer:?}") };
    fields.retain(|(key, _)| key != name);
}
