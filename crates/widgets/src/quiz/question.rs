//! A question that is open: its kind's form, how sure the person is, the one main button, the way back.

use std::rc::Rc;

use leptos::web_sys::{Element, Event};
use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::{Action, Entry};
use pcw_domain::certainty::Certainty;
use pcw_domain::item::{Item, Kind};
use pcw_domain::response::{Missing, Response};
use pcw_domain::settings::Feedback;

use super::screen::{Press, press};
use super::{Session, kinds};
use crate::parts::{
    Choice, Group, Live, Piece, Tick, Weight, captioned, choice, classed, container, details, group, heading,
    none, pieces, problem, prose, several,
};
use crate::share::share;

pub(super) fn question(session: &Rc<Session>, level: u8, position: usize) -> Piece {
    let (entry, item) = session.at(position);
    let missing = session.state.read_untracked().missing;
    let cause = missing.map(|missing| match missing {
        Missing::Certainty => messages::MISSING_CERTAINTY.to_owned(),
        other => session.manner.asked(item).missing(other),
    });
    let mut parts = before(session, position, &entry);
    if let Some(cause) = &cause {
        let session = share(session);
        parts.push(problem(level, cause, Box::new(move |_: &Event| session.to_first())));
    }
    let error = missing.zip(cause.as_deref());
    let left_out = error.filter(|(missing, _)| *missing == Missing::Certainty);
    let error_of = left_out.map(|(_, words)| words);
    let sure = session.manner.sure(&Sure { session, level, entry: &entry, item, error: error_of });
    let buttons = buttons(session, position, &entry, item);
    let missing = error.filter(|(missing, _)| *missing != Missing::Certainty);
    let asked = session.manner.asked(item);
    parts.push(asked.form(&kinds::Form { session, level, position, entry, item, missing }));
    if !item.hint.is_empty() {
        parts.push(details(messages::HINT, prose("prose", session.words(&item.hint))));
    }
    parts.push_some(sure);
    parts.push(container("div", "buttons", buttons));
    parts
}

/// What stands above the question.
fn before(session: &Rc<Session>, position: usize, entry: &Entry) -> Piece {
    let mut parts = none();
    let (number, _) = session.place(position);
    if number > 1 {
        parts.push(back(session, messages::BACK));
    } else if !session.quiz.introduction.is_empty() {
        parts.push(prose("introduction prose", session.words(&session.quiz.introduction)));
    }
    if entry.response == Response::Unknown {
        parts.push(classed("p", "settled").live(unknown(session, position)));
    }
    parts
}

/// "I do not know", for as long as that stands: the person may change their mind without the form being drawn anew.
fn unknown(session: &Rc<Session>, position: usize) -> Live {
    let session = share(session);
    Box::new(move |line: &Element| {
        let unknown = session.state.read().attempt.entries[position].response == Response::Unknown;
        line.set_text_content(unknown.then_some(messages::SAID_UNKNOWN));
    })
}

/// The first paragraph of the stem under "Question 3 of 10". With `entry`, focus comes here.
pub(super) fn asked(session: &Session, level: u8, position: usize, entry: bool) -> Piece {
    let (number, total) = session.place(position);
    let progress = messages::with_figures(messages::PROGRESS, &[number, total]);
    let stem = session.words(&session.at(position).1.stem).unlinked();
    captioned(level, "question", &progress, stem).entry_if(entry)
}

pub(super) fn back(session: &Rc<Session>, label: &str) -> Piece {
    press(session, Weight::Back, label, Press::Back)
}

/// Whether true or false is still to be said, before reasons come into view.
fn at_truth(entry: &Entry, item: &Item) -> bool {
    matches!(item.kind, Kind::TrueFalse(_)) && !entry.is_settled()
}

/// What "How sure are you?" is asked of.
pub(crate) struct Sure<'a> {
    session: &'a Rc<Session>,
    level: u8,
    entry: &'a Entry,
    item: &'a Item,
    /// How it is said that it was left out.
    error: Option<&'a str>,
}

/// "How sure are you?", where the page asks that and the answer is about to be given.
pub(super) fn sure(asked: &Sure<'_>) -> Option<Piece> {
    let Sure { session, level, entry, item, error } = *asked;
    let wanted = session.state.read_untracked().settings.confidence && item.is_scored();
    if !wanted || at_truth(entry, item) {
        return None;
    }
    let name = session.name(&item.id, "-sure");
    let legend = heading(level.saturating_add(1), "why", messages::HOW_SURE);
    let rows = pieces(Certainty::ALL.len(), &mut |index: usize| {
        let certainty = Certainty::ALL[index];
        let label = messages::CERTAINTIES[index].into();
        let chosen = entry.certainty == Some(certainty);
        let session = share(session);
        let given = Choice { tick: Tick::One, name: &name, index, label, chosen };
        choice(given, Box::new(move |_: bool| session.dispatch(Action::Certainty(certainty))))
    });
    let hint = messages::HOW_SURE_HINT;
    Some(group(Group { name: &name, legend, more: None, hint, error }, rows))
}

fn buttons(session: &Rc<Session>, position: usize, entry: &Entry, item: &Item) -> Piece {
    let label = label(session, position, entry, item);
    let mut buttons = several![press(session, Weight::Main, label, Press::Advance)];
    if item.is_scored() {
        buttons.push(press(session, Weight::Other, messages::DO_NOT_KNOW, Press::DontKnow));
    }
    buttons
}

/// What the main button will do next.
fn label(session: &Session, position: usize, entry: &Entry, item: &Item) -> &'static str {
    if at_truth(entry, item) {
        return messages::CHOOSE_REASON;
    }
    match session.state.read_untracked().settings.feedback {
        Feedback::Immediate if item.is_scored() => messages::CHECK,
        Feedback::Immediate if !item.feedback.is_empty() => messages::CONTINUE,
        _ => onward(session, position),
    }
}

/// How the way on from a question is called.
pub(super) fn onward(session: &Session, position: usize) -> &'static str {
    let (number, total) = session.place(position);
    if number < total { messages::CONTINUE } else { session.manner.to_end() }
}
