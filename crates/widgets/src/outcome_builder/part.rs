//! Parts of the page: each follows the changes that concern it.

use std::rc::Rc;

use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

use super::Builder;
use super::state::State;
use crate::face::focus;
use crate::parts::{Piece, element, heading, keyed};

/// What a part depends on, as one number: while it stays the same the part is left alone.
pub(super) type Key = fn(&State) -> u64;

/// Something that is built anew whenever its key changes.
pub(super) fn part(builder: &Rc<Builder>, key: Key, make: fn(&Rc<Builder>) -> Vec<Piece>) -> Piece {
    let (builder, again) = (Rc::clone(builder), Rc::clone(builder));
    let key = move || {
        let state = builder.state.read();
        let look = &state.face.look;
        // Every part has headings, and links that a kiosk does not follow.
        key(&state) << 4 | u64::from(look.heading) << 1 | u64::from(look.kiosk)
    };
    keyed(Box::new(key), Box::new(move || make(&again)))
}

/// Two counts as one key.
pub(super) fn both(one: u32, other: u32) -> u64 {
    u64::from(one) << 28 | u64::from(other)
}

/// A section under its heading.
pub(super) fn section(builder: &Builder, class: &'static str, title: &str, inside: Vec<Piece>) -> Vec<Piece> {
    let made = element("section")
        .with("class", class)
        .holding(heading(builder.level(), "part", None, title.into(), true))
        .holding_all(inside);
    vec![made.piece()]
}

/// A heading below that of a section.
pub(super) fn sub(builder: &Builder, title: &str, entry: bool) -> Piece {
    heading(builder.level().saturating_add(1), "sub", None, title.into(), entry)
}

/// A link to the heading of the section of this class: by script, since an address cannot reach into a shadow root, and
/// would change the page's own.
pub(super) fn to(label: &str, selector: &'static str) -> Piece {
    let go = Box::new(move |event: &leptos::web_sys::Event| {
        let from = event.target().map(JsCast::unchecked_into::<Element>);
        let base = from.and_then(|from| from.closest(".pcw").ok().flatten());
        if let Some(base) = base
            && focus(&base, selector)
            && let Ok(Some(found)) = base.query_selector(selector)
        {
            // Focus alone leaves it wherever it comes into view.
            found.scroll_into_view();
        }
    });
    let made = element("button").with("type", "button").with("class", "aside").with("part", "button");
    made.on("click", go).saying(label).piece()
}
