//! The error summary: what stands in the way, with a link to where it is put right.

use pcw_content::messages::quiz as messages;

use super::{Piece, element, heading};

/// Focus comes here when it appears. The link goes to the first choice by script, not by address: an address
/// cannot reach into a shadow root, and would change the page's own.
pub fn problem(level: u8, cause: &str, go: Box<dyn Fn()>) -> Piece {
    let press = move |event: &leptos::web_sys::Event| {
        event.prevent_default();
        go();
    };
    let link = element("a").with("href", "#").on("click", Box::new(press)).saying(cause).piece();
    element("div")
        .with("class", "problem")
        .with("part", "problem")
        .with("role", "alert")
        .with("tabindex", "-1")
        .with("data-entry", "")
        .holding(heading(level, "problem-title", None, messages::PROBLEM.into(), false))
        .holding(element("p").holding(link).piece())
        .piece()
}
