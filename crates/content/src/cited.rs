//! Where the facts of a pack come from: each source with its date, since a figure is only as good as its age.

use pcw_domain::item::Citation;

use crate::about::{list, text};
use crate::item::{read_citations, source_of};
use crate::value::Value;

/// What an object of the pack cites, with the dates of the sources: "Title (2018)".
#[inline(never)]
pub(crate) fn read_cited(object: &Value, pack: &Value) -> Vec<Citation> {
    let mut citations = read_citations(object, pack);
    for (index, citation) in list(object, "sources").iter().enumerate() {
        add_date(&mut citations[index].title, &text(source_of(citation, pack), "date"));
    }
    citations
}

/// Adds the date in brackets, unless the title ends with it, or with its year.
fn add_date(title: &mut String, date: &str) {
    let year = date.get(..4).unwrap_or_default();
    let end = title.strip_suffix(")").unwrap_or(title);
    if date.is_empty() || end.ends_with(date) || end.ends_with(year) {
        return;
    }
    title.push_str(" (");
    title.push_str(date);
    title.push(')');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_stands_behind_the_title_once() {
        for (title, date, shown) in [
            ("Book", "2018", "Book (2018)"),
            ("Book", "2018-05-31", "Book (2018-05-31)"),
            ("Book", "", "Book"),
            ("Book (2018)", "2018", "Book (2018)"),
            ("Book 2018", "2018-05", "Book 2018"),
            ("Book (2018-05)", "2018-05", "Book (2018-05)"),
            ("Book (2018)", "2024", "Book (2018) (2024)"),
            ("2018: a year", "2018", "2018: a year (2018)"),
            ("字", "2018", "字 (2018)"),
        ] {
            let mut made = String::from(title);
            add_date(&mut made, date);
            assert_eq!(made, shown, "{title} {date}");
        }
    }
}
