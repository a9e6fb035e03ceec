//! Words on the screen, and the boxes around them.

use super::{Piece, element};

/// Text as it will be read: the project's own, or a pack's, which may be in another language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words<'a> {
    /// What is read. Reaches the page as a text node, whatever it holds.
    pub text: &'a str,
    /// The language of the text, where it is not the widget's own. Such text finds its own direction.
    pub lang: Option<&'a str>,
}

impl<'a> From<&'a str> for Words<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, lang: None }
    }
}

impl<'a> From<&'a String> for Words<'a> {
    fn from(text: &'a String) -> Self {
        Self { text, lang: None }
    }
}

/// An element that holds words alone.
pub fn text<'a>(tag: &'static str, class: &'static str, words: impl Into<Words<'a>>) -> Piece {
    plain(tag, class, words.into())
}

#[inline(never)]
fn plain(tag: &'static str, class: &'static str, words: Words<'_>) -> Piece {
    let made = element(tag).with_if(!class.is_empty(), "class", class).saying(words.text);
    match words.lang {
        Some(lang) => made.with("lang", lang).with("dir", "auto").piece(),
        None => made.piece(),
    }
}

/// An element that holds other elements.
#[inline(never)]
pub fn container(tag: &'static str, class: &'static str, children: Vec<Piece>) -> Piece {
    element(tag).with_if(!class.is_empty(), "class", class).holding_all(children).piece()
}
