//! Tables.

use super::{Piece, element};

/// A table with a title, heads over its columns, and so many rows; the first cell of each is its head.
pub fn table(title: &str, heads: &[&str], rows: usize, cell: &mut dyn FnMut(usize, usize) -> Piece) -> Piece {
    let head = element("tr")
        .each(heads.len(), &mut |column| element("th").with("scope", "col").saying(heads[column]).piece());
    let body = element("tbody").each(rows, &mut |row| {
        let cells = element("tr").each(heads.len(), &mut |column| {
            let made = if column == 0 { element("th").with("scope", "row") } else { element("td") };
            made.holding(cell(row, column)).piece()
        });
        cells.piece()
    });
    element("table")
        .with("part", "table")
        .holding(element("caption").saying(title).piece())
        .holding(element("thead").holding(head.piece()).piece())
        .holding(body.piece())
        .piece()
}
