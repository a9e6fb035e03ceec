//! Questions that the widget asks about itself, in the place of the screen: one thing at a time.

use std::rc::Rc;

use pcw_content::messages::quiz as messages;
use pcw_domain::attempt::Change;

use super::Session;
use super::screen::{Press, press};
use crate::parts::{Piece, Weight, container, heading, lines, several};

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
    /// Delete all answers?
    Delete,
    /// The paper version is looked at.
    Paper,
}

/// Seconds that a person has to say that they are still there. WCAG 2.2.1 asks for 20 at least.
pub const GRACE: u32 = 30;

impl Session {
    /// Asks whether another pack may take this one's place.
    pub fn ask_replace(&self) {
        self.ask(Notice::Replace);
    }

    /// Nobody has touched the widget for a while: asks whether somebody is there. Where nothing was entered there is
    /// nothing to wipe, and a page must not be disturbed for it.
    pub fn idle(self: &Rc<Self>) {
        if !self.entered() || self.state.read_untracked().notice() == Some(Notice::Idle) {
            return;
        }
        let session = Rc::downgrade(self);
        let end = move || {
            if let Some(session) = session.upgrade() {
                session.forget();
            }
        };
        self.ask(Notice::Idle);
        self.grace.begin(GRACE * 1000, Box::new(end));
    }

    /// The page took the kiosk off: then nobody is asked whether they are there.
    pub(super) fn watch_kiosk(&self) {
        let off = {
            let state = self.state.read_untracked();
            !state.face.look.kiosk && state.notice() == Some(Notice::Idle)
        };
        if off {
            self.dismiss();
        }
    }

    /// Asks. What was asked before waits below.
    pub(super) fn ask(&self, notice: Notice) {
        self.state.write().notices.retain(|&other| other != notice);
        self.state.write().notices.push(notice);
        self.enter("");
    }

    /// The question that the widget asked needs no more answer.
    pub(super) fn dismiss(&self) {
        let asked = self.state.write().notices.pop();
        if asked == Some(Notice::Idle) {
            self.grace.stop();
        }
        self.enter("");
        self.tell(Change { moved: true, ..Change::default() });
    }

    /// Deletes what was kept in the browser, and starts afresh.
    pub(super) fn forget(&self) {
        self.outlet.forget();
        self.enter(messages::DELETED);
        self.reset();
    }

    /// Lets the page's other pack in.
    pub(super) fn replace(&self) {
        self.outlet.replace();
    }
}

pub(super) fn notice(session: &Rc<Session>, level: u8, notice: Notice) -> Piece {
    let (title, told, buttons) = match notice {
        Notice::Paper => return session.manner.paper(session, level),
        Notice::Resume { dropped } => (messages::RESUME, resume(dropped), resume_buttons(session)),
        Notice::Replace => {
            (messages::REPLACE, vec![messages::REPLACE_TEXT.to_owned()], replace_buttons(session))
        }
        Notice::Delete => {
            (messages::ASK_DELETE, vec![messages::ASK_DELETE_TEXT.to_owned()], delete_buttons(session))
        }
        Notice::Idle => {
            let told = messages::with_figures(messages::IDLE_TEXT, &[GRACE as usize]);
            let stay = press(session, Weight::Main, messages::IDLE_STAY, Press::Dismiss);
            (messages::IDLE, vec![told], stay)
        }
    };
    let mut parts = several![heading(level, "question", title).entry()];
    parts.push(lines("p", &told));
    parts.push(container("div", "buttons", buttons));
    parts
}

fn resume(dropped: usize) -> Vec<String> {
    let mut lines = vec![messages::RESUME_TEXT.to_owned()];
    if dropped > 0 {
        lines.push(messages::with_figures(messages::RESUME_DROPPED, &[dropped]));
    }
    lines
}

fn resume_buttons(session: &Rc<Session>) -> Piece {
    several![
        press(session, Weight::Main, messages::CONTINUE, Press::Dismiss),
        press(session, Weight::Other, messages::START_AGAIN, Press::Restart),
        press(session, Weight::Other, messages::DELETE, Press::Forget),
    ]
}

fn replace_buttons(session: &Rc<Session>) -> Piece {
    several![
        press(session, Weight::Main, messages::REPLACE_NO, Press::Dismiss),
        press(session, Weight::Other, messages::REPLACE_YES, Press::Replace),
    ]
}

fn delete_buttons(session: &Rc<Session>) -> Piece {
    several![
        press(session, Weight::Main, messages::ASK_DELETE_NO, Press::Dismiss),
        press(session, Weight::Other, messages::DELETE, Press::Forget),
    ]
}
