//! Questions that the explainer asks about itself: may something else take its place, is anybody there.

use std::rc::Rc;

use pcw_content::messages::quiz as messages;

use super::Pam;
use super::part::{Press, press};
use crate::interrupt::{Asking, Asks, interrupt};
use crate::parts::{Piece, Weight, container, heading, paragraph, several};
use crate::quiz::GRACE;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Let another pack take this one's place?
    Replace,
    /// Is anybody there?
    Idle,
}

impl Pam {
    /// Asks. What was asked before waits below.
    pub(super) fn ask(&self, asked: Asked) {
        let mut state = self.state.write();
        state.asked.retain(|&other| other != asked);
        state.asked.push(asked);
    }

    /// Asks whether somebody is there, and wipes what was put in when nobody says so.
    pub(super) fn ask_idle(self: &Rc<Self>) {
        if self.state.read_untracked().asked.last() == Some(&Asked::Idle) {
            return;
        }
        let pam = Rc::downgrade(self);
        let end = move || {
            if let Some(pam) = pam.upgrade() {
                pam.forget();
            }
        };
        self.ask(Asked::Idle);
        self.grace.begin(GRACE * 1000, Box::new(end));
    }

    fn forget(&self) {
        self.outlet.forget();
        self.afresh();
        self.say(messages::DELETED);
    }

    /// The question needs no more answer.
    pub(super) fn dismiss(&self) {
        let asked = self.state.write().asked.pop();
        if asked == Some(Asked::Idle) {
            self.grace.stop();
        }
    }

    /// The page took the kiosk off: then nobody is asked whether they are there.
    pub(super) fn watch_kiosk(&self) {
        if !self.kiosk() {
            self.grace.stop();
            self.state.write().asked.retain(|&asked| asked != Asked::Idle);
        }
    }
}

/// The place for such a question, above all else. Once it is answered, focus goes back to where it was.
pub(super) fn notice(pam: &Rc<Pam>) -> Piece {
    interrupt(pam.clone())
}

impl Asks for Pam {
    fn asking(&self) -> Asking {
        let state = self.state.read();
        let question = state.asked.last().map(|asked| *asked as u8);
        Asking { question, level: state.face.look.heading, drawn: state.drawn }
    }

    fn question(self: Rc<Self>, number: u8) -> Piece {
        question(&self, if number == Asked::Idle as u8 { Asked::Idle } else { Asked::Replace })
    }
}

fn question(pam: &Rc<Pam>, asked: Asked) -> Piece {
    let level = pam.level();
    let (title, told, buttons) = match asked {
        Asked::Replace => (
            messages::REPLACE,
            messages::REPLACE_TEXT.to_owned(),
            several![
                press(pam, Weight::Main, messages::REPLACE_NO, Press::Dismiss),
                press(pam, Weight::Other, messages::REPLACE_YES, Press::Replace),
            ],
        ),
        Asked::Idle => (
            messages::IDLE,
            messages::with_figures(messages::IDLE_TEXT, &[GRACE as usize]),
            press(pam, Weight::Main, messages::IDLE_STAY, Press::Dismiss),
        ),
    };
    several![
        heading(level, "question", title).entry(),
        paragraph(&told),
        container("div", "buttons", buttons),
    ]
}
