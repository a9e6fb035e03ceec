//! Where in a JSON text a place such as `items[3].options[1].text` stands, as line and column.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// A line and a column, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// A field that stands twice in one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeated {
    /// The name.
    pub name: String,
    /// Where it stands again.
    pub position: Position,
}

/// A JSON text that was read strictly, so that places can be looked up in it.
pub struct Document<'a> {
    text: &'a str,
    root: Value<'a>,
}

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxFault {
    /// Where the reader stopped.
    pub position: Position,
    /// What it stumbled over, one sentence.
    pub cause: String,
}

impl<'a> Document<'a> {
    /// Reads JSON as browsers do: no comments, no trailing commas, no other quotation marks.
    pub fn read(text: &'a str) -> Result<Self, SyntaxFault> {
        let read = parse_to_ast(text, &CollectOptions::default(), &STRICT).map_err(|fault| SyntaxFault {
            position: position(text, fault.range().start),
            cause: format!("{}.", fault.kind()),
        })?;
        let root = read.value.ok_or(SyntaxFault {
            position: position(text, text.len()),
            cause: "There is nothing in the file.".into(),
        })?;
        Ok(Self { text, root })
    }

    /// Where a place stands. Of a field it is the name; where something is missing, what should hold it.
    pub fn find(&self, place: &str) -> Position {
        let mut at = &self.root;
        let mut found = at.start();
        let mut rest = place;
        while let Some((step, after)) = next_step(rest) {
            let inner = match (step, at) {
                (Step::Field(name), Value::Object(object)) => field(object, name),
                (Step::Entry(index), Value::Array(list)) => list.elements.get(index).map(|e| (e.start(), e)),
                _ => None,
            };
            let Some((start, value)) = inner else { break };
            (at, found, rest) = (value, start, after);
        }
        position(self.text, found)
    }

    /// Fields that stand twice in one object: browsers take the last and say nothing.
    pub fn repeated(&self) -> Vec<Repeated> {
        let mut found = Vec::new();
        let mut next = vec![&self.root];
        while let Some(value) = next.pop() {
            match value {
                Value::Array(list) => next.extend(&list.elements),
                Value::Object(object) => {
                    let mut seen = std::collections::BTreeSet::new();
                    for property in &object.properties {
                        if !seen.insert(property.name.as_str()) {
                            let position = position(self.text, property.start());
                            found.push(Repeated { name: property.name.as_str().to_owned(), position });
                        }
                        next.push(&property.value);
                    }
                }
                _ => {}
            }
        }
        found.sort_by_key(|repeated| repeated.position);
        found
    }
}

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The field that counts, which is the last of its name. Odd names are shortened in a place, so a beginning will do.
fn field<'a, 'b>(object: &'b Object<'a>, name: &str) -> Option<(usize, &'b Value<'a>)> {
    let mut properties = object.properties.iter().rev();
    let exact = properties.find(|property| property.name.as_str() == name);
    let found = exact.or_else(|| {
        let long = name.chars().count() >= 60;
        object.properties.iter().find(|property| long && property.name.as_str().starts_with(name))
    })?;
    Some((found.start(), &found.value))
}

enum Step<'a> {
    Field(&'a str),
    Entry(usize),
}

/// Takes the first step off a place: `name`, `.name`, `[3]` or `["odd name"]`.
fn next_step(place: &str) -> Option<(Step<'_>, &str)> {
    if let Some(odd) = place.strip_prefix("[\"") {
        let (name, rest) = odd.split_once("\"]")?;
        return Some((Step::Field(name), rest));
    }
    if let Some(entry) = place.strip_prefix('[') {
        let (index, rest) = entry.split_once(']')?;
        return Some((Step::Entry(index.parse().ok()?), rest));
    }
    let name = place.strip_prefix('.').unwrap_or(place);
    let end = name.find(['.', '[']).unwrap_or(name.len());
    (end > 0).then(|| (Step::Field(&name[..end]), &name[end..]))
}

/// The line and column of a byte of the text.
pub fn position(text: &str, byte: usize) -> Position {
    let mut end = byte.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "{\n  \"title\": \"é\", \"lang\": \"en\",\n  \"items\": [\n    { \"id\": \"a\" },\n    { \"id\": \"b\",\n      \"options\": [1, 2] }\n  ],\n  \"odd name\": 1,\n  \"lang\": \"cy\"\n}";

    fn at(line: usize, column: usize) -> Position {
        Position { line, column }
    }

    #[test]
    fn a_place_is_found_by_line_and_column() {
        let document = Document::read(PACK).unwrap();
        let table = [
            ("pack", at(1, 1)),
            ("title", at(2, 3)),
            ("items", at(3, 3)),
            ("items[1]", at(5, 5)),
            ("items[1].id", at(5, 7)),
            ("items[1].options[1]", at(6, 22)),
            ("items[1].stem", at(5, 5)),
            ("items[7].stem", at(3, 3)),
            ("[\"odd name\"]", at(8, 3)),
            ("lang", at(9, 3)),
        ];
        for (place, position) in table {
            assert_eq!(document.find(place), position, "{place}");
        }
    }

    #[test]
    fn a_field_that_stands_twice_is_told() {
        let repeated = Document::read(PACK).unwrap().repeated();
        assert_eq!(repeated, [Repeated { name: "lang".into(), position: at(9, 3) }]);
    }

    #[test]
    fn columns_count_characters_and_not_bytes() {
        assert_eq!(position("éé\"x", 4), at(1, 3));
        assert_eq!(position("a\r\nb", 3), at(2, 1));
        assert_eq!(position("é", 99), at(1, 2));
    }

    #[test]
    fn only_what_browsers_read_is_json() {
        for text in [
            "{\"a\": 1,}",
            "{a: 1}",
            "{'a': 1}",
            "// no\n{}",
            "[1 2]",
            "[0x1]",
            "[+1]",
            "[.5]",
            "[NaN]",
            "{}{}",
            "",
            "[\"\\x41\"]",
        ] {
            assert!(Document::read(text).is_err(), "{text}");
        }
        let fault = Document::read("{\n  \"a\": 1,\n}").err().unwrap();
        assert_eq!(fault.position.line, 2, "{fault:?}");
    }
}
