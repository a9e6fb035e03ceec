//! The marks within a paragraph or an entry of a list.

use pcw_domain::text::is_space;

use super::address::{bracketed, is_image, is_link};
use super::{Asides, Span, emphasis};
use crate::form::is_blank;

/// Why something that looks like a link or an image stays text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A link to an address that links may not have.
    LinkAddress,
    /// A link without words.
    LinkWords,
    /// An image from an address that images may not have.
    ImageAddress,
    /// An image without words that say what it shows.
    ImageWords,
}

/// A piece of text on its way to become spans.
pub(super) enum Node {
    Span(Span),
    Stars(Stars),
    /// A bracket that may begin a link or an image.
    Open {
        image: bool,
    },
}

/// A run of stars, and what it could do.
#[derive(Clone, Copy, Default)]
pub(super) struct Stars {
    pub(super) count: usize,
    pub(super) opens: bool,
    pub(super) closes: bool,
}

/// Reads the spans of one paragraph or entry.
pub(super) fn spans(text: &str, asides: &mut Asides) -> Vec<Span> {
    let mut inline = Inline { text, at: 0, nodes: Vec::new(), brackets: Vec::new(), linked: 0, asides };
    let bytes = text.as_bytes();
    while inline.at < bytes.len() {
        let start = inline.at;
        inline.at += 1;
        let next = *bytes.get(inline.at).unwrap_or(&0);
        match bytes[start] {
            b'\\' if next.is_ascii_punctuation() => {
                inline.at += 1;
                inline.push(&text[start + 1..inline.at]);
            }
            b'*' => inline.stars(),
            b'[' => inline.open(false),
            b'!' if next == b'[' => {
                inline.at += 1;
                inline.open(true);
            }
            b']' => inline.close(),
            _ => {
                while inline.at < bytes.len()
                    && !matches!(bytes[inline.at], b'\\' | b'*' | b'[' | b'!' | b']')
                {
                    inline.at += 1;
                }
                inline.push(&text[start..inline.at]);
            }
        }
    }
    emphasis::resolve(inline.nodes)
}

struct Inline<'a> {
    text: &'a str,
    /// The first byte that is not read yet.
    at: usize,
    nodes: Vec<Node>,
    /// The brackets among the nodes that are still open.
    brackets: Vec<usize>,
    /// Brackets before this node hold a link already, and so begin none: links do not nest.
    linked: usize,
    asides: &'a mut Asides,
}

impl Inline<'_> {
    fn push(&mut self, more: &str) {
        match self.nodes.last_mut() {
            Some(Node::Span(Span::Text(text))) => text.push_str(more),
            _ => self.nodes.push(Node::Span(Span::Text(more.to_owned()))),
        }
    }

    fn open(&mut self, image: bool) {
        self.brackets.push(self.nodes.len());
        self.nodes.push(Node::Open { image });
    }

    /// Stars mark only where they touch a word on the inner side.
    fn stars(&mut self) {
        let first = self.at - 1;
        while self.text.as_bytes().get(self.at) == Some(&b'*') {
            self.at += 1;
        }
        let mut before = first;
        while before > 0 && (before == first || !self.text.is_char_boundary(before)) {
            before -= 1;
        }
        let before = Side::of(&self.text[before..first]);
        let after = Side::of(&self.text[self.at..]);
        self.nodes.push(Node::Stars(Stars {
            count: self.at - first,
            opens: after > Side::Space && (after == Side::Word || before < Side::Word),
            closes: before > Side::Space && (before == Side::Word || after < Side::Word),
        }));
    }

    /// A closing bracket ends a link or an image if an address follows that may be used; else all of it is text.
    fn close(&mut self) {
        let open = self.brackets.pop();
        let found = open.and_then(|open| Some((open, bracketed(&self.text[self.at..])?)));
        let Some((open, (address, length))) = found else { return self.push("]") };
        let image = matches!(self.nodes[open], Node::Open { image: true });
        if !image && open < self.linked {
            return self.push("]");
        }
        let refusal = match image {
            true if !is_image(&address) => Some(Refusal::ImageAddress),
            true if !self.says_something(open) => Some(Refusal::ImageWords),
            false if !is_link(&address) => Some(Refusal::LinkAddress),
            false if !self.says_something(open) => Some(Refusal::LinkWords),
            _ => None,
        };
        let end = self.at + length;
        if let Some(refusal) = refusal {
            self.asides.refused.push((refusal, address));
            self.push(&self.text[self.at - 1..end]);
            self.at = end;
            return;
        }
        self.at = end;
        let inner = emphasis::resolve(self.nodes.split_off(open + 1));
        self.nodes.pop();
        let span = if image {
            self.linked = self.linked.min(open);
            self.image(&inner, address)
        } else {
            self.linked = open;
            Span::Link { words: inner, address }
        };
        self.nodes.push(Node::Span(span));
    }

    /// Whether anything can be seen of what follows the bracket.
    fn says_something(&self, open: usize) -> bool {
        for node in &self.nodes[open + 1..] {
            if !matches!(node, Node::Span(Span::Text(text)) if is_blank(text)) {
                return true;
            }
        }
        false
    }

    fn image(&mut self, inner: &[Span], address: String) -> Span {
        if address.starts_with("data:") {
            self.asides.data += address.len();
        }
        let mut alternative = String::new();
        push_words(&mut alternative, inner);
        Span::Image { alternative, address }
    }
}

/// The words of spans, without addresses.
fn push_words(words: &mut String, spans: &[Span]) {
    for span in spans {
        match span {
            Span::Text(text) | Span::Image { alternative: text, .. } => words.push_str(text),
            Span::Emphasis(inner) | Span::Strong(inner) | Span::Link { words: inner, .. } => {
                push_words(words, inner);
            }
        }
    }
}

/// Adds a span to others; words to words.
pub(super) fn push_span(spans: &mut Vec<Span>, span: Span) {
    match (spans.last_mut(), &span) {
        (Some(Span::Text(text)), Span::Text(more)) => text.push_str(more),
        _ => spans.push(span),
    }
}

/// What stands beside stars.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Space,
    Mark,
    Word,
}

impl Side {
    /// What a text begins with, if it does.
    fn of(text: &str) -> Side {
        match text.chars().next() {
            None => Side::Space,
            Some(char) if is_space(char) => Side::Space,
            Some(char) if char.is_ascii_punctuation() || is_mark(char) => Side::Mark,
            _ => Side::Word,
        }
    }
}

/// The marks beyond ASCII that texts in English and its neighbours have; a table of all would weigh too much.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{A1}'..='\u{A9}' | '\u{AB}'..='\u{B1}' | '\u{B4}' | '\u{B6}'..='\u{B8}' | '\u{BB}' | '\u{BF}'
        | '\u{D7}' | '\u{F7}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20CF}'
        | '\u{2190}'..='\u{23FF}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}')
}
