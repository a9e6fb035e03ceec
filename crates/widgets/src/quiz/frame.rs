//! What stays in sight whatever the quiz shows: title, the two lines, the status, who publishes it.

use std::rc::Rc;

use leptos::prelude::Read;
use leptos::web_sys::{Element, HtmlElement};
use pcw_content::About;
use pcw_content::messages::quiz as messages;
use wasm_bindgen::JsCast;

use super::state::Scene;
use super::{Session, screen};
use crate::parts::{Kept, Made, Piece, container, details, element, heading, show, text};

pub(super) fn frame(session: &Rc<Session>) -> Box<Made> {
    element("div")
        .with("class", "pcw")
        .with("part", "base")
        .with("lang", "en-GB")
        .holding(element("div").live(title(session)).piece())
        .holding(container(
            "div",
            "promise",
            vec![text("p", "", messages::PRIVATE), text("p", "", messages::PURPOSE)],
        ))
        .holding(element("p").with("role", "status").with("class", "status").live(status(session)).piece())
        .holding(element("div").with("class", "screen").live(screen(session)).piece())
        .holding(about(session))
        .live(look(session))
}

type Live = Box<dyn FnMut(&Element)>;

/// Theme and direction.
fn look(session: &Rc<Session>) -> Live {
    let session = Rc::clone(session);
    Box::new(move |frame| {
        let state = session.state.read();
        drop(frame.set_attribute("data-theme", state.look.theme));
        drop(match state.look.dir {
            Some(dir) => frame.set_attribute("dir", dir),
            None => frame.remove_attribute("dir"),
        });
    })
}

/// The title, at the level that the page asks for. `titled` sends focus there.
fn title(session: &Rc<Session>) -> Live {
    let session = Rc::clone(session);
    let mut shown: Option<(u8, u32, Kept)> = None;
    Box::new(move |holder| {
        let state = session.state.read();
        let (level, asked) = (state.look.heading, state.titled);
        let focused = shown.as_ref().is_some_and(|(_, before, _)| *before != asked);
        let kept = match shown.take() {
            Some((before, _, kept)) if before == level => kept,
            _ => show(vec![heading(level, "title", None, session.words(&session.quiz.title), true)], holder),
        };
        shown = Some((level, asked, kept));
        if focused {
            focus(holder, ".title");
        }
    })
}

/// What was last done. The element is there from the start: screen readers listen to nothing that comes later.
fn status(session: &Rc<Session>) -> Live {
    let session = Rc::clone(session);
    let mut said = "";
    Box::new(move |line| {
        let status = session.state.read().status;
        if status != said {
            line.set_text_content(Some(status));
            said = status;
        }
    })
}

/// The screen, built anew when its scene changes; then focus goes where the screen is entered.
fn screen(session: &Rc<Session>) -> Live {
    let session = Rc::clone(session);
    let mut shown: Option<(Scene, [u32; 2], Kept)> = None;
    Box::new(move |holder| {
        let (scene, level, entered) = {
            let state = session.state.read();
            (state.scene(), state.look.heading.saturating_add(1), [state.entered, state.to_first])
        };
        let before = shown.as_ref().map_or(entered, |(_, before, _)| *before);
        let redrawn = shown.as_ref().is_some_and(|(before, ..)| *before != scene);
        // An attribute that the page changes must not cost a person their place.
        let held = redrawn && holder.query_selector(":focus").is_ok_and(|found| found.is_some());
        let kept = match shown.take() {
            Some((before, _, kept)) if before == scene => kept,
            _ => show(screen::screen(&session, level, scene.screen), holder),
        };
        shown = Some((scene, entered, kept));
        if held || before[0] != entered[0] {
            focus(holder, "[data-entry]");
        }
        if before[1] != entered[1] {
            focus(holder, "[data-first]");
        }
    })
}

/// Puts focus on the first element inside that the selector names.
pub(super) fn focus(inside: &Element, selector: &str) {
    if let Ok(Some(found)) = inside.query_selector(selector) {
        // `focus` belongs to HtmlElement, and everything that is focused here is one.
        drop(found.unchecked_into::<HtmlElement>().focus());
    }
}

fn about(session: &Session) -> Piece {
    let about = &session.about;
    let mut lines = vec![
        text("p", "", &messages::fill(messages::PUBLISHER, &[&about.publisher])),
        text("p", "", &messages::fill(messages::VERSION, &[&about.version])),
        text("p", "", &reviewed(about)),
    ];
    if let Some(next) = about.next_review {
        lines.push(text("p", "", &messages::fill(messages::NEXT_REVIEW, &[&messages::date(next)])));
    }
    if !about.sources.is_empty() {
        lines.push(text("p", "strong", messages::SOURCE_LIST));
        let sources = about.sources.iter().map(|source| {
            let known = [&source.title, &source.publisher, &source.date, &source.note];
            let parts: Vec<&str> =
                known.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            text("li", "", session.words(&parts.join(". ")))
        });
        lines.push(container("ul", "", sources.collect()));
    }
    container("div", "about", vec![details(messages::ABOUT, lines)])
}

fn reviewed(about: &About) -> String {
    match (about.reviewed, about.reviewer.is_empty()) {
        (None, _) => messages::NOT_REVIEWED.to_owned(),
        (Some(date), true) => messages::fill(messages::REVIEWED, &[&messages::date(date)]),
        (Some(date), false) => {
            messages::fill(messages::REVIEWED_BY, &[&messages::date(date), &about.reviewer])
        }
    }
}
