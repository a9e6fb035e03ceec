//! Who publishes the quiz, from which sources; and what can be done with the whole of it.

use std::rc::Rc;

use leptos::prelude::Read;
use leptos::web_sys::Element;
use pcw_content::About;
use pcw_content::messages::{quiz as messages, result as say};
use pcw_domain::text::concat;

use super::Session;
use super::notice::Notice;
use super::screen::{Press, press};
use crate::look::Storage;
use crate::parts::{Kept, Piece, Weight, container, details, element, pieces, prose, show, text};

pub(super) fn about(session: &Rc<Session>) -> Piece {
    let about = &session.about;
    let known = [
        messages::fill(messages::PUBLISHER, &[&about.publisher]),
        messages::fill(messages::VERSION, &[&about.version]),
        reviewed(about),
    ];
    let lines_of =
        |tag| pieces(known.len(), &mut |line| text(tag, "", &concat(&[known[line].as_str(), " "])));
    let mut lines = lines_of("p");
    if let Some(next) = about.next_review {
        lines.push(text("p", "", &messages::fill(messages::NEXT_REVIEW, &[&messages::date(next)])));
    }
    if !about.sources.is_empty() {
        lines.push(text("p", "strong", messages::SOURCE_LIST));
        let list = element("ul").each(about.sources.len(), &mut |index| {
            let source = &about.sources[index];
            let mut line = String::new();
            for part in [&source.title, &source.publisher, &source.date] {
                if !part.is_empty() {
                    line.push_str(part);
                    line.push_str(". ");
                }
            }
            let made = element("li").holding(text("span", "", session.line(&line)));
            if source.note.is_empty() {
                return made.piece();
            }
            made.holding(prose("prose", session.words(&source.note))).piece()
        });
        lines.push(list.piece());
    }
    let whole = element("div").with("class", "buttons").live(whole(session)).piece();
    // On paper nothing can be opened.
    let printed = container("p", "print-only", lines_of("span"));
    container("div", "about", vec![details(messages::ABOUT, lines), printed, whole])
}

/// The paper version, and deleting: what concerns the whole quiz. Neither makes sense in the midst of another notice.
fn whole(session: &Rc<Session>) -> Box<dyn FnMut(&Element)> {
    let session = Rc::clone(session);
    let mut shown: Option<([bool; 2], Kept)> = None;
    Box::new(move |holder| {
        let wanted = {
            let state = session.state.read();
            let alone = state.notice().is_none();
            [alone && !state.look.kiosk, alone && state.look.storage != Storage::None]
        };
        if shown.as_ref().is_some_and(|(before, _)| *before == wanted) {
            return;
        }
        let mut buttons = Vec::new();
        if wanted[0] {
            buttons.push(press(&session, Weight::Aside, say::PAPER_SHOW, Press::Ask(Notice::Paper)));
        }
        if wanted[1] {
            buttons.push(press(&session, Weight::Aside, messages::DELETE, Press::Ask(Notice::Delete)));
        }
        shown = Some((wanted, show(buttons, holder)));
    })
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
