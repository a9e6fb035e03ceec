//! One screen at a time.

use std::rc::Rc;

use super::state::Screen;
use super::{Session, checked, notice, question, result};
use crate::parts::{Piece, Weight, button};

/// The pieces of a screen. `level` is the level of its first heading.
pub(super) fn screen(session: &Rc<Session>, level: u8, screen: Screen) -> Vec<Piece> {
    match screen {
        Screen::Notice(notice) => notice::notice(session, level, notice),
        Screen::Question(position, _) => question::question(session, level, position),
        Screen::Checked(position) => checked::checked(session, level, position, false),
        Screen::Review(position) => checked::checked(session, level, position, true),
        Screen::Result => result::result(session, level),
    }
}

/// A button that does something with the session.
pub(super) fn press(
    session: &Rc<Session>,
    weight: Weight,
    label: &str,
    act: impl Fn(&Session) + 'static,
) -> Piece {
    let session = Rc::clone(session);
    button(weight, label, Box::new(move || act(&session)))
}
