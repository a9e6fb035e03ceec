//! What a pack says of itself, as every widget shows it.

use pcw_content::About;
use pcw_content::messages::quiz as messages;
use pcw_domain::text::concat;

use crate::parts::{Piece, element, pieces, prose, text};
use crate::voice::Voice;

/// Publisher, version, review, next review: as sentences.
pub fn known(about: &About) -> Vec<String> {
    let mut known = vec![
        messages::fill(messages::PUBLISHER, &[&about.publisher]),
        messages::fill(messages::VERSION, &[&about.version]),
        reviewed(about),
    ];
    if let Some(next) = about.next_review {
        known.push(messages::fill(messages::NEXT_REVIEW, &[&messages::date(next)]));
    }
    known
}

/// The same, each in an element of its own.
pub fn lines(about: &About, tag: &'static str) -> Vec<Piece> {
    let known = known(about);
    pieces(known.len(), &mut |line| text(tag, "", &concat(&[known[line].as_str(), " "])))
}

/// What the pack rests on.
pub fn sources(about: &About, voice: &Voice, links: bool) -> Piece {
    let list = element("ul").each(about.sources.len(), &mut |index| {
        let source = &about.sources[index];
        let mut line = String::new();
        for part in [&source.title, &source.publisher, &source.date] {
            if !part.is_empty() {
                line.push_str(part);
                line.push_str(". ");
            }
        }
        let words = text("span", "", voice.line(&line));
        let made = element("li");
        let made = match source.url.as_str() {
            url if links && !url.is_empty() => made.holding(crate::parts::link(url, vec![words])),
            _ => made.holding(words),
        };
        if source.note.is_empty() {
            return made.piece();
        }
        made.holding(prose("prose", voice.words(&source.note, links))).piece()
    });
    list.piece()
}

fn reviewed(about: &About) -> String {
    match (about.reviewed, about.reviewer.is_empty()) {
        (None, _) => messages::NOT_REVIEWED.to_owned(),
        (Some(date), true) => messages::fill(messages::REVIEWED, &[&messages::date(date)]),
        (Some(date), false) => {
            messages::fill(messages::REVIEWED_BY, &[&messages::date(date), &about.reviewer])
        }
    }
}
