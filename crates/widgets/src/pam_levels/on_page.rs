//! What the page can ask of the explainer: its attributes, and the calls of every widget.

use std::rc::Rc;

use pcw_content::{Fault, Value};
use pcw_domain::pam::{Action, PamLevel, Reading};
use pcw_domain::text::{digits, trim};

use super::notice::Asked;
use super::state::State;
use super::{Pam, frame, practice};
use crate::Widget;
use crate::parts::Piece;

/// What a reader has in front of them when the widget comes up.
fn at_start(state: &State) -> Reading {
    Reading { banding: state.reading.banding, shown: state.opened, ..Reading::default() }
}

impl Pam {
    /// Takes over an attribute, without telling anybody.
    pub(super) fn take_over(&self, name: &str, value: Option<&str>) {
        let mut state = self.state.write();
        let state = &mut *state;
        let value = value.map(trim);
        match name {
            "pam-level" => {
                state.opened = value.and_then(digits).and_then(PamLevel::new);
                // A page may hand back what it was told: then nothing is drawn anew under the person's hands.
                if state.reading.shown != state.opened {
                    state.reading.apply(&self.explainer, Action::Show(state.opened));
                    state.drawn += 1;
                }
            }
            "bands" => {
                let index = |id: &str| self.explainer.bandings.iter().position(|banding| banding.id == id);
                let banding = value.and_then(index).or_else(|| index("published-current"));
                state.reading.apply(&self.explainer, Action::Band(banding.unwrap_or_default()));
                // A text that is shown says which bands are used.
                state.face.offered = None;
            }
            "score-lookup" => {
                let off = |word: &str| word.eq_ignore_ascii_case("false") || word.eq_ignore_ascii_case("off");
                state.score_lookup = value.is_some_and(|word| !off(word));
                if !state.score_lookup {
                    state.reading.apply(&self.explainer, Action::Clear);
                    state.found.say("");
                }
            }
            _ => {
                state.face.look.set(name, value);
            }
        }
    }

    /// Everything as it was when the widget came up.
    pub(super) fn afresh(&self) {
        if let Some(practice) = &self.practice {
            practice.reset();
        }
        self.grace.stop();
        {
            let mut state = self.state.write();
            let state = &mut *state;
            state.reading = at_start(state);
            state.asked.clear();
            state.face.offered = None;
            state.face.status.say("");
            state.found.say("");
            state.drawn += 1;
        }
        self.tell();
    }

    /// Whether anything is other than it was when the widget came up.
    fn is_at_start(&self) -> bool {
        let state = self.state.read_untracked();
        state.reading == at_start(&state)
    }
}

impl Widget for Pam {
    fn view(self: Rc<Self>) -> Piece {
        frame::frame(&self)
    }

    fn begin(&self) {
        if let Some(practice) = &self.practice {
            practice.begin();
        }
    }

    fn set(&self, name: &str, value: Option<&str>) {
        self.take_over(name, value);
        if name == "pam-level" {
            self.tell();
        }
        if name == "kiosk" {
            self.watch_kiosk();
        }
        if let Some(practice) = &self.practice {
            practice::set(practice, name, value);
        }
    }

    fn result(&self) -> Option<Value> {
        self.practice.as_ref()?.result()
    }

    fn entered(&self) -> bool {
        self.practice.as_ref().is_some_and(|practice| practice.entered())
    }

    fn ask_replace(&self) {
        self.ask(Asked::Replace);
    }

    fn reset(&self) {
        self.afresh();
    }

    fn focus(&self) {
        self.state.write().face.titled += 1;
    }

    fn go(&self, _step: usize) {}

    fn offered(&self, taken: bool) {
        self.state.write().face.answer(taken, None);
    }

    fn idle(self: Rc<Self>) {
        let entered = Widget::entered(&*self) || self.state.read_untracked().reading.typed_anything();
        if entered {
            self.ask_idle();
        } else if !self.is_at_start() {
            // Nothing is lost by it, so nobody is asked: whoever comes next finds it as the page has it.
            self.afresh();
        }
    }

    fn bring(&self, _what: &str, _name: &str, _text: &str) -> Vec<Fault> {
        Vec::new()
    }
}
