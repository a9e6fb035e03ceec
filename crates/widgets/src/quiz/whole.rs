//! The quiz as a widget of its own: what the page can ask of it, and what it has beside the questions.

use std::rc::Rc;

use pcw_content::messages::quiz as messages;
use pcw_content::{Fault, Value};
use pcw_domain::attempt::Attempt;
use pcw_domain::item::Item;
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::score::Verdict;
use pcw_domain::settings::Settings;

use super::kinds::{self, Asked};
use super::question::{self, Sure};
use super::{Manner, Session, completed, events, frame, paper, result, review};
use crate::keep::Wanted;
use crate::parts::Piece;
use crate::{Content, Start, Widget};

impl Content for Quiz {
    fn widget(self: Box<Self>, start: Start) -> Rc<dyn Widget> {
        Session::new(self, start, Box::new(Whole))
    }
}

/// A quiz that stands alone.
struct Whole;

impl Manner for Whole {
    fn set(&self, settings: &mut Settings, name: &str, value: Option<&str>, pack: &Settings) -> bool {
        settings.set(name, value, pack)
    }

    fn start(&self, quiz: &Quiz, settings: &Settings, seed: &str) -> Attempt {
        Attempt::start(quiz, settings, seed)
    }

    fn retry(&self, session: &Session) {
        session.retry_missed();
    }

    fn sure(&self, asked: &Sure<'_>) -> Option<Piece> {
        question::sure(asked)
    }

    fn answered(&self, session: &Session, position: usize) -> Option<Value> {
        let state = session.state.read_untracked();
        let share_text = state.settings.share_text;
        Some(events::answered(&session.quiz, &state.attempt, position, share_text))
    }

    fn completed(&self, session: &Session) -> Option<Value> {
        let attempt = &session.state.read_untracked().attempt;
        Some(completed::completed(&session.quiz, attempt, &session.outcome()))
    }

    fn asked<'a>(&self, item: &'a Item) -> &'a dyn Asked {
        kinds::recorded(item)
    }

    fn verdict(&self, verdict: Verdict, response: &Response) -> &'static str {
        review::verdict(verdict, response)
    }

    fn to_end(&self) -> &'static str {
        messages::SEE_RESULT
    }

    fn end(&self, session: &Rc<Session>, level: u8) -> Piece {
        result::result(session, level)
    }

    fn paper(&self, session: &Rc<Session>, level: u8) -> Piece {
        paper::paper(session, level)
    }

    fn want(&self, session: &Session, wanted: Wanted) {
        session.want(wanted);
    }
}

impl Widget for Session {
    fn view(self: Rc<Self>) -> Piece {
        frame::frame(&self)
    }

    fn begin(&self) {
        Session::begin(self);
    }

    fn set(&self, name: &str, value: Option<&str>) {
        Session::set(self, name, value);
    }

    fn result(&self) -> Option<Value> {
        Session::result(self)
    }

    fn entered(&self) -> bool {
        Session::entered(self)
    }

    fn ask_replace(&self) {
        Session::ask_replace(self);
    }

    fn reset(&self) {
        Session::reset(self);
    }

    fn focus(&self) {
        Session::focus(self);
    }

    fn go(&self, step: usize) {
        Session::go(self, step);
    }

    fn offered(&self, taken: bool) {
        self.answered(taken);
    }

    fn idle(self: Rc<Self>) {
        Session::idle(&self);
    }

    fn bring(&self, _what: &str, _name: &str, _text: &str) -> Vec<Fault> {
        Vec::new()
    }
}
