//! What a pack says of change over time.

use pcw_domain::pam::PamScore;
use pcw_domain::pam::change::{ChangeOverTime, Example, Mark, Role};

use super::decimal;
use crate::about::{each, text};
use crate::cited::read_cited;
use crate::value::Value;

#[inline(never)]
pub(super) fn read_change(change: &Value, pack: &Value) -> ChangeOverTime {
    ChangeOverTime {
        introduction: text(change, "introduction"),
        marks: each(change, "marks", |mark| read_mark(mark, pack)),
        examples: each(change, "examples", |example| Example {
            id: text(example, "id"),
            title: text(example, "title"),
            first: score(example, "first"),
            second: score(example, "second"),
            text: text(example, "text"),
        }),
        fall: text(change, "fall"),
        sources: read_cited(change, pack),
    }
}

#[inline(never)]
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
