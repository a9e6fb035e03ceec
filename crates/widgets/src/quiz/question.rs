//! A question that is open: its kind's form, the one main button, the way back.

use std::rc::Rc;

use leptos::prelude::ReadUntracked;
use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::{Action, Phase};
use pcw_domain::item::Kind;
use pcw_domain::response::Missing;
use pcw_domain::settings::Feedback;

use super::screen::press;
use super::{Session, kinds};
use crate::parts::{Piece, Weight, heading, problem, text};

pub(super) fn question(session: &Rc<Session>, level: u8, position: usize) -> Vec<Piece> {
    let (entry, item) = session.at(position);
    let missing = session.state.read_untracked().missing;
    let error = missing.map(|missing| cause(&item.kind, missing));
    let label = label(session, position, entry.phase, &item.kind);
    let form = kinds::Form { session, level, position, entry, item, error };

    let mut parts = Vec::new();
    if position > 0 {
        parts.push(back(session, messages::BACK));
    }
    if position == 0 && !session.quiz.introduction.is_empty() {
        parts.push(text("p", "introduction", session.words(&session.quiz.introduction)));
    }
    if let Some(cause) = error {
        let session = Rc::clone(session);
        parts.push(problem(level, cause, Box::new(move || session.to_first())));
    }
    parts.push(form.piece());
    parts.push(press(session, Weight::Main, label, |session| session.dispatch(Action::Advance)));
    parts
}

/// The stem under "Question 3 of 10". With `entry`, focus comes here.
pub(super) fn asked(session: &Session, level: u8, position: usize, entry: bool) -> Piece {
    let counts = [position + 1, session.total()].map(|count| count.to_string());
    let progress = messages::fill(messages::PROGRESS, &[&counts[0], &counts[1]]);
    heading(level, "question", Some(&progress), session.words(&session.at(position).1.stem), entry)
}

pub(super) fn back(session: &Rc<Session>, label: &str) -> Piece {
    press(session, Weight::Back, label, |session| session.dispatch(Action::Back))
}

/// What the main button will do next.
fn label(session: &Session, position: usize, phase: Phase, kind: &Kind) -> &'static str {
    if phase == Phase::Open && matches!(kind, Kind::TrueFalse(_)) {
        return messages::CHOOSE_REASON;
    }
    match session.state.read_untracked().settings.feedback {
        Feedback::Immediate => messages::CHECK,
        Feedback::End | Feedback::None => onward(session, position),
    }
}

/// How the way on from a question is called.
pub(super) fn onward(session: &Session, position: usize) -> &'static str {
    if position + 1 < session.total() { messages::CONTINUE } else { messages::SEE_RESULT }
}

fn cause(kind: &Kind, missing: Missing) -> &'static str {
    match missing {
        Missing::Answer => messages::MISSING_TRUTH,
        Missing::Reason => messages::MISSING_REASON,
        Missing::Option if matches!(kind, Kind::Multiple(_)) => messages::MISSING_OPTIONS,
        Missing::Option => messages::MISSING_OPTION,
    }
}
