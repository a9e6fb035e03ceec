//! Buttons.

use super::{Heard, Piece, element};

/// How much a button weighs on its screen. One screen has at most one `Main`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The way on.
    Main,
    /// Another way.
    Other,
    /// A step back, drawn as a link.
    Back,
    /// Something aside, drawn as a link.
    Aside,
}

/// A button that does one thing.
pub fn button(weight: Weight, label: &str, pressed: Heard) -> Piece {
    let (class, part) = match weight {
        Weight::Main => ("button main", "button button-main"),
        Weight::Other => ("button other", "button"),
        Weight::Back => ("back", "back"),
        Weight::Aside => ("aside", "button"),
    };
    let button = element("button").with("type", "button").with("class", class).with("part", part);
    button.on("click", pressed).saying(label)
}
