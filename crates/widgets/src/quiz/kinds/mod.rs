//! How each kind of item is asked, told and printed. One file a kind.

mod matching;
mod multiple;
mod numeric;
mod options;
mod ordering;
mod rating;
mod reflection;
mod scenario;
mod short_text;
mod single;
mod true_false;
mod typed;

use std::rc::Rc;

use pcw_domain::attempt::Entry;
use pcw_domain::item::{Item, Kind};
use pcw_domain::response::{Missing, Response};

pub(super) use options::joined;

use super::{Session, question};
use crate::parts::{Group, Piece, group, rest};

/// What every kind of item can do on the screen of its question.
pub(crate) trait Asked {
    /// The form of an open question.
    fn form(&self, form: &Form<'_>) -> Piece;
    /// What was answered and, where `told.explained`, how that was.
    fn told(&self, told: &Told<'_>) -> Piece;
    /// What is said when something is left out.
    fn missing(&self, missing: Missing) -> String;
}

/// What every kind of item can do beyond that, in a quiz that stands alone: on paper, and in what a person takes away.
pub(super) trait Recorded: Asked {
    /// A response in plain words; empty for none.
    fn said(&self, response: &Response) -> String;
    /// The right answer in plain words; empty where there is none.
    fn right(&self) -> String;
    /// The question on paper, below its stem.
    fn paper(&self, paper: &Paper<'_>) -> Piece;
}

/// What the item's kind can do.
pub(super) fn recorded(item: &Item) -> &dyn Recorded {
    match &item.kind {
        Kind::Single(kind) => kind,
        Kind::Multiple(kind) => kind,
        Kind::TrueFalse(kind) => kind,
        Kind::Scenario(kind) => kind,
        Kind::Numeric(kind) => kind,
        Kind::ShortText(kind) => kind,
        Kind::Ordering(kind) => kind,
        Kind::Matching(kind) => kind,
        Kind::Rating(kind) => kind,
        Kind::Reflection => &reflection::Reflection,
    }
}

/// The same where every item is a scenario: what else there is stays out of the script then.
pub(crate) fn scenario(item: &Item) -> &dyn Asked {
    match &item.kind {
        Kind::Scenario(kind) => kind,
        _ => &reflection::Reflection,
    }
}

/// What a kind needs to show its form.
pub(crate) struct Form<'a> {
    pub session: &'a Rc<Session>,
    pub level: u8,
    pub position: usize,
    pub entry: Entry,
    pub item: &'a Item,
    /// What was left out, and how that is said; not the certainty, which has a group of its own.
    pub missing: Option<(Missing, &'a str)>,
}

/// What a kind needs to show an answer.
pub(crate) struct Told<'a> {
    pub session: &'a Session,
    pub entry: &'a Entry,
    /// Whether what is right may be seen.
    pub explained: bool,
}

/// What a kind needs to show itself on paper.
pub(crate) struct Paper<'a> {
    pub session: &'a Session,
    pub entry: &'a Entry,
}

impl Form<'_> {
    /// The question as a heading. With `entry`, focus comes here when the screen is entered.
    fn asked(&self, entry: bool) -> Piece {
        question::asked(self.session, self.level, self.position, entry)
    }

    /// A name for the controls of this item that no other element of the page has.
    fn name(&self, suffix: &str) -> String {
        self.session.name(&self.item.id, suffix)
    }

    fn error(&self) -> Option<&str> {
        self.missing.map(|(_, words)| words)
    }

    /// The controls under the question.
    fn group(&self, hint: &str, controls: Piece) -> Piece {
        let name = self.name("");
        let more = rest("more", self.session.words(&self.item.stem));
        group(Group { name: &name, legend: self.asked(true), more, hint, error: self.error() }, controls)
    }
}
