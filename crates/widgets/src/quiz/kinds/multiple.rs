//! Choose all options that apply.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::MultipleChoice;
use pcw_domain::response::{Missing, Response};

use super::options::{self, rows};
use super::{Asked, Form, Paper, Told};
use crate::parts::{Piece, Tick, text};

impl Asked for MultipleChoice {
    fn form(&self, form: &Form<'_>) -> Piece {
        form.group(
            messages::SELECT_ALL,
            options::choices(form, Tick::Any, &form.name(""), &rows(&self.options)),
        )
    }

    fn told(&self, told: &Told<'_>) -> Vec<Piece> {
        vec![options::told(told, &rows(&self.options))]
    }

    fn missing(&self, _missing: Missing) -> String {
        messages::MISSING_OPTIONS.to_owned()
    }

    fn said(&self, response: &Response) -> String {
        options::said(&rows(&self.options), response)
    }

    fn right(&self) -> String {
        options::right(&rows(&self.options))
    }

    fn paper(&self, paper: &Paper<'_>) -> Vec<Piece> {
        vec![text("p", "hint", messages::SELECT_ALL), options::paper(paper, &rows(&self.options))]
    }
}
