//! The whole explainer: its title, what it is for, and its parts one below the other.

use std::rc::Rc;

use pcw_content::messages::{pam as say, result};

use super::part::{Key, Press, numbered, part, press, to_part};
use super::state::State;
use super::{Pam, change, evidence, handout, levels, look_up, notice, scale, wording};
use crate::about;
use crate::face::{self, Face};
use crate::keep::{Wanted, shown};
use crate::parts::{
    Piece, Weight, classed, container, element, heading, jump, none, paragraph, prose, several,
};
use crate::share::share;

/// One of the parts that make up the page.
struct Part {
    /// The class of its section.
    class: &'static str,
    title: &'static str,
    /// Whether the pack, and the site, have something for it.
    is_there: fn(&Pam) -> bool,
    /// What decides over that, where it can change.
    key: Key,
    inside: fn(&Rc<Pam>) -> Piece,
}

const PARTS: [Part; 6] = [
    always("p-levels", say::LEVELS, levels_with_approaches),
    always("p-scale", say::SCALE, scale::scale),
    Part {
        is_there: |pam| !pam.explainer.change.is_empty(),
        ..always("p-change", say::CHANGE, change::change)
    },
    Part {
        is_there: |pam| pam.state.read_untracked().score_lookup,
        key: comes_and_goes,
        ..always("p-score", say::LOOK_UP, look_up::look_up_part)
    },
    Part {
        is_there: |pam| !pam.explainer.wording.is_empty() || pam.practice.is_some(),
        ..always("p-wording", say::WORDING, wording::wording)
    },
    always("p-evidence", say::EVIDENCE, evidence::evidence),
];

/// The class of the section where the handout is had.
const KEEP: &str = "p-keep";

const fn always(class: &'static str, title: &'static str, inside: fn(&Rc<Pam>) -> Piece) -> Part {
    Part { class, title, is_there: |_| true, key: |_| 0, inside }
}

pub(super) fn frame(pam: &Rc<Pam>) -> Piece {
    let state = share(&pam.state);
    let mut parts = several![part(pam, comes_and_goes, contents), part(pam, |_| 0, topics)];
    for (number, Part { key, .. }) in PARTS.iter().enumerate() {
        parts.push(numbered(pam, number, *key, section));
    }
    parts.push(part(pam, |_| 0, keep));
    let inside = several![
        part(pam, |_| 0, promise),
        notice::notice(pam),
        // What was done is seen where it was done; who cannot see it hears it.
        face::status(
            "hidden screen-only",
            Box::new(move |hear: &mut face::Hearing<'_>| hear.call(&state.read().face.status))
        ),
        container("div", "pam screen-only", parts),
        part(pam, |state| state.reading.banding as u64, handout::on_paper),
    ];
    face::frame(&pam.face(), (&pam.explainer.title, pam.voice.lang()), inside)
}

/// What a site turns on and off.
fn comes_and_goes(state: &State) -> u64 {
    u64::from(state.score_lookup)
}

fn promise(pam: &Rc<Pam>) -> Piece {
    let purpose = prose("prose", pam.words(&pam.explainer.purpose));
    container("div", "promise", several![purpose, paragraph(&about::reviewed(&pam.about))])
}

/// A part under its heading, with the ways out of it.
fn section(pam: &Rc<Pam>, number: usize) -> Piece {
    let Part { class, title, is_there, inside, .. } = PARTS[number];
    if !is_there(pam) {
        return none();
    }
    let mut ways = none();
    let last = &PARTS[PARTS.len() - 1];
    if class != last.class {
        ways.push(to_part(last.title, last.class));
    }
    ways.push(jump(say::TO_PARTS, ".contents button".to_owned()));

    classed("section", class)
        .holding(heading(pam.level(), "part", title).entry())
        .holding(inside(pam))
        .holding(container("div", "ways", ways))
}

/// What comes first, and the ways to the parts.
fn contents(pam: &Rc<Pam>) -> Piece {
    let mut parts = none();
    if !pam.explainer.introduction.is_empty() {
        parts.push(prose("introduction prose", pam.words(&pam.explainer.introduction)));
    }
    let mut ways = none();
    for part in &PARTS {
        if (part.is_there)(pam) {
            ways.push(container("li", "", to_part(part.title, part.class)));
        }
    }
    if !pam.kiosk() {
        ways.push(container("li", "", to_part(say::KEEP, KEEP)));
    }
    let id = pam.name("parts");
    let label = classed("p", "strong").with("id", &id).saying(say::PARTS);
    let made = classed("div", "contents").with("role", "group").with("aria-labelledby", &id);
    parts.push(made.holding(label).holding(element("ul").holding(ways)));
    parts
}

/// Activation, and what the measure is.
fn topics(pam: &Rc<Pam>) -> Piece {
    let topics = &pam.explainer.topics;
    if topics.is_empty() { none() } else { evidence::sections(pam, pam.level(), topics) }
}

fn levels_with_approaches(pam: &Rc<Pam>) -> Piece {
    let mut parts = levels::levels(pam);
    parts.push_some(evidence::approaches(pam, pam.level().saturating_add(1)));
    parts
}

/// The handout, on paper or as text. A kiosk has no printer of the person's own.
fn keep(pam: &Rc<Pam>) -> Piece {
    if pam.kiosk() {
        return none();
    }
    let buttons = [
        (say::PRINT, Wanted::Print),
        (result::COPY, Wanted::Copy),
        (result::SAVE_TEXT, Wanted::Text),
        (result::SHOW_TEXT, Wanted::Show),
    ];
    let row = classed("div", "buttons").each(buttons.len(), &mut |index: usize| {
        let (label, wanted) = buttons[index];
        press(pam, Weight::Other, label, Press::Want(wanted))
    });
    let again = share(pam);
    let text_of = Box::new(move |_: Wanted| handout::text(&again));
    let inside = several![
        heading(pam.level(), "part", say::KEEP).entry(),
        paragraph(say::KEEP_TEXT),
        row,
        face::echo(&pam.face(), Face::is_taken),
        shown(&pam.face(), pam.name("text"), text_of),
    ];
    container("section", KEEP, inside)
}
