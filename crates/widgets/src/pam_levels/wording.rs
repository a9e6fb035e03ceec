//! Saying it well: words to avoid and words that respect the person, and situations to practise on.

use std::rc::Rc;

use pcw_content::messages::pam as say;

use super::{Pam, practice};
use crate::parts::{Piece, none, prose, span, wide_table};

pub(super) fn wording(pam: &Rc<Pam>) -> Piece {
    let mut parts = none();
    let rows = &pam.explainer.wording;
    if !rows.is_empty() {
        let heads = [say::INSTEAD, say::BETTER_WORDS, say::WHY];
        parts.push(wide_table(say::WORDING_TABLE, &heads, None, rows.len(), &mut |(row, column): (
            usize,
            usize,
        )| match column {
            0 => span(pam.line(&rows[row].instead_of)),
            1 => span(pam.line(&rows[row].better)),
            _ => prose("prose", pam.words(&rows[row].why)),
        }));
    }
    parts.push(practice::practice(pam));
    parts
}
