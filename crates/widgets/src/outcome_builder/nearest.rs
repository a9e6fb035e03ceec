//! The curriculum's outcomes that come nearest to the one that is open. Ticking one maps it.

use std::rc::Rc;

use pcw_content::messages::outcome as say;

use super::part::sub;
use super::place::Place;
use super::synced::ticking;
use super::{Builder, words};
use crate::parts::{Piece, Tick, classed, container, element, none, paragraph, several, text};

/// How many are shown beside those that it is mapped to.
const SHOWN: usize = 5;

pub(super) fn nearest(builder: &Rc<Builder>) -> Piece {
    if builder.curriculum.outcomes.is_empty() {
        return none();
    }
    let (mut shown, words) = {
        let state = builder.state.read_untracked();
        let Some((place, outcome)) = state.opened() else { return none() };
        let from = state.review.parsed(place).lead_in.end;
        (outcome.mapped.clone(), outcome.text[from..].to_owned())
    };
    let mapped = shown.len();
    for near in builder.index().nearest(&words, SHOWN) {
        if !shown.contains(&near.outcome) {
            shown.push(near.outcome);
        }
    }
    let mut parts = several![sub(builder, say::NEAREST, false)];
    if shown.is_empty() {
        parts.push(paragraph(say::NEAREST_NONE));
        return parts;
    }
    parts.push(text("p", "hint", say::NEAREST_HINT));
    let list = classed("div", "nearest").with("role", "group").with("aria-label", say::NEAREST).each(
        shown.len(),
        &mut |index: usize| {
            let made = option(builder, shown[index]);
            let class = if index < mapped { "mapped" } else { "" };
            element("div").with_if(!class.is_empty(), "class", class).holding(made)
        },
    );
    parts.push(list);
    parts
}

/// One of them: a box to tick, and where its words stand.
fn option(builder: &Rc<Builder>, place: usize) -> Piece {
    let known = &builder.curriculum.outcomes[place];
    let words = words::known(known);
    let made = ticking(builder, Place::Map(place), Tick::Any, place, builder.line(&words));
    container("div", "", several![made, text("p", "hint small", builder.line(&words::place(builder, known)))])
}
