//! Headings whose level the page chooses.

use super::{Piece, Said, bare, classed, several, span, text};

/// A heading. Levels past 6 are 6.
pub fn heading(level: u8, class: &'static str, words: impl Said) -> Piece {
    headed(level, class, span(words))
}

/// A heading with a caption ("Question 3 of 10") that is read with it.
pub fn captioned(level: u8, class: &'static str, caption: &str, words: impl Said) -> Piece {
    // The space parts the two for those who hear or copy them.
    let inside = several![text("span", "caption", caption), bare(" "), span(words)];
    headed(level, class, inside)
}

#[inline(never)]
fn headed(level: u8, class: &'static str, inside: Piece) -> Piece {
    let tag = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6) - 1)];
    classed(tag, class).holding(inside)
}
