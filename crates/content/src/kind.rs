//! What an item of a pack asks, and what is right: one reader for each kind of item.

use pcw_domain::choice::{Choice, Graded, MultipleChoice, Scenario, SingleChoice, TrueFalse};
use pcw_domain::decimal::Decimal;
use pcw_domain::item::Kind;
use pcw_domain::matching::{Match, Matching, Prompt};
use pcw_domain::numeric::{KnownNumber, Numeric};
use pcw_domain::ordering::{OrderedStep, Ordering};
use pcw_domain::rating::Rating;
use pcw_domain::short_text::{KnownText, ShortText};

use crate::about::{each, list, text};
use crate::quiz::{flag, named, number, texts};
use crate::value::Value;

/// Reads what an item asks. The pack must have passed [`crate::validate()`] without errors.
#[inline(never)]
pub(crate) fn read_kind(item: &Value, pack: &Value) -> Kind {
    match text(item, "type").as_str() {
        "multiple" => Kind::Multiple(MultipleChoice { options: read_choices(item, "options") }),
        "true-false" => Kind::TrueFalse(TrueFalse {
            answer: flag(item, "answer"),
            reasons: read_choices(item, "reasons"),
        }),
        "scenario" => Kind::Scenario(read_scenario(item, pack)),
        "numeric" => Kind::Numeric(read_numeric(item)),
        "short-text" => Kind::ShortText(read_short_text(item)),
        "ordering" => Kind::Ordering(read_ordering(item)),
        "matching" => Kind::Matching(read_matching(item)),
        "rating" => Kind::Rating(Rating { not_my_role: flag(item, "notMyRole") }),
        "reflection" => Kind::Reflection,
        _ => Kind::Single(SingleChoice { options: read_choices(item, "options") }),
    }
}

#[inline(never)]
fn read_choices(item: &Value, name: &str) -> Vec<Choice> {
    each(item, name, |choice| Choice {
        id: text(choice, "id"),
        text: text(choice, "text"),
        correct: flag(choice, "correct"),
        rationale: text(choice, "rationale"),
        last: flag(choice, "last"),
    })
}

#[inline(never)]
fn read_scenario(item: &Value, pack: &Value) -> Scenario {
    let items = list(pack, "items");
    let options = each(item, "options", |option| Graded {
        id: text(option, "id"),
        text: text(option, "text"),
        rationale: text(option, "rationale"),
        grade: number(option, "grade") as u8,
        next: named(option, "next", items),
        last: flag(option, "last"),
    });
    Scenario { options }
}

#[inline(never)]
fn read_numeric(item: &Value) -> Numeric {
    let known = each(item, "known", |number| KnownNumber {
        value: decimal(number, "value"),
        rationale: text(number, "rationale"),
    });
    Numeric {
        answer: decimal(item, "answer"),
        tolerance: decimal(item, "tolerance"),
        range: item.get("range").map(|range| (decimal(range, "least"), decimal(range, "greatest"))),
        unit: text(item, "unit"),
        known,
    }
}

/// The number of a field; 0 where there is none.
fn decimal(object: &Value, name: &str) -> Decimal {
    Decimal::from_number(number(object, name)).unwrap_or_default()
}

fn read_short_text(item: &Value) -> ShortText {
    let known = each(item, "known", |answer| KnownText {
        text: text(answer, "text"),
        rationale: text(answer, "rationale"),
    });
    ShortText { accepted: texts(item, "accepted"), known }
}

fn read_ordering(item: &Value) -> Ordering {
    let steps = each(item, "steps", |step| OrderedStep {
        id: text(step, "id"),
        text: text(step, "text"),
        rationale: text(step, "rationale"),
    });
    Ordering { steps }
}

#[inline(never)]
fn read_matching(item: &Value) -> Matching {
    let entries = list(item, "choices");
    let prompts = each(item, "prompts", |prompt| Prompt {
        id: text(prompt, "id"),
        text: text(prompt, "text"),
        answer: named(prompt, "answer", entries).unwrap_or_default(),
        rationale: text(prompt, "rationale"),
    });
    let choices = each(item, "choices", |choice| Match {
        id: text(choice, "id"),
        text: text(choice, "text"),
        rationale: text(choice, "rationale"),
        last: flag(choice, "last"),
    });
    Matching { prompts, choices }
}
