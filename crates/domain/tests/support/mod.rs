//! Small quizzes, and a person who sits at one.

// Each test file is a program of its own and uses only a part of this one.
#![allow(dead_code, unused_imports)]

pub mod form;
pub mod kinds;
pub mod pam;
pub mod random;
pub mod sitting;
pub mod sound;

pub use kinds::{
    choices, decimal, graded, matching, multiple, numeric, ordering, rating, reflection, scenario,
    short_text, single, true_false,
};
pub use sitting::Sitting;

use pcw_domain::item::{Item, Kind, LearningLevel};
use pcw_domain::quiz::{Quiz, Titled};
use pcw_domain::settings::Settings;

pub fn item(id: &str, kind: Kind) -> Item {
    Item {
        id: id.to_owned(),
        stem: format!("What about {id}?"),
        hint: String::new(),
        feedback: format!("More about {id}."),
        section: None,
        learning_level: None,
        taxonomy_level: None,
        outcomes: Vec::new(),
        sources: Vec::new(),
        next: None,
        kind,
    }
}

pub fn in_section(section: usize, item: Item) -> Item {
    Item { section: Some(section), ..item }
}

pub fn at_level(level: u8, item: Item) -> Item {
    Item { learning_level: LearningLevel::new(level), ..item }
}

/// The item, which leads to the item with this index.
pub fn leading_to(next: usize, item: Item) -> Item {
    Item { next: Some(next), ..item }
}

pub fn titled(id: &str) -> Titled {
    Titled { id: id.to_owned(), title: id.to_uppercase() }
}

/// A quiz with the sections "listening" and "planning".
pub fn quiz(items: Vec<Item>) -> Quiz {
    Quiz {
        id: "test-pack".to_owned(),
        version: "1.0".to_owned(),
        title: "Test".to_owned(),
        sections: vec![titled("listening"), titled("planning")],
        items,
        ..Quiz::default()
    }
}

/// One item of each kind, named for it.
pub fn every_kind() -> Vec<Item> {
    vec![
        single("single", 0),
        multiple("multiple", &[0, 1]),
        true_false("true-false", true, 0),
        scenario("scenario", &[3, 2, 1, 0]),
        numeric("numeric", "12", "0.5"),
        short_text("short-text", &["teach back"]),
        ordering("ordering", 4),
        matching("matching", &[0, 1, 1], 3),
        rating("rating", true),
        reflection("reflection"),
    ]
}

/// Settings as a page would write them.
pub fn settings(attributes: &[(&str, &str)]) -> Settings {
    let mut settings = Settings::default();
    for (name, value) in attributes {
        let known = settings.set(name, Some(value), &Settings::default());
        assert!(known, "{name} is not an attribute of the quiz");
    }
    settings
}
