//! Bandings, scores and sizes of change.

use pcw_domain::pam::change::{ChangeOverTime, Example, Mark, Role};
use pcw_domain::pam::{Banding, PamScore};

use super::decimal;

pub fn banding(id: &str, lower_bounds: [&str; 4]) -> Banding {
    Banding {
        id: id.into(),
        title: id.to_uppercase(),
        text: String::new(),
        lower_bounds: lower_bounds.map(decimal),
        sources: Vec::new(),
    }
}

pub fn older() -> Banding {
    banding("older", ["0", "47.1", "55.2", "67.1"])
}

pub fn current() -> Banding {
    banding("current", ["0", "47.1", "55.2", "72.5"])
}

pub fn score(typed: &str) -> PamScore {
    PamScore::parse(typed).unwrap_or_else(|fault| panic!("{typed} is a score, not {fault:?}"))
}

pub fn mark(points: &str, role: Role) -> Mark {
    Mark {
        title: "A".into(),
        points: decimal(points),
        interval: None,
        role,
        who: "B".into(),
        text: String::new(),
        sources: Vec::new(),
    }
}

pub fn change(marks: Vec<Mark>) -> ChangeOverTime {
    let example = |id: &str, first, second| Example {
        id: id.into(),
        title: "Somebody made up".into(),
        first: score(first),
        second: score(second),
        text: "C".into(),
    };
    let examples = vec![example("rise", "50", "62.5"), example("fall", "90.4", "80.3")];
    ChangeOverTime { marks, examples, ..ChangeOverTime::default() }
}
