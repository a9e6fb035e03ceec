//! Looking up a score that a licensed service has given, where the site has turned that on. Nothing of it leaves this
//! file's part of the page: it is not kept, not sent, in no event, and said in a line of its own.

use std::rc::Rc;

use leptos::web_sys::{Element, Event};
use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::pam::{Action, PamScore, ScoreFault};
use pcw_domain::text::concat;

use super::part::{Press, part, press};
use super::session::{number, together};
use super::state::State;
use super::{Pam, bands, scale};
use crate::face::{self, focus};
use crate::parts::{
    Field, Live, Piece, Weight, classed, container, element, entered, field, heading, none, paragraph,
    problem, several, text,
};
use crate::share::share;

pub(super) fn look_up_part(pam: &Rc<Pam>) -> Piece {
    let state = share(&pam.state);
    several![
        paragraph(say::LOOK_UP_TEXT),
        element("div").holding(part(pam, form_key, form)).live(following(
            pam,
            |state| state.to_problem,
            "[data-entry]",
        )),
        face::status("hidden", Box::new(move |hear: &mut face::Hearing<'_>| hear.call(&state.read().found))),
        element("div").holding(part(pam, found_key, found)).live(following(
            pam,
            |state| state.to_found,
            "[data-entry]",
        )),
    ]
}

/// The form is drawn anew where there is something to put right, or nothing any more; never while somebody types.
fn form_key(state: &State) -> u64 {
    u64::from(state.drawn) << 20 | u64::from(state.forms)
}

fn found_key(state: &State) -> u64 {
    match state.reading.looked {
        Some(Ok(score)) => ((1 + score.tenths()) << 8) | state.reading.banding as u64,
        _ => 0,
    }
}

fn form(pam: &Rc<Pam>) -> Piece {
    let (typed, fault) = {
        let reading = &pam.state.read_untracked().reading;
        (reading.typed.clone(), reading.looked.and_then(Result::err))
    };
    let (id, hint, error) = (pam.name("score"), pam.name("score-hint"), pam.name("score-error"));
    let mut parts = none();
    if let Some(fault) = fault {
        let again = share(pam);
        parts.push(problem(
            pam.level().saturating_add(1),
            cause(fault),
            Box::new(move |_: &Event| again.state.write().to_first += 1),
        ));
    }
    let mut notes = several![classed("p", "hint").with("id", &hint).saying(say::SCORE_HINT)];
    let mut described = hint.clone();
    if let Some(fault) = fault {
        described = concat(&[&hint, " ", &error]);
        let made = classed("p", "error").with("id", &error);
        notes.push(made.holding(text("span", "hidden", messages::ERROR)).saying(cause(fault)));
    }
    let given = Field {
        id: &id,
        label: say::SCORE,
        value: &typed,
        long: false,
        number: true,
        purpose: "",
        described: &described,
        first: true,
        wrong: fault.is_some(),
        notes,
    };
    let again = share(pam);
    let buttons = several![
        press(pam, Weight::Main, say::DO_LOOK_UP, Press::LookUp),
        press(pam, Weight::Other, say::CLEAR, Press::Clear),
    ];
    let inside = several![
        field(given, Box::new(move |typed: String| again.dispatch(Action::Type(typed)))),
        container("div", "buttons", buttons),
    ];
    let again = share(pam);
    let class = if fault.is_some() { "group wrong" } else { "group" };
    let made = entered(classed("div", class).holding(inside), Box::new(move |_: &Event| look_up(&again)));
    parts.push(made.live(following(pam, |state| state.to_first, "[data-first]")));
    parts
}

/// Puts focus on something inside each time that this count goes up.
fn following(pam: &Rc<Pam>, count: fn(&State) -> u32, selector: &'static str) -> Live {
    let (pam, mut before) = (share(pam), count(&pam.state.read_untracked()));
    Box::new(move |holder: &Element| {
        let now = count(&pam.state.read());
        if now != before {
            focus(holder, selector);
        }
        before = now;
    })
}

fn cause(fault: ScoreFault) -> &'static str {
    match fault {
        ScoreFault::Empty => say::SCORE_EMPTY,
        ScoreFault::Comma => say::SCORE_COMMA,
        ScoreFault::NotFigures => say::SCORE_FIGURES,
        ScoreFault::TooExact => say::SCORE_EXACT,
        ScoreFault::OutOfRange => say::SCORE_RANGE,
    }
}

/// The person wants to know.
pub(super) fn look_up(pam: &Pam) {
    let is_wrong = || matches!(pam.state.read_untracked().reading.looked, Some(Err(_)));
    let was_wrong = is_wrong();
    pam.dispatch(Action::LookUp);
    if was_wrong || is_wrong() {
        pam.state.write().forms += 1;
    }
    let looked = pam.state.read_untracked().reading.looked;
    match looked {
        Some(Ok(score)) => {
            let answers = together(&answers(pam, score));
            let mut state = pam.state.write();
            state.found.say(&answers);
            state.to_found += 1;
        }
        _ => {
            let mut state = pam.state.write();
            state.found.say("");
            // Not every browser gives focus to a button that is pressed with a mouse.
            state.to_problem += 1;
        }
    }
}

/// The person wants it gone.
pub(super) fn clear(pam: &Pam) {
    pam.dispatch(Action::Clear);
    let mut state = pam.state.write();
    state.forms += 1;
    state.found.say(say::CLEARED);
}

/// What each banding says, that of the page first.
fn answers(pam: &Pam, score: PamScore) -> Vec<String> {
    let bandings = bands::in_turn(pam);
    let level = bandings[0].level_of(score);
    let figure = score.text();
    if bandings.iter().all(|banding| banding.level_of(score) == level) {
        let words = if bandings.len() > 1 { say::FOUND_SAME } else { say::FOUND_ONE };
        return vec![messages::fill(words, &[&figure, &number(level)])];
    }
    let mut lines = vec![messages::fill(say::FOUND_TWO, &[&figure])];
    for banding in bandings {
        let title = scale::title(pam, banding);
        let mut line = messages::fill(say::FOUND_BY, &[&title, &number(banding.level_of(score))]);
        line.push('.');
        lines.push(line);
    }
    lines
}

fn found(pam: &Rc<Pam>) -> Piece {
    let looked = pam.state.read_untracked().reading.looked;
    let Some(Ok(score)) = looked else { return none() };
    let bandings = bands::in_turn(pam);
    let title = messages::fill_in(say::FOUND, &[score.text()]);
    let mut parts = several![heading(pam.level().saturating_add(1), "sub", &title).entry()];
    for line in answers(pam, score) {
        parts.push(text("p", "strong", &line));
    }
    parts.push(paragraph(say::AUTHORITY));
    parts.push(scale::pictures(pam, &bandings, Some(score)));
    parts.push(scale::band_table(pam, &bandings, Some(score)));
    let level = bandings[0].level_of(score);
    if bandings.iter().any(|banding| banding.level_of(score) != level) {
        parts.push(scale::differences(pam, &bandings));
    }
    parts
}
