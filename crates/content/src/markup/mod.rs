//! The few marks that texts of a pack may have: paragraphs, lists, emphasis, links and images, written as in
//! CommonMark. Whatever is not well formed, or not allowed, stays the text that it is.
//!
//! | written | read as |
//! |---|---|
//! | an empty line | a new paragraph; a single line break is a space |
//! | lines that begin with `- ` | a list |
//! | lines that begin with `1. `, `2. ` … | a numbered list, always from 1 |
//! | `*words*`, `**words**` | emphasis, strong emphasis |
//! | `[words](address)` | a link: https, http, mailto or tel |
//! | `![what it shows](address)` | an image: PNG, JPEG, GIF or WebP in a `data:` address, or a path beside the page |
//! | `\*` | the mark itself |

mod address;
mod emphasis;
mod inline;

use pcw_domain::text::{figures, is_space, line, trim};

pub(crate) use inline::Refusal;

/// A part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Sentences.
    Paragraph(Vec<Span>),
    /// A list; each entry as the spans in it.
    Bullets(Vec<Vec<Span>>),
    /// A list that counts from 1; each entry as the spans in it.
    Numbers(Vec<Vec<Span>>),
}

/// A run of words that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Span>),
    /// Strong emphasis.
    Strong(Vec<Span>),
    /// A link. There are no links in its words.
    Link {
        /// What the person reads; never blank.
        words: Vec<Span>,
        /// Where it leads: https, http, mailto or tel.
        address: String,
    },
    /// An image.
    Image {
        /// What it shows, in words; never blank.
        alternative: String,
        /// A `data:` address of an image, or a path relative to the page.
        address: String,
    },
}

/// A text with its marks read. Never fails, takes time in proportion to the text, and nests spans no
/// deeper than 18.
pub fn blocks(text: &str) -> Vec<Block> {
    read(text).blocks
}

/// The text without its marks, for where there is only text: links as "words (address)", images as what they show.
/// An empty line parts the blocks, and entries of lists keep "- " or "1. ".
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for block in blocks(text) {
        if !plain.is_empty() {
            plain.push_str("\n\n");
        }
        match &block {
            Block::Paragraph(spans) => push_plain(&mut plain, spans),
            Block::Bullets(entries) | Block::Numbers(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    if index > 0 {
                        plain.push('\n');
                    }
                    match block {
                        Block::Numbers(_) => {
                            plain.push_str(&figures(index + 1));
                            plain.push_str(". ");
                        }
                        _ => plain.push_str("- "),
                    }
                    push_plain(&mut plain, entry);
                }
            }
        }
    }
    plain
}

fn push_plain(plain: &mut String, spans: &[Span]) {
    for span in spans {
        match span {
            Span::Text(text) => plain.push_str(text),
            Span::Emphasis(inner) | Span::Strong(inner) => push_plain(plain, inner),
            Span::Image { alternative, .. } => plain.push_str(alternative),
            Span::Link { words, address } => {
                let before = plain.len();
                push_plain(plain, words);
                if plain.as_bytes()[before..] != *address.as_bytes() {
                    plain.push_str(" (");
                    plain.push_str(address);
                    plain.push(')');
                }
            }
        }
    }
}

/// A text with its marks read, and what the validator wants to know of it.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) blocks: Vec<Block>,
    pub(crate) asides: Asides,
}

/// What is noticed while marks are read.
#[derive(Debug, Default)]
pub(crate) struct Asides {
    /// What looks like a link or an image and stays text all the same, each with its address.
    pub(crate) refused: Vec<(Refusal, String)>,
    /// How many characters belong to the data of images.
    pub(crate) data: usize,
}

/// What a line begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Paragraph,
    Bullet,
    Number,
}

pub(crate) fn read(text: &str) -> Read {
    let mut read = Read::default();
    let mut last = None;
    for (mark, words) in pieces(text) {
        let spans = inline::spans(&words, &mut read.asides);
        match read.blocks.last_mut() {
            Some(Block::Bullets(entries) | Block::Numbers(entries)) if last == Some(mark) => {
                entries.push(spans)
            }
            _ => read.blocks.push(match mark {
                Mark::Paragraph => Block::Paragraph(spans),
                Mark::Bullet => Block::Bullets(vec![spans]),
                Mark::Number => Block::Numbers(vec![spans]),
            }),
        }
        last = Some(mark);
    }
    read
}

/// Paragraphs and entries of lists, each with its lines joined.
fn pieces(text: &str) -> Vec<(Mark, String)> {
    let mut pieces: Vec<(Mark, String)> = Vec::new();
    let mut after_empty = true;
    let mut rest = Some(text);
    while let Some(line) = line(&mut rest) {
        let line = trim(line);
        if line.is_empty() {
            after_empty = true;
            continue;
        }
        let (mark, length) = begins(line, pieces.last().map(|(mark, _)| *mark));
        let words = trim(&line[length..]);
        match pieces.last_mut() {
            Some((_, piece)) if mark == Mark::Paragraph && !after_empty => {
                piece.push(' ');
                piece.push_str(words);
            }
            _ => pieces.push((mark, words.to_owned())),
        }
        after_empty = false;
    }
    pieces
}

/// What a line begins, and how long its mark is. A numbered list begins with 1, so that a line that happens to begin
/// with a year does not become one.
fn begins(line: &str, before: Option<Mark>) -> (Mark, usize) {
    let bytes = line.as_bytes();
    let mut digits = 0;
    while digits < bytes.len() && bytes[digits].is_ascii_digit() {
        digits += 1;
    }
    let (mark, length) = match bytes.get(digits) {
        Some(b'-') if digits == 0 => (Mark::Bullet, 1),
        Some(b'.') if digits == 1 && bytes[0] == b'1' => (Mark::Number, 2),
        Some(b'.') if before == Some(Mark::Number) && (1..10).contains(&digits) => (Mark::Number, digits + 1),
        _ => return (Mark::Paragraph, 0),
    };
    match line[length..].chars().next() {
        Some(space) if is_space(space) => (mark, length),
        _ => (Mark::Paragraph, 0),
    }
}

#[cfg(test)]
mod tests;
