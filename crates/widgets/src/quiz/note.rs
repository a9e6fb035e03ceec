//! The note that a person writes for their own record of learning.

use std::rc::Rc;

use pcw_content::messages::result as say;
use pcw_domain::attempt::Action;
use pcw_domain::note::NoteField;
use pcw_domain::text::{concat, figures};

use super::Session;
use crate::parts::{Field, Piece, classed, field, heading, none, paragraph, several};
use crate::share::share;

pub(super) fn note(session: &Rc<Session>, level: u8) -> Piece {
    // What is written at a kiosk can be taken away by nobody but the next person.
    if session.kiosk() {
        return none();
    }
    let fields = classed("div", "note").each(NoteField::ALL.len(), &mut |index: usize| {
        let which = NoteField::ALL[index];
        let id = concat(&["pcw-", &session.random, "-note-", &figures(index)]);
        let value = session.state.read_untracked().attempt.note.get(which).to_owned();
        let long = matches!(which, NoteField::Learned | NoteField::Change);
        let given = Field {
            id: &id,
            label: say::NOTE_FIELDS[index],
            value: &value,
            long,
            number: false,
            purpose: if which == NoteField::Name { "name" } else { "" },
            described: "",
            first: false,
            wrong: false,
            notes: none(),
        };
        let session = share(session);
        field(given, Box::new(move |typed: String| session.dispatch(Action::Note(which, typed))))
    });
    several![heading(level, "part", say::NOTE), paragraph(say::NOTE_TEXT), fields]
}
