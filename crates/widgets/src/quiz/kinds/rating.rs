//! Say how sure one feels of a capability.

use pcw_content::messages::quiz as messages;
use pcw_domain::rating::Rating;
use pcw_domain::response::{Missing, Response};

use super::options::{self, Row, Worth};
use super::{Asked, Form, Paper, Recorded, Told};
use crate::parts::{Piece, Tick, several, text};

fn rows(kind: &Rating) -> Vec<Row<'static>> {
    let row = |text: &&'static str| Row { text, own: true, rationale: "", worth: Worth::None, next: None };
    messages::RATINGS[..kind.options()].iter().map(row).collect()
}

impl Asked for Rating {
    fn form(&self, form: &Form<'_>) -> Piece {
        form.group(messages::RATE, options::choices(form, Tick::One, &form.name(""), &rows(self)))
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        let said = messages::fill_in(messages::YOU_TYPED, &[self.said(&told.entry.response)]);
        text("p", "settled", &said)
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_RATING.to_owned()
    }
}

impl Recorded for Rating {
    fn said(&self, response: &Response) -> String {
        options::said(&rows(self), response)
    }

    fn right(&self) -> String {
        String::new()
    }

    fn paper(&self, paper: &Paper<'_>) -> Piece {
        several![text("p", "hint", messages::RATE), options::boxes(paper, &rows(self))]
    }
}
