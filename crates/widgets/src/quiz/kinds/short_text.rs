//! Give a word or a few.

use pcw_content::messages::quiz as messages;
use pcw_domain::response::{Missing, Response};
use pcw_domain::short_text::ShortText;
use pcw_domain::text::trim;

use super::{Asked, Form, Paper, Recorded, Told, typed};
use crate::parts::{Piece, prose, text};

impl Asked for ShortText {
    fn form(&self, form: &Form<'_>) -> Piece {
        typed::form(form, messages::TYPE_ANSWER, messages::YOUR_ANSWER, false, false)
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        let mut parts = typed::told(told, "");
        if !told.explained {
            return parts;
        }
        if let Some(why) = self.known(told.entry.response.text()) {
            parts.push(prose("rationale", told.session.words(why)));
        }
        parts.push(text("p", "settled", &messages::fill_in(messages::RIGHT_IS, &[self.right()])));
        parts
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_TEXT.to_owned()
    }
}

impl Recorded for ShortText {
    fn said(&self, response: &Response) -> String {
        trim(response.text()).to_owned()
    }

    fn right(&self) -> String {
        self.accepted.first().cloned().unwrap_or_default()
    }

    fn paper(&self, _paper: &Paper<'_>) -> Piece {
        text("p", "write line", "")
    }
}
