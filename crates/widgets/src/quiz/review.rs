//! The list of all questions below the result.

use std::rc::Rc;

use pcw_content::messages::{quiz as messages, result};
use pcw_domain::result::QuizResult;
use pcw_domain::score::Verdict;
use pcw_domain::settings::Feedback;
use pcw_domain::text::figures;

use super::Session;
use super::screen::{Press, press};
use crate::parts::{Piece, Weight, container, element, heading, text};

pub(super) fn review(session: &Rc<Session>, level: u8, outcome: &QuizResult) -> Vec<Piece> {
    let told = session.state.read_untracked().settings.feedback != Feedback::None;
    let list = element("ol").with("class", "review").each(outcome.items.len(), &mut |index| {
        let one = &outcome.items[index];
        let item = &session.quiz.items[one.item];
        let mut parts = vec![text("p", "", session.words(&item.stem).unlinked())];
        if told && item.is_scored() {
            parts.push(text("span", class(one.score.verdict()), verdict(one.score.verdict())));
        }
        let label = messages::fill(result::LOOK_AT, &[&figures(index + 1)]);
        parts.push(press(session, Weight::Other, &label, Press::Review(one.position)));
        container("li", "", parts)
    });
    vec![heading(level, "part", None, result::LOOK_BACK.into(), false), list.piece()]
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
