//! The outcomes beside the questions of a quiz: which outcome has none, which question stands for no outcome.

use std::rc::Rc;

use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
};
use pcw_domain::outcome::{Questions, Set};
use pcw_domain::text::figures;

use super::part::{both, part, sub};
use super::press::{Press, press};
use super::{Builder, words};
use crate::parts::{self, Piece, Weight, container, details, none, paragraph, several, text};

/// How many lines of one sort are shown at once.
const SHOWN: usize = 50;

pub(super) fn questions(builder: &Rc<Builder>) -> Piece {
    let key = |state: &super::state::State| both(state.changes.questions, state.changes.shape);
    several![paragraph(say::QUESTIONS_TEXT), part(builder, key, whole)]
}

fn whole(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let mut parts = none();
    if !state.question_problem.is_empty() {
        parts.push(text("p", "error", &state.question_problem));
    }
    let Some(quiz) = &state.questions else {
        if !builder.kiosk() {
            let open = press(builder, Weight::Other, say::OPEN_QUIZ, Press::OpenFile);
            parts.push(container("div", "buttons", open));
        }
        return parts;
    };
    let title = fill(say::QUIZ_NAMED, &[&quiz.title, &figures(quiz.items.len())]);
    parts.push(sub(builder, &title, true));
    let set = state.desk.set();
    parts.push(outcomes(builder, quiz, set));
    parts.push(items(builder, quiz, set));
    if !builder.kiosk() {
        let other = press(builder, Weight::Other, say::OPEN_OTHER_QUIZ, Press::OpenFile);
        let none = press(builder, Weight::Aside, say::DROP_QUIZ, Press::DropQuiz);
        parts.push(container("div", "buttons", several![other, none]));
    }
    parts
}

/// Outcomes with their questions, and those that have none.
fn outcomes(builder: &Builder, quiz: &Questions, set: &Set) -> Piece {
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for (place, outcome) in set.outcomes.iter().enumerate() {
        let found = quiz.of(outcome, &builder.curriculum);
        let number = figures(place + 1);
        if found.is_empty() {
            without.push(fill(say::NUMBERED, &[&number, &outcome.text]));
            continue;
        }
        let mut ids = Vec::new();
        for item in found {
            ids.push(quiz.items[item].id.clone());
        }
        with.push(fill(say::OUTCOME_ITEMS, &[&number, &outcome.text, &words::listed(&ids)]));
    }
    let mut parts = none();
    if set.outcomes.is_empty() {
        return parts;
    }
    if without.is_empty() {
        parts.push(paragraph(say::ALL_HAVE_ITEMS));
    } else {
        parts.push(sub(builder, &with_figures(say::WITHOUT_ITEMS, &[without.len()]), false));
        parts.push(lines(&without));
        parts.push(text("p", "hint", say::WITHOUT_ITEMS_HINT));
    }
    if !with.is_empty() {
        parts.push(details(&with_figures(say::WITH_ITEMS, &[with.len()]), lines(&with)));
    }
    parts
}

/// Questions that stand for no outcome.
fn items(builder: &Builder, quiz: &Questions, set: &Set) -> Piece {
    let found = quiz.without(set, &builder.curriculum);
    if found.is_empty() {
        return paragraph(say::ALL_ITEMS_STAND);
    }
    let mut stems = Vec::new();
    for item in &found {
        let item = &quiz.items[*item];
        stems.push(fill(say::NUMBERED, &[&item.id, &item.stem]));
    }
    details(&with_figures(say::ITEMS_WITHOUT, &[found.len()]), lines(&stems))
}

fn lines(all: &[String]) -> Piece {
    let mut made = parts::lines("li", &all[..all.len().min(SHOWN)]);
    if all.len() > SHOWN {
        made.push(text("li", "hint", &with_figures(say::AND_MORE, &[all.len() - SHOWN])));
    }
    container("ul", "lines", made)
}
