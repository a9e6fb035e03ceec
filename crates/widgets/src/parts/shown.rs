//! Pieces on the page: the nodes that come of them, and what is kept of them while they are shown.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use leptos::tachys::view::{Mountable, Render};
use leptos::web_sys::{Document, Element, Node};

use super::piece::{Made, Piece, What, none};
use crate::held::Follower;

/// What is kept of pieces that are shown. Dropping it ends their listeners and followers.
#[derive(Default)]
pub struct Kept {
    /// What is still to be shown.
    waiting: Option<Piece>,
    nodes: Vec<Node>,
    _listeners: Vec<EventListener>,
    _followers: Vec<Rc<Follower>>,
}

/// Puts a piece into an element, in the place of what it held. What is kept of it is in a box, since it is moved about.
pub fn show(piece: Piece, parent: &Element) -> Box<Kept> {
    parent.set_text_content(None);
    let mut kept = Box::new(Kept::default());
    if let Some(document) = parent.owner_document() {
        for piece in none().holding(piece).children {
            if let Some(node) = piece.into_node(&document, &mut kept) {
                drop(parent.append_child(&node));
            }
        }
    }
    kept
}

impl Made {
    /// `None` only for several, and for a tag that no browser takes, and ours are constants.
    fn into_node(self, document: &Document, kept: &mut Kept) -> Option<Node> {
        if self.what == What::Words {
            return Some(document.create_text_node(&self.words).into());
        }
        let namespace = if self.what == What::Drawing {
            "http://www.w3.org/2000/svg"
        } else {
            "http://www.w3.org/1999/xhtml"
        };
        let element = document.create_element_ns(Some(namespace), self.tag).ok()?;
        for (name, value) in &self.attributes {
            drop(element.set_attribute(name, value));
        }
        for child in self.children {
            if let Some(node) = child.into_node(document, kept) {
                drop(element.append_child(&node));
            }
        }
        if let Some((event, mut heard)) = self.listener {
            // Passive is gloo's default, and a link's own way could then not be stopped.
            let options = EventListenerOptions::enable_prevent_default();
            kept._listeners.push(EventListener::new_with_options(&element, event, options, move |event| {
                heard.call(event)
            }));
        }
        if let Some(mut run) = self.live {
            let shown = element.clone();
            kept._followers.push(Follower::new(Box::new(move || run.call(&shown))));
        }
        Some(element.into())
    }
}

/// The way into Leptos: its mounting and its unmounting.
impl Render for Piece {
    type State = Kept;

    fn build(self) -> Kept {
        // Made once it is known in which document.
        Kept { waiting: Some(self), ..Kept::default() }
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
        if let (Some(piece), Some(document)) = (self.waiting.take(), parent.owner_document())
            && let Some(node) = piece.into_node(&document, self)
        {
            self.nodes.push(node);
        }
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
