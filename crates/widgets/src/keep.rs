//! Keeping something: on paper, as text, for a spreadsheet, as data. Where the page refuses, the same text is shown.

use leptos::web_sys::Element;
use pcw_content::Date;
use pcw_content::messages::result as say;
use pcw_domain::text::concat;

use crate::face::{Face, Read, focus};
use crate::outlet::Outlet;
use crate::parts::{Call, Kept, Live, Piece, classed, element, none, show, span};
use crate::share::share;

/// What a person wants to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// It on paper.
    Print,
    /// Its text in the clipboard.
    Copy,
    /// Its text as a file.
    Text,
    /// A table as a file.
    Csv,
    /// Its data as a file.
    Json,
    /// Its text, to be selected by hand.
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

    /// Asks the page for it. `name` makes a file's name of its ending.
    pub fn hand_over(self, outlet: &dyn Outlet, name: &dyn Fn(&str) -> String, text: &dyn Fn() -> String) {
        let (way, ending) = self.way();
        match self {
            Wanted::Print => outlet.print(),
            Wanted::Show => {}
            _ => outlet.offer(way, &name(ending), &text()),
        }
    }
}

impl Face {
    /// The person wants it.
    pub fn want(&mut self, wanted: Wanted) {
        let done = if wanted == Wanted::Show { Done::Shown } else { Done::Asked };
        self.offered = Some(Offered { wanted, done });
        // What is said twice must go away in between, or it is heard once.
        self.status.say("");
    }

    /// Whether the browser took the last thing that was wanted.
    pub fn is_taken(&self) -> bool {
        self.offered.is_some_and(|offered| offered.done == Done::Taken)
    }

    /// What the page said to the last thing that was wanted. With `no_text`, there is no text to show where printing is
    /// refused, and that is said instead.
    pub fn answer(&mut self, taken: bool, no_text: Option<&str>) {
        let Some(offered) = self.offered.as_mut().filter(|offered| offered.done == Done::Asked) else {
            return;
        };
        offered.done = if taken { Done::Taken } else { Done::Shown };
        let words = match (offered.wanted, taken) {
            (Wanted::Print, true) => "",
            (Wanted::Print, false) => no_text.unwrap_or(say::REFUSED_PRINT),
            (Wanted::Copy, true) => say::COPIED,
            (_, true) => say::SAVED,
            (wanted, false) => wanted.refused(),
        };
        self.status.say(words);
    }
}

/// The name of a file, by the id of a pack and the day.
pub fn file_name(id: &str, today: Option<Date>, ending: &str) -> String {
    let day = today.map(|day| concat(&["-", &day.text()])).unwrap_or_default();
    concat(&[id, &day, ending])
}

/// Where the text itself is shown, to be selected and copied by hand. `id` is unique on the page.
pub fn shown(read: &Read, id: String, mut text: Box<dyn Call<Wanted, String>>) -> Piece {
    let read = share(read);
    let mut before: (Option<Offered>, Option<Box<Kept>>) = (None, None);
    let live: Live = Box::new(move |holder: &Element| {
        let mut offered = None;
        read.look(&mut |face: &Face| offered = face.offered.filter(|offered| offered.done == Done::Shown));
        if offered == before.0 {
            return;
        }
        let parts = match offered {
            Some(offered) => area(&id, offered.wanted.refused(), &text.call(offered.wanted)),
            None => none(),
        };
        before = (offered, Some(show(parts, holder)));
        focus(holder, "textarea");
    });
    classed("div", "shown").live(live)
}

fn area(id: &str, label: &str, words: &str) -> Piece {
    let label = element("label").with("for", id).holding(span(label));
    let area = element("textarea").with("id", id).with("readonly", "").with("rows", "12");
    classed("div", "field").holding(label).holding(area.saying(words))
}
