//! The list of all questions below the result.

use std::rc::Rc;

use pcw_content::messages::{quiz as messages, result};
use pcw_domain::response::Response;
use pcw_domain::result::QuizResult;
use pcw_domain::score::Verdict;
use pcw_domain::settings::Feedback;

use super::Session;
use super::screen::{Press, press};
use crate::parts::{Piece, Weight, classed, container, heading, paragraph, several, text};

pub(super) fn review(session: &Rc<Session>, level: u8, outcome: &QuizResult) -> Piece {
    let told = session.state.read_untracked().settings.feedback != Feedback::None;
    let list = classed("ol", "review").each(outcome.items.len(), &mut |index: usize| {
        let one = &outcome.items[index];
        let item = &session.quiz.items[one.item];
        let mut parts = several![paragraph(session.words(&item.stem).unlinked())];
        if told && item.is_scored() {
            let how = one.score.verdict();
            parts.push(text("span", class(how), verdict(how, &session.at(one.position).0.response)));
        }
        let label = messages::with_figures(result::LOOK_AT, &[index + 1]);
        parts.push(press(session, Weight::Other, &label, Press::Review(one.position)));
        container("li", "", parts)
    });
    several![heading(level, "part", result::LOOK_BACK), list]
}

pub(super) fn verdict(verdict: Verdict, response: &Response) -> &'static str {
    match verdict {
        // Who says so is not told off for it.
        _ if *response == Response::Unknown => messages::NOT_KNOWN,
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
