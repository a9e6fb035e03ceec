//! The list of all questions below the result.

use std::rc::Rc;

use leptos::prelude::ReadUntracked;
use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::Action;
use pcw_domain::result::QuizResult;
use pcw_domain::score::Verdict;
use pcw_domain::settings::Feedback;

use super::Session;
use super::screen::press;
use crate::parts::{Piece, Weight, container, heading, text};

pub(super) fn review(session: &Rc<Session>, level: u8, result: &QuizResult) -> Vec<Piece> {
    let told = session.state.read_untracked().settings.feedback != Feedback::None;
    let rows = result.items.iter().enumerate().map(|(position, (item, score))| {
        let mut parts = vec![text("p", "", session.words(&session.quiz.items[*item].stem))];
        if told {
            parts.push(text("span", class(score.verdict()), verdict(score.verdict())));
        }
        let label = messages::fill(messages::LOOK_AT, &[&(position + 1).to_string()]);
        let look = move |session: &Session| session.dispatch(Action::Review(position));
        parts.push(press(session, Weight::Other, &label, look));
        container("li", "", parts)
    });
    vec![
        heading(level, "part", None, messages::LOOK_BACK.into(), false),
        container("ol", "review", rows.collect()),
    ]
}

pub(super) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => messages::RIGHT,
        Verdict::Partly => messages::PARTLY,
        Verdict::NotRight => messages::NOT_RIGHT,
    }
}

fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "tag correct",
        Verdict::Partly => "tag partly",
        Verdict::NotRight => "tag mistaken",
    }
}
