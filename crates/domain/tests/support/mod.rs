//! Small quizzes, and a person who sits at one.

// Each test file is a program of its own and uses only a part of this one.
#![allow(dead_code)]

pub mod random;

use pcw_domain::attempt::{Action, Attempt, Change, Phase};
use pcw_domain::choice::{Choice, MultipleChoice, SingleChoice, TrueFalse};
use pcw_domain::item::{Item, Kind, LearningLevel};
use pcw_domain::quiz::{Quiz, Section};
use pcw_domain::response::Response;
use pcw_domain::settings::{Feedback, Settings};

/// Options "a", "b", … of which those at these indices are right.
pub fn choices(count: usize, right: &[usize]) -> Vec<Choice> {
    let choice = |index: usize| Choice {
        id: char::from(b'a' + index as u8).to_string(),
        text: format!("Option {index}"),
        correct: right.contains(&index),
        rationale: String::new(),
        last: false,
    };
    (0..count).map(choice).collect()
}

pub fn item(id: &str, kind: Kind) -> Item {
    Item {
        id: id.to_owned(),
        stem: format!("What about {id}?"),
        feedback: String::new(),
        section: None,
        learning_level: None,
        taxonomy_level: None,
        outcomes: Vec::new(),
        sources: Vec::new(),
        kind,
    }
}

/// A single choice of four options; this one is right.
pub fn single(id: &str, right: usize) -> Item {
    item(id, Kind::Single(SingleChoice { options: choices(4, &[right]) }))
}

/// A multiple choice of four options; these are right.
pub fn multiple(id: &str, right: &[usize]) -> Item {
    item(id, Kind::Multiple(MultipleChoice { options: choices(4, right) }))
}

/// A statement that holds or not, with three reasons; this reason is right.
pub fn true_false(id: &str, answer: bool, right: usize) -> Item {
    item(id, Kind::TrueFalse(TrueFalse { answer, reasons: choices(3, &[right]) }))
}

pub fn in_section(section: usize, item: Item) -> Item {
    Item { section: Some(section), ..item }
}

pub fn at_level(level: u8, item: Item) -> Item {
    Item { learning_level: LearningLevel::new(level), ..item }
}

/// A quiz with the sections "listening" and "planning".
pub fn quiz(items: Vec<Item>) -> Quiz {
    let section = |id: &str| Section { id: id.to_owned(), title: id.to_uppercase() };
    Quiz {
        id: "test-pack".to_owned(),
        version: "1.0".to_owned(),
        title: "Test".to_owned(),
        introduction: String::new(),
        sections: vec![section("listening"), section("planning")],
        items,
    }
}

/// Settings as a page would write them.
pub fn settings(attributes: &[(&str, &str)]) -> Settings {
    let mut settings = Settings::default();
    for (name, value) in attributes {
        assert!(settings.set(name, Some(value)), "{name} is not an attribute of the quiz");
    }
    settings
}

/// A person at a quiz.
pub struct Sitting {
    pub quiz: Quiz,
    pub feedback: Feedback,
    pub attempt: Attempt,
}

impl Sitting {
    pub fn new(feedback: Feedback, items: Vec<Item>) -> Self {
        let quiz = quiz(items);
        let attempt = Attempt::start(&quiz, &Settings::default(), "seed");
        Self { quiz, feedback, attempt }
    }

    pub fn act(&mut self, action: Action) -> Change {
        self.attempt.apply(&self.quiz, self.feedback, action)
    }

    pub fn tick(&mut self, option: usize) -> Change {
        self.act(Action::Choose { option, chosen: true })
    }

    pub fn untick(&mut self, option: usize) -> Change {
        self.act(Action::Choose { option, chosen: false })
    }

    pub fn say(&mut self, answer: bool) -> Change {
        self.act(Action::Answer(answer))
    }

    pub fn advance(&mut self) -> Change {
        self.act(Action::Advance)
    }

    /// Ticks these and presses the main button until the next screen has come.
    pub fn answer(&mut self, options: &[usize]) {
        options.iter().for_each(|&option| _ = self.tick(option));
        self.advance();
        if self.feedback == Feedback::Immediate {
            self.advance();
        }
    }

    pub fn response(&self, position: usize) -> &Response {
        &self.attempt.entries[position].response
    }

    pub fn phase(&self, position: usize) -> Phase {
        self.attempt.entries[position].phase
    }
}
