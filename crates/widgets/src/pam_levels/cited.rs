//! Where something comes from, one step away from it.

use pcw_content::messages::pam as say;
use pcw_domain::item::Citation;
use pcw_domain::text::concat;

use super::Pam;
use crate::parts::{Piece, container, element, link, text};

/// "Title (date), place", as a link where there is somewhere to go.
fn citation(pam: &Pam, source: &Citation, tag: &'static str) -> Piece {
    let mut words = source.title.clone();
    if !source.place.is_empty() {
        words.push_str(", ");
        words.push_str(&source.place);
    }
    let words = text("span", "", pam.line(&words));
    if source.url.is_empty() || pam.kiosk() {
        return container(tag, "", vec![words]);
    }
    container(tag, "", vec![link(&source.url, vec![words])])
}

/// All of them, for a cell of a table.
pub(super) fn inline(pam: &Pam, sources: &[Citation]) -> Piece {
    element("div").each(sources.len(), &mut |index| citation(pam, &sources[index], "p")).piece()
}

/// A closed box with all of them; nothing where there are none. Those who hear its title without what is above it are
/// told of what these are the sources.
pub(super) fn closed(pam: &Pam, of: &str, sources: &[Citation]) -> Option<Piece> {
    if sources.is_empty() {
        return None;
    }
    let list = element("ul").each(sources.len(), &mut |index| citation(pam, &sources[index], "li"));
    let of = text("span", "hidden", &concat(&[": ", of]));
    let summary = element("summary").saying(say::SOURCES).holding(of).piece();
    Some(element("details").with("part", "details").holding(summary).holding(list.piece()).piece())
}
