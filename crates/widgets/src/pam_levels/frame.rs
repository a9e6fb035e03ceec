//! The whole explainer: its title, what it is for, and its parts one below the other.

use std::rc::Rc;

use pcw_content::messages::{pam as say, result};

use super::part::{Key, Press, part, press, to_part};
use super::{Pam, change, evidence, handout, levels, look_up, notice, scale, wording};
use crate::face;
use crate::keep::{Wanted, shown};
use crate::parts::{Made, Piece, Weight, container, element, heading, prose, text};

/// A part: the selector of its heading, its title, what stands in it; nothing where the pack, or the site, has nothing
/// for it.
type Part = (&'static str, &'static str, fn(&Rc<Pam>) -> Vec<Piece>);

const PARTS: [Part; 6] = [
    (".p-levels > .part", say::LEVELS, levels_with_approaches),
    (".p-scale > .part", say::SCALE, scale::scale),
    (".p-change > .part", say::CHANGE, change::change),
    (".p-score > .part", say::LOOK_UP, look_up::look_up_part),
    (".p-wording > .part", say::WORDING, wording::wording),
    (".p-evidence > .part", say::EVIDENCE, evidence::evidence),
];

pub(super) fn frame(pam: &Rc<Pam>) -> Box<Made> {
    let read = pam.face();
    let inside = vec![
        part(pam, |_| 0, promise),
        notice::notice(pam),
        face::status(&read),
        container("div", "pam screen-only", vec![body(pam)]),
        part(pam, |state| state.reading.banding as u64, handout::on_paper),
    ];
    face::frame(&read, (&pam.explainer.title, pam.voice.lang()), inside)
}

fn promise(pam: &Rc<Pam>) -> Vec<Piece> {
    vec![container("div", "promise", vec![prose("prose", pam.words(&pam.explainer.purpose))])]
}

/// Everything below. Drawn anew when the level of headings changes, or a part comes or goes.
fn body(pam: &Rc<Pam>) -> Piece {
    let key: Key = |state| u64::from(state.score_lookup);
    part(pam, key, |pam| {
        let (mut ways, mut sections) = (Vec::new(), Vec::new());
        for (index, (selector, title, make)) in PARTS.into_iter().enumerate() {
            let inside = make(pam);
            if !inside.is_empty() {
                ways.push(container("li", "", vec![to_part(title, selector)]));
                sections.push(section(pam, index, inside));
            }
        }
        let mut parts = Vec::new();
        if !pam.explainer.introduction.is_empty() {
            parts.push(prose("introduction prose", pam.words(&pam.explainer.introduction)));
        }
        parts.push(contents(pam, ways));
        parts.extend(topics(pam));
        parts.append(&mut sections);
        parts.extend(keep(pam));
        parts
    })
}

/// A part under its heading, with the ways out of it.
fn section(pam: &Pam, index: usize, inside: Vec<Piece>) -> Piece {
    let (selector, title, _) = PARTS[index];
    // ".p-levels > .part" names the class of the section, and the heading in it.
    let class = selector.get(1..).and_then(|rest| rest.split_once(' ')).map_or("", |(class, _)| class);
    let mut ways = vec![to_part(say::TO_PARTS, ".contents button")];
    if index + 1 < PARTS.len() {
        ways.insert(0, to_part(say::EVIDENCE, PARTS[PARTS.len() - 1].0));
    }
    element("section")
        .with("class", class)
        .holding(heading(pam.level(), "part", None, title.into(), true))
        .holding_all(inside)
        .holding(container("div", "ways", ways))
        .piece()
}

/// The ways to the parts.
fn contents(pam: &Pam, ways: Vec<Piece>) -> Piece {
    let id = pam.name("parts");
    let label = element("p").with("class", "strong").with("id", &id).saying(say::PARTS);
    let made = element("div").with("class", "contents").with("role", "group").with("aria-labelledby", &id);
    made.holding(label.piece()).holding(element("ul").holding_all(ways).piece()).piece()
}

/// Activation, and what the measure is.
fn topics(pam: &Rc<Pam>) -> Option<Piece> {
    let topics = &pam.explainer.topics;
    (!topics.is_empty()).then(|| evidence::sections(pam, pam.level(), topics))
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
        heading(pam.level(), "part", None, say::KEEP.into(), false),
        text("p", "", say::KEEP_TEXT),
        row.piece(),
        shown(&pam.face(), pam.name("text"), text_of),
    ];
    vec![container("section", "p-keep", inside)]
}
