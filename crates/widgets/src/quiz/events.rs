//! What the page is told. Ids and scores only: nothing that a person typed, no text of the pack but titles.

use pcw_content::Value;
use pcw_domain::attempt::{Attempt, Phase, Step};
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::result::QuizResult;
use pcw_domain::score::{Score, score};
use pcw_domain::selection;

use super::notice::Notice;

/// Detail of `pcw-answered`.
pub fn answered(quiz: &Quiz, attempt: &Attempt, position: usize) -> Value {
    let entry = &attempt.entries[position];
    let item = &quiz.items[entry.item];
    let score = score(item, &entry.response);
    object(vec![
        ("pack", pack(quiz)),
        (
            "item",
            object(vec![
                ("id", text(&item.id)),
                ("type", text(item.kind.name())),
                ("section", optional(item.section.map(|section| quiz.sections[section].id.as_str()))),
                (
                    "learningLevel",
                    item.learning_level.map_or(Value::Null, |level| count(level.number().into())),
                ),
                ("taxonomyLevel", optional(item.taxonomy_level.as_deref())),
                ("outcomes", Value::List(item.outcomes.iter().map(|id| text(id)).collect())),
            ]),
        ),
        ("position", count(position + 1)),
        ("total", count(attempt.entries.len())),
        ("response", response(quiz, attempt, position)),
        ("score", marks(score)),
        ("correct", Value::Bool(score.raw >= score.max)),
    ])
}

fn response(quiz: &Quiz, attempt: &Attempt, position: usize) -> Value {
    let entry = &attempt.entries[position];
    let options = selection::choices(&quiz.items[entry.item]);
    let chosen = (0..options.len()).filter(|&option| entry.response.has(option));
    let mut fields = vec![("options", Value::List(chosen.map(|option| text(&options[option].id)).collect()))];
    if let Response::TrueFalse { answer: Some(answer), .. } = entry.response {
        fields.push(("answer", Value::Bool(answer)));
    }
    object(fields)
}

/// Detail of `pcw-changed`.
pub fn changed(quiz: &Quiz, attempt: &Attempt, notice: Option<Notice>) -> Value {
    let (step, position) = match attempt.step {
        Step::Question(position) if attempt.entries[position].phase == Phase::Checked => {
            ("checked", Some(position))
        }
        Step::Question(position) => ("question", Some(position)),
        Step::Review(position) => ("review", Some(position)),
        Step::Result => ("result", None),
    };
    let step = if matches!(notice, Some(Notice::Resume { .. })) { "resume" } else { step };
    object(vec![
        ("pack", pack(quiz)),
        ("step", text(step)),
        ("position", position.map_or(Value::Null, |position| count(position + 1))),
        ("total", count(attempt.entries.len())),
        ("answered", count(attempt.answered())),
    ])
}

/// Detail of `pcw-completed`, and the property `result`.
pub fn completed(quiz: &Quiz, attempt: &Attempt, result: &QuizResult) -> Value {
    let sections = result.sections.iter().map(|part| {
        let section = part.section.map(|section| &quiz.sections[section]);
        object(vec![
            ("id", optional(section.map(|section| section.id.as_str()))),
            ("title", optional(section.map(|section| section.title.as_str()))),
            ("items", count(part.items)),
            ("score", marks(part.score)),
        ])
    });
    let items = result.items.iter().map(|(item, score)| {
        object(vec![
            ("id", text(&quiz.items[*item].id)),
            ("score", marks(*score)),
            ("correct", Value::Bool(score.raw >= score.max)),
        ])
    });
    object(vec![
        ("pack", pack(quiz)),
        ("seed", text(&attempt.seed)),
        ("total", count(result.total)),
        ("answered", count(result.answered)),
        ("score", marks(result.score)),
        ("passed", result.passed.map_or(Value::Null, Value::Bool)),
        ("sections", Value::List(sections.collect())),
        ("items", Value::List(items.collect())),
    ])
}

fn pack(quiz: &Quiz) -> Value {
    object(vec![("id", text(&quiz.id)), ("version", text(&quiz.version))])
}

fn marks(score: Score) -> Value {
    object(vec![
        ("raw", Value::Number(score.raw)),
        ("max", Value::Number(score.max)),
        ("scaled", Value::Number(score.scaled())),
    ])
}

fn object(fields: Vec<(&str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn optional(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |text| Value::Text(text.to_owned()))
}

fn count(count: usize) -> Value {
    Value::Number(count as f64)
}
