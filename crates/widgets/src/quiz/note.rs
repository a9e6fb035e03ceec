//! The note that a person writes for their own record of learning.

use std::rc::Rc;

use pcw_content::messages::result as say;
use pcw_domain::attempt::Action;
use pcw_domain::note::NoteField;
use pcw_domain::text::{concat, figures};

use super::Session;
use crate::parts::{Field, Piece, element, field, heading, text};

pub(super) fn note(session: &Rc<Session>, level: u8) -> Vec<Piece> {
    // What is written at a kiosk can be taken away by nobody but the next person.
    if session.state.read_untracked().face.look.kiosk {
        return Vec::new();
    }
    let fields = element("div").with("class", "note").each(NoteField::ALL.len(), &mut |index| {
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
            described: "",
            first: false,
            wrong: false,
            notes: Vec::new(),
        };
        let session = Rc::clone(session);
        field(given, Box::new(move |typed| session.dispatch(Action::Note(which, typed))))
    });
    vec![heading(level, "part", None, say::NOTE.into(), false), text("p", "", say::NOTE_TEXT), fields.piece()]
}
