//! Something that is shown on request.

use super::{Piece, element};

/// A closed box with a title that opens it.
pub fn details(title: &str, children: Vec<Piece>) -> Piece {
    let summary = element("summary").saying(title).piece();
    element("details").with("part", "details").holding(summary).holding_all(children).piece()
}
