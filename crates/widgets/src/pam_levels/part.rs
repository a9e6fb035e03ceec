//! Parts of the page: each has a heading that can be gone to, and is built anew when what it depends on has changed.

use std::rc::Rc;

use leptos::web_sys::Event;
use pcw_domain::pam::Action;
use pcw_domain::text::concat;

use super::Pam;
use super::state::State;
use crate::keep::Wanted;
use crate::parts::{Keyed, Piece, Weight, button, jump, keyed};
use crate::share::share;

/// What a button does. One list instead of a closure each: a closure is compiled anew wherever it stands.
#[derive(Clone, Copy)]
pub(super) enum Press {
    /// Move the later score of the example by so many points.
    Move(i32),
    MoveBack,
    LookUp,
    Clear,
    Dismiss,
    Replace,
    Want(Wanted),
}

/// A button that does something with the widget.
pub(super) fn press(pam: &Rc<Pam>, weight: Weight, label: &str, press: Press) -> Piece {
    let pam = share(pam);
    button(weight, label, Box::new(move |_: &Event| pressed(&pam, press)))
}

fn pressed(pam: &Rc<Pam>, press: Press) {
    match press {
        Press::Move(points) => super::change::moved(pam, points),
        Press::MoveBack => {
            pam.dispatch(Action::MoveBack);
            super::change::tell(pam);
        }
        Press::LookUp => super::look_up::look_up(pam),
        Press::Clear => super::look_up::clear(pam),
        Press::Dismiss => pam.dismiss(),
        Press::Replace => pam.outlet.replace(),
        Press::Want(wanted) => pam.want(wanted),
    }
}

/// What a part depends on, as one number: while it stays the same the part is left alone.
pub(super) type Key = fn(&State) -> u64;

/// Something that is built anew whenever its key changes. Focus that was in it goes to where it is entered.
pub(super) fn part(pam: &Rc<Pam>, key: Key, make: fn(&Rc<Pam>) -> Piece) -> Piece {
    keyed(Box::new(Part { pam: share(pam), key, make: Make::One(make) }))
}

/// One of several that are made alike, by their numbers.
pub(super) fn numbered(pam: &Rc<Pam>, number: usize, key: Key, make: fn(&Rc<Pam>, usize) -> Piece) -> Piece {
    keyed(Box::new(Part { pam: share(pam), key, make: Make::Numbered(make, number) }))
}

struct Part {
    pam: Rc<Pam>,
    key: Key,
    make: Make,
}

enum Make {
    One(fn(&Rc<Pam>) -> Piece),
    Numbered(fn(&Rc<Pam>, usize) -> Piece, usize),
}

impl Keyed for Part {
    fn key(&self) -> u64 {
        let state = self.pam.state.read();
        let look = &state.face.look;
        // Every part has headings, and links that a kiosk does not follow.
        (self.key)(&state) << 4 | u64::from(look.heading) << 1 | u64::from(look.kiosk)
    }

    fn make(&self) -> Piece {
        match self.make {
            Make::One(make) => make(&self.pam),
            Make::Numbered(make, number) => make(&self.pam, number),
        }
    }
}

/// A link to the heading of the part of this class.
pub(super) fn to_part(label: &str, class: &str) -> Piece {
    jump(label, concat(&[".", class, " > .part"]))
}
