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
    pub status: Said,
    /// Counts the times that focus has to go to the title.
    pub titled: u32,
    /// What became of the text that the person wanted to keep.
    pub offered: Option<Offered>,
}

/// Something that is said. The same words twice are said twice.
#[derive(Clone, Debug, Default)]
pub struct Said {
    words: String,
    times: u32,
}

impl Said {
    /// Says it; nothing, to take back what was said.
    pub fn say(&mut self, words: &str) {
        self.times += 1;
        words.clone_into(&mut self.words);
    }

    /// Says it unless it was said last.
    pub fn say_anew(&mut self, words: &str) {
        if self.words != words {
            self.say(words);
        }
    }
}

/// Reads the face out of a widget's own state, and has effects run again when that changes. What is handed over only
/// copies: whatever moves the focus, or builds, calls the page's listeners, and they may change the state.
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
        let (mut level, mut asked) = (0, 0);
        read(&mut |face| (level, asked) = (face.look.heading, face.titled));
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
    })
}

/// Reads something that is said out of a widget's own state.
pub type Hear = Rc<dyn Fn(&mut dyn FnMut(&Said))>;

/// What was last done, in a line of this class. The element is there from the start: screen readers listen to nothing
/// that comes later.
pub fn status(class: &'static str, hear: Hear) -> Piece {
    let mut heard = 0;
    let live = move |line: &Element| {
        hear(&mut |said| {
            if said.times != heard {
                line.set_text_content(Some(&said.words));
                heard = said.times;
            }
        });
    };
    element("p").with("role", "status").with("class", class).live(Box::new(live)).piece()
}

/// The same words where they are looked for, as long as `shows` holds. Who listens has heard them already.
pub fn echo(read: &Read, shows: fn(&Face) -> bool) -> Piece {
    let read = Rc::clone(read);
    let live = move |line: &Element| {
        read(&mut |face| line.set_text_content(shows(face).then_some(face.status.words.as_str())));
    };
    element("p").with("class", "strong").live(Box::new(live)).piece()
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
