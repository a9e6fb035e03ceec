//! One view type for everything that is shown.
//!
//! Leptos compiles each shape of nested elements anew; a quiz made that way weighed 123 KB after brotli before it had a
//! style sheet. A [`Piece`] is the same type whatever it holds, so its building is compiled once. Text becomes
//! text nodes and nothing else: there is no way to put markup from a string into one.

use leptos::web_sys::{Element, Event};

use super::Call;

/// Something to show: an element, words, or several of them. One pointer, so that pieces are made and handed on as
/// numbers are.
pub type Piece = Box<Made>;

/// What hears an event of an element.
pub type Heard = Box<dyn for<'a> Call<&'a Event>>;
/// What keeps an element up to date.
pub type Live = Box<dyn for<'a> Call<&'a Element>>;

/// A piece in the making.
pub struct Made {
    pub(super) what: What,
    /// An element's tag; empty for all else.
    pub(super) tag: &'static str,
    pub(super) words: String,
    pub(super) attributes: Vec<(&'static str, String)>,
    pub(super) children: Vec<Piece>,
    pub(super) listener: Option<(&'static str, Heard)>,
    pub(super) live: Option<Live>,
}

/// What comes of a piece.
#[derive(Clone, Copy, PartialEq)]
pub enum What {
    /// An element.
    Element,
    /// An element of a drawing: SVG has a namespace of its own.
    Drawing,
    /// A text node.
    Words,
    /// Nothing of its own: what it holds stands wherever it is put.
    Several,
}

fn made(what: What, tag: &'static str) -> Piece {
    Box::new(Made {
        what,
        tag,
        words: String::new(),
        attributes: Vec::new(),
        children: Vec::new(),
        listener: None,
        live: None,
    })
}

/// An element with nothing in it yet.
#[inline(never)]
pub fn element(tag: &'static str) -> Piece {
    made(What::Element, tag)
}

/// An element of this class, or of none.
#[inline(never)]
pub fn classed(tag: &'static str, class: &str) -> Piece {
    element(tag).with_if(!class.is_empty(), "class", class)
}

/// An element of a drawing: `svg` and what stands in it.
pub fn drawing(tag: &'static str) -> Piece {
    made(What::Drawing, tag)
}

/// Words beside elements.
#[inline(never)]
pub fn bare(words: &str) -> Piece {
    let mut made = made(What::Words, "");
    words.clone_into(&mut made.words);
    made
}

/// Nothing yet, for several to be put into.
#[inline(never)]
pub fn none() -> Piece {
    made(What::Several, "")
}

/// Several pieces as one. In place of `vec!`: of that, place and length would have to be laid out at each of the
/// hundred places where pieces come together.
macro_rules! several {
    ($($piece:expr),+ $(,)?) => { $crate::parts::none()$(.holding($piece))+ };
}
pub(crate) use several;

/// Boxed, and never inlined: each call is then a pointer and not a copy of the whole element.
impl Made {
    /// Sets an attribute.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self: Box<Self>, name: &'static str, value: &str) -> Box<Self> {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// Sets an attribute where it holds.
    #[must_use]
    #[inline(never)]
    pub fn with_if(self: Box<Self>, holds: bool, name: &'static str, value: &str) -> Box<Self> {
        if holds { self.with(name, value) } else { self }
    }

    /// Puts this in, after what is there.
    #[must_use]
    #[inline(never)]
    pub fn holding(mut self: Box<Self>, child: Piece) -> Box<Self> {
        self.push(child);
        self
    }

    /// Puts this in, after what is there.
    #[inline(never)]
    pub fn push(&mut self, mut child: Piece) {
        if child.what == What::Several {
            self.children.append(&mut child.children);
        } else {
            self.children.push(child);
        }
    }

    /// Puts this in, if there is anything.
    #[inline(never)]
    pub fn push_some(&mut self, child: Option<Piece>) {
        if let Some(child) = child {
            self.push(child);
        }
    }

    /// Whether nothing was put in.
    pub fn is_empty(&self) -> bool {
        self.children.is_empty()
    }

    /// Puts these words in, after what is there.
    #[must_use]
    #[inline(never)]
    pub fn saying(mut self: Box<Self>, words: &str) -> Box<Self> {
        self.children.push(bare(words));
        self
    }

    /// Puts in so many, each made from its number.
    #[must_use]
    #[inline(never)]
    pub fn each(mut self: Box<Self>, count: usize, make: &mut dyn Call<usize, Piece>) -> Box<Self> {
        for index in 0..count {
            self.push(make.call(index));
        }
        self
    }

    /// Focus comes here when what it is part of is entered.
    #[must_use]
    #[inline(never)]
    pub fn entry(self: Box<Self>) -> Box<Self> {
        self.with("tabindex", "-1").with("data-entry", "")
    }

    /// The same, where it holds.
    #[must_use]
    pub fn entry_if(self: Box<Self>, holds: bool) -> Box<Self> {
        if holds { self.entry() } else { self }
    }

    /// Listens for as long as the element is shown.
    #[must_use]
    #[inline(never)]
    pub fn on(mut self: Box<Self>, event: &'static str, heard: Heard) -> Box<Self> {
        self.listener = Some((event, heard));
        self
    }

    /// Runs once the element is built, and again whenever a value that it read has changed.
    #[must_use]
    #[inline(never)]
    pub fn live(mut self: Box<Self>, run: Live) -> Box<Self> {
        self.live = Some(run);
        self
    }
}

/// So many pieces, each made from its number. In place of `map` and `collect`, which are compiled anew for every list
/// there is: this is compiled once.
#[inline(never)]
pub fn pieces(count: usize, make: &mut dyn Call<usize, Piece>) -> Piece {
    none().each(count, make)
}
