//! One view type for everything that is shown.
//!
//! Leptos compiles each shape of nested elements anew; a quiz made that way weighed 123 KB after brotli before it had a
//! style sheet. A [`Piece`] is the same type whatever it holds, so its building is compiled once. Text becomes
//! text nodes and nothing else: there is no way to put markup from a string into one.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use leptos::tachys::view::{Mountable, Render};
use leptos::web_sys::{Document, Element, Event, Node};

use crate::held::Follower;

/// Something to show: an element or words.
pub enum Piece {
    /// Words, as a text node.
    Words(String),
    /// An element.
    Element(Box<Made>),
}

/// What hears an event of an element.
type Heard = Box<dyn FnMut(&Event)>;
/// What keeps an element up to date.
type Live = Box<dyn FnMut(&Element)>;

/// An element in the making.
pub struct Made {
    tag: &'static str,
    /// Belongs to a drawing: SVG has a namespace of its own.
    drawn: bool,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Piece>,
    listener: Option<(&'static str, Heard)>,
    live: Option<Live>,
}

/// An element with nothing in it yet.
pub fn element(tag: &'static str) -> Box<Made> {
    Box::new(Made {
        tag,
        drawn: false,
        attributes: Vec::new(),
        children: Vec::new(),
        listener: None,
        live: None,
    })
}

/// An element of a drawing: `svg` and what stands in it.
pub fn drawing(tag: &'static str) -> Box<Made> {
    let mut made = element(tag);
    made.drawn = true;
    made
}

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
        self.children.push(child);
        self
    }

    /// Puts these words in, after what is there.
    #[must_use]
    #[inline(never)]
    pub fn saying(mut self: Box<Self>, words: &str) -> Box<Self> {
        self.children.push(Piece::Words(words.to_owned()));
        self
    }

    /// Puts all these in, after what is there.
    #[must_use]
    #[inline(never)]
    pub fn holding_all(mut self: Box<Self>, mut children: Vec<Piece>) -> Box<Self> {
        self.children.append(&mut children);
        self
    }

    /// Puts in so many, each made from its number.
    #[must_use]
    #[inline(never)]
    pub fn each(self: Box<Self>, count: usize, make: &mut dyn FnMut(usize) -> Piece) -> Box<Self> {
        self.holding_all(pieces(count, make))
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

    /// Finished.
    pub fn piece(self: Box<Self>) -> Piece {
        Piece::Element(self)
    }
}

/// So many pieces, each made from its number. In place of `map` and `collect`, which are compiled anew for every list
/// there is: this is compiled once.
#[inline(never)]
pub fn pieces(count: usize, make: &mut dyn FnMut(usize) -> Piece) -> Vec<Piece> {
    let mut made = Vec::with_capacity(count);
    for index in 0..count {
        made.push(make(index));
    }
    made
}

/// What is kept of pieces that are shown. Dropping it ends their listeners and followers.
#[derive(Default)]
pub struct Kept {
    nodes: Vec<Node>,
    _listeners: Vec<EventListener>,
    _followers: Vec<Rc<Follower>>,
}

/// Puts the pieces into an element, in the place of what it held.
pub fn show(pieces: Vec<Piece>, parent: &Element) -> Kept {
    parent.set_text_content(None);
    let mut kept = Kept::default();
    if let Some(document) = parent.owner_document() {
        for piece in pieces {
            if let Some(node) = piece.into_node(&document, &mut kept) {
                drop(parent.append_child(&node));
            }
        }
    }
    kept
}

impl Piece {
    fn into_node(self, document: &Document, kept: &mut Kept) -> Option<Node> {
        match self {
            Piece::Words(words) => Some(document.create_text_node(&words).into()),
            Piece::Element(made) => made.into_element(document, kept).map(Node::from),
        }
    }
}

impl Made {
    /// `None` only for a tag that no browser takes, and ours are constants.
    fn into_element(self, document: &Document, kept: &mut Kept) -> Option<Element> {
        let namespace =
            if self.drawn { "http://www.w3.org/2000/svg" } else { "http://www.w3.org/1999/xhtml" };
        let element = document.create_element_ns(Some(namespace), self.tag).ok()?;
        for (name, value) in &self.attributes {
            drop(element.set_attribute(name, value));
        }
        for child in self.children {
            if let Some(node) = child.into_node(document, kept) {
                drop(element.append_child(&node));
            }
        }
        if let Some((event, heard)) = self.listener {
            // Passive is gloo's default, and a link's own way could then not be stopped.
            let options = EventListenerOptions::enable_prevent_default();
            kept._listeners.push(EventListener::new_with_options(&element, event, options, heard));
        }
        if let Some(mut run) = self.live {
            let shown = element.clone();
            kept._followers.push(Follower::new(Box::new(move || run(&shown))));
        }
        Some(element)
    }
}

/// The way into Leptos: its mounting and its unmounting.
impl Render for Box<Made> {
    type State = Kept;

    fn build(self) -> Kept {
        let mut kept = Kept::default();
        let document = leptos::prelude::document();
        if let Some(element) = self.into_element(&document, &mut kept) {
            kept.nodes.push(element.into());
        }
        kept
    }

    fn rebuild(self, state: &mut Kept) {
        // A widget is mounted once and lives by its followers; Leptos never asks for this.
        *state = self.build();
    }
}

impl Mountable for Kept {
    fn unmount(&mut self) {
        for node in self.nodes.drain(..) {
            if let Some(parent) = node.parent_node() {
                drop(parent.remove_child(&node));
            }
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        for node in &self.nodes {
            drop(parent.insert_before(node, marker));
        }
    }

    fn insert_before_this(&self, _child: &mut dyn Mountable) -> bool {
        false
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}
