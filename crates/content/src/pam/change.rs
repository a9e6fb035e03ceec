//! What a pack says of change over time.

use pcw_domain::pam::PamScore;
use pcw_domain::pam::change::{ChangeOverTime, Example, Mark, Role};

use super::decimal;
use crate::about::{list, text};
use crate::cited::read_cited;
use crate::value::Value;

pub(super) fn read_change(change: &Value, pack: &Value) -> ChangeOverTime {
    let (mut marks, mut examples) = (Vec::new(), Vec::new());
    for mark in list(change, "marks") {
        marks.push(read_mark(mark, pack));
    }
    for example in list(change, "examples") {
        examples.push(Example {
            id: text(example, "id"),
            title: text(example, "title"),
            first: score(example, "first"),
            second: score(example, "second"),
            text: text(example, "text"),
        });
    }
    ChangeOverTime {
        introduction: text(change, "introduction"),
        marks,
        examples,
        fall: text(change, "fall"),
        sources: read_cited(change, pack),
    }
}

fn read_mark(mark: &Value, pack: &Value) -> Mark {
    Mark {
        title: text(mark, "title"),
        points: decimal(mark, "points"),
        interval: mark.get("least").map(|_| (decimal(mark, "least"), decimal(mark, "greatest"))),
        // What is no role has not passed the validator; a figure for groups says the least of one person.
        role: Role::named(&text(mark, "role")).unwrap_or(Role::Group),
        who: text(mark, "who"),
        text: text(mark, "text"),
        sources: read_cited(mark, pack),
    }
}

fn score(example: &Value, name: &str) -> PamScore {
    PamScore::new(decimal(example, name)).unwrap_or(PamScore::LEAST)
}
