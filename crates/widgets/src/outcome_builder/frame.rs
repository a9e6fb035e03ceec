//! The whole builder: its title, and its parts one below the other. With `view="verbs"` the verbs alone.

use std::rc::Rc;

use leptos::web_sys::{Element, HtmlTextAreaElement};
use pcw_content::messages::outcome as say;
use pcw_domain::text::parted;
use wasm_bindgen::JsCast;

use super::part::{both, part, section};
use super::{Builder, about, glance, keep, list, notice, paper, plan, questions, verbs, writing};
use crate::about::reviewed;
use crate::face::{self, base_of, find, focus};
use crate::look::Storage;
use crate::parts::{Live, Piece, classed, container, element, jump, none, paragraph, prose, several, text};
use crate::share::share;

/// A part of the page.
struct Part {
    /// The class of its section.
    class: &'static str,
    /// Where its heading is.
    selector: &'static str,
    title: &'static str,
    inside: fn(&Rc<Builder>) -> Piece,
}

macro_rules! part_of_page {
    ($class:literal, $title:expr, $inside:expr) => {
        Part { class: $class, selector: concat!(".", $class, " > .part"), title: $title, inside: $inside }
    };
}

static PARTS: [Part; 6] = [
    part_of_page!("p-plan", say::PLAN, plan::plan),
    part_of_page!("p-write", say::WRITE, writing::writing),
    part_of_page!("p-list", say::LIST, list::list),
    part_of_page!("p-glance", say::GLANCE, glance::glance),
    part_of_page!("p-questions", say::QUESTIONS, questions::questions),
    part_of_page!("p-keep", say::KEEP, keep::keep),
];

/// The parts that are there. A kiosk has nothing to save to.
fn parts(builder: &Builder) -> &'static [Part] {
    if builder.kiosk() { &PARTS[..5] } else { &PARTS }
}

pub(super) fn frame(builder: &Rc<Builder>) -> Piece {
    let state = share(&builder.state);
    let inside = several![
        part(builder, |state| both(state.face.look.storage as u32, u32::from(state.verbs)), promise),
        notice::notice(builder),
        // What was done is seen where it was done; who cannot see it hears it.
        face::status(
            "hidden screen-only",
            Box::new(move |hear: &mut face::Hearing<'_>| hear.call(&state.read().face.status))
        ),
        part(builder, |state| u64::from(state.verbs), whole),
    ];
    let title = (builder.curriculum.title.as_str(), builder.voice.lang());
    let framed = face::frame(&builder.face(), title, inside);
    // The last to be told of a change: what it sends focus to is there by then.
    let goes = classed("div", "goes").live(goes(builder));
    framed.holding(goes)
}

fn promise(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let private = match state.face.look.storage {
        // Nothing is written there.
        _ if state.verbs => "",
        Storage::None => say::PRIVATE,
        Storage::Tab => say::PRIVATE_TAB,
        Storage::Browser => say::PRIVATE_KEPT,
    };
    let basis = prose("prose", builder.words(&builder.curriculum.basis));
    let known = paragraph(&reviewed(&builder.about));
    container("div", "promise", several![text("p", "screen-only", private), basis, known])
}

fn whole(builder: &Rc<Builder>) -> Piece {
    if builder.state.read_untracked().verbs {
        return several![container("div", "ob", verbs::verbs(builder)), about::about(builder)];
    }
    let mut parts = none();
    if !builder.curriculum.introduction.is_empty() {
        parts.push(prose("introduction prose", builder.words(&builder.curriculum.introduction)));
    }
    parts.push(contents(builder));
    for part in self::parts(builder) {
        let made = section(builder, part.class, part.title, (part.inside)(builder));
        parts.push(container("div", "part-holder", made));
    }
    parts.push(about::about(builder));
    several![container("div", "ob screen-only", parts), paper::paper(builder)]
}

/// The ways to the parts.
fn contents(builder: &Rc<Builder>) -> Piece {
    let parts = parts(builder);
    let list = element("ul").each(parts.len(), &mut |index: usize| {
        container("li", "", jump(parts[index].title, parts[index].selector.to_owned()))
    });
    let id = builder.name("parts");
    let label = classed("p", "strong").with("id", &id).saying(say::PARTS);
    let made = classed("div", "contents").with("role", "group").with("aria-labelledby", &id);
    made.holding(label).holding(list)
}

/// Sends focus where the last action wants it.
fn goes(builder: &Rc<Builder>) -> Live {
    let builder = share(builder);
    let mut before = 0;
    Box::new(move |holder: &Element| {
        let ((count, selector), select) = {
            let state = builder.state.read();
            (state.goes, state.select)
        };
        if count == before {
            return;
        }
        before = count;
        let Some(base) = base_of(holder) else { return };
        // The first of these that is there, not what comes first on the page; what was meant may have gone meanwhile.
        let mut rest = selector;
        while let Some((one, more)) = parted(rest, b',') {
            if focus(&base, one) {
                return;
            }
            rest = more;
        }
        let _ = focus(&base, rest) || focus(&base, ".p-list > .part");
        if let (Some((from, to)), Some(found)) = (select, find(&base, selector)) {
            mark(&found, from, to);
        }
    })
}

/// Selects a part of what stands in a field, in units as the browser counts them.
fn mark(field: &Element, from: usize, to: usize) {
    let field: &HtmlTextAreaElement = field.unchecked_ref();
    drop(field.set_selection_range(from as u32, to as u32));
}
