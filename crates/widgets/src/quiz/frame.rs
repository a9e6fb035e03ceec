//! What stays in sight whatever the quiz shows: title, the two lines, the status, who publishes it.

use std::rc::Rc;

use leptos::prelude::Read;
use leptos::web_sys::{Element, HtmlElement};
use pcw_content::messages::quiz as messages;
use wasm_bindgen::JsCast;

use super::state::Scene;
use super::{Session, about, screen};
use crate::look::Storage;
use crate::parts::{Kept, Made, Piece, container, element, heading, show, text};

pub(super) fn frame(session: &Rc<Session>) -> Box<Made> {
    element("div")
        .with("class", "pcw")
        .with("part", "base")
        .with("lang", "en-GB")
        .holding(element("div").live(title(session)).piece())
        .holding(container("div", "promise", vec![promise(session), text("p", "", messages::PURPOSE)]))
        .holding(element("p").with("role", "status").with("class", "status").live(status(session)).piece())
        .holding(element("div").with("class", "screen").live(screen(session)).piece())
        .holding(about::about(session))
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
            _ => show(vec![heading(level, "title", None, session.line(&session.quiz.title), true)], holder),
        };
        shown = Some((level, asked, kept));
        if focused {
            focus(holder, ".title");
        }
    })
}

/// Where answers stay: it changes with the attribute `storage`.
fn promise(session: &Rc<Session>) -> Piece {
    let session = Rc::clone(session);
    let live = move |line: &Element| {
        let words = match session.state.read().look.storage {
            Storage::None => messages::PRIVATE,
            Storage::Tab => messages::PRIVATE_TAB,
            Storage::Browser => messages::PRIVATE_KEPT,
        };
        line.set_text_content(Some(words));
    };
    element("p").live(Box::new(live)).piece()
}

/// What was last done. The element is there from the start: screen readers listen to nothing that comes later.
fn status(session: &Rc<Session>) -> Live {
    let session = Rc::clone(session);
    let mut said = String::new();
    Box::new(move |line| {
        let state = session.state.read();
        if state.status != said {
            line.set_text_content(Some(&state.status));
            said.clone_from(&state.status);
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
            _ => {
                session.draw();
                show(screen::screen(&session, level, scene.screen), holder)
            }
        };
        shown = Some((scene, entered, kept));
        if held || before[0] != entered[0] {
            focus(holder, "[data-entry]");
        }
        if before[1] != entered[1] && !focus(holder, ".wrong [data-first]") {
            focus(holder, "[data-first]");
        }
    })
}

/// Puts focus on the first element inside that the selector names. Whether there is one.
pub(super) fn focus(inside: &Element, selector: &str) -> bool {
    let found = inside.query_selector(selector).ok().flatten();
    if let Some(found) = &found {
        // `focus` belongs to HtmlElement, and everything that is focused here is one.
        drop(found.unchecked_ref::<HtmlElement>().focus());
    }
    found.is_some()
}
