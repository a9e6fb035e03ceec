//! A radio button or checkbox with its label: 44 px to hit, the whole row.

use leptos::prelude::event_target_checked;
use leptos::web_sys::Event;

use pcw_domain::text::{concat, figures};

use super::{Call, Piece, Words, classed, element, span};

/// One of several, or any of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// A radio button: choosing it unchooses the others of its name.
    One,
    /// A checkbox.
    Any,
}

/// What a choice is made from.
pub struct Choice<'a> {
    /// Radio button or checkbox.
    pub tick: Tick,
    /// The name that radio buttons of one group share. Unique on the page: browsers have let it leak across shadow roots.
    pub name: &'a str,
    /// Counts from 0 within the group.
    pub index: usize,
    /// What stands beside it.
    pub label: Words<'a>,
    /// Whether it is chosen to begin with.
    pub chosen: bool,
}

/// A choice that reports each change.
pub fn choice(given: Choice<'_>, mut change: Box<dyn Call<bool>>) -> Piece {
    let id = concat(&[given.name, "-", &figures(given.index)]);
    let kind = if given.tick == Tick::One { "radio" } else { "checkbox" };
    let input = element("input")
        .with("type", kind)
        .with("id", &id)
        .with("name", given.name)
        .with_if(given.index == 0, "data-first", "")
        .with_if(given.chosen, "checked", "")
        .on("change", Box::new(move |event: &Event| change.call(event_target_checked(event))));
    let label = element("label").with("for", &id).holding(span(given.label.unlinked()));
    classed("div", "choice").with("part", "choice").holding(input).holding(label)
}
