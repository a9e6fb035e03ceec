//! Who publishes the curriculum, from which sources; and deleting what was written.

use std::rc::Rc;

use pcw_content::messages::{outcome as say, quiz as messages};

use super::Builder;
use super::notice::Asked;
use super::part::part;
use super::press::{Press, press};
use crate::about;
use crate::parts::{Piece, Weight, container, details, none, several, text};

pub(super) fn about(builder: &Rc<Builder>) -> Piece {
    let printed = container("p", "print-only", about::lines(&builder.about, "span"));
    let whole = part(builder, |state| u64::from(state.is_fresh()), deleting);
    container("div", "about", several![part(builder, |_| 0, known), printed, whole])
}

fn known(builder: &Rc<Builder>) -> Piece {
    let mut lines = about::lines(&builder.about, "p");
    if !builder.about.sources.is_empty() {
        lines.push(text("p", "strong", messages::SOURCE_LIST));
        lines.push(about::sources(&builder.about, &builder.voice, !builder.kiosk()));
    }
    details(say::ABOUT, lines)
}

fn deleting(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    if state.verbs || state.is_fresh() {
        return none();
    }
    let delete = press(builder, Weight::Aside, say::DELETE, Press::Ask(Asked::Delete));
    container("div", "buttons", delete)
}
