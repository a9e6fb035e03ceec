//! The quiz on paper: every question with room to answer, and an answer sheet on a page of its own.

use std::rc::Rc;

use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::settings::Feedback;
use pcw_domain::text::figures;

use super::screen::{Press, press};
use super::{Session, kinds};
use crate::keep::Wanted;
use crate::parts::{Piece, Weight, container, element, heading, pieces, prose, rest, text};

pub(super) fn paper(session: &Rc<Session>, level: u8) -> Vec<Piece> {
    let below = level.saturating_add(1);
    let count = session.state.read_untracked().attempt.entries.len();
    let buttons = vec![
        press(session, Weight::Main, say::PAPER_PRINT, Press::Want(Wanted::Print)),
        press(session, Weight::Other, say::PAPER_BACK, Press::Dismiss),
    ];
    let mut parts = vec![
        heading(level, "question", None, say::PAPER.into(), true),
        text("p", "screen-only", say::PAPER_TEXT),
        container("div", "buttons", buttons),
        container(
            "p",
            "blanks",
            vec![blank(say::PAPER_NAME), Piece::Words(" ".to_owned()), blank(say::PAPER_DATE)],
        ),
    ];
    if !session.quiz.introduction.is_empty() {
        parts.push(prose("prose", session.words(&session.quiz.introduction)));
    }
    parts.append(&mut pieces(count, &mut |position| question(session, below, position)));
    // Where the page keeps to itself what is right, so does its paper.
    if session.state.read_untracked().settings.feedback != Feedback::None {
        let mut sheet = vec![heading(level, "question", None, say::PAPER_SHEET.into(), false)];
        for position in 0..count {
            sheet.extend(answer(session, below, position));
        }
        parts.push(container("div", "sheet", sheet));
    }
    parts
}

fn blank(label: &str) -> Piece {
    container(
        "span",
        "",
        vec![text("span", "", label), text("span", "blank", " ______________________________")],
    )
}

fn question(session: &Session, level: u8, position: usize) -> Piece {
    let (entry, item) = session.at(position);
    let number = |item| number(session, item);
    let stem = session.words(&item.stem).unlinked();
    let caption = messages::fill(say::PAPER_QUESTION, &[&figures(position + 1)]);
    let mut parts = vec![heading(level, "asked", Some(&caption), stem, false)];
    parts.extend(rest("more", session.words(&item.stem)));
    parts.extend(kinds::recorded(item).paper(&kinds::Paper { session, entry: &entry, number: &number }));
    if let Some(next) = item.next.and_then(number) {
        parts.push(text("p", "hint", &messages::fill(say::PAPER_NEXT, &[&figures(next)])));
    }
    container("div", "on-paper", parts)
}

/// The number of an item on this paper.
fn number(session: &Session, item: usize) -> Option<usize> {
    let state = session.state.read_untracked();
    state.attempt.entries.iter().position(|entry| entry.item == item).map(|position| position + 1)
}

fn answer(session: &Session, level: u8, position: usize) -> Option<Piece> {
    let (_, item) = session.at(position);
    if !item.is_scored() {
        return None;
    }
    let title = messages::fill(say::PAPER_QUESTION, &[&figures(position + 1)]);
    let right = kinds::recorded(item).right();
    let mut parts = vec![
        heading(level, "asked", None, (&title).into(), false),
        element("p").with("class", "strong").holding(text("span", "", session.line(&right))).piece(),
    ];
    if !item.feedback.is_empty() {
        parts.push(prose("prose", session.words(&item.feedback)));
    }
    Some(container("div", "on-paper", parts))
}
