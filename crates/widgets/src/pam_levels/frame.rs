//! The whole explainer: its title, what it is for, and its parts one below the other.

use std::rc::Rc;

use pcw_content::messages::{pam as say, result};

use super::part::{Key, Press, numbered, part, press, to, to_part};
use super::state::State;
use super::{Pam, change, evidence, handout, levels, look_up, notice, scale, wording};
use crate::about;
use crate::face::{self, Face};
use crate::keep::{Wanted, shown};
use crate::parts::{Made, Piece, Weight, container, element, heading, prose, text};

/// One of the parts that make up the page.
struct Part {
    /// The class of its section.
    class: &'static str,
    title: &'static str,
    /// Whether the pack, and the site, have something for it.
    is_there: fn(&Pam) -> bool,
    /// What decides over that, where it can change.
    key: Key,
    inside: fn(&Rc<Pam>) -> Vec<Piece>,
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

const fn always(class: &'static str, title: &'static str, inside: fn(&Rc<Pam>) -> Vec<Piece>) -> Part {
    Part { class, title, is_there: |_| true, key: |_| 0, inside }
}

pub(super) fn frame(pam: &Rc<Pam>) -> Box<Made> {
    let state = Rc::clone(&pam.state);
    let mut parts = vec![part(pam, comes_and_goes, contents), part(pam, |_| 0, topics)];
    for (number, Part { key, .. }) in PARTS.iter().enumerate() {
        parts.push(numbered(pam, number, *key, Box::new(section)));
    }
    parts.push(part(pam, |_| 0, keep));
    let inside = vec![
        part(pam, |_| 0, promise),
        notice::notice(pam),
        // What was done is seen where it was done; who cannot see it hears it.
        face::status("hidden screen-only", Rc::new(move |hear| hear(&state.read().face.status))),
        container("div", "pam screen-only", parts),
        part(pam, |state| state.reading.banding as u64, handout::on_paper),
    ];
    face::frame(&pam.face(), (&pam.explainer.title, pam.voice.lang()), inside)
}

/// What a site turns on and off.
fn comes_and_goes(state: &State) -> u64 {
    u64::from(state.score_lookup)
}

fn promise(pam: &Rc<Pam>) -> Vec<Piece> {
    let purpose = prose("prose", pam.words(&pam.explainer.purpose));
    vec![container("div", "promise", vec![purpose, text("p", "", &about::reviewed(&pam.about))])]
}

/// A part under its heading, with the ways out of it.
fn section(pam: &Rc<Pam>, number: usize) -> Vec<Piece> {
    let Part { class, title, is_there, inside, .. } = PARTS[number];
    if !is_there(pam) {
        return Vec::new();
    }
    let mut ways = Vec::new();
    let last = &PARTS[PARTS.len() - 1];
    if class != last.class {
        ways.push(to_part(last.title, last.class));
    }
    ways.push(to(say::TO_PARTS, ".contents button".to_owned()));
    let section = element("section")
        .with("class", class)
        .holding(heading(pam.level(), "part", None, title.into(), true))
        .holding_all(inside(pam))
        .holding(container("div", "ways", ways));
    vec![section.piece()]
}

/// What comes first, and the ways to the parts.
fn contents(pam: &Rc<Pam>) -> Vec<Piece> {
    let mut parts = Vec::new();
    if !pam.explainer.introduction.is_empty() {
        parts.push(prose("introduction prose", pam.words(&pam.explainer.introduction)));
    }
    let mut ways = Vec::new();
    for part in &PARTS {
        if (part.is_there)(pam) {
            ways.push(container("li", "", vec![to_part(part.title, part.class)]));
        }
    }
    if !pam.kiosk() {
        ways.push(container("li", "", vec![to_part(say::KEEP, KEEP)]));
    }
    let id = pam.name("parts");
    let label = element("p").with("class", "strong").with("id", &id).saying(say::PARTS);
    let made = element("div").with("class", "contents").with("role", "group").with("aria-labelledby", &id);
    parts.push(made.holding(label.piece()).holding(element("ul").holding_all(ways).piece()).piece());
    parts
}

/// Activation, and what the measure is.
fn topics(pam: &Rc<Pam>) -> Vec<Piece> {
    let topics = &pam.explainer.topics;
    if topics.is_empty() { Vec::new() } else { vec![evidence::sections(pam, pam.level(), topics)] }
}

fn levels_with_approaches(pam: &Rc<Pam>) -> Vec<Piece> {
    let mut parts = levels::levels(pam);
    parts.extend(evidence::approaches(pam, pam.level().saturating_add(1)));
    parts
}

/// The handout, on paper or as text. A kiosk has no printer of the person's own.
fn keep(pam: &Rc<Pam>) -> Vec<Piece> {
    if pam.kiosk() {
        return Vec::new();
    }
    let buttons = [
        (say::PRINT, Wanted::Print),
        (result::COPY, Wanted::Copy),
        (result::SAVE_TEXT, Wanted::Text),
        (result::SHOW_TEXT, Wanted::Show),
    ];
    let row = element("div").with("class", "buttons").each(buttons.len(), &mut |index| {
        let (label, wanted) = buttons[index];
        press(pam, Weight::Other, label, Press::Want(wanted))
    });
    let again = Rc::clone(pam);
    let text_of = Box::new(move |_| handout::text(&again));
    let inside = vec![
        heading(pam.level(), "part", None, say::KEEP.into(), true),
        text("p", "", say::KEEP_TEXT),
        row.piece(),
        face::echo(&pam.face(), Face::is_taken),
        shown(&pam.face(), pam.name("text"), text_of),
    ];
    vec![container("section", KEEP, inside)]
}
