//! The two ways to write outcomes: step by step, or many at once.

use std::rc::Rc;

use pcw_content::messages::outcome as say;

use super::part::{both, part};
use super::place::Place;
use super::synced::ticking;
use super::{Builder, paste, steps};
use crate::parts::{Group, Piece, Tick, container, group, pieces, several, text};

pub(super) fn writing(builder: &Rc<Builder>) -> Piece {
    let form = part(builder, |state| both(state.changes.form, u32::from(state.guided)), form);
    several![part(builder, |_| 0, ways), container("div", "form", form)]
}

fn ways(builder: &Rc<Builder>) -> Piece {
    let choices = pieces(2, &mut |index: usize| {
        let label = [say::BY_STEPS, say::AT_ONCE][index].into();
        ticking(builder, Place::Way(index == 0), Tick::One, index, label)
    });
    let legend = text("span", "strong", say::WAYS);
    let name = builder.name("ways");
    group(Group { name: &name, legend, more: None, hint: say::WAYS_HINT, error: None }, choices)
}

fn form(builder: &Rc<Builder>) -> Piece {
    if builder.state.read_untracked().guided { steps::steps(builder) } else { paste::paste(builder) }
}
