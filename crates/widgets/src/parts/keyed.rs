//! Parts of a page that are built anew when what they depend on has changed, and left alone otherwise.

use leptos::web_sys::Element;

use super::{Kept, Piece, element, show};
use crate::face::{Live, focus};

/// Something that is made anew whenever its key changes. Focus that was in it goes to where it is entered. `key` reads
/// the state, and so says when to look again.
pub fn keyed(key: Box<dyn Fn() -> u64>, make: Box<dyn Fn() -> Vec<Piece>>) -> Piece {
    let mut shown: Option<(u64, Kept)> = None;
    let live: Live = Box::new(move |holder: &Element| {
        let now = key();
        if shown.as_ref().is_some_and(|(before, _)| *before == now) {
            return;
        }
        let held = shown.is_some() && holder.query_selector(":focus").is_ok_and(|found| found.is_some());
        shown = Some((now, show(make(), holder)));
        let _ = held
            && (focus(holder, "[data-entry]") || focus(holder, "[data-first]") || focus(holder, "button"));
    });
    element("div").with("class", "part-holder").live(live).piece()
}
