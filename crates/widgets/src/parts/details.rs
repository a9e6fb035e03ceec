//! Something that is shown on request.

use super::{Piece, element};

/// A closed box with a title that opens it.
pub fn details(title: &str, children: Piece) -> Piece {
    let summary = element("summary").saying(title);
    element("details").with("part", "details").holding(summary).holding(children)
}
