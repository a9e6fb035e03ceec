//! What stays in sight whatever a widget shows: its looks, its title, what was last done.

use std::rc::Rc;

use leptos::web_sys::{Element, Event, HtmlElement};
use wasm_bindgen::JsCast;

use crate::keep::Offered;
use crate::look::Look;
use crate::parts::{Call, Kept, Live, Piece, Words, classed, element, heading, show};
use crate::share::share;

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

/// What has a face: a widget's own state.
pub trait Faced {
    /// Has a look at it. What has a look and keeps something up to date runs again when the state changes. It only
    /// copies: whatever moves the focus, or builds, calls the page's listeners, and they may change the state.
    fn look(&self, look: &mut dyn for<'a> Call<&'a Face>);
}

/// A widget's own state, as far as its face goes.
pub type Read = Rc<dyn Faced>;

/// The box around everything, under its title.
pub fn frame(read: &Read, title: (&str, Option<&str>), inside: Piece) -> Piece {
    let (words, lang) = title;
    let words = (words.to_owned(), lang.map(str::to_owned));
    classed("div", "pcw")
        .with("part", "base")
        .with("lang", "en-GB")
        .holding(element("div").live(titled(share(read), words)))
        .holding(inside)
        .live(looks(share(read)))
}

/// Theme and direction.
fn looks(read: Read) -> Live {
    Box::new(move |frame: &Element| {
        read.look(&mut |face: &Face| {
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
    let mut shown: Option<(u8, u32, Box<Kept>)> = None;
    Box::new(move |holder: &Element| {
        let (mut level, mut asked) = (0, 0);
        read.look(&mut |face: &Face| (level, asked) = (face.look.heading, face.titled));
        let focused = shown.as_ref().is_some_and(|(_, before, _)| *before != asked);
        let kept = match shown.take() {
            Some((before, _, kept)) if before == level => kept,
            _ => {
                let words = Words { text: &words, lang: lang.as_deref(), marks: None };
                show(heading(level, "title", words).entry(), holder)
            }
        };
        shown = Some((level, asked, kept));
        if focused {
            focus(holder, ".title");
        }
    })
}

/// Reads something that is said out of a widget's own state.
pub type Hear = Box<dyn for<'a, 'b> Call<&'a mut Hearing<'b>>>;

/// What is told.
pub type Hearing<'a> = dyn for<'b> Call<&'b Said> + 'a;

/// What was last done, in a line of this class. The element is there from the start: screen readers listen to nothing
/// that comes later.
pub fn status(class: &'static str, mut hear: Hear) -> Piece {
    let mut heard = 0;
    let live = move |line: &Element| {
        hear.call(&mut |said: &Said| {
            if said.times != heard {
                line.set_text_content(Some(&said.words));
                heard = said.times;
            }
        });
    };
    element("p").with("role", "status").with("class", class).live(Box::new(live))
}

/// The same words where they are looked for, as long as `shows` holds. Who listens has heard them already.
pub fn echo(read: &Read, shows: fn(&Face) -> bool) -> Piece {
    let read = share(read);
    let live = move |line: &Element| {
        read.look(&mut |face: &Face| {
            line.set_text_content(shows(face).then_some(face.status.words.as_str()))
        });
    };
    classed("p", "strong").live(Box::new(live))
}

/// The first element inside that the selector names.
#[inline(never)]
pub fn find(inside: &Element, selector: &str) -> Option<Element> {
    inside.query_selector(selector).ok().flatten()
}

/// The box around the widget that an element is part of.
#[inline(never)]
pub fn base_of(element: &Element) -> Option<Element> {
    element.closest(".pcw").ok().flatten()
}

/// The element that an event comes from.
#[inline(never)]
pub fn origin(event: &Event) -> Option<Element> {
    event.target().map(JsCast::unchecked_into)
}

/// Puts focus on the first element inside that the selector names. Whether there is one.
pub fn focus(inside: &Element, selector: &str) -> bool {
    let found = find(inside, selector);
    if let Some(found) = &found {
        // `focus` belongs to HtmlElement, and everything that is focused here is one.
        drop(found.unchecked_ref::<HtmlElement>().focus());
    }
    found.is_some()
}
