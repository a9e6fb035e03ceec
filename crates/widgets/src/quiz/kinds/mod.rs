//! How each kind of item is asked. One file a kind.

mod multiple;
mod single;
mod true_false;

use std::rc::Rc;

use pcw_domain::attempt::{Action, Entry};
use pcw_domain::choice::Choice;
use pcw_domain::item::{Item, Kind};

use super::{Session, question};
use crate::parts::{self, Piece, Tick};

/// What a kind needs to show its form.
pub(super) struct Form<'a> {
    pub session: &'a Rc<Session>,
    pub level: u8,
    pub position: usize,
    pub entry: Entry,
    pub item: &'a Item,
    pub error: Option<&'static str>,
}

impl Form<'_> {
    /// The form of the item's kind.
    pub fn piece(&self) -> Piece {
        match &self.item.kind {
            Kind::Single(kind) => single::form(self, kind),
            Kind::Multiple(kind) => multiple::form(self, kind),
            Kind::TrueFalse(kind) => true_false::form(self, kind),
        }
    }

    /// The question as a heading. With `entry`, focus comes here when the screen is entered.
    fn asked(&self, entry: bool) -> Piece {
        question::asked(self.session, self.level, self.position, entry)
    }

    /// A name for the controls of this item that no other element of the page has.
    fn name(&self, suffix: &str) -> String {
        ["pcw-", &self.session.random, "-", &self.item.id, suffix].concat()
    }

    /// The options in the order of the attempt.
    fn choices(&self, tick: Tick, options: &[Choice], name: &str) -> Vec<Piece> {
        let rows = self.entry.options.iter().enumerate();
        rows.map(|(index, &option)| {
            let label = self.session.words(&options[option].text);
            let chosen = self.entry.response.has(option);
            let given = parts::Choice { tick, name, index, label, chosen };
            let session = Rc::clone(self.session);
            parts::choice(given, Box::new(move |chosen| session.dispatch(Action::Choose { option, chosen })))
        })
        .collect()
    }
}
