//! The curriculum's outcomes that come nearest to the one that is open. Ticking one maps it.

use std::rc::Rc;

use pcw_content::messages::outcome as say;

use super::part::sub;
use super::place::Place;
use super::synced::{ticking, typed};
use super::{Builder, words};
use crate::parts::{Piece, Tick, classed, container, element, none, paragraph, several, text};

/// How many are shown beside those that it is mapped to.
const SHOWN: usize = 5;

/// Other words to go by: the author may call things otherwise than the curriculum does.
pub(super) fn search(builder: &Rc<Builder>) -> Piece {
    if builder.curriculum.outcomes.is_empty() {
        return none();
    }
    let field = typed(builder, Place::Find, false, false, "");
    several![sub(builder, say::NEAREST, false), container("div", "wide", field)]
}

pub(super) fn nearest(builder: &Rc<Builder>) -> Piece {
    if builder.curriculum.outcomes.is_empty() {
        return none();
    }
    let (mut shown, words) = {
        let state = builder.state.read_untracked();
        let Some((place, outcome)) = state.opened() else { return none() };
        let from = state.review.parsed(place).lead_in.end;
        let own = &outcome.text[from..];
        let words = if state.looked_for.is_empty() { own } else { &state.looked_for };
        (outcome.mapped.clone(), words.to_owned())
    };
    let mapped = shown.len();
    for near in builder.index().nearest(&words, SHOWN) {
        if !shown.contains(&near.outcome) {
            shown.push(near.outcome);
        }
    }
    if shown.is_empty() {
        return paragraph(say::NEAREST_NONE);
    }
    let list = classed("div", "nearest").with("role", "group").with("aria-label", say::NEAREST).each(
        shown.len(),
        &mut |index: usize| {
            let made = option(builder, shown[index]);
            let class = if index < mapped { "mapped" } else { "" };
            element("div").with_if(!class.is_empty(), "class", class).holding(made)
        },
    );
    several![text("p", "hint", say::NEAREST_HINT), list]
}

/// One of them: a box to tick, and where its words stand.
fn option(builder: &Rc<Builder>, place: usize) -> Piece {
    let known = &builder.curriculum.outcomes[place];
    let words = words::known(known);
    let made = ticking(builder, Place::Map(place), Tick::Any, place, builder.line(&words));
    container("div", "", several![made, text("p", "hint small", builder.line(&words::place(builder, known)))])
}
