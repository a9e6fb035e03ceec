//! Tables.

use super::{Call, Piece, classed, element};

/// What stands in a cell, by row and column.
type Cell<'a> = &'a mut dyn Call<(usize, usize), Piece>;

/// A table with a title, heads over its columns, and so many rows; the first cell of each is its head.
pub fn table(title: &str, heads: &[&str], rows: usize, cell: Cell<'_>) -> Piece {
    made(title, heads, None, rows, cell, false)
}

/// A table with sentences in it. Where there is little room each cell stands below the one before, under its column's
/// head; roles say that it is a table all the same, which browsers then no longer see. `lang` is the language of all heads
/// but the first, where it is not the widget's own.
pub fn wide_table(title: &str, heads: &[&str], lang: Option<&str>, rows: usize, cell: Cell<'_>) -> Piece {
    let table = made(title, heads, lang, rows, cell, true);
    classed("div", "table-box").holding(table)
}

fn made(title: &str, heads: &[&str], lang: Option<&str>, rows: usize, cell: Cell<'_>, wide: bool) -> Piece {
    let head = element("tr").with_if(wide, "role", "row").each(heads.len(), &mut |column: usize| {
        let made = element("th").with("scope", "col").with_if(wide, "role", "columnheader");
        let lang = lang.filter(|_| column > 0);
        made.with_if(lang.is_some(), "lang", lang.unwrap_or_default()).saying(heads[column])
    });
    let body = element("tbody").with_if(wide, "role", "rowgroup").each(rows, &mut |row: usize| {
        element("tr").with_if(wide, "role", "row").each(heads.len(), &mut |column: usize| {
            let (tag, role) = if column == 0 { ("th", "rowheader") } else { ("td", "cell") };
            element(tag)
                .with_if(column == 0, "scope", "row")
                .with_if(wide, "role", role)
                .with_if(wide, "data-head", heads[column])
                .holding(cell.call((row, column)))
        })
    });
    let group = element("thead").with_if(wide, "role", "rowgroup").holding(head);
    element("table")
        .with("part", "table")
        .with_if(wide, "role", "table")
        .holding(element("caption").saying(title))
        .holding(group)
        .holding(body)
}
