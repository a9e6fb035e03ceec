//! One screen at a time, and what its buttons do.

use std::rc::Rc;

use leptos::web_sys::Event;
use pcw_domain::attempt::Action;

use super::notice::Notice;
use super::state::Screen;
use super::{Session, checked, notice, question};
use crate::keep::Wanted;
use crate::parts::{Piece, Weight, button};
use crate::share::share;

/// The pieces of a screen. `level` is the level of its first heading.
pub(super) fn screen(session: &Rc<Session>, level: u8, screen: Screen) -> Piece {
    match screen {
        Screen::Notice(notice) => notice::notice(session, level, notice),
        Screen::Question(position, _) => question::question(session, level, position),
        Screen::Checked(position) => checked::checked(session, level, position, false),
        Screen::Review(position) => checked::checked(session, level, position, true),
        Screen::Result => session.manner.end(session, level),
    }
}

/// What a button does. One list instead of a closure each: a closure is compiled anew wherever it stands.
#[derive(Clone, Copy)]
pub(crate) enum Press {
    Advance,
    Back,
    DontKnow,
    Review(usize),
    Restart,
    RetryMissed,
    Dismiss,
    Forget,
    Replace,
    Ask(Notice),
    Want(Wanted),
}

/// A button that does something with the session.
pub(crate) fn press(session: &Rc<Session>, weight: Weight, label: &str, press: Press) -> Piece {
    let session = share(session);
    button(weight, label, Box::new(move |_: &Event| pressed(&session, press)))
}

fn pressed(session: &Session, press: Press) {
    match press {
        Press::Advance => session.dispatch(Action::Advance),
        Press::Back => session.dispatch(Action::Back),
        Press::DontKnow => session.dispatch(Action::DontKnow),
        Press::Review(position) => session.dispatch(Action::Review(position)),
        Press::Restart => session.restart(),
        Press::RetryMissed => session.manner.retry(session),
        Press::Dismiss => session.dismiss(),
        Press::Forget => session.forget(),
        Press::Replace => session.replace(),
        Press::Ask(notice) => session.ask(notice),
        Press::Want(wanted) => session.manner.want(session, wanted),
    }
}
