//! One line on every object and field, for the JSON Schemas. Apart from the tables of fields, so that the words for
//! authors do not weigh on the WebAssembly; a test holds the two together.

mod curriculum;
mod pack;
mod pam;
mod quiz;

use crate::shape::KINDS;

/// Object or its type, field, and what it is for.
type Line = (&'static str, &'static str, &'static str);

/// What an object is.
pub fn object(name: &str) -> &'static str {
    objects().find(|(known, _)| *known == name).map_or("", |(_, line)| line)
}

/// What a field is for. Where a type of an object, or a kind of pack, uses a field in its own way, that goes first.
pub fn field(object: &str, variant: Option<&str>, name: &str) -> &'static str {
    let line = |of: &str| lines().find(|(known, field, _)| *known == of && *field == name);
    let common = || KINDS.iter().find(|kind| kind.name == object).and_then(|_| line("pack"));
    variant.and_then(line).or_else(|| line(object)).or_else(common).map_or("", |(_, _, line)| line)
}

fn objects() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    [pack::OBJECTS, quiz::OBJECTS, pam::OBJECTS, curriculum::OBJECTS].into_iter().flatten()
}

fn lines() -> impl Iterator<Item = &'static Line> {
    [pack::LINES, quiz::LINES, pam::LINES, curriculum::LINES].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_object_and_field_has_its_line_and_no_line_is_left_over() {
        let mut used = Vec::new();
        let mut seen = |of: &'static str, variant: Option<&'static str>, name: &'static str| {
            let line = field(of, variant, name);
            assert!(!line.is_empty(), "{of} {variant:?} {name}");
            used.push(line);
        };
        let mut told = Vec::new();
        for shape in KINDS.into_iter().flat_map(|kind| kind.all()) {
            assert!(!object(shape.name).is_empty(), "{}", shape.name);
            told.push(shape.name);
            shape.fields.iter().for_each(|each| seen(shape.name, None, each.name));
            for variant in shape.variants {
                variant.fields.iter().for_each(|each| seen(shape.name, Some(variant.name), each.name));
            }
        }
        for (of, name, line) in lines() {
            assert!(used.contains(line), "{of}.{name} is not in a table");
        }
        for (name, _) in objects() {
            assert!(told.contains(name), "{name} is not in a table");
        }
    }

    /// One name with two meanings would have the words of the first.
    #[test]
    fn objects_of_one_name_are_one_object() {
        let mut known: Vec<&'static crate::shape::Shape> = Vec::new();
        for shape in KINDS.into_iter().flat_map(|kind| kind.all()) {
            match known.iter().find(|other| other.name == shape.name) {
                Some(other) => assert!(std::ptr::eq(*other, shape), "{}", shape.name),
                None => known.push(shape),
            }
        }
    }
}
