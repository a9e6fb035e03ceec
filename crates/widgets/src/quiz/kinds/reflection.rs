//! Write down a thought.

use pcw_content::messages::quiz as messages;
use pcw_domain::response::{Missing, Response};
use pcw_domain::text::trim;

use super::{Asked, Form, Paper, Recorded, Told, typed};
use crate::parts::{Piece, pieces, text};

/// The kind that has nothing of its own.
pub(super) struct Reflection;

impl Asked for Reflection {
    fn form(&self, form: &Form<'_>) -> Piece {
        typed::form(form, messages::WRITE, messages::YOUR_THOUGHTS, true, false)
    }

    fn told(&self, told: &Told<'_>) -> Piece {
        typed::told(told, "")
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_TEXT.to_owned()
    }
}

impl Recorded for Reflection {
    fn said(&self, response: &Response) -> String {
        trim(response.text()).to_owned()
    }

    fn right(&self) -> String {
        String::new()
    }

    fn paper(&self, _paper: &Paper<'_>) -> Piece {
        pieces(4, &mut |_: usize| text("p", "write line", ""))
    }
}
