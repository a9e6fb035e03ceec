//! What stays in sight whatever a widget shows: its looks, its title, what was last done.

use std::rc::Rc;

use leptos::web_sys::{Element, HtmlElement};
use wasm_bindgen::JsCast;

use crate::keep::Offered;
use crate::look::Look;
use crate::parts::{Kept, Made, Piece, Words, element, heading, show};

/// The part of a widget's state that every widget has.
#[derive(Clone, Debug, Default)]
pub struct Face {
    /// How it looks.
    pub look: Look,
    /// What was last done, for those who cannot see it.
    pub status: String,
    /// Counts the times that focus has to go to the title.
    pub titled: u32,
    /// What became of the text that the person wanted to keep.
    pub offered: Option<Offered>,
}

/// Reads the face out of a widget's own signal, and has effects run again when that changes.
pub type Read = Rc<dyn Fn(&mut dyn FnMut(&Face))>;

/// What keeps an element up to date.
pub type Live = Box<dyn FnMut(&Element)>;

/// The box around everything, under its title.
pub fn frame(read: &Read, title: (&str, Option<&str>), inside: Vec<Piece>) -> Box<Made> {
    let (words, lang) = title;
    let words = (words.to_owned(), lang.map(str::to_owned));
    element("div")
        .with("class", "pcw")
        .with("part", "base")
        .with("lang", "en-GB")
        .holding(element("div").live(titled(Rc::clone(read), words)).piece())
        .holding_all(inside)
        .live(looks(Rc::clone(read)))
}

/// Theme and direction.
fn looks(read: Read) -> Live {
    Box::new(move |frame| {
        read(&mut |face| {
            drop(frame.set_attribute("data-theme", face.look.theme));
            drop(match face.look.dir {
                Some(dir) => frame.set_attribute("dir", dir),
                None => frame.remove_attribute("dir"),
            });
        });
    })
}

/// The title, at the level that the page asks for. `titled` sends focus there.
fn titled(read: Read, (words, lang): (String, Option<String>)) -> Live {
    let mut shown: Option<(u8, u32, Kept)> = None;
    Box::new(move |holder| {
        read(&mut |face| {
            let (level, asked) = (face.look.heading, face.titled);
            let focused = shown.as_ref().is_some_and(|(_, before, _)| *before != asked);
            let kept = match shown.take() {
                Some((before, _, kept)) if before == level => kept,
                _ => {
                    let words = Words { text: &words, lang: lang.as_deref(), marks: None };
                    show(vec![heading(level, "title", None, words, true)], holder)
                }
            };
            shown = Some((level, asked, kept));
            if focused {
                focus(holder, ".title");
            }
        });
    })
}

/// What was last done. The element is there from the start: screen readers listen to nothing that comes later.
pub fn status(read: &Read) -> Piece {
    let read = Rc::clone(read);
    let mut said = String::new();
    let live = move |line: &Element| {
        read(&mut |face| {
            if face.status != said {
                line.set_text_content(Some(&face.status));
                said.clone_from(&face.status);
            }
        });
    };
    element("p").with("role", "status").with("class", "status").live(Box::new(live)).piece()
}

/// Puts focus on the first element inside that the selector names. Whether there is one.
pub fn focus(inside: &Element, selector: &str) -> bool {
    let found = inside.query_selector(selector).ok().flatten();
    if let Some(found) = &found {
        // `focus` belongs to HtmlElement, and everything that is focused here is one.
        drop(found.unchecked_ref::<HtmlElement>().focus());
    }
    found.is_some()
}
