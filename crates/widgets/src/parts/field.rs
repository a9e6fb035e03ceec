//! Where a person types: one line or several, with its label.

use leptos::prelude::event_target_value;
use leptos::web_sys::{Event, KeyboardEvent};
use wasm_bindgen::JsCast;

use crate::face::origin;

use super::{Call, Heard, Piece, classed, element, span, text};

/// What a field is made from.
pub struct Field<'a> {
    /// Unique on the page.
    pub id: &'a str,
    /// What stands above it.
    pub label: &'a str,
    /// What stands in it to begin with.
    pub value: &'a str,
    /// Several lines, else one.
    pub long: bool,
    /// Numbers are expected: phones show their digits.
    pub number: bool,
    /// What browsers may fill in, in HTML's own words (`name`); empty: nothing. WCAG 1.3.5 asks for it where a person
    /// writes of themselves.
    pub purpose: &'a str,
    /// Ids of what explains it, parted by spaces.
    pub described: &'a str,
    /// Whether the focus goes here when a person asks to put right what is missing.
    pub first: bool,
    /// Whether what stands in it cannot be taken.
    pub wrong: bool,
    /// What stands between the label and the field.
    pub notes: Piece,
}

/// A field that reports each change. Spelling is not checked for, and nothing is filled in but for a stated purpose:
/// browsers send what is typed to services for both.
pub fn field(given: Field<'_>, mut typed: Box<dyn Call<String>>) -> Piece {
    let made = if given.long {
        element("textarea").with("rows", "4").saying(given.value)
    } else {
        let mode = if given.number { "decimal" } else { "text" };
        element("input").with("type", "text").with("value", given.value).with("inputmode", mode)
    };
    let filled = if given.purpose.is_empty() { "off" } else { given.purpose };
    let made = made
        .with("id", given.id)
        .with("autocomplete", filled)
        .with("spellcheck", "false")
        .with_if(!given.described.is_empty(), "aria-describedby", given.described)
        .with_if(given.first, "data-first", "")
        .with_if(given.wrong, "aria-invalid", "true")
        .on("input", Box::new(move |event: &Event| typed.call(mirrored(event))));
    let label = element("label").with("for", given.id).holding(span(given.label));
    let field = classed("div", "field").with("part", "field").holding(label);
    let field = field.holding(given.notes).holding(made);
    field.holding(text("p", "print-only typed", given.value))
}

/// Does something when a person presses Enter in a field of one line within: what they expect of any form.
pub fn entered(made: Piece, mut act: Heard) -> Piece {
    made.on(
        "keydown",
        Box::new(move |event: &Event| {
            let key = event.unchecked_ref::<KeyboardEvent>();
            // By its name: an element of another document is of that document's class.
            let from_field = origin(event).is_some_and(|from| from.tag_name().eq_ignore_ascii_case("input"));
            // Enter that ends the writing of a Japanese word, say, is none.
            if from_field && key.key() == "Enter" && !key.is_composing() {
                act.call(event);
            }
        }),
    )
}

/// What was typed; on paper it stands below, where it is not cut off at the size of the field.
fn mirrored(event: &Event) -> String {
    let typed = event_target_value(event);
    let field = origin(event);
    if let Some(printed) = field.and_then(|field| field.next_element_sibling()) {
        printed.set_text_content(Some(&typed));
    }
    typed
}
