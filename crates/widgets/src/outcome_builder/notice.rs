//! Questions that the builder asks about itself.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use pcw_content::messages::{outcome as say, quiz as messages};
use pcw_domain::text::figures;

use super::Builder;
use super::press::{Press, press};
use crate::interrupt::{Asking, interrupt};
use crate::parts::{Piece, Weight, container, heading, pieces, text};
use crate::quiz::GRACE;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Asked {
    /// Go on with what was kept?
    Resume,
    /// Let another pack take this one's place?
    Replace,
    /// Is anybody there?
    Idle,
    /// Delete everything?
    Delete,
    /// Put what a file holds in the place of what is here, or add it?
    Take,
}

const ALL: [Asked; 5] = [Asked::Resume, Asked::Replace, Asked::Idle, Asked::Delete, Asked::Take];

impl Builder {
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
        let builder = Rc::downgrade(self);
        let end = Timeout::new(GRACE * 1000, move || {
            if let Some(builder) = builder.upgrade() {
                builder.forget();
            }
        });
        self.ask(Asked::Idle);
        self.grace.replace(Some(end));
    }

    /// Deletes what was kept in the browser, and starts afresh.
    pub(super) fn forget(&self) {
        self.outlet.forget();
        self.afresh();
        self.say(messages::DELETED);
    }

    /// The question needs no more answer.
    pub(super) fn dismiss(&self) {
        let asked = {
            let mut state = self.state.write();
            let asked = state.asked.pop();
            if asked == Some(Asked::Take) {
                state.read = None;
                state.from_field = false;
            }
            asked
        };
        if asked == Some(Asked::Idle) {
            self.grace.replace(None);
        }
    }

    /// The page took the kiosk off: then nobody is asked whether they are there.
    pub(super) fn watch_kiosk(&self) {
        if !self.kiosk() {
            self.grace.replace(None);
            self.state.write().asked.retain(|&asked| asked != Asked::Idle);
        }
    }
}

/// The place for such a question.
pub(super) fn notice(builder: &Rc<Builder>) -> Piece {
    let (builder, again) = (Rc::clone(builder), Rc::clone(builder));
    let asking = move || {
        let state = builder.state.read();
        let question = state.asked.last().map(|asked| *asked as u8);
        Asking { question, level: state.face.look.heading, drawn: state.changes.drawn }
    };
    interrupt(Box::new(asking), Box::new(move |asked| question(&again, ALL[usize::from(asked)])))
}

fn question(builder: &Rc<Builder>, asked: Asked) -> Vec<Piece> {
    let seconds = [figures(GRACE as usize)];
    let (title, told, buttons): (_, _, &[(&str, Press)]) = match asked {
        Asked::Resume => (
            messages::RESUME,
            say::RESUME_TEXT.to_owned(),
            &[
                (messages::CONTINUE, Press::Dismiss),
                (messages::START_AGAIN, Press::Restart),
                (messages::DELETE, Press::Forget),
            ],
        ),
        Asked::Replace => (
            messages::REPLACE,
            messages::REPLACE_TEXT.to_owned(),
            &[(messages::REPLACE_NO, Press::Dismiss), (messages::REPLACE_YES, Press::Replace)],
        ),
        Asked::Idle => (
            messages::IDLE,
            messages::fill(messages::IDLE_TEXT, &[&seconds[0]]),
            &[(messages::IDLE_STAY, Press::Dismiss)],
        ),
        Asked::Delete => (
            say::ASK_DELETE,
            say::ASK_DELETE_TEXT.to_owned(),
            &[(say::ASK_DELETE_NO, Press::Dismiss), (say::DELETE, Press::Forget)],
        ),
        Asked::Take => (
            say::TAKE,
            take_text(builder),
            &[
                (say::TAKE_ADD, Press::TakeAdd),
                (say::TAKE_REPLACE, Press::TakeReplace),
                (say::TAKE_NOT, Press::Dismiss),
            ],
        ),
    };
    let row = pieces(buttons.len(), &mut |index| {
        let weight = if index == 0 { Weight::Main } else { Weight::Other };
        press(builder, weight, buttons[index].0, buttons[index].1)
    });
    vec![
        heading(builder.level(), "question", None, title.into(), true),
        text("p", "", &told),
        container("div", "buttons", row),
    ]
}

fn take_text(builder: &Builder) -> String {
    let state = builder.state.read_untracked();
    let count = state.read.as_ref().map_or(0, |read| read.set.outcomes.len());
    messages::fill(say::TAKE_TEXT, &[&figures(count), &figures(state.desk.set().outcomes.len())])
}
