//! The error summary: what stands in the way, with a link to where it is put right.

use leptos::web_sys::Event;
use pcw_content::messages::quiz as messages;

use super::{Heard, Piece, classed, element, heading};

/// Focus comes here when it appears. The link goes to the first choice by script, not by address: an address
/// cannot reach into a shadow root, and would change the page's own.
pub fn problem(level: u8, cause: &str, mut go: Heard) -> Piece {
    let press = move |event: &Event| {
        event.prevent_default();
        go.call(event);
    };
    let link = element("a").with("href", "#").on("click", Box::new(press)).saying(cause);
    classed("div", "problem")
        .with("part", "problem")
        .with("role", "alert")
        .entry()
        .holding(heading(level, "problem-title", messages::PROBLEM))
        .holding(element("p").holding(link))
}
