//! Questions that the builder asks about itself.

use std::rc::Rc;

use pcw_content::messages::{outcome as say, quiz as messages};

use super::Builder;
use super::press::{Press, press};
use crate::interrupt::{Asking, Asks, interrupt};
use crate::parts::{Piece, Weight, container, heading, paragraph, pieces, several};
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
        let end = move || {
            if let Some(builder) = builder.upgrade() {
                builder.forget();
            }
        };
        self.ask(Asked::Idle);
        self.grace.begin(GRACE * 1000, Box::new(end));
    }

    /// Whether something was done while it is asked whether to go on with what was kept.
    #[inline(never)]
    pub(super) fn has_new_work(&self) -> bool {
        let state = self.state.read_untracked();
        state.asked.last() == Some(&Asked::Resume) && state.desk.undoes().is_some()
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

/// The place for such a question.
pub(super) fn notice(builder: &Rc<Builder>) -> Piece {
    interrupt(builder.clone())
}

impl Asks for Builder {
    fn asking(&self) -> Asking {
        let state = self.state.read();
        let question = state.asked.last().map(|asked| *asked as u8);
        Asking { question, level: state.face.look.heading, drawn: state.changes.drawn }
    }

    fn question(self: Rc<Self>, number: u8) -> Piece {
        question(&self, ALL[usize::from(number)])
    }
}

fn question(builder: &Rc<Builder>, asked: Asked) -> Piece {
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
            messages::with_figures(messages::IDLE_TEXT, &[GRACE as usize]),
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
    let row = pieces(buttons.len(), &mut |index: usize| {
        let weight = if index == 0 { Weight::Main } else { Weight::Other };
        press(builder, weight, buttons[index].0, buttons[index].1)
    });
    several![
        heading(builder.level(), "question", title).entry(),
        paragraph(&told),
        container("div", "buttons", row),
    ]
}

fn take_text(builder: &Builder) -> String {
    let state = builder.state.read_untracked();
    let count = state.read.as_ref().map_or(0, |read| read.set.outcomes.len());
    messages::with_figures(say::TAKE_TEXT, &[count, state.desk.set().outcomes.len()])
}
