//! A curriculum and a set by hand.

use std::rc::Rc;

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::curriculum::{
    Assessment, Known, LearningLevelText, Method, Plan, Taxonomy, TaxonomyLevel, Verb,
};
use pcw_domain::outcome::finding::Kind;
use pcw_domain::outcome::questions::Question;
use pcw_domain::outcome::{Curriculum, Outcome, Questions, Set};
use pcw_domain::quiz::Titled;

pub fn learning_level(number: u8) -> Option<LearningLevel> {
    LearningLevel::new(number)
}

fn level(id: &str, name: &str, verb: &str) -> TaxonomyLevel {
    let verbs = vec![Verb { word: verb.into(), note: String::new() }];
    TaxonomyLevel { id: id.into(), name: name.into(), verbs, ..TaxonomyLevel::default() }
}

fn known(id: &str, section: usize, learning_level: u8, stem: &str, text: &str, place: &str) -> Known {
    Known {
        id: id.into(),
        section,
        learning_level: LearningLevel::new(learning_level),
        stem: stem.into(),
        text: text.into(),
        taxonomy_level: None,
        place: place.into(),
    }
}

pub fn curriculum() -> Curriculum {
    let titled = |id: &str, title: &str| Titled { id: id.into(), title: title.into() };
    let method = |id: &str, title: &str| Method { id: id.into(), title: title.into(), ..Method::default() };
    let way =
        |id: &str, title: &str| Assessment { id: id.into(), title: title.into(), ..Assessment::default() };
    let plan = |id: &str, title: &str| Plan { id: id.into(), title: title.into(), most: None };
    Curriculum {
        id: "made-up".into(),
        version: "1.2".into(),
        taxonomy: Taxonomy {
            levels: vec![
                level("comprehend", "Comprehend", "describe"),
                level("apply", "Apply", "demonstrate"),
            ],
            ..Taxonomy::default()
        },
        learning_levels: vec![
            LearningLevelText { name: "Universal".into(), text: String::new() },
            LearningLevelText { name: "Targeted".into(), text: String::new() },
        ],
        sections: vec![titled("listening", "Listening, and more"), titled("planning", "Planning")],
        outcomes: vec![
            known("l1-listen", 0, 1, "Be able to", "listen without a rush", "line 12"),
            known("l2-plan", 1, 2, "", "Plan with the person", ""),
            known("any", 0, 0, "", "Keep learning", "line 40"),
        ],
        methods: vec![method("talk", "Talking it over"), method("role-play", "Role play, in pairs")],
        assessments: vec![way("watch", "Being watched at work"), way("quiz", "A quiz; with feedback")],
        plans: vec![plan("short", "A short session"), plan("course", "A course")],
        ..Curriculum::default()
    }
}

/// An outcome of this number and text, and nothing else.
pub fn plain(number: u32, text: &str) -> Outcome {
    Outcome { number, text: text.into(), ..Outcome::default() }
}

/// An outcome that has everything.
pub fn full(number: u32, text: &str) -> Outcome {
    Outcome {
        number,
        text: text.into(),
        section: Some(1),
        learning_level: learning_level(2),
        claimed: Some(1),
        mapped: vec![2, 0],
        methods: vec![0, 1],
        assessments: vec![1],
        note: "Ask Sam.\nThen again.".into(),
        quoted: true,
        kept: vec![Kind::TooLong, Kind::Hard],
    }
}

pub fn set(title: &str, outcomes: Vec<Outcome>) -> Set {
    let mut last = 0;
    for outcome in &outcomes {
        last = last.max(outcome.number);
    }
    Set { title: title.into(), outcomes: outcomes.into_iter().map(Rc::new).collect(), last, ..Set::default() }
}

/// A set that has everything, with gaps in its numbers.
pub fn whole() -> Set {
    Set {
        plan: Some(1),
        learning_level: learning_level(3),
        sections: vec![0, 1],
        last: 12,
        ..set(
            "A day on listening",
            vec![full(7, "Demonstrate listening"), plain(3, "Describe, and plan"), plain(9, "")],
        )
    }
}

pub fn questions() -> Questions {
    let question = |id: &str, outcome: &str| Question {
        id: id.into(),
        outcomes: vec![outcome.into()],
        ..Question::default()
    };
    Questions {
        items: vec![question("q1", "l1-listen"), question("q2", "outcome-3"), question("q3", "any")],
        ..Questions::default()
    }
}
