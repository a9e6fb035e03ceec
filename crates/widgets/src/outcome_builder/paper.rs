//! The set on paper: its title, the list, the evidence table. A long set is put together when it is printed; a short one
//! is always there, so that the browser's own print gives it as well.

use std::rc::Rc;

use pcw_content::messages::outcome as say;
use pcw_content::set::table;

use super::part::{both, part};
use super::state::State;
use super::{Builder, evidence};
use crate::parts::{Piece, container, element, heading, none, paragraph, text};

/// Up to how many outcomes it is always there.
const SHORT: usize = 60;

pub(super) fn paper(builder: &Rc<Builder>) -> Piece {
    container("div", "print-only paper", part(builder, key, sheet))
}

fn key(state: &State) -> u64 {
    let count = state.desk.set().outcomes.len();
    if count <= SHORT || state.printing {
        // A title or a word that is being typed is on paper once it is printed.
        both(state.changes.shape, state.changes.questions) | u64::from(state.printing) << 57 | 1 << 58
    } else {
        0
    }
}

fn sheet(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let set = state.desk.set();
    if set.outcomes.len() > SHORT && !state.printing {
        return paragraph(say::PAPER_LONG);
    }
    let mut parts = none();
    if !set.title.is_empty() {
        parts.push(heading(builder.level(), "sub", &set.title));
    }
    parts.push(paragraph(say::LEAD_IN));
    let list =
        element("ol").each(set.outcomes.len(), &mut |index: usize| text("li", "", &set.outcomes[index].text));
    parts.push(list);
    if !set.outcomes.is_empty() {
        parts.push(evidence::drawn(&table(set, &builder.curriculum, state.questions.as_ref())));
    }
    parts
}
