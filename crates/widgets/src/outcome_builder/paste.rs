//! Writing many outcomes at once: one a line, typed or pasted from a document.

use std::rc::Rc;

use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
};
use pcw_content::set::is_like_data;
use pcw_domain::outcome::curriculum::Taxonomy;
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::paste::{MOST, after, bare, lines};
use pcw_domain::outcome::{Action, Outcome};
use pcw_domain::text::{concat, figures};

use super::part::part;
use super::place::Place;
use super::press::{Press, press};
use super::state::State;
use super::synced::typed;
use super::{Builder, keep, steps};
use crate::face;
use crate::parts::{Piece, Weight, classed, container, none, pieces, several, span, text};
use crate::share::share;

/// How many lines are shown as they will be read.
const SHOWN: usize = 8;
/// From how many bytes on reading waits for a pause in typing.
const LONG: usize = 8_000;
/// That pause, in milliseconds.
const PAUSE: u32 = 200;

pub(super) fn paste(builder: &Rc<Builder>) -> Piece {
    let missing = builder.state.read_untracked().missing;
    let field = typed(builder, Place::Pasted, true, true, missing);
    let mut buttons = several![press(builder, Weight::Main, say::ADD_ALL, Press::AddPasted)];
    if !builder.kiosk() {
        buttons.push(press(builder, Weight::Other, say::OPEN_FILE, Press::OpenFile));
    }
    let mut parts = steps::missing(builder);
    parts.push(container("div", "wide", field));
    let state = share(&builder.state);
    parts.push(face::status(
        "strong",
        Box::new(move |hear: &mut face::Hearing<'_>| hear.call(&state.read().found)),
    ));
    parts.push(part(builder, |state| u64::from(state.changes.pasted), preview));
    if builder.kiosk() {
        // There is no part for files in a kiosk.
        parts.push(part(builder, |state| u64::from(state.changes.told), keep::told));
    }
    parts.push(container("div", "buttons", buttons));
    parts
}

/// Reads what stands in the field; a long text once nobody types any more.
pub(super) fn read_soon(builder: &Rc<Builder>) {
    if builder.state.read_untracked().pasted.len() < LONG {
        return read_now(builder);
    }
    let again = Rc::downgrade(builder);
    let read = move || {
        if let Some(builder) = again.upgrade() {
            read_now(&builder);
        }
    };
    builder.pausing.begin(PAUSE, Box::new(read));
}

pub(super) fn read_now(builder: &Builder) {
    builder.pausing.stop();
    read_into(&mut builder.state.write(), &builder.curriculum.taxonomy);
}

/// Reads what stands in the field, and says how many outcomes it has.
pub(super) fn read_into(state: &mut State, taxonomy: &Taxonomy) {
    // A set that was saved as data is no list of lines.
    let is_data = is_like_data(&state.pasted);
    state.pasting = lines(if is_data { "" } else { &state.pasted }, taxonomy);
    state.changes.pasted += 1;
    let words = match state.pasting.outcomes.len() {
        0 if is_data => say::PASTED_DATA.to_owned(),
        0 => String::new(),
        1 => say::PASTED_ONE.to_owned(),
        count => with_figures(say::PASTED, &[count]),
    };
    state.found.say_anew(&words);
}

/// What would come of it.
fn preview(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let pasting = &state.pasting;
    let mut parts = none();
    if pasting.outcomes.is_empty() && pasting.left_out.is_empty() {
        return parts;
    }
    if pasting.more > 0 {
        parts.push(text("p", "error", &with_figures(say::PASTED_MORE, &[pasting.more])));
    }
    let shown = pasting.outcomes.len().min(SHOWN);
    let list = classed("ul", "preview").each(shown, &mut |index: usize| {
        let words = &bare(&pasting.outcomes[index].text, &builder.curriculum.taxonomy);
        let parsed = parse(words, &builder.curriculum.taxonomy);
        let verb = match parsed.verbs.first() {
            Some(verb) => fill(say::PASTED_VERB, &[&verb.base]),
            None => say::PASTED_NO_VERB.to_owned(),
        };
        container("li", "", several![span(words), text("span", "hint", &concat(&[" ", &verb]))])
    });
    parts.push(list);
    if pasting.outcomes.len() > SHOWN {
        parts.push(text("p", "hint", &with_figures(say::PASTED_REST, &[pasting.outcomes.len() - SHOWN])));
    }
    if !pasting.left_out.is_empty() {
        parts.push(text("p", "strong", say::LEFT_OUT));
        let shown = pasting.left_out.len().min(SHOWN);
        let mut items = pieces(shown, &mut |index: usize| {
            let line = &pasting.left_out[index];
            text("li", "", &fill(say::LEFT_OUT_LINE, &[&figures(line.line), &line.text]))
        });
        if pasting.left_out.len() > SHOWN {
            let rest = figures(pasting.left_out.len() - SHOWN);
            items.push(text("li", "", &fill(say::LEFT_OUT_REST, &[&rest])));
        }
        parts.push(container("ul", "preview", items));
    }
    parts
}

/// Adds what was pasted.
pub(super) fn add(builder: &Rc<Builder>) {
    let pasted = builder.state.read_untracked().pasted.clone();
    if is_like_data(&pasted) {
        // A set that was saved as data, pasted where files cannot be opened. It stays here until it is taken over.
        return keep::take_pasted(builder, &pasted);
    }
    read_now(builder);
    let (outcomes, rest, left_out) = {
        let state = builder.state.read_untracked();
        let pasting = &state.pasting;
        // What has no room in the set stays in the field, and so do lines that were left out: nobody loses what they
        // typed.
        let room = MOST.saturating_sub(state.desk.set().outcomes.len()).min(pasting.outcomes.len());
        let (mut outcomes, mut last) = (Vec::new(), 0);
        for pasted in &pasting.outcomes[..room] {
            last = pasted.line;
            outcomes.push(Outcome {
                text: bare(&pasted.text, &builder.curriculum.taxonomy),
                section: state.preset.section,
                learning_level: pasted.learning_level.or(state.preset.learning_level),
                ..Outcome::default()
            });
        }
        let is_all = room == pasting.outcomes.len() && pasting.more == 0;
        let mut rest = String::new();
        for line in &pasting.left_out {
            if is_all || line.line < last {
                rest.push_str(&line.text);
                rest.push('\n');
            }
        }
        if !is_all {
            rest.push_str(&after(&state.pasted, last));
        }
        let left_out = !rest.is_empty();
        (outcomes, rest, left_out)
    };
    if outcomes.is_empty() {
        let mut state = builder.state.write();
        let is_full = state.desk.set().outcomes.len() >= MOST;
        state.missing = if is_full { say::MISSING_ROOM } else { say::MISSING_PASTED };
        state.changes.form += 1;
        return state.go(".p-write .problem");
    }
    let count = outcomes.len();
    builder.act(Action::Add(outcomes));
    {
        let mut state = builder.state.write();
        let state = &mut *state;
        state.pasted = rest;
        state.pasting = lines("", &builder.curriculum.taxonomy);
        state.found.say_anew(if left_out { say::ADDED_LEFT } else { "" });
        state.missing = "";
        state.changes.form += 1;
        state.changes.pasted += 1;
        let mut words = with_figures(if count == 1 { say::ADDED_NOW_ONE } else { say::ADDED_NOW }, &[count]);
        if left_out {
            words.push(' ');
            words.push_str(say::ADDED_LEFT);
        }
        state.face.status.say(&words);
        state.go(".p-list > .part");
    }
    // Once more: what was typed is part of the set now, and no longer beside it.
    builder.save();
}
