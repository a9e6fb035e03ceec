//! Say whether a statement is true, then why. The reasons come into view only once the first answer is settled,
//! because they give it away.

use pcw_content::messages::{quiz as messages, result};
use pcw_domain::attempt::Action;
use pcw_domain::choice::TrueFalse;
use pcw_domain::response::{Missing, Response};
use pcw_domain::text::concat;

use super::options::{self, rows};
use super::{Asked, Form, Paper, Recorded, Told};
use crate::parts::{self, Choice, Group, Piece, Tick, container, group, heading, none, several, span, text};
use crate::share::share;

impl Asked for TrueFalse {
    fn form(&self, form: &Form<'_>) -> Piece {
        match answer(&form.entry.response) {
            Some(said) if form.entry.is_settled() => reasons(form, self, said),
            said => truth(form, said),
        }
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        let mut parts = none();
        if let Some(said) = answer(&told.entry.response) {
            parts.push(text("p", "settled", &settled(said)));
        }
        if told.explained {
            let is = word(self.answer).to_ascii_lowercase();
            parts.push(text("p", "settled", &messages::fill(messages::STATEMENT_IS, &[&is])));
        }
        parts.push(options::list(told, &rows(&self.reasons)));
        parts
    }

    fn missing(&self, missing: Missing) -> String {
        let words =
            if missing == Missing::Answer { messages::MISSING_TRUTH } else { messages::MISSING_REASON };
        words.to_owned()
    }
}

impl Recorded for TrueFalse {
    fn said(&self, response: &Response) -> String {
        let Some(said) = answer(response) else { return String::new() };
        let reason = options::said(&rows(&self.reasons), response);
        concat(&[word(said), if reason.is_empty() { "" } else { ": " }, &reason])
    }

    fn right(&self) -> String {
        concat(&[word(self.answer), ": ", &options::right(&rows(&self.reasons))])
    }

    fn paper(&self, paper: &Paper<'_>) -> Piece {
        let row = |value| container("li", "", several![text("span", "box", ""), span(word(value))]);
        several![
            text("p", "hint", result::PAPER_TRUTH),
            container("ul", "boxes", several![row(true), row(false)]),
            text("p", "strong", messages::WHY),
            options::boxes(paper, &rows(&self.reasons)),
        ]
    }
}

fn answer(response: &Response) -> Option<bool> {
    match response {
        Response::TrueFalse { answer, .. } => *answer,
        _ => None,
    }
}

fn word(value: bool) -> &'static str {
    if value { messages::TRUE } else { messages::FALSE }
}

fn settled(said: bool) -> String {
    messages::fill(messages::SETTLED, &[word(said)])
}

fn truth(form: &Form<'_>, said: Option<bool>) -> Piece {
    let name = form.name("");
    let row = |index, value: bool| {
        let label = word(value).into();
        let given = Choice { tick: Tick::One, name: &name, index, label, chosen: said == Some(value) };
        let session = share(form.session);
        parts::choice(given, Box::new(move |_: bool| session.dispatch(Action::Answer(value))))
    };
    form.group(messages::SELECT_TRUTH, several![row(0, true), row(1, false)])
}

fn reasons(form: &Form<'_>, kind: &TrueFalse, said: bool) -> Piece {
    let name = form.name("-why");
    let legend = heading(form.level.saturating_add(1), "why", messages::WHY).entry();
    let choices = options::choices(form, Tick::One, &name, &rows(&kind.reasons));
    let hint = messages::SELECT_ONE;
    let asked = group(Group { name: &name, legend, more: None, hint, error: form.error() }, choices);
    container("div", "", several![form.asked(false), text("p", "settled", &settled(said)), asked])
}
