//! What a pack says of itself, as every widget shows it.

use pcw_content::messages::quiz as messages;
use pcw_content::{About, Date, Source};
use pcw_domain::item::Citation;
use pcw_domain::text::concat;

use crate::parts::{Piece, container, element, link, pieces, prose, span, text};
use crate::voice::Voice;

/// Publisher, version, review, next review: as sentences.
pub fn known(about: &About) -> Vec<String> {
    let mut known = vec![
        messages::fill(messages::PUBLISHER, &[&about.publisher]),
        messages::fill(messages::VERSION, &[&about.version]),
        reviewed(about),
    ];
    if let Some(next) = about.next_review {
        known.push(messages::fill_in(messages::NEXT_REVIEW, &[messages::date(next)]));
    }
    known
}

/// The same, each in an element of its own.
pub fn lines(about: &About, tag: &'static str) -> Piece {
    let known = known(about);
    pieces(known.len(), &mut |line: usize| text(tag, "", &concat(&[known[line].as_str(), " "])))
}

/// What the pack rests on.
pub fn sources(about: &About, voice: &Voice, links: bool) -> Piece {
    element("ul").each(about.sources.len(), &mut |index: usize| {
        let source = &about.sources[index];
        let words = span(voice.line(&source_line(source)));
        let made = element("li");
        let linked = links && !source.url.is_empty();
        let made = made.holding(if linked { link(&source.url, words) } else { words });
        if source.note.is_empty() {
            return made;
        }
        made.holding(prose("prose", voice.words(&source.note, links)))
    })
}

/// "Title. Publisher. Date."
pub fn source_line(source: &Source) -> String {
    let date = Date::parse(&source.date).map_or_else(|| source.date.clone(), messages::date);
    let mut line = String::new();
    for part in [&source.title, &source.publisher, &date] {
        if !part.is_empty() {
            line.push_str(part);
            line.push_str(if part.ends_with(['.', '?', '!']) { " " } else { ". " });
        }
    }
    line
}

/// Whether, when and by whom it was reviewed.
pub fn reviewed(about: &About) -> String {
    match (about.reviewed, about.reviewer.is_empty()) {
        (None, _) => messages::NOT_REVIEWED.to_owned(),
        (Some(date), true) => messages::fill_in(messages::REVIEWED, &[messages::date(date)]),
        (Some(date), false) => {
            messages::fill(messages::REVIEWED_BY, &[&messages::date(date), &about.reviewer])
        }
    }
}

/// "Title, place", as a link where there is somewhere to go.
pub fn citation(voice: &Voice, links: bool, source: &Citation, tag: &'static str) -> Piece {
    let mut words = source.title.clone();
    if !source.place.is_empty() {
        words.push_str(", ");
        words.push_str(&source.place);
    }
    let words = span(voice.line(&words));
    let shown = if links && !source.url.is_empty() { link(&source.url, words) } else { words };
    container(tag, "", shown)
}
