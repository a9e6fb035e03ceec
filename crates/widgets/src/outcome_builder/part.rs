//! Parts of the page: each follows the changes that concern it.

use std::rc::Rc;

use super::Builder;
use super::state::State;
use crate::parts::{Keyed, Piece, classed, heading, keyed};
use crate::share::share;

/// What a part depends on, as one number: while it stays the same the part is left alone.
pub(super) type Key = fn(&State) -> u64;

/// Something that is built anew whenever its key changes.
pub(super) fn part(builder: &Rc<Builder>, key: Key, make: fn(&Rc<Builder>) -> Piece) -> Piece {
    keyed(Box::new(Part { builder: share(builder), key, make }))
}

struct Part {
    builder: Rc<Builder>,
    key: Key,
    make: fn(&Rc<Builder>) -> Piece,
}

impl Keyed for Part {
    fn key(&self) -> u64 {
        let state = self.builder.state.read();
        let look = &state.face.look;
        // Every part has headings, and links that a kiosk does not follow.
        (self.key)(&state) << 4 | u64::from(look.heading) << 1 | u64::from(look.kiosk)
    }

    fn make(&self) -> Piece {
        (self.make)(&self.builder)
    }
}

/// Two counts as one key.
pub(super) fn both(one: u32, other: u32) -> u64 {
    u64::from(one) << 28 | u64::from(other)
}

/// A section under its heading.
pub(super) fn section(builder: &Builder, class: &'static str, title: &str, inside: Piece) -> Piece {
    classed("section", class).holding(heading(builder.level(), "part", title).entry()).holding(inside)
}

/// A heading below that of a section.
pub(super) fn sub(builder: &Builder, title: &str, entry: bool) -> Piece {
    heading(builder.level().saturating_add(1), "sub", title).entry_if(entry)
}
