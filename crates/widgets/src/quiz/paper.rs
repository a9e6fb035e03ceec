//! The quiz on paper: every question with room to answer, and an answer sheet on a page of its own.

use std::rc::Rc;

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::settings::Feedback;

use super::screen::{Press, press};
use super::{Session, kinds};
use crate::keep::Wanted;
use crate::parts::{
    Piece, Weight, bare, captioned, classed, container, heading, pieces, prose, rest, several, span, text,
};

pub(super) fn paper(session: &Rc<Session>, level: u8) -> Piece {
    let below = level.saturating_add(1);
    let count = session.state.read_untracked().attempt.entries.len();
    let buttons = several![
        press(session, Weight::Main, say::PAPER_PRINT, Press::Want(Wanted::Print)),
        press(session, Weight::Other, say::PAPER_BACK, Press::Dismiss),
    ];
    let mut parts = several![
        heading(level, "question", say::PAPER).entry(),
        text("p", "screen-only", say::PAPER_TEXT),
        container("div", "buttons", buttons),
        container("p", "blanks", several![blank(say::PAPER_NAME), bare(" "), blank(say::PAPER_DATE)]),
    ];
    if !session.quiz.introduction.is_empty() {
        parts.push(prose("prose", session.words(&session.quiz.introduction)));
    }
    parts.push(pieces(count, &mut |position: usize| question(session, below, position)));
    // Where the page keeps to itself what is right, so does its paper.
    if session.state.read_untracked().settings.feedback != Feedback::None {
        let mut sheet = several![heading(level, "question", say::PAPER_SHEET)];
        for position in 0..count {
            sheet.push_some(answer(session, below, position));
        }
        parts.push(container("div", "sheet", sheet));
    }
    parts
}

fn blank(label: &str) -> Piece {
    container("span", "", several![span(label), text("span", "blank", " ______________________________")])
}

fn question(session: &Session, level: u8, position: usize) -> Piece {
    let (entry, item) = session.at(position);
    let stem = session.words(&item.stem).unlinked();
    let caption = messages::with_figures(say::PAPER_QUESTION, &[position + 1]);
    let mut parts = several![captioned(level, "asked", &caption, stem)];
    parts.push_some(rest("more", session.words(&item.stem)));
    parts.push(kinds::recorded(item).paper(&kinds::Paper { session, entry: &entry }));
    if let Some(next) = item.next.and_then(|next| number(session, next)) {
        parts.push(text("p", "hint", &messages::with_figures(say::PAPER_NEXT, &[next])));
    }
    container("div", "on-paper", parts)
}

/// The number of an item on this paper.
pub(super) fn number(session: &Session, item: usize) -> Option<usize> {
    let state = session.state.read_untracked();
    state.attempt.entries.iter().position(|entry| entry.item == item).map(|position| position + 1)
}

fn answer(session: &Session, level: u8, position: usize) -> Option<Piece> {
    let (_, item) = session.at(position);
    if !item.is_scored() {
        return None;
    }
    let title = messages::with_figures(say::PAPER_QUESTION, &[position + 1]);
    let right = kinds::recorded(item).right();
    let mut parts = several![
        heading(level, "asked", &title),
        classed("p", "strong").holding(span(session.line(&right))),
    ];
    if !item.feedback.is_empty() {
        parts.push(prose("prose", session.words(&item.feedback)));
    }
    Some(container("div", "on-paper", parts))
}
