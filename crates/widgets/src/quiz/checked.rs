//! A question that has been answered: how the answer did, and why, option by option.

use std::rc::Rc;

use leptos::prelude::ReadUntracked;
use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::{Action, Entry};
use pcw_domain::choice::Choice;
use pcw_domain::item::{Item, Kind};
use pcw_domain::response::Response;
use pcw_domain::score::{Verdict, score};
use pcw_domain::selection;
use pcw_domain::settings::Feedback;

use super::question::{asked, back, onward};
use super::screen::press;
use super::{Session, review};
use crate::parts::{Piece, Weight, container, details, element, heading, text};

/// `review` is a look back from the result.
pub(super) fn checked(session: &Rc<Session>, level: u8, position: usize, review: bool) -> Vec<Piece> {
    let (entry, item) = session.at(position);
    let told = session.state.read_untracked().settings.feedback != Feedback::None;
    let mut parts = Vec::new();
    if review {
        parts.push(back(session, messages::BACK_TO_RESULT));
    } else if position > 0 {
        parts.push(back(session, messages::BACK));
    }
    let at_verdict = told && !review && session.state.read_untracked().checked;
    parts.push(asked(session, level, position, !at_verdict));
    parts.extend(explained(session, level, &entry, item, told, at_verdict));
    if !review {
        let label = onward(session, position);
        parts.push(press(session, Weight::Main, label, |session| session.dispatch(Action::Advance)));
    }
    parts
}

fn explained(
    session: &Session,
    level: u8,
    entry: &Entry,
    item: &Item,
    told: bool,
    entry_here: bool,
) -> Vec<Piece> {
    let mut parts = Vec::new();
    if told {
        let verdict = score(item, &entry.response).verdict();
        let words = review::verdict(verdict).into();
        let class = match verdict {
            Verdict::Right => "verdict right",
            Verdict::Partly => "verdict partly",
            Verdict::NotRight => "verdict not-right",
        };
        parts.push(heading(level.saturating_add(1), class, None, words, entry_here));
    }
    parts.extend(truth(entry, item, told));
    let choices = selection::choices(item);
    let rows = entry.options.iter();
    parts.push(container(
        "ul",
        "answers",
        rows.map(|&option| answer(session, &choices[option], entry.response.has(option), told)).collect(),
    ));
    if told {
        parts.push(text("p", "feedback", session.words(&item.feedback)));
        parts.extend(sources(session, item));
    }
    parts
}

/// For a statement: what was said of it, and what it is.
fn truth(entry: &Entry, item: &Item, told: bool) -> Option<Piece> {
    let (Kind::TrueFalse(kind), Response::TrueFalse { answer: Some(said), .. }) =
        (&item.kind, &entry.response)
    else {
        return None;
    };
    let word = |value: bool| if value { messages::TRUE } else { messages::FALSE };
    let mut line = messages::fill(messages::SETTLED, &[word(*said)]);
    if told {
        line.push(' ');
        line.push_str(&messages::fill(messages::STATEMENT_IS, &[&word(kind.answer).to_ascii_lowercase()]));
    }
    Some(text("p", "settled", &line))
}

fn answer(session: &Session, choice: &Choice, chosen: bool, told: bool) -> Piece {
    let mut parts = vec![text("p", "answer-text", session.words(&choice.text))];
    if chosen {
        parts.push(text("span", "tag yours", messages::YOUR_ANSWER));
        // Tags that touch would be read as one word.
        parts.push(Piece::Words(" ".to_owned()));
    }
    if told && chosen && !choice.correct {
        parts.push(text("span", "tag mistaken", messages::NOT_RIGHT));
    }
    if told && choice.correct {
        parts.push(text("span", "tag correct", messages::RIGHT_ANSWER));
    }
    if told && !choice.rationale.is_empty() {
        parts.push(text("p", "rationale", session.words(&choice.rationale)));
    }
    let class = match (told, choice.correct, chosen) {
        (true, true, _) => "answer correct",
        (true, false, true) => "answer mistaken",
        _ => "answer",
    };
    container("li", class, parts)
}

fn sources(session: &Session, item: &Item) -> Option<Piece> {
    if item.sources.is_empty() {
        return None;
    }
    let rows = item.sources.iter().map(|source| {
        let mut words = source.title.clone();
        if !source.place.is_empty() {
            words.push_str(", ");
            words.push_str(&source.place);
        }
        if source.url.is_empty() {
            return text("li", "", session.words(&words));
        }
        element("li").holding(element("a").with("href", &source.url).saying(&words).piece()).piece()
    });
    Some(details(messages::SOURCES, vec![container("ul", "", rows.collect())]))
}
