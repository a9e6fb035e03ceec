//! Items of each kind, with options, steps, prompts and choices "a", "b", ….

use super::item;
use pcw_domain::choice::{Choice, Graded, MultipleChoice, Scenario, SingleChoice, TrueFalse};
use pcw_domain::decimal::Decimal;
use pcw_domain::item::{Item, Kind};
use pcw_domain::matching::{Match, Matching, Prompt};
use pcw_domain::numeric::Numeric;
use pcw_domain::ordering::{OrderedStep, Ordering};
use pcw_domain::rating::Rating;
use pcw_domain::short_text::ShortText;

/// "a" for 0, "b" for 1, ….
pub fn letter(index: usize) -> String {
    char::from(b'a' + index as u8).to_string()
}

/// Options of which those at these indices are right.
pub fn choices(count: usize, right: &[usize]) -> Vec<Choice> {
    let choice = |index: usize| Choice {
        id: letter(index),
        text: format!("Option {index}"),
        correct: right.contains(&index),
        rationale: String::new(),
        last: false,
    };
    (0..count).map(choice).collect()
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

/// Options of these grades, each leading to an item or on.
pub fn graded(options: &[(u8, Option<usize>)]) -> Kind {
    let option = |(index, &(grade, next)): (usize, &(u8, Option<usize>))| Graded {
        id: letter(index),
        text: format!("Option {index}"),
        rationale: String::new(),
        grade,
        next,
        last: false,
    };
    Kind::Scenario(Scenario { options: options.iter().enumerate().map(option).collect() })
}

/// A scenario whose options have these grades.
pub fn scenario(id: &str, grades: &[u8]) -> Item {
    item(id, graded(&grades.iter().map(|&grade| (grade, None)).collect::<Vec<_>>()))
}

pub fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a number")
}

/// A question after a number, with no range and no unit.
pub fn numeric(id: &str, answer: &str, tolerance: &str) -> Item {
    let (answer, tolerance) = (decimal(answer), decimal(tolerance));
    item(
        id,
        Kind::Numeric(Numeric { answer, tolerance, range: None, unit: String::new(), known: Vec::new() }),
    )
}

/// A question after one of these words.
pub fn short_text(id: &str, accepted: &[&str]) -> Item {
    let accepted = accepted.iter().map(|&text| text.to_owned()).collect();
    item(id, Kind::ShortText(ShortText { accepted, known: Vec::new() }))
}

/// This many steps to put in order.
pub fn ordering(id: &str, count: usize) -> Item {
    let step = |index: usize| OrderedStep {
        id: letter(index),
        text: format!("Step {index}"),
        rationale: String::new(),
    };
    item(id, Kind::Ordering(Ordering { steps: (0..count).map(step).collect() }))
}

/// Prompts to which these choices belong, out of so many choices.
pub fn matching(id: &str, answers: &[usize], count: usize) -> Item {
    let prompt = |(index, &answer): (usize, &usize)| Prompt {
        id: letter(index),
        text: format!("Prompt {index}"),
        answer,
        rationale: String::new(),
    };
    let choice = |index: usize| Match {
        id: letter(index),
        text: format!("Choice {index}"),
        rationale: String::new(),
        last: false,
    };
    let prompts = answers.iter().enumerate().map(prompt).collect();
    item(id, Kind::Matching(Matching { prompts, choices: (0..count).map(choice).collect() }))
}

/// How sure one feels; with "not my role" or without.
pub fn rating(id: &str, not_my_role: bool) -> Item {
    item(id, Kind::Rating(Rating { not_my_role }))
}

/// A thought to write down.
pub fn reflection(id: &str) -> Item {
    item(id, Kind::Reflection)
}
