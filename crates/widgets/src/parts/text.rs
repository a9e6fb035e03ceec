//! Words on the screen, and the boxes around them.

use pcw_content::markup;

use super::prose::spans;
use super::{Piece, classed, pieces};

/// Text as it will be read: the project's own, or a pack's, which may be in another language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words<'a> {
    /// What is read. Reaches the page as text nodes, whatever it holds.
    pub text: &'a str,
    /// The language of the text, where it is not the widget's own. Such text finds its own direction.
    pub lang: Option<&'a str>,
    /// How its marks are shown; `None` for text that is taken as it stands.
    pub marks: Option<Marks<'a>>,
}

/// What becomes of the links and images of a pack's text.
#[derive(Clone, Copy, Debug)]
pub struct Marks<'a> {
    /// The folder that images lie in; empty where there is none to trust.
    pub folder: &'a str,
    /// Whether links can be followed.
    pub links: bool,
}

impl Words<'_> {
    /// Without its marks, for places that take no elements.
    pub fn plain(&self) -> String {
        if self.marks.is_some() { markup::plain(self.text) } else { self.text.to_owned() }
    }

    /// The same, with links as words: inside a label or a heading of a list a link would be in the way.
    #[must_use]
    pub fn unlinked(mut self) -> Self {
        if let Some(marks) = &mut self.marks {
            marks.links = false;
        }
        self
    }
}

impl<'a> From<&'a str> for Words<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, lang: None, marks: None }
    }
}

impl<'a> From<&'a String> for Words<'a> {
    fn from(text: &'a String) -> Self {
        Self { text, lang: None, marks: None }
    }
}

/// What can be put into an element as words. Of plain text only its place crosses into the function that makes the
/// element; all that [`Words`] can say would be laid out anew wherever a text of ours is shown.
pub trait Said {
    /// The element that holds the words.
    fn held(self, tag: &'static str, class: &'static str) -> Piece;
    /// The words as a part of a line.
    fn span(self) -> Piece;
    /// The words as a paragraph.
    fn paragraph(self) -> Piece;
}

impl Said for Words<'_> {
    fn held(self, tag: &'static str, class: &'static str) -> Piece {
        plain(tag, class, self)
    }

    fn span(self) -> Piece {
        plain("span", "", self)
    }

    fn paragraph(self) -> Piece {
        plain("p", "", self)
    }
}

impl Said for &str {
    fn held(self, tag: &'static str, class: &'static str) -> Piece {
        own(tag, class, self)
    }

    fn span(self) -> Piece {
        own_span(self)
    }

    fn paragraph(self) -> Piece {
        own_paragraph(self)
    }
}

impl Said for &String {
    fn held(self, tag: &'static str, class: &'static str) -> Piece {
        own(tag, class, self)
    }

    fn span(self) -> Piece {
        own_span(self)
    }

    fn paragraph(self) -> Piece {
        own_paragraph(self)
    }
}

/// Words alone, as a part of a line.
pub fn span(words: impl Said) -> Piece {
    words.span()
}

/// Words alone, as a paragraph.
pub fn paragraph(words: impl Said) -> Piece {
    words.paragraph()
}

/// Lines, each in an element of its own.
#[inline(never)]
pub fn lines(tag: &'static str, lines: &[String]) -> Piece {
    pieces(lines.len(), &mut |line: usize| own(tag, "", &lines[line]))
}

/// An element that holds words alone.
pub fn text(tag: &'static str, class: &'static str, words: impl Said) -> Piece {
    words.held(tag, class)
}

#[inline(never)]
fn own(tag: &'static str, class: &'static str, words: &str) -> Piece {
    classed(tag, class).saying(words)
}

#[inline(never)]
fn own_span(words: &str) -> Piece {
    own("span", "", words)
}

#[inline(never)]
fn own_paragraph(words: &str) -> Piece {
    own("p", "", words)
}

#[inline(never)]
fn plain(tag: &'static str, class: &'static str, words: Words<'_>) -> Piece {
    let made = classed(tag, class);
    let made = match words.marks {
        Some(marks) => made.holding(spans(words.text, marks)),
        None => made.saying(words.text),
    };
    match words.lang {
        Some(lang) => made.with("lang", lang).with("dir", "auto"),
        None => made,
    }
}

/// An element that holds other elements.
#[inline(never)]
pub fn container(tag: &'static str, class: &'static str, children: Piece) -> Piece {
    classed(tag, class).holding(children)
}
