//! Questions that the widget asks about itself, in the place of the screen: one thing at a time.

use std::rc::Rc;

use pcw_content::messages::quiz as messages;

use super::Session;
use super::screen::press;
use crate::parts::{Piece, Weight, container, heading, text};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Go on with what was kept?
    Resume {
        /// Answers that no longer fit the pack.
        dropped: usize,
    },
    /// Let another pack take this one's place?
    Replace,
    /// Is anybody there?
    Idle,
}

/// Seconds that a person has to say that they are still there. WCAG 2.2.1 asks for 20 at least.
pub const GRACE: u32 = 30;

pub(super) fn notice(session: &Rc<Session>, level: u8, notice: Notice) -> Vec<Piece> {
    let (title, told, buttons) = match notice {
        Notice::Resume { dropped } => (messages::RESUME, resume(dropped), resume_buttons(session)),
        Notice::Replace => {
            (messages::REPLACE, vec![messages::REPLACE_TEXT.to_owned()], replace_buttons(session))
        }
        Notice::Idle => {
            let told = messages::fill(messages::IDLE_TEXT, &[&GRACE.to_string()]);
            let stay = press(session, Weight::Main, messages::IDLE_STAY, Session::dismiss);
            (messages::IDLE, vec![told], vec![stay])
        }
    };
    let mut parts = vec![heading(level, "question", None, title.into(), true)];
    parts.extend(told.into_iter().map(|line| text("p", "", &line)));
    parts.push(container("div", "buttons", buttons));
    parts
}

fn resume(dropped: usize) -> Vec<String> {
    let mut lines = vec![messages::RESUME_TEXT.to_owned()];
    if dropped > 0 {
        lines.push(messages::fill(messages::RESUME_DROPPED, &[&dropped.to_string()]));
    }
    lines
}

fn resume_buttons(session: &Rc<Session>) -> Vec<Piece> {
    vec![
        press(session, Weight::Main, messages::CONTINUE, Session::dismiss),
        press(session, Weight::Other, messages::START_AGAIN, Session::restart),
        press(session, Weight::Other, messages::DELETE, Session::forget),
    ]
}

fn replace_buttons(session: &Rc<Session>) -> Vec<Piece> {
    vec![
        press(session, Weight::Main, messages::REPLACE_NO, Session::dismiss),
        press(session, Weight::Other, messages::REPLACE_YES, Session::replace),
    ]
}
