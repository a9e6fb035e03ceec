//! What there is to say of the outcome that is open: what, why, and what can be done with one press.

use std::rc::Rc;

use pcw_content::messages::quiz::{fill, with_figures};
use pcw_content::messages::{finding as message, outcome as say};
use pcw_domain::outcome::finding::{Kind, Weight as Worth};
use pcw_domain::outcome::{Cure, Finding};

use super::Builder;
use super::press::{Press, press};
use crate::parts::{Piece, Weight, classed, container, heading, lines, none, paragraph, several, text};

pub(super) fn findings(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let Some((place, outcome)) = state.opened() else { return none() };
    let found = state.review.findings(place);
    let mut parts = read(builder, place);
    let title = match (found.is_empty(), outcome.kept.is_empty()) {
        (true, true) => say::FOUND_NONE,
        (true, false) => say::FOUND_KEPT,
        _ => say::FOUND,
    };
    let level = builder.level().saturating_add(2);
    parts.push(heading(level, "sub found", title).entry());
    // What weighs most comes first.
    let mut made = none();
    for weight in [Worth::Fix, Worth::Think, Worth::Note] {
        for (index, one) in found.iter().enumerate() {
            if one.weight == weight {
                made.push(finding(builder, one, index));
            }
        }
    }
    if !made.is_empty() {
        parts.push(container("ul", "findings", made));
    }
    let mut ways = several![press(builder, Weight::Other, say::NEXT_FINDING, Press::Next)];
    if !outcome.kept.is_empty() {
        ways.push(press(builder, Weight::Aside, say::UNKEEP, Press::Unkeep));
    }
    parts.push(container("div", "buttons", ways));
    parts
}

/// Its parts as they were read.
fn read(builder: &Builder, place: usize) -> Piece {
    let state = builder.state.read_untracked();
    let parsed = state.review.parsed(place);
    let words = &state.desk.set().outcomes[place].text;
    let verb = parsed.verbs.first().map(|verb| verb.span.clone()).unwrap_or_default();
    let mut rows = none();
    for (name, span) in [
        (say::PART_LEAD_IN, parsed.lead_in.clone()),
        (say::PART_VERB, verb),
        (say::PART_OBJECT, parsed.object.clone()),
        (say::PART_CONDITION, parsed.condition.clone()),
    ] {
        if !span.is_empty() {
            // What is still to be filled in is shown with its brackets.
            let opened = span.start > 0 && words.as_bytes()[span.start - 1] == b'[';
            let span = span.start - usize::from(opened)..span.end;
            rows.push(container("div", "", several![text("dt", "", name), text("dd", "", &words[span])]));
        }
    }
    let level = match parsed.level() {
        None if parsed.verbs.is_empty() => say::READ_NO_VERB.to_owned(),
        Some(level) => fill(say::READ_LEVEL, &[&builder.curriculum.taxonomy.levels[level].name]),
        None => say::READ_NO_LEVEL.to_owned(),
    };
    let list = classed("dl", "read").with("aria-label", say::PARTS_READ).holding(rows);
    several![list, paragraph(&level)]
}

fn finding(builder: &Rc<Builder>, found: &Finding, index: usize) -> Piece {
    let weight = found.weight as usize;
    let table = &builder.curriculum.taxonomy.title;
    let mut parts = several![
        text("p", "weight small", say::WEIGHTS[weight]),
        text("p", "strong", message::title(found.kind)),
        paragraph(&message::why(found, table)),
    ];
    let mut buttons = none();
    parts.push(becomes(&found.cure));
    if found.cure != Cure::Keep {
        buttons.push(press(builder, Weight::Other, message::cure(found), Press::Cure(index)));
    }
    if found.kind != Kind::Gap {
        buttons.push(press(builder, Weight::Other, message::KEEP, Press::Keep(index)));
    }
    parts.push(container("div", "buttons", buttons));
    container("li", ["finding fix", "finding think", "finding note"][weight], parts)
}

/// What the cure would make of it.
fn becomes(cure: &Cure) -> Piece {
    match cure {
        Cure::Rewrite(words) | Cure::Shorten(words, _) => text("p", "becomes", &fill(say::BECOMES, &[words])),
        Cure::Split(texts) => {
            let list = lines("li", texts);
            let title = with_figures(say::BECOMES_SPLIT, &[texts.len()]);
            several![paragraph(&title), container("ul", "lines", list)]
        }
        _ => none(),
    }
}
