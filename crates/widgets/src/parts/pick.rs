//! One of a list, by the browser's own control: it works with every keyboard, screen reader and phone.

use leptos::prelude::event_target_value;
use leptos::web_sys::Event;

use pcw_domain::text::{digits, figures};

use super::{Call, Piece, Words, classed, element, span};

/// What a list to choose from is made from.
pub struct Pick<'a> {
    /// Unique on the page.
    pub id: &'a str,
    /// What stands before it.
    pub label: Words<'a>,
    /// What it says as long as nothing is chosen; empty where something always is.
    pub none: &'a str,
    /// What can be chosen.
    pub options: &'a [Words<'a>],
    /// Which is chosen to begin with.
    pub chosen: Option<usize>,
    /// Whether the focus goes here when a person asks to put right what is missing.
    pub first: bool,
}

/// A list that reports each change: the index of the option, `None` for none.
pub fn pick(given: Pick<'_>, mut change: Box<dyn Call<Option<usize>>>) -> Piece {
    let mut select = element("select").with("id", given.id).with_if(given.first, "data-first", "");
    if !given.none.is_empty() {
        select = select.holding(element("option").with("value", "").saying(given.none));
    }
    let select = select
        .each(given.options.len(), &mut |index: usize| {
            let words = &given.options[index];
            let made = element("option").with("value", &figures(index));
            let made = made.with_if(given.chosen == Some(index), "selected", "").saying(&words.plain());
            made.with_if(words.lang.is_some(), "lang", words.lang.unwrap_or_default())
        })
        .on("change", Box::new(move |event: &Event| change.call(digits(&event_target_value(event)))));
    let label = element("label").with("for", given.id).holding(span(given.label.unlinked()));
    classed("div", "field pick").with("part", "field").holding(label).holding(select)
}
