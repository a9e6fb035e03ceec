//! The place for questions that a widget asks about itself, above all else: may something else take its place, is
//! anybody there.

use std::rc::Rc;

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

use crate::face::{base_of, find, focus};
use crate::parts::{Kept, Live, Piece, classed, none, show};
use crate::share::share;

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

/// A widget that asks such questions.
pub trait Asks {
    /// What decides over them, read off the state.
    fn asking(&self) -> Asking;
    /// The question of this number.
    fn question(self: Rc<Self>, number: u8) -> Piece;
}

/// The place. Once a question is answered, focus goes back to where it was.
pub fn interrupt(widget: Rc<dyn Asks>) -> Piece {
    let mut shown: Option<(Option<u8>, u8, Box<Kept>)> = None;
    let mut left: Option<(Element, u32)> = None;
    let live: Live = Box::new(move |holder: &Element| {
        let Asking { question, level, drawn } = widget.asking();
        let (before, at) = shown.as_ref().map_or((None, level), |(asked, level, _)| (*asked, *level));
        if before == question && (at == level || question.is_none()) {
            return;
        }
        let base = base_of(holder);
        let base = base.as_ref().unwrap_or(holder);
        if before.is_none() {
            left = find(base, ":focus").map(|left| (left, drawn));
        }
        shown = Some((
            question,
            level,
            show(question.map_or_else(none, |number| share(&widget).question(number)), holder),
        ));
        if !focus(holder, "[data-entry]") {
            // Where the widget began afresh meanwhile, somebody else may stand there.
            match left.take().filter(|(left, at)| left.is_connected() && *at == drawn) {
                Some((left, _)) => drop(left.unchecked_ref::<HtmlElement>().focus()),
                None => drop(focus(base, ".title")),
            }
        }
    });
    classed("div", "interrupt screen-only").live(live)
}
