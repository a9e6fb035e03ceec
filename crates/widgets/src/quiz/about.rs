//! Who publishes the quiz, from which sources; and what can be done with the whole of it.

use std::rc::Rc;

use leptos::web_sys::Element;
use pcw_content::messages::{quiz as messages, result as say};

use super::Session;
use super::notice::Notice;
use super::screen::{Press, press};
use crate::about;
use crate::look::Storage;
use crate::parts::{
    Kept, Live, Piece, Weight, classed, container, details, element, none, several, show, text,
};
use crate::share::share;

pub(super) fn about(session: &Rc<Session>) -> Piece {
    // On paper nothing can be opened.
    let printed = container("p", "print-only", about::lines(&session.about, "span"));
    let known = element("div").live(known(session));
    container("div", "about", several![known, printed, whole(session, true)])
}

/// Behind a title that opens it. A kiosk, which the page may turn on at any time, has no links in it.
fn known(session: &Rc<Session>) -> Live {
    let session = share(session);
    let mut shown: Option<(bool, Box<Kept>)> = None;
    Box::new(move |holder: &Element| {
        let links = !session.state.read().face.look.kiosk;
        if shown.as_ref().is_some_and(|(before, _)| *before == links) {
            return;
        }
        let mut lines = about::lines(&session.about, "p");
        if !session.about.sources.is_empty() {
            lines.push(text("p", "strong", messages::SOURCE_LIST));
            lines.push(about::sources(&session.about, &session.voice, links));
        }
        shown = Some((links, show(details(messages::ABOUT, lines), holder)));
    })
}

/// Deleting alone, for a quiz inside another widget.
pub(crate) fn deleting(session: &Rc<Session>) -> Piece {
    whole(session, false)
}

/// The paper version, and deleting: what concerns the whole quiz. Neither makes sense in the midst of another notice.
fn whole(session: &Rc<Session>, paper: bool) -> Piece {
    let session = share(session);
    let mut shown: Option<([bool; 2], Box<Kept>)> = None;
    let live = move |holder: &Element| {
        let wanted = {
            let state = session.state.read();
            let alone = state.notice().is_none();
            [alone && paper && !state.face.look.kiosk, alone && state.face.look.storage != Storage::None]
        };
        if shown.as_ref().is_some_and(|(before, _)| *before == wanted) {
            return;
        }
        let mut buttons = none();
        if wanted[0] {
            buttons.push(press(&session, Weight::Aside, say::PAPER_SHOW, Press::Ask(Notice::Paper)));
        }
        if wanted[1] {
            buttons.push(press(&session, Weight::Aside, messages::DELETE, Press::Ask(Notice::Delete)));
        }
        shown = Some((wanted, show(buttons, holder)));
    };
    classed("div", "buttons").live(Box::new(live))
}
