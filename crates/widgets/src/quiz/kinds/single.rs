//! Choose one option.

use pcw_content::messages::quiz as messages;
use pcw_domain::choice::SingleChoice;

use super::Form;
use crate::parts::{Piece, Tick, group};

pub(super) fn form(form: &Form, kind: &SingleChoice) -> Piece {
    let name = form.name("");
    let choices = form.choices(Tick::One, &kind.options, &name);
    group(&name, form.asked(true), messages::SELECT_ONE, form.error, choices)
}
