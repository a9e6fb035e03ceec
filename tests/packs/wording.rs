//! The words of everything that people read: the packs that ship, the catalogue of messages, the words for authors.

use std::path::PathBuf;

use pcw_content::Value;
use pcw_content::schema::pack_schemas;

use crate::files::{content, read, shipped};
use crate::literals::literals;

/// Fields that hold no words: names of things, addresses, days.
const NO_WORDS: &[&str] = &[
    "answer",
    "approach",
    "date",
    "id",
    "kind",
    "lang",
    "level",
    "next",
    "outcomes",
    "section",
    "sections",
    "source",
    "taxonomyLevel",
    "taxonomyLevels",
    "topics",
    "type",
    "url",
    "version",
];

/// Every text of a value that people read.
pub fn strings(value: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    if let Value::Text(text) = value {
        found.push(text);
    }
    value.entries().iter().for_each(|entry| collect(entry, found));
    for (key, value) in value.fields() {
        let entries = value.entries();
        let words = value.as_text().is_some() || entries.iter().any(|entry| entry.as_text().is_some());
        if !(words && NO_WORDS.contains(&key.as_str())) {
            collect(value, found);
        }
    }
}

/// The word "level", in any form, where it does not say which.
fn bare_level(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    for (at, _) in text.match_indices("level") {
        let (before, found) = text.split_at(at);
        let before = before.trim_end_matches([' ', '\u{A0}', '\n', '®', '-']);
        let named = ["pam", "learning", "taxonomy"].iter().any(|which| {
            before.strip_suffix(which).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
        });
        let inside = text[..at].ends_with(char::is_alphanumeric);
        if !named && !inside {
            return Some(found.into());
        }
    }
    None
}

/// PAM Levels, learning Levels and taxonomy levels are three things, so the word never stands alone.
#[test]
fn levels_are_always_named_in_full_in_every_text_of_every_pack() {
    for (name, pack) in shipped() {
        for text in strings(&pack) {
            assert_eq!(bare_level(text), None, "{name}: {text}");
        }
    }
}

#[test]
fn levels_are_always_named_in_full_in_the_catalogue_of_messages() {
    let mut count = 0;
    for path in catalogue() {
        for text in literals(&read(&path)) {
            assert_eq!(bare_level(&text), None, "{}: {text}", path.display());
            count += 1;
        }
    }
    assert!(count > 400, "the catalogue has only {count} texts");
}

/// The files of the catalogue: those of the WebAssembly, and those of the shell around it.
fn catalogue() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(content().join("src/messages")).expect("the catalogue can be listed");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.push(content().join("../../www/shell/messages.js"));
    files
}

#[test]
fn levels_are_always_named_in_full_for_authors_too() {
    for (name, schema) in pack_schemas() {
        for text in descriptions(&schema) {
            assert_eq!(bare_level(text), None, "{name}: {text}");
        }
    }
}

fn descriptions(value: &Value) -> Vec<&str> {
    let mut found: Vec<&str> = value.entries().iter().flat_map(descriptions).collect();
    for (key, value) in value.fields() {
        match value.as_text() {
            Some(text) if key == "description" => found.push(text),
            _ => found.extend(descriptions(value)),
        }
    }
    found
}

#[test]
fn a_bare_level_is_noticed_wherever_it_stands() {
    for text in [
        "At Level 1",
        "four levels",
        "Levels",
        "PAM. Levels",
        "PAM Level 1 or Level 2",
        "spam level",
        "the level, of PAM",
        "**Level**",
        "heading level",
    ] {
        assert!(bare_level(text).is_some(), "{text}");
    }
    for text in [
        "PAM Level 1, learning Levels and taxonomy levels",
        "PAM® Level 1",
        "Pam-levels",
        "PAM\nLevel",
        "multilevel",
        "taxonomyLevels",
    ] {
        assert_eq!(bare_level(text), None, "{text}");
    }
    let pack = Value::object([
        ("id", "level".into()),
        ("looksLike", vec![Value::from("Level")].into()),
        ("sections", vec![Value::from("level")].into()),
        ("topics", vec![Value::object([("title", "Levels".into())])].into()),
    ]);
    assert_eq!(strings(&pack), ["Level", "Levels"], "ids are no words, entries of lists are");
}

#[test]
fn shipped_texts_use_british_spelling() {
    const AMERICAN: &[&str] = &["ize", "izing", "ization", "yze", "behavior", "center", "program ", "color"];
    // Words in which the letters mean nothing.
    const FINE: &[&str] = &["size", "prize", "seize"];
    for (name, pack) in shipped() {
        for text in strings(&pack) {
            let text = FINE.iter().fold(text.to_lowercase(), |text, word| text.replace(word, ""));
            assert!(!AMERICAN.iter().any(|word| text.contains(word)), "{name}: {text}");
        }
    }
}
