//! Parts of the page: each has a heading that can be gone to, and is built anew when what it depends on has changed.

use std::rc::Rc;

use leptos::web_sys::Element;
use pcw_domain::pam::Action;
use pcw_domain::text::concat;
use wasm_bindgen::JsCast;

use super::Pam;
use super::state::State;
use crate::face::focus;
use crate::keep::Wanted;
use crate::parts::{Piece, Weight, button, element, keyed};

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
    let pam = Rc::clone(pam);
    button(weight, label, Box::new(move || pressed(&pam, press)))
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

/// What makes a part, by its number.
pub(super) type Make = Box<dyn Fn(&Rc<Pam>, usize) -> Vec<Piece>>;

/// Something that is built anew whenever its key changes. Focus that was in it goes to where it is entered.
pub(super) fn part(pam: &Rc<Pam>, key: Key, make: fn(&Rc<Pam>) -> Vec<Piece>) -> Piece {
    numbered(pam, 0, key, Box::new(move |pam, _| make(pam)))
}

/// One of several that are made alike.
pub(super) fn numbered(pam: &Rc<Pam>, number: usize, key: Key, make: Make) -> Piece {
    let (pam, again) = (Rc::clone(pam), Rc::clone(pam));
    let key = move || {
        let state = pam.state.read();
        let look = &state.face.look;
        // Every part has headings, and links that a kiosk does not follow.
        key(&state) << 4 | u64::from(look.heading) << 1 | u64::from(look.kiosk)
    };
    keyed(Box::new(key), Box::new(move || make(&again, number)))
}

/// A link to something on the page: by script, since an address cannot reach into a shadow root, and would change the
/// page's own.
pub(super) fn to(label: &str, selector: String) -> Piece {
    let go = Box::new(move |event: &leptos::web_sys::Event| {
        let from = event.target().map(JsCast::unchecked_into::<Element>);
        let base = from.and_then(|from| from.closest(".pcw").ok().flatten());
        if let Some(base) = base
            && focus(&base, &selector)
            && let Ok(Some(found)) = base.query_selector(&selector)
        {
            // Focus alone leaves it wherever it comes into view.
            found.scroll_into_view();
        }
    });
    let made = element("button").with("type", "button").with("class", "aside").with("part", "button");
    made.on("click", go).saying(label).piece()
}

/// A link to the heading of the part of this class.
pub(super) fn to_part(label: &str, class: &str) -> Piece {
    to(label, concat(&[".", class, " > .part"]))
}
