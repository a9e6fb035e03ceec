//! Keeping a result: on paper, as text, for a spreadsheet, as data.

use std::rc::Rc;

use pcw_content::messages::result as say;
use pcw_domain::text::concat;

use super::Session;
use super::notice::Notice;
use super::record::Record;
use super::screen::{Press, press};
use crate::keep::{Wanted, file_name, shown};
use crate::parts::{Piece, Weight, element, heading, text};

impl Session {
    pub(super) fn want(&self, wanted: Wanted) {
        self.state.write().face.want(wanted);
        wanted.hand_over(&*self.outlet, &|ending| file_name(&self.quiz.id, self.today, ending), &|| {
            self.record(wanted)
        });
    }

    pub(super) fn answered(&self, taken: bool) {
        let mut state = self.state.write();
        let on_paper = state.notice() == Some(Notice::Paper);
        state.face.answer(taken, on_paper.then_some(say::PAPER_REFUSED));
    }

    fn record(&self, wanted: Wanted) -> String {
        let record = Record::of(self);
        match wanted {
            Wanted::Csv => record.csv(),
            Wanted::Json => record.json(),
            _ => record.text(),
        }
    }
}

pub(super) fn keep(session: &Rc<Session>, level: u8) -> Vec<Piece> {
    // A kiosk has no printer of the person's own, and its files are the next person's.
    if session.state.read_untracked().face.look.kiosk {
        return Vec::new();
    }
    let buttons = [
        (say::PRINT, Wanted::Print),
        (say::COPY, Wanted::Copy),
        (say::SAVE_TEXT, Wanted::Text),
        (say::SAVE_CSV, Wanted::Csv),
        (say::SAVE_JSON, Wanted::Json),
        (say::SHOW_TEXT, Wanted::Show),
    ];
    let row = element("div").with("class", "buttons").each(buttons.len(), &mut |index| {
        let (label, wanted) = buttons[index];
        press(session, Weight::Other, label, Press::Want(wanted))
    });
    let id = concat(&["pcw-", &session.random, "-text"]);
    let again = Rc::clone(session);
    vec![
        heading(level, "part screen-only", None, say::KEEP.into(), false),
        text("p", "screen-only", say::KEEP_TEXT),
        row.piece(),
        shown(&session.face(), id, Box::new(move |wanted| again.record(wanted))),
    ]
}
