//! Where something comes from, one step away from it.

use pcw_content::messages::pam as say;
use pcw_domain::item::Citation;
use pcw_domain::text::concat;

use super::Pam;
use crate::about::citation;
use crate::parts::{Piece, element, text};

/// All of them, for a cell of a table.
pub(super) fn inline(pam: &Pam, sources: &[Citation]) -> Piece {
    element("div")
        .each(sources.len(), &mut |index: usize| citation(&pam.voice, !pam.kiosk(), &sources[index], "p"))
}

/// A closed box with all of them; nothing where there are none. Those who hear its title without what is above it are
/// told of what these are the sources.
pub(super) fn closed(pam: &Pam, of: &str, sources: &[Citation]) -> Option<Piece> {
    if sources.is_empty() {
        return None;
    }
    let list = element("ul")
        .each(sources.len(), &mut |index: usize| citation(&pam.voice, !pam.kiosk(), &sources[index], "li"));
    let of = text("span", "hidden", &concat(&[": ", of]));
    let summary = element("summary").saying(say::SOURCES).holding(of);
    Some(element("details").with("part", "details").holding(summary).holding(list))
}
