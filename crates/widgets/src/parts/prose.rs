//! A pack's text with its marks: paragraphs, lists, emphasis, links, images. Each mark becomes an element that is made
//! here; the words in it become text nodes.

use pcw_content::markup::{Block, Span, blocks};
use pcw_content::messages::quiz as messages;
use pcw_domain::text::concat;

use super::text::{Marks, Words, container, text};
use super::{Piece, bare, classed, element, none, pieces};

/// Sentences, in a box of their own.
pub fn prose(class: &'static str, words: Words<'_>) -> Piece {
    let Some(marks) = words.marks else { return text("p", class, words) };
    boxed(class, words.lang, shown(&blocks(words.text), marks))
}

/// What comes after the first paragraph, which stands in a heading; `None` where that is all.
pub fn rest(class: &'static str, words: Words<'_>) -> Option<Piece> {
    let marks = words.marks?;
    let blocks = blocks(words.text);
    let from = usize::from(matches!(blocks.first(), Some(Block::Paragraph(_))));
    (blocks.len() > from).then(|| boxed(class, words.lang, shown(&blocks[from..], marks)))
}

fn boxed(class: &'static str, lang: Option<&str>, children: Piece) -> Piece {
    let made = classed("div", class).holding(children);
    match lang {
        Some(lang) => made.with("lang", lang).with("dir", "auto"),
        None => made,
    }
}

fn shown(blocks: &[Block], marks: Marks<'_>) -> Piece {
    pieces(blocks.len(), &mut |index: usize| match &blocks[index] {
        Block::Paragraph(spans) => container("p", "", run(spans, marks)),
        Block::Bullets(entries) => list("ul", entries, marks),
        Block::Numbers(entries) => list("ol", entries, marks),
    })
}

fn list(tag: &'static str, entries: &[Vec<Span>], marks: Marks<'_>) -> Piece {
    element(tag).each(entries.len(), &mut |index: usize| container("li", "", run(&entries[index], marks)))
}

/// The first paragraph of a text, for places where only words can stand. Where the text begins with a list, the list
/// in one line: nothing is lost.
pub(super) fn spans(text: &str, marks: Marks<'_>) -> Piece {
    match blocks(text).first() {
        Some(Block::Paragraph(spans)) => run(spans, marks),
        Some(Block::Bullets(entries) | Block::Numbers(entries)) => {
            let mut parts = none();
            for entry in entries {
                parts.push(run(entry, marks));
                parts.push(bare(" "));
            }
            parts
        }
        None => none(),
    }
}

fn run(spans: &[Span], marks: Marks<'_>) -> Piece {
    pieces(spans.len(), &mut |index: usize| piece(&spans[index], marks))
}

fn piece(span: &Span, marks: Marks<'_>) -> Piece {
    match span {
        Span::Text(words) => bare(words),
        Span::Emphasis(inner) => container("em", "", run(inner, marks)),
        Span::Strong(inner) => container("strong", "", run(inner, marks)),
        Span::Link { words, address } if marks.links => link(address, run(words, marks)),
        Span::Link { words, .. } => container("span", "", run(words, marks)),
        Span::Image { alternative, address } => image(alternative, address, marks.folder),
    }
}

/// A link that leaves what was answered alone: it opens beside it, and says so.
pub fn link(address: &str, words: Piece) -> Piece {
    let opens = text("span", "hidden", messages::NEW_TAB);
    let made = element("a").with("href", address).with("target", "_blank").with("rel", "noopener noreferrer");
    made.holding(words).holding(opens)
}

/// An image, or its words where it may not be fetched: only those in the pack and in its folder are.
fn image(alternative: &str, address: &str, folder: &str) -> Piece {
    let inside = address.starts_with("data:");
    if !inside && folder.is_empty() {
        return text("span", "no-image", alternative);
    }
    let source = if inside { address.to_owned() } else { concat(&[folder, address]) };
    element("img").with("src", &source).with("alt", alternative)
}
