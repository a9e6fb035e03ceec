//! The guide to writing questions: what people are to copy from it can be used as it stands.

use std::collections::BTreeSet;
use std::path::Path;

use pcw_content::Value;
use pcw_content::shape::QUIZ;

use crate::files::{decode, read};
use crate::shipped::{list, text};

/// The pieces of JSON that the guide shows: a whole pack, then a question of each other kind.
fn shown() -> Vec<Value> {
    let guide = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/promises/QUESTIONS.md"));
    let pieces = guide.split("```json\n").skip(1).map(|piece| piece.split("```").next().unwrap_or_default());
    pieces.map(|piece| decode(piece).unwrap_or_else(|fault| panic!("{fault:?}\n{piece}"))).collect()
}

#[test]
fn what_the_guide_to_questions_shows_can_be_copied() {
    let shown = shown();
    let (pack, items) = shown.split_first().unwrap();
    assert_eq!(pcw_content::validate(pack, &QUIZ, None), []);
    let mut all = list(pack, "items").to_vec();
    all.extend_from_slice(items);
    let mut whole = pack.clone();
    let Value::Object(fields) = &mut whole else { panic!("a pack is an object") };
    for (name, value) in fields {
        if name == "items" {
            *value = all.clone().into();
        }
    }
    assert_eq!(pcw_content::validate(&whole, &QUIZ, None), []);
    let types: BTreeSet<&str> = all.iter().map(|item| text(item, "type")).collect();
    assert_eq!(types.len(), 10, "a question of each kind: {types:?}");
}
