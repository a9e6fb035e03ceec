//! Keeping a result: on paper, as text, for a spreadsheet, as data.

use std::rc::Rc;

use pcw_content::messages::result as say;
use pcw_domain::text::concat;

use super::Session;
use super::notice::Notice;
use super::record::Record;
use super::screen::{Press, press};
use crate::keep::{Wanted, file_name, shown};
use crate::parts::{Piece, Weight, classed, heading, none, several, text};
use crate::share::share;

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

pub(super) fn keep(session: &Rc<Session>, level: u8) -> Piece {
    // A kiosk has no printer of the person's own, and its files are the next person's.
    if session.kiosk() {
        return none();
    }
    let buttons = [
        (say::PRINT, Wanted::Print),
        (say::COPY, Wanted::Copy),
        (say::SAVE_TEXT, Wanted::Text),
        (say::SAVE_CSV, Wanted::Csv),
        (say::SAVE_JSON, Wanted::Json),
        (say::SHOW_TEXT, Wanted::Show),
    ];
    let row = classed("div", "buttons").each(buttons.len(), &mut |index: usize| {
        let (label, wanted) = buttons[index];
        press(session, Weight::Other, label, Press::Want(wanted))
    });
    let id = concat(&["pcw-", &session.random, "-text"]);
    let again = share(session);
    several![
        heading(level, "part screen-only", say::KEEP),
        text("p", "screen-only", say::KEEP_TEXT),
        row,
        shown(&session.face(), id, Box::new(move |wanted: Wanted| again.record(wanted))),
    ]
}
