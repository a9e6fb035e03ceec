//! Where a person types: one line or several, with its label.

use leptos::prelude::event_target_value;
use leptos::web_sys::{Element, Event};
use wasm_bindgen::JsCast;

use super::{Piece, element, text};

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
    /// Ids of what explains it, parted by spaces.
    pub described: &'a str,
    /// Whether the focus goes here when a person asks to put right what is missing.
    pub first: bool,
    /// Whether what stands in it cannot be taken.
    pub wrong: bool,
    /// What stands between the label and the field.
    pub notes: Vec<Piece>,
}

/// A field that reports each change. Spelling is not checked for, and nothing is filled in: browsers send what is typed
/// to services for both.
pub fn field(given: Field<'_>, typed: Box<dyn Fn(String)>) -> Piece {
    let made = if given.long {
        element("textarea").with("rows", "4").saying(given.value)
    } else {
        let mode = if given.number { "decimal" } else { "text" };
        element("input").with("type", "text").with("value", given.value).with("inputmode", mode)
    };
    let made = made
        .with("id", given.id)
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with_if(!given.described.is_empty(), "aria-describedby", given.described)
        .with_if(given.first, "data-first", "")
        .with_if(given.wrong, "aria-invalid", "true")
        .on("input", Box::new(move |event| typed(mirrored(event))));
    let label = element("label").with("for", given.id).holding(text("span", "", given.label)).piece();
    let field = element("div").with("class", "field").with("part", "field").holding(label);
    let field = field.holding_all(given.notes).holding(made.piece());
    field.holding(text("p", "print-only typed", given.value)).piece()
}

/// What was typed; on paper it stands below, where it is not cut off at the size of the field.
fn mirrored(event: &Event) -> String {
    let typed = event_target_value(event);
    let field = event.target().map(JsCast::unchecked_into::<Element>);
    if let Some(printed) = field.and_then(|field| field.next_element_sibling()) {
        printed.set_text_content(Some(&typed));
    }
    typed
}
