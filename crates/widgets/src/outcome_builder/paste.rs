//! Writing many outcomes at once: one a line, typed or pasted from a document.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use pcw_content::messages::{outcome as say, quiz::fill};
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::paste::lines;
use pcw_domain::outcome::{Action, Outcome};
use pcw_domain::text::{concat, figures, trim};

use super::part::part;
use super::place::Place;
use super::press::{Press, press};
use super::synced::typed;
use super::{Builder, keep, steps};
use crate::face;
use crate::parts::{Piece, Weight, container, element, pieces, text};

/// How many lines are shown as they will be read.
const SHOWN: usize = 8;
/// From how many bytes on reading waits for a pause in typing.
const LONG: usize = 8_000;
/// That pause, in milliseconds.
const PAUSE: u32 = 200;

pub(super) fn paste(builder: &Rc<Builder>) -> Vec<Piece> {
    let missing = builder.state.read_untracked().missing;
    let field = typed(builder, Place::Pasted, true, true, missing);
    let mut buttons = vec![press(builder, Weight::Main, say::ADD_ALL, Press::AddPasted)];
    if !builder.kiosk() {
        buttons.push(press(builder, Weight::Other, say::OPEN_FILE, Press::OpenFile));
    }
    let mut parts = steps::missing(builder);
    parts.push(container("div", "wide", vec![field]));
    let state = Rc::clone(&builder.state);
    parts.push(face::status("strong", Rc::new(move |hear| hear(&state.read().found))));
    parts.push(part(builder, |state| u64::from(state.changes.pasted), preview));
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
    builder.pausing.replace(Some(Timeout::new(PAUSE, read)));
}

pub(super) fn read_now(builder: &Builder) {
    builder.pausing.replace(None);
    let mut state = builder.state.write();
    let state = &mut *state;
    // A set that was saved as data is no list of lines.
    let read = if is_data(&state.pasted) { "" } else { &state.pasted };
    state.pasting = lines(read, &builder.curriculum.taxonomy);
    state.changes.pasted += 1;
    let words = match state.pasting.outcomes.len() {
        0 if is_data(&state.pasted) => say::PASTED_DATA.to_owned(),
        0 => String::new(),
        1 => say::PASTED_ONE.to_owned(),
        count => fill(say::PASTED, &[&figures(count)]),
    };
    state.found.say_anew(&words);
}

/// Whether a text is data and not a list.
fn is_data(text: &str) -> bool {
    trim(text).as_bytes().first() == Some(&b'{')
}

/// What would come of it.
fn preview(builder: &Rc<Builder>) -> Vec<Piece> {
    let state = builder.state.read_untracked();
    let pasting = &state.pasting;
    let mut parts = Vec::new();
    if pasting.outcomes.is_empty() && pasting.left_out.is_empty() {
        return parts;
    }
    if pasting.more > 0 {
        parts.push(text("p", "error", &fill(say::PASTED_MORE, &[&figures(pasting.more)])));
    }
    let shown = pasting.outcomes.len().min(SHOWN);
    let list = element("ul").with("class", "preview").each(shown, &mut |index| {
        let words = &pasting.outcomes[index].text;
        let parsed = parse(words, &builder.curriculum.taxonomy);
        let verb = match parsed.verbs.first() {
            Some(verb) => fill(say::PASTED_VERB, &[&verb.base]),
            None => say::PASTED_NO_VERB.to_owned(),
        };
        container("li", "", vec![text("span", "", words), text("span", "hint", &concat(&[" ", &verb]))])
    });
    parts.push(list.piece());
    if pasting.outcomes.len() > SHOWN {
        parts.push(text("p", "hint", &fill(say::PASTED_REST, &[&figures(pasting.outcomes.len() - SHOWN)])));
    }
    if !pasting.left_out.is_empty() {
        parts.push(text("p", "strong", say::LEFT_OUT));
        let shown = pasting.left_out.len().min(SHOWN);
        let mut items = pieces(shown, &mut |index| {
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
    if is_data(&pasted) {
        // A set that was saved as data, pasted where files cannot be opened. Where it cannot be read it stays.
        if keep::is_taken(builder, &pasted) {
            let mut state = builder.state.write();
            state.pasted.clear();
            state.found.say_anew("");
        }
        return;
    }
    read_now(builder);
    let (outcomes, left_out) = {
        let state = builder.state.read_untracked();
        let mut outcomes = Vec::new();
        for pasted in &state.pasting.outcomes {
            outcomes.push(Outcome {
                text: pasted.text.clone(),
                section: state.preset.section,
                learning_level: pasted.learning_level.or(state.preset.learning_level),
                ..Outcome::default()
            });
        }
        (outcomes, state.pasting.left_out.len() + state.pasting.more)
    };
    if outcomes.is_empty() {
        let mut state = builder.state.write();
        state.missing = say::MISSING_PASTED;
        state.changes.form += 1;
        return state.go(".p-write .problem");
    }
    let count = outcomes.len();
    builder.act(Action::Add(outcomes));
    let mut state = builder.state.write();
    let state = &mut *state;
    // Lines that were left out stay in the field: nobody loses what they typed.
    let mut rest = String::new();
    for line in &state.pasting.left_out {
        rest.push_str(&line.text);
        rest.push('\n');
    }
    state.pasted = if state.pasting.more > 0 { pasted } else { rest };
    state.pasting = lines("", &builder.curriculum.taxonomy);
    state.found.say_anew("");
    state.missing = "";
    state.changes.form += 1;
    state.changes.pasted += 1;
    let mut words = fill(if count == 1 { say::ADDED_NOW_ONE } else { say::ADDED_NOW }, &[&figures(count)]);
    if left_out > 0 {
        words.push(' ');
        words.push_str(say::ADDED_LEFT);
    }
    state.face.status.say(&words);
    state.go(".p-list > .part");
}
