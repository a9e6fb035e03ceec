//! A question that has been answered: how the answer did, and why.

use std::rc::Rc;

use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::Entry;
use pcw_domain::item::Item;
use pcw_domain::response::Response;
use pcw_domain::score::{Verdict, score};

use super::Session;
use super::kinds::Told;
use super::question::{asked, back, onward};
use super::screen::{Press, press};
use crate::about::citation;
use crate::parts::{Piece, Weight, details, element, heading, none, prose, rest, text};

/// `review` is a look back from the result.
pub(super) fn checked(session: &Rc<Session>, level: u8, position: usize, review: bool) -> Piece {
    let (entry, item) = session.at(position);
    let (explained, just) = {
        let state = session.state.read_untracked();
        (state.explains(position), state.checked && !review)
    };
    let mut parts = none();
    if review {
        parts.push(back(session, messages::BACK_TO_RESULT));
    } else if session.place(position).0 > 1 {
        parts.push(back(session, messages::BACK));
    }
    let verdict = explained && item.is_scored();
    parts.push(asked(session, level, position, !(verdict && just)));
    parts.push_some(rest("more", session.words(&item.stem)));
    if verdict {
        parts.push(verdict_of(session, level.saturating_add(1), &entry, item, just));
    }
    parts.push(answer(session, &entry, item, explained));
    if !review {
        let label = onward(session, position);
        parts.push(press(session, Weight::Main, label, Press::Advance));
    }
    parts
}

/// How the answer did, in words. With `entry_here`, focus comes here.
fn verdict_of(session: &Session, level: u8, entry: &Entry, item: &Item, entry_here: bool) -> Piece {
    let verdict = score(item, &entry.response).verdict();
    let class = match verdict {
        Verdict::Right => "verdict right",
        Verdict::Partly => "verdict partly",
        Verdict::NotRight => "verdict not-right",
    };
    let words = session.manner.verdict(verdict, &entry.response);
    heading(level, class, words).entry_if(entry_here)
}

fn answer(session: &Session, entry: &Entry, item: &Item, explained: bool) -> Piece {
    let mut parts = none();
    if entry.response == Response::Unknown {
        parts.push(text("p", "settled", messages::SAID_UNKNOWN));
    }
    if let Some(certainty) = entry.certainty {
        let words = messages::CERTAINTIES[usize::from(certainty.number()) - 1];
        parts.push(text("p", "settled", &messages::fill(messages::YOU_WERE, &[words])));
    }
    parts.push(session.manner.asked(item).told(&Told { session, entry, explained }));
    if explained && !item.feedback.is_empty() {
        parts.push(prose("feedback prose", session.words(&item.feedback)));
    }
    if explained && !item.sources.is_empty() {
        let links = !session.kiosk();
        let rows = &mut |index: usize| citation(&session.voice, links, &item.sources[index], "li");
        parts.push(details(messages::SOURCES, element("ul").each(item.sources.len(), rows)));
    }
    parts
}
