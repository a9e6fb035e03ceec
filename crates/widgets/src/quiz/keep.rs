//! Keeping a result: on paper, as text, for a spreadsheet, as data. Where the page refuses, the same text is shown.

use std::rc::Rc;

use leptos::prelude::{Read, ReadUntracked, Write};
use leptos::web_sys::Element;
use pcw_content::messages::result as say;
use pcw_domain::text::concat;

use super::Session;
use super::frame::focus;
use super::notice::Notice;
use super::record::Record;
use super::screen::{Press, press};
use crate::parts::{Kept, Piece, Weight, element, heading, show, text};

/// What a person wants to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Print,
    Copy,
    Text,
    Csv,
    Json,
    Show,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    wanted: Wanted,
    done: Done,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    /// Nothing is known yet.
    Asked,
    /// The browser took it.
    Taken,
    /// The page does not allow it: the text is shown.
    Shown,
}

impl Wanted {
    /// How the shell is told: what to do, and the ending of the file's name.
    fn way(self) -> (&'static str, &'static str) {
        match self {
            Wanted::Print | Wanted::Show => ("", ""),
            Wanted::Copy => ("copy", ""),
            Wanted::Text => ("text/plain", ".txt"),
            Wanted::Csv => ("text/csv", ".csv"),
            Wanted::Json => ("application/json", ".json"),
        }
    }

    fn refused(self) -> &'static str {
        match self {
            Wanted::Print => say::REFUSED_PRINT,
            Wanted::Copy => say::REFUSED_COPY,
            Wanted::Show => say::AS_TEXT,
            _ => say::REFUSED_SAVE,
        }
    }
}

impl Session {
    pub(super) fn want(&self, wanted: Wanted) {
        let done = if wanted == Wanted::Show { Done::Shown } else { Done::Asked };
        {
            let mut state = self.state.write();
            state.offered = Some(Offered { wanted, done });
            // What is said twice must go away in between, or it is heard once.
            state.status.clear();
        }
        let (way, ending) = wanted.way();
        match wanted {
            Wanted::Print => self.outlet.print(),
            Wanted::Show => {}
            _ => self.outlet.offer(way, &self.file_name(ending), &self.record(wanted)),
        }
    }

    /// What the page said to the last thing that was wanted.
    pub fn offered(&self, taken: bool) {
        let mut state = self.state.write();
        let Some(offered) = state.offered.as_mut().filter(|offered| offered.done == Done::Asked) else {
            return;
        };
        offered.done = if taken { Done::Taken } else { Done::Shown };
        let words = match (offered.wanted, taken) {
            (Wanted::Print, true) => "",
            (Wanted::Print, false) if state.notice() == Some(Notice::Paper) => say::PAPER_REFUSED,
            (Wanted::Copy, true) => say::COPIED,
            (_, true) => say::SAVED,
            (wanted, false) => wanted.refused(),
        };
        words.clone_into(&mut state.status);
    }

    fn record(&self, wanted: Wanted) -> String {
        let record = Record::of(self);
        match wanted {
            Wanted::Csv => record.csv(),
            Wanted::Json => record.json(),
            _ => record.text(),
        }
    }

    fn file_name(&self, ending: &str) -> String {
        let day = self.today.map(|day| concat(&["-", &day.text()])).unwrap_or_default();
        concat(&[&self.quiz.id, &day, ending])
    }
}

pub(super) fn keep(session: &Rc<Session>, level: u8) -> Vec<Piece> {
    // A kiosk has no printer of the person's own, and its files are the next person's.
    if session.state.read_untracked().look.kiosk {
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
    vec![
        heading(level, "part screen-only", None, say::KEEP.into(), false),
        text("p", "screen-only", say::KEEP_TEXT),
        row.piece(),
        element("div").with("class", "shown").live(shown(session)).piece(),
    ]
}

/// The text itself, where it is shown: to be selected and copied by hand.
fn shown(session: &Rc<Session>) -> Box<dyn FnMut(&Element)> {
    let session = Rc::clone(session);
    let mut before: (Option<Offered>, Option<Kept>) = (None, None);
    Box::new(move |holder| {
        let offered = session.state.read().offered.filter(|offered| offered.done == Done::Shown);
        if offered == before.0 {
            return;
        }
        let parts = offered.map(|offered| area(&session, offered.wanted)).unwrap_or_default();
        before = (offered, Some(show(parts, holder)));
        focus(holder, "textarea");
    })
}

fn area(session: &Session, wanted: Wanted) -> Vec<Piece> {
    let id = concat(&["pcw-", &session.random, "-text"]);
    let label = element("label").with("for", &id).holding(text("span", "", wanted.refused())).piece();
    let area = element("textarea").with("id", &id).with("readonly", "").with("rows", "12");
    let area = area.saying(&session.record(wanted)).piece();
    vec![element("div").with("class", "field").holding(label).holding(area).piece()]
}
