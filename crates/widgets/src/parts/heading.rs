//! Headings whose level the page chooses.

use super::{Piece, Words, element, text};

/// A heading. Levels past 6 are 6. A caption ("Question 3 of 10") is read with it.
/// With `entry`, focus comes here when its screen is entered.
pub fn heading(
    level: u8,
    class: &'static str,
    caption: Option<&str>,
    words: Words<'_>,
    entry: bool,
) -> Piece {
    let tag = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6) - 1)];
    let mut children = Vec::new();
    if let Some(caption) = caption {
        // The space parts the two for those who hear or copy them.
        children.extend([text("span", "caption", caption), Piece::Words(" ".to_owned())]);
    }
    children.push(text("span", "", words));
    let heading = element(tag).with("class", class).holding_all(children);
    heading.with_if(entry, "tabindex", "-1").with_if(entry, "data-entry", "").piece()
}
