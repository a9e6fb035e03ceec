//! What the page can ask of the outcome builder: its attributes, and the calls of every widget.

use std::rc::Rc;

use pcw_content::{Fault, Value, json};
use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::Questions;
use pcw_domain::text::{number, trim};

use super::notice::Asked;
use super::{Builder, frame, keep};
use crate::Widget;
use crate::parts::Piece;

impl Builder {
    /// Takes over an attribute, without telling anybody.
    pub(super) fn take_over(&self, name: &str, value: Option<&str>) {
        let mut state = self.state.write();
        let state = &mut *state;
        let value = value.map(trim);
        match name {
            "view" => state.verbs = value == Some("verbs"),
            "section" => {
                let before = state.preset.section;
                state.preset.section = value.and_then(|id| self.section(id));
                follow(&mut state.draft.section, before, state.preset.section);
                state.draft.known = None;
                state.changes.form += 1;
            }
            "learning-level" => {
                let before = state.preset.learning_level;
                let level = value.and_then(number).and_then(|level| u8::try_from(level).ok());
                let level = level.and_then(LearningLevel::new);
                let has = self.curriculum.learning_levels.len();
                state.preset.learning_level = level.filter(|level| usize::from(level.number()) <= has);
                follow(&mut state.draft.learning_level, before, state.preset.learning_level);
                state.draft.known = None;
                state.changes.form += 1;
            }
            _ => {
                state.face.look.set(name, value);
            }
        }
    }

    fn section(&self, id: &str) -> Option<usize> {
        for (index, section) in self.curriculum.sections.iter().enumerate() {
            if section.id == id {
                return Some(index);
            }
        }
        None
    }

    /// Holds the outcomes against this quiz from now on; or against none, with the reason.
    pub(super) fn take_questions(&self, questions: Option<Questions>, problem: &str) {
        let mut state = self.state.write();
        state.questions = questions;
        problem.clone_into(&mut state.question_problem);
        state.changes.questions += 1;
    }

    /// Puts the quiz aside that is there. The page's own comes back when somebody else begins.
    #[inline(never)]
    pub(super) fn set_aside(&self) {
        let mut state = self.state.write();
        let state = &mut *state;
        let quiz = state.questions.take();
        if state.aside.is_none() {
            state.aside = Some(quiz);
        }
    }

    /// Reads a quiz pack. The faults that it has.
    pub(super) fn take_quiz(&self, text: &str) -> Vec<Fault> {
        if text.is_empty() {
            self.take_questions(None, "");
            return Vec::new();
        }
        let read = match json::parse(text) {
            Ok(pack) => pcw_content::load_questions(&pack, self.today),
            Err(message) => Err(vec![Fault::unreadable(message)]),
        };
        match read {
            Ok(questions) => {
                self.take_questions(Some(questions), "");
                Vec::new()
            }
            Err(faults) => {
                self.take_questions(None, pcw_content::messages::outcome::QUIZ_FAULTY);
                faults
            }
        }
    }
}

/// What a page presets, a person may have changed: only what is still as it was preset follows.
fn follow<T: PartialEq>(place: &mut Option<T>, before: Option<T>, now: Option<T>) {
    if *place == before {
        *place = now;
    }
}

impl Widget for Builder {
    fn view(self: Rc<Self>) -> Piece {
        frame::frame(&self)
    }

    fn begin(&self) {}

    fn set(&self, name: &str, value: Option<&str>) {
        self.take_over(name, value);
        if name == "kiosk" {
            self.watch_kiosk();
        }
    }

    fn result(&self) -> Option<Value> {
        let state = self.state.read_untracked();
        let set = state.desk.set();
        if set.is_empty() { None } else { Some(pcw_content::set::value(set, &self.curriculum)) }
    }

    fn entered(&self) -> bool {
        self.state.read_untracked().entered()
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
        let mut state = self.state.write();
        state.face.answer(taken, None);
        state.printing = false;
    }

    fn idle(self: Rc<Self>) {
        let as_it_was = {
            let state = self.state.read_untracked();
            let untouched = state.guided && state.looked_for.is_empty() && state.draft == state.preset;
            untouched && state.is_fresh()
        };
        if Widget::entered(&*self) {
            self.ask_idle();
        } else if !as_it_was {
            // Nothing is lost by it, so nobody is asked: whoever comes next finds it as the page has it.
            self.afresh();
        }
    }

    fn bring(&self, what: &str, name: &str, text: &str) -> Vec<Fault> {
        match what {
            "quiz" => {
                self.state.write().aside = None;
                return self.take_quiz(text);
            }
            "quiz-failed" => {
                self.state.write().aside = None;
                self.take_questions(None, text);
            }
            "leave" => self.save_now(),
            "print" => self.state.write().printing = true,
            "file" => return keep::opened(self, name, text),
            _ => keep::failed(self, name, text),
        }
        Vec::new()
    }
}
