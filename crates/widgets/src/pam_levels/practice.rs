//! The practice: a quiz inside the explainer. Its questions, marks and ways are those of the quiz.

use std::rc::Rc;

use pcw_content::Value;
use pcw_content::messages::{pam as say, quiz as messages};
use pcw_domain::attempt::Attempt;
use pcw_domain::item::Item;
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::score::Verdict;
use pcw_domain::settings::Settings;

use super::Pam;
use crate::Start;
use crate::keep::Wanted;
use crate::parts::{Piece, Weight, heading, none, paragraph, several};
use crate::quiz::{self, Asked, Manner, Press, Session, Sure, press};

/// A quiz whose items are all situations.
struct Practice;

impl Manner for Practice {
    fn set(&self, _settings: &mut Settings, _name: &str, _value: Option<&str>, _pack: &Settings) -> bool {
        false
    }

    fn start(&self, quiz: &Quiz, settings: &Settings, seed: &str) -> Attempt {
        Attempt::start_all(quiz, settings, seed)
    }

    fn retry(&self, _session: &Session) {}

    fn sure(&self, _asked: &Sure<'_>) -> Option<Piece> {
        None
    }

    fn answered(&self, _session: &Session, _position: usize) -> Option<Value> {
        None
    }

    /// A page could take the marks of a practice for a measure of somebody, which they are not.
    fn completed(&self, _session: &Session) -> Option<Value> {
        None
    }

    fn asked<'a>(&self, item: &'a Item) -> &'a dyn Asked {
        quiz::scenario(item)
    }

    /// Wordings fit more or less; nobody is right or wrong here.
    fn verdict(&self, verdict: Verdict, response: &Response) -> &'static str {
        match verdict {
            Verdict::Right => say::PRACTICE_FITS,
            _ if *response == Response::Unknown => say::PRACTICE_UNKNOWN,
            _ => say::PRACTICE_OTHER,
        }
    }

    fn to_end(&self) -> &'static str {
        say::PRACTICE_FINISH
    }

    fn end(&self, session: &Rc<Session>, level: u8) -> Piece {
        let (best, all) = session.counted();
        several![
            heading(level, "question", say::PRACTICE_END).entry(),
            paragraph(&messages::with_figures(say::PRACTICE_BEST, &[best, all])),
            press(session, Weight::Main, messages::START_AGAIN, Press::Restart),
        ]
    }

    fn paper(&self, _session: &Rc<Session>, _level: u8) -> Piece {
        none()
    }

    fn want(&self, _session: &Session, _wanted: Wanted) {}
}

/// The headings of the practice are two below those of a quiz that stands alone: it has one of its own above them.
const BELOW: u8 = 2;

/// The practice of an explainer that is started so. Of the attributes, only those of every element concern it.
pub(super) fn session(quiz: Box<Quiz>, mut start: Start) -> Rc<Session> {
    start.attributes.retain(|(name, _)| is_shared(name));
    let session = Session::new(quiz, start, Box::new(Practice));
    session.deepen(BELOW);
    session
}

/// An attribute changed.
pub(super) fn set(session: &Rc<Session>, name: &str, value: Option<&str>) {
    if is_shared(name) {
        session.set(name, value);
        if name == "heading-level" {
            session.deepen(BELOW);
        }
    }
}

fn is_shared(name: &str) -> bool {
    matches!(name, "heading-level" | "storage" | "kiosk")
}

pub(super) fn practice(pam: &Rc<Pam>) -> Piece {
    let Some(session) = &pam.practice else { return none() };
    let mut parts = several![
        heading(pam.level().saturating_add(1), "sub", say::PRACTICE),
        paragraph(say::PRACTICE_TEXT),
        quiz::promise(session),
    ];
    parts.push(session.asking());
    parts.push(quiz::deleting(session));
    parts
}
