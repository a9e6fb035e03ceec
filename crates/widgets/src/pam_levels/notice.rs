//! Questions that the explainer asks about itself: may something else take its place, is anybody there.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use pcw_content::messages::quiz as messages;
use pcw_domain::text::figures;

use super::Pam;
use super::part::{Press, press};
use crate::face::{Live, focus};
use crate::parts::{Kept, Piece, Weight, container, element, heading, show, text};
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
    pub(super) fn ask(&self, asked: Asked) {
        self.state.write().asked = Some(asked);
    }

    /// Asks whether somebody is there, and wipes what was put in when nobody says so.
    pub(super) fn ask_idle(self: &Rc<Self>) {
        if self.state.read_untracked().asked == Some(Asked::Idle) {
            return;
        }
        let pam = Rc::downgrade(self);
        let end = Timeout::new(GRACE * 1000, move || {
            if let Some(pam) = pam.upgrade() {
                pam.forget();
            }
        });
        self.ask(Asked::Idle);
        self.grace.replace(Some(end));
    }

    fn forget(&self) {
        self.outlet.forget();
        self.afresh();
        let mut state = self.state.write();
        state.face.titled += 1;
        messages::DELETED.clone_into(&mut state.face.status);
    }

    pub(super) fn dismiss(&self) {
        self.grace.replace(None);
        let mut state = self.state.write();
        state.asked = None;
        state.face.titled += 1;
    }

    /// The page took the kiosk off: then nobody is asked whether they are there.
    pub(super) fn watch_kiosk(&self) {
        let off = !self.kiosk() && self.state.read_untracked().asked == Some(Asked::Idle);
        if off {
            self.dismiss();
        }
    }
}

/// The place for such a question, above all else.
pub(super) fn notice(pam: &Rc<Pam>) -> Piece {
    let pam = Rc::clone(pam);
    let mut shown: Option<(Option<Asked>, Kept)> = None;
    let live: Live = Box::new(move |holder| {
        let asked = pam.state.read().asked;
        if shown.as_ref().and_then(|(before, _)| *before) == asked {
            return;
        }
        shown = Some((asked, show(asked.map(|asked| question(&pam, asked)).unwrap_or_default(), holder)));
        focus(holder, "[data-entry]");
    });
    element("div").with("class", "interrupt screen-only").live(live).piece()
}

fn question(pam: &Rc<Pam>, asked: Asked) -> Vec<Piece> {
    let level = pam.level();
    let (title, told, buttons) = match asked {
        Asked::Replace => (
            messages::REPLACE,
            messages::REPLACE_TEXT.to_owned(),
            vec![
                press(pam, Weight::Main, messages::REPLACE_NO, Press::Dismiss),
                press(pam, Weight::Other, messages::REPLACE_YES, Press::Replace),
            ],
        ),
        Asked::Idle => (
            messages::IDLE,
            messages::fill(messages::IDLE_TEXT, &[&figures(GRACE as usize)]),
            vec![press(pam, Weight::Main, messages::IDLE_STAY, Press::Dismiss)],
        ),
    };
    vec![
        heading(level, "question", None, title.into(), true),
        text("p", "", &told),
        container("div", "buttons", buttons),
    ]
}
