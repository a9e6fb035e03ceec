//! Fields that show what the state holds. They are not built anew when it changes: whoever stands in one stays there.

use std::rc::Rc;

use leptos::web_sys::{Element, HtmlInputElement};
use pcw_domain::text::{concat, digits};
use wasm_bindgen::JsCast;

use super::Builder;
use super::place::{Given, Place, put};
use crate::face::find;
use crate::parts::{Choice, Field, Pick, Piece, Tick, Words, choice, classed, field, none, pick};
use crate::share::share;

/// A field that follows the state.
pub(super) fn synced(builder: &Rc<Builder>, place: Place, inner: Piece) -> Piece {
    let builder = share(builder);
    let live = move |holder: &Element| {
        let wanted = place.shown(&builder.state.read());
        if let Some(found) = find(holder, "input, textarea, select") {
            // `value` is read and set in the same way on all three.
            let found: HtmlInputElement = found.unchecked_into();
            if matches!(found.type_().as_str(), "checkbox" | "radio") {
                found.set_checked(!wanted.is_empty());
            } else if found.value() != wanted {
                found.set_value(&wanted);
                // What stands there for paper as well.
                if let Some(printed) = found.next_element_sibling() {
                    printed.set_text_content(Some(&wanted));
                }
            }
        }
    };
    classed("div", "synced").holding(inner).live(Box::new(live))
}

/// One line or several to type in. `first` is where focus goes when something is missing, `error` what is.
pub(super) fn typed(builder: &Rc<Builder>, place: Place, long: bool, first: bool, error: &str) -> Piece {
    let (label, hint) = place.words();
    let id = builder.name(place.name());
    let value = place.shown(&builder.state.read_untracked());
    let (mut notes, mut described) = (none(), String::new());
    for (class, words) in [("hint", hint), ("error", error)] {
        if !words.is_empty() {
            let note = concat(&[&id, "-", class]);
            notes.push(classed("p", class).with("id", &note).saying(words));
            described.push_str(&note);
            described.push(' ');
        }
    }
    let made = Field {
        id: &id,
        label,
        value: &value,
        long,
        number: false,
        purpose: "",
        described: &described,
        first,
        wrong: !error.is_empty(),
        notes,
    };
    let again = share(builder);
    synced(builder, place, field(made, Box::new(move |text: String| put(&again, place, Given::Text(text)))))
}

/// A list to choose from.
pub(super) fn choosing(builder: &Rc<Builder>, place: Place, options: &[String]) -> Piece {
    let (label, none) = place.words();
    let mut words: Vec<Words<'_>> = Vec::new();
    for option in options {
        words.push(builder.line(option));
    }
    let made = Pick {
        id: &builder.name(place.name()),
        label: label.into(),
        none,
        options: &words,
        chosen: digits(&place.shown(&builder.state.read_untracked())),
        first: place == Place::StepLevel,
    };
    let again = share(builder);
    synced(
        builder,
        place,
        pick(made, Box::new(move |chosen: Option<usize>| put(&again, place, Given::Chosen(chosen)))),
    )
}

/// A box to tick, or one of several to choose.
pub(super) fn ticking(
    builder: &Rc<Builder>,
    place: Place,
    tick: Tick,
    index: usize,
    label: Words<'_>,
) -> Piece {
    let chosen = !place.shown(&builder.state.read_untracked()).is_empty();
    let given = Choice { tick, name: &builder.name(place.name()), index, label, chosen };
    let again = share(builder);
    synced(builder, place, choice(given, Box::new(move |on: bool| put(&again, place, Given::Ticked(on)))))
}
