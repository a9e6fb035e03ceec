//! What a quiz is part of: a widget of its own, or the practice inside another. What the two do differently is here, so
//! that a script without the whole quiz does not carry it.

use std::rc::Rc;

use pcw_content::Value;
use pcw_domain::attempt::Attempt;
use pcw_domain::item::Item;
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::score::Verdict;
use pcw_domain::settings::Settings;

use super::Session;
use super::kinds::Asked;
use super::question::Sure;
use crate::keep::Wanted;
use crate::parts::Piece;

/// How a quiz goes about what its surroundings decide.
pub(crate) trait Manner {
    /// Takes over an attribute that says how the quiz is given; without a value, what the pack says. Whether it is one.
    fn set(&self, settings: &mut Settings, name: &str, value: Option<&str>, pack: &Settings) -> bool;
    /// A new attempt.
    fn start(&self, quiz: &Quiz, settings: &Settings, seed: &str) -> Attempt;
    /// A new attempt at what was missed, because the person asked for one.
    fn retry(&self, session: &Session);
    /// "How sure are you?", where that is asked; with an error, where it was left out.
    fn sure(&self, asked: &Sure<'_>) -> Option<Piece>;
    /// What the page is told of an answer; `None` where it is told nothing.
    fn answered(&self, session: &Session, position: usize) -> Option<Value>;
    /// What the page is told at the end; `None` where it is told nothing.
    fn completed(&self, session: &Session) -> Option<Value>;
    /// What the item's kind can do.
    fn asked<'a>(&self, item: &'a Item) -> &'a dyn Asked;
    /// How an answer did, in words.
    fn verdict(&self, verdict: Verdict, response: &Response) -> &'static str;
    /// What the button is called that leads to the end.
    fn to_end(&self) -> &'static str;
    /// What stands at the end. `level` is the level of its first heading.
    fn end(&self, session: &Rc<Session>, level: u8) -> Piece;
    /// The questions on paper; nothing where there is no such thing.
    fn paper(&self, session: &Rc<Session>, level: u8) -> Piece;
    /// The person wants to have something of it.
    fn want(&self, session: &Session, wanted: Wanted);
}
