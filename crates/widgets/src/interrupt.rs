//! The place for questions that a widget asks about itself, above all else: may something else take its place, is
//! anybody there.

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

use crate::face::{Live, focus};
use crate::parts::{Kept, Piece, element, show};

/// What decides over it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Asking {
    /// Which question is asked, as a number of the widget's own; `None` for none.
    pub question: Option<u8>,
    /// The level of its heading.
    pub level: u8,
    /// Counts the times that the widget began afresh.
    pub drawn: u32,
}

/// The place. Once a question is answered, focus goes back to where it was. `asking` reads the state.
pub fn interrupt(asking: Box<dyn Fn() -> Asking>, make: Box<dyn Fn(u8) -> Vec<Piece>>) -> Piece {
    let mut shown: Option<(Option<u8>, u8, Kept)> = None;
    let mut left: Option<(Element, u32)> = None;
    let live: Live = Box::new(move |holder| {
        let Asking { question, level, drawn } = asking();
        let (before, at) = shown.as_ref().map_or((None, level), |(asked, level, _)| (*asked, *level));
        if before == question && (at == level || question.is_none()) {
            return;
        }
        let base = holder.closest(".pcw").ok().flatten();
        let base = base.as_ref().unwrap_or(holder);
        if before.is_none() {
            left = base.query_selector(":focus").ok().flatten().map(|left| (left, drawn));
        }
        shown = Some((question, level, show(question.map(&make).unwrap_or_default(), holder)));
        if !focus(holder, "[data-entry]") {
            // Where the widget began afresh meanwhile, somebody else may stand there.
            match left.take().filter(|(left, at)| left.is_connected() && *at == drawn) {
                Some((left, _)) => drop(left.unchecked_ref::<HtmlElement>().focus()),
                None => drop(focus(base, ".title")),
            }
        }
    });
    element("div").with("class", "interrupt screen-only").live(live).piece()
}
