//! The packs that ship.

use pcw_content::{Date, Value, load};

use crate::files::{read, shared, shipped};
use crate::stock::{Stock, json};

fn pack(name: &str) -> Value {
    shipped().into_iter().find(|(file, _)| file == name).map(|(_, pack)| pack).unwrap()
}

fn items(pack: &Value) -> &[Value] {
    pack.get("items").unwrap().entries()
}

fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_text).unwrap_or_default()
}

#[test]
fn every_shipped_pack_is_valid_without_a_warning() {
    let stock = Stock::of_packs();
    for (name, pack) in shipped() {
        let loaded =
            load(&pack, Date::parse("2026-11-21")).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"));
        assert_eq!(loaded.warnings, [], "{name}");
        stock.judge(&json(&pack)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn shipped_packs_claim_no_review_that_nobody_made() {
    for (name, pack) in shipped() {
        assert_eq!(pack.get("reviewed"), Some(&Value::Null), "{name}");
        assert_eq!(pack.get("nextReview"), Some(&Value::Null), "{name}");
        assert_eq!(pack.get("reviewer"), None, "{name}");
    }
}

#[test]
fn the_short_pack_and_the_examples_hold_items_of_the_full_pack_unchanged() {
    let full = pack("personalised-care");
    assert_eq!(items(&full).len(), 41);
    for (name, pack) in shipped() {
        for item in items(&pack) {
            assert!(items(&full).contains(item), "{name}: {} differs", text(item, "id"));
        }
    }
}

#[test]
fn the_short_pack_has_every_type_and_sections_with_more_than_one_question() {
    let short = pack("personalised-care-short");
    assert_eq!(items(&short).len(), 12);
    let of_type = |name: &str| items(&short).iter().filter(|item| text(item, "type") == name).count();
    assert_eq!([of_type("single"), of_type("multiple"), of_type("true-false")], [6, 3, 3]);
    let sections = short.get("sections").unwrap().entries();
    let in_section = |section: &Value| {
        let id = text(section, "id");
        items(&short).iter().filter(|item| text(item, "section") == id).count()
    };
    assert!(sections.iter().all(|section| in_section(section) >= 1), "a section without a question");
    assert!(sections.iter().filter(|section| in_section(section) >= 2).count() >= 3);
}

#[test]
fn each_type_of_item_has_its_example() {
    for name in ["single", "multiple", "true-false"] {
        let example = pack(name);
        assert!(items(&example).iter().all(|item| text(item, "type") == name), "{name}");
    }
}

#[test]
fn every_item_rests_on_a_source_and_a_place_in_it() {
    for (name, pack) in shipped() {
        for item in items(&pack) {
            let sources = item.get("sources").map_or(&[][..], Value::entries);
            assert!(!sources.is_empty(), "{name}: {}", text(item, "id"));
            assert!(sources.iter().all(|source| text(source, "place").starts_with("line")), "{name}");
        }
    }
}

/// PAM Levels, learning Levels and taxonomy levels are three things, so the word never stands alone.
#[test]
fn levels_are_always_named_in_full() {
    for (name, pack) in shipped() {
        let mut texts = Vec::new();
        readable(&pack, &mut texts);
        for text in texts {
            assert_eq!(bare_level(text), None, "{name}: {text}");
        }
    }
    assert!(bare_level("At Level 1").is_some() && bare_level("four levels").is_some());
    assert!(bare_level("PAM Level 1, learning Levels and taxonomy levels").is_none());
}

/// Every text of a value that people read: all but ids.
fn readable<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    for (key, value) in value.fields() {
        match value {
            Value::Text(text) if text.contains(' ') || key == "text" || key == "title" => texts.push(text),
            _ => readable(value, texts),
        }
    }
    value.entries().iter().for_each(|entry| readable(entry, texts));
}

fn bare_level(text: &str) -> Option<&str> {
    let mut before = "";
    text.split(|char: char| !char.is_alphanumeric()).find(|word| {
        let bare = word.to_lowercase().starts_with("level")
            && !["pam", "learning", "taxonomy"].contains(&before.to_lowercase().as_str());
        before = word;
        bare
    })
}

#[test]
fn shipped_texts_use_british_spelling() {
    const AMERICAN: &[&str] = &["ize", "izing", "ization", "yze", "behavior", "center", "program ", "color"];
    // Words in which the letters mean nothing.
    const FINE: &[&str] = &["size", "prize", "seize"];
    for (name, pack) in shipped() {
        let mut texts = Vec::new();
        readable(&pack, &mut texts);
        for text in texts {
            let text = FINE.iter().fold(text.to_lowercase(), |text, word| text.replace(word, ""));
            assert!(!AMERICAN.iter().any(|word| text.contains(word)), "{name}: {text}");
        }
    }
}

/// The ids, types, sections and keys of the collection that the pack was made from.
#[test]
fn the_full_pack_agrees_with_the_collection_it_was_made_from() {
    let Some(folder) = shared("PCW_DOMAIN", "the comparison of the full pack with the collection of items")
    else {
        return;
    };
    let collection: Value = serde_json::from_str(&read(&folder.join("items.json"))).unwrap();
    let wanted: Vec<&Value> = items(&collection)
        .iter()
        .filter(|item| ["single", "multiple", "true_false_reason"].contains(&text(item, "type")))
        .filter(|item| text(item, "grounding") == "seed")
        .collect();
    let full = pack("personalised-care");
    assert_eq!(wanted.len(), items(&full).len());
    for (wanted, item) in wanted.into_iter().zip(items(&full)) {
        let id = text(wanted, "id");
        assert_eq!(text(item, "id"), id);
        assert_eq!(
            text(item, "type"),
            text(wanted, "type").replace("true_false_reason", "true-false"),
            "{id}"
        );
        assert_eq!(text(item, "section"), text(wanted, "section"), "{id}");
        assert_eq!(text(item, "taxonomyLevel"), text(wanted, "bloom"), "{id}");
        assert_eq!(item.get("answer"), wanted.get("answer"), "{id}");
        assert_eq!(item.get("learningLevel").unwrap_or(&Value::Null), wanted.get("level").unwrap(), "{id}");
        let key = wanted.get("key").unwrap();
        let keys = if key.as_text().is_some() { std::slice::from_ref(key) } else { key.entries() };
        let options = item.get("options").or(item.get("reasons")).unwrap().entries();
        assert_eq!(options.len(), wanted.get("options").unwrap().entries().len(), "{id}");
        for option in options {
            let correct = option.get("correct").unwrap().as_bool().unwrap();
            assert_eq!(correct, keys.contains(option.get("id").unwrap()), "{id} {}", text(option, "id"));
        }
    }
}
