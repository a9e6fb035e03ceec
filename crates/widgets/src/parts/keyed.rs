//! Parts of a page that are built anew when what they depend on has changed, and left alone otherwise.

use leptos::web_sys::Element;

use super::{Kept, Live, Piece, classed, show};
use crate::face::{find, focus};

/// Something that is made anew whenever its key changes.
pub trait Keyed {
    /// The key. It is read off the state, which so says when to look again.
    fn key(&self) -> u64;
    /// Makes it.
    fn make(&self) -> Piece;
}

/// The place for something that is made anew whenever its key changes. Focus that was in it goes to where it is entered.
pub fn keyed(part: Box<dyn Keyed>) -> Piece {
    let mut shown: Option<(u64, Box<Kept>)> = None;
    let live: Live = Box::new(move |holder: &Element| {
        let now = part.key();
        if shown.as_ref().is_some_and(|(before, _)| *before == now) {
            return;
        }
        let held = shown.is_some() && find(holder, ":focus").is_some();
        shown = Some((now, show(part.make(), holder)));
        let _ = held
            && (focus(holder, "[data-entry]") || focus(holder, "[data-first]") || focus(holder, "button"));
    });
    classed("div", "part-holder").live(live)
}
