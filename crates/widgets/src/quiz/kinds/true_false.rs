//! Say whether a statement is true, then why. The reasons come into view only once the first answer is settled,
//! because they give it away.

use std::rc::Rc;

use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::{Action, Phase};
use pcw_domain::choice::TrueFalse;
use pcw_domain::response::Response;

use super::Form;
use crate::parts::{self, Choice, Piece, Tick, container, group, heading, text};

pub(super) fn form(form: &Form, kind: &TrueFalse) -> Piece {
    let said = match form.entry.response {
        Response::TrueFalse { answer, .. } => answer,
        Response::Options(_) => None,
    };
    match (form.entry.phase, said) {
        (Phase::Settled, Some(said)) => reasons(form, kind, said),
        _ => truth(form, said),
    }
}

fn truth(form: &Form, said: Option<bool>) -> Piece {
    let name = form.name("");
    let row = |index, value: bool, label: &str| {
        let given =
            Choice { tick: Tick::One, name: &name, index, label: label.into(), chosen: said == Some(value) };
        let session = Rc::clone(form.session);
        parts::choice(given, Box::new(move |_| session.dispatch(Action::Answer(value))))
    };
    let choices = vec![row(0, true, messages::TRUE), row(1, false, messages::FALSE)];
    group(&name, form.asked(true), messages::SELECT_TRUTH, form.error, choices)
}

fn reasons(form: &Form, kind: &TrueFalse, said: bool) -> Piece {
    let name = form.name("-why");
    let word = if said { messages::TRUE } else { messages::FALSE };
    let settled = text("p", "settled", &messages::fill(messages::SETTLED, &[word]));
    let why = heading(form.level.saturating_add(1), "why", None, messages::WHY.into(), true);
    let choices = form.choices(Tick::One, &kind.reasons, &name);
    let asked = group(&name, why, messages::SELECT_ONE, form.error, choices);
    container("div", "", vec![form.asked(false), settled, asked])
}
