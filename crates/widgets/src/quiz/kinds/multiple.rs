//! Choose all options that apply.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::MultipleChoice;

use super::Form;
use crate::parts::{Piece, Tick, group};

pub(super) fn form(form: &Form, kind: &MultipleChoice) -> Piece {
    let name = form.name("");
    let choices = form.choices(Tick::Any, &kind.options, &name);
    group(&name, form.asked(true), messages::SELECT_ALL, form.error, choices)
}
