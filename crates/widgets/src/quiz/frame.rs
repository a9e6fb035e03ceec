//! What stays in sight whatever the quiz shows: title, the two lines, the status, who publishes it.

use std::rc::Rc;

use leptos::web_sys::Element;
use pcw_content::messages::quiz as messages;

use super::state::Scene;
use super::{Session, about, screen};
use crate::face::{self, find, focus};
use crate::look::Storage;
use crate::parts::{Kept, Live, Piece, classed, container, paragraph, several, show};
use crate::share::share;

pub(super) fn frame(session: &Rc<Session>) -> Piece {
    let read = session.face();
    let promised = several![promise(session), paragraph(messages::PURPOSE)];
    let inside = several![
        container("div", "promise", promised),
        session.status(),
        asking(session),
        about::about(session)
    ];
    face::frame(&read, (&session.quiz.title, session.voice.lang()), inside)
}

/// The part that changes: one screen after another.
pub(crate) fn asking(session: &Rc<Session>) -> Piece {
    classed("div", "screen").live(screen(session))
}

/// Where answers stay: it changes with the attribute `storage`.
pub(crate) fn promise(session: &Rc<Session>) -> Piece {
    let session = share(session);
    let live = move |line: &Element| {
        let words = match session.state.read().face.look.storage {
            Storage::None => messages::PRIVATE,
            Storage::Tab => messages::PRIVATE_TAB,
            Storage::Browser => messages::PRIVATE_KEPT,
        };
        line.set_text_content(Some(words));
    };
    classed("p", "screen-only").live(Box::new(live))
}

/// The screen, built anew when its scene changes; then focus goes where the screen is entered.
fn screen(session: &Rc<Session>) -> Live {
    let session = share(session);
    let mut shown: Option<(Scene, [u32; 2], Box<Kept>)> = None;
    Box::new(move |holder: &Element| {
        let (scene, level, entered) = {
            let state = session.state.read();
            (state.scene(), state.face.look.heading.saturating_add(1), [state.entered, state.to_first])
        };
        let before = shown.as_ref().map_or(entered, |(_, before, _)| *before);
        let redrawn = shown.as_ref().is_some_and(|(before, ..)| *before != scene);
        // An attribute that the page changes must not cost a person their place.
        let held = redrawn && find(holder, ":focus").is_some();
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
