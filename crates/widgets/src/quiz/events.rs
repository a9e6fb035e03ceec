//! What the page is told while a quiz is taken. Ids and scores only, no text of the pack but titles; what a person
//! typed only where the page asked by `share-text`.

use pcw_content::Value;
use pcw_domain::attempt::{Attempt, Entry, Phase, Step};
use pcw_domain::item::{Item, Kind};
use pcw_domain::quiz::Quiz;
use pcw_domain::rating::Rating;
use pcw_domain::response::Response;
use pcw_domain::score::{Score, score};

use super::notice::Notice;
use crate::fields::{Fields, list, pack, text};

/// Detail of `pcw-answered`.
pub fn answered(quiz: &Quiz, attempt: &Attempt, position: usize, share_text: bool) -> Value {
    let entry = &attempt.entries[position];
    let item = &quiz.items[entry.item];
    let (number, total) = attempt.place(quiz, position);
    let mut fields = Fields::default();
    fields.put("pack", pack(&quiz.id, &quiz.version));
    fields.put("item", about(quiz, item));
    fields.count("position", number);
    fields.count("total", total);
    fields.put("response", response(item, &entry.response, share_text));
    told(&mut fields, item, entry, score(item, &entry.response));
    fields.object()
}

/// How sure the person was, and what the answer is worth; null for what is not scored.
pub(super) fn told(fields: &mut Fields, item: &Item, entry: &Entry, score: Score) {
    fields.count_if("certainty", entry.certainty.map(|certainty| certainty.number().into()));
    let scored = item.is_scored();
    fields.put("score", if scored { marks(score) } else { Value::Null });
    fields.flag("correct", scored.then_some(score.raw >= score.max));
}

fn about(quiz: &Quiz, item: &Item) -> Value {
    let mut fields = Fields::default();
    fields.text("id", &item.id);
    fields.text("type", item.kind.name());
    fields.text_if("section", item.section.map(|section| quiz.sections[section].id.as_str()));
    fields.count_if("learningLevel", item.learning_level.map(|level| level.number().into()));
    fields.text_if("taxonomyLevel", item.taxonomy_level.as_deref());
    fields.put("outcomes", list(item.outcomes.len(), &mut |index: usize| text(&item.outcomes[index])));
    fields.object()
}

fn response(item: &Item, response: &Response, share_text: bool) -> Value {
    let mut fields = Fields::default();
    match response {
        Response::Unknown => fields.flag("unknown", Some(true)),
        Response::Options(options) => fields.put("options", ids(item, options)),
        Response::TrueFalse { answer, reason } => {
            fields.put("options", ids(item, reason.as_slice()));
            if answer.is_some() {
                fields.flag("answer", *answer);
            }
        }
        Response::Text(typed) if share_text => fields.text("text", typed),
        Response::Text(_) => {}
        Response::Order(order) => fields.put("order", ids(item, order)),
        Response::Pairs(pairs) => fields.put("pairs", pairs_of(item, pairs)),
    }
    fields.object()
}

/// The ids of options, reasons or steps.
fn ids(item: &Item, indices: &[usize]) -> Value {
    list(indices.len(), &mut |place: usize| {
        let index = indices[place];
        match &item.kind {
            Kind::Single(kind) => text(&kind.options[index].id),
            Kind::Multiple(kind) => text(&kind.options[index].id),
            Kind::TrueFalse(kind) => text(&kind.reasons[index].id),
            Kind::Scenario(kind) => text(&kind.options[index].id),
            Kind::Ordering(kind) => text(&kind.steps[index].id),
            Kind::Rating(_) => text(Rating::IDS[index]),
            Kind::Numeric(_) | Kind::ShortText(_) | Kind::Matching(_) | Kind::Reflection => Value::Null,
        }
    })
}

fn pairs_of(item: &Item, pairs: &[Option<usize>]) -> Value {
    let Kind::Matching(kind) = &item.kind else { return Value::Null };
    let mut chosen = Vec::new();
    for (prompt, choice) in pairs.iter().enumerate() {
        if let Some(choice) = choice {
            let mut fields = Fields::default();
            fields.text("prompt", &kind.prompts[prompt].id);
            fields.text("choice", &kind.choices[*choice].id);
            chosen.push(fields.object());
        }
    }
    Value::List(chosen)
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
    let mut fields = Fields::default();
    fields.put("pack", pack(&quiz.id, &quiz.version));
    fields.text("step", step);
    fields.count_if("position", position.map(|position| attempt.place(quiz, position).0));
    fields.count("total", attempt.place(quiz, attempt.position()).1);
    fields.count("answered", attempt.answered(quiz));
    fields.object()
}

#[inline(never)]
pub(super) fn marks(score: Score) -> Value {
    let mut fields = Fields::default();
    fields.number("raw", score.raw);
    fields.number("max", score.max);
    fields.number("scaled", score.scaled());
    fields.object()
}
