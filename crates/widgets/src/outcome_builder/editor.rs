//! The outcome that is open: its words, what there is to say of them, what it is for, and what it is mapped to.

use std::rc::Rc;

use pcw_content::messages::{outcome as say, quiz as messages, quiz::fill_in};
use pcw_domain::outcome::{Action, Outcome};

use super::part::part;
use super::place::Place;
use super::press::{Press, press};
use super::state::State;
use super::synced::{choosing, ticking, typed};
use super::{Builder, findings, nearest, suggested, words};
use crate::face;
use crate::parts::{Piece, Tick, Weight, classed, container, heading, none, several, text};
use crate::share::share;

/// An outcome that is open.
pub(super) fn editor(builder: &Rc<Builder>, title: &str, outcome: &Outcome) -> Piece {
    let number = outcome.number;
    let state = share(&builder.state);
    let level = builder.level().saturating_add(1);
    several![
        heading(level, "sub", title).entry(),
        container("div", "wide", typed(builder, Place::Words, true, true, "")),
        face::status("hidden", Box::new(move |hear: &mut face::Hearing<'_>| hear.call(&state.read().heard))),
        part(builder, |state| u64::from(state.changes.any), findings::findings),
        container("div", "fields", fields(builder)),
        nearest::search(builder),
        part(builder, |state| u64::from(state.changes.words), nearest::nearest),
        suggested::suggested(builder),
        container("div", "wide", typed(builder, Place::Note, true, false, "")),
        ticking(builder, Place::Quoted, Tick::Any, 1, say::QUOTED.into()),
        text("p", "hint small", &fill_in(say::ID, &[outcome.id()])),
        buttons(builder, number),
    ]
}

/// Takes over what is typed, and says how many there are to look at where that has changed.
pub(super) fn write(builder: &Rc<Builder>, number: u32, words: String) {
    let count = |state: &State| state.opened().map_or(0, |(place, _)| state.to_look_at(place));
    let before = count(&builder.state.read_untracked());
    builder.act(Action::Write(number, words));
    let mut state = builder.state.write();
    let state = &mut *state;
    if let Some((place, _)) = state.opened()
        && state.to_look_at(place) != before
    {
        let words = super::list::look_at(state, place);
        state.heard.say(&words);
    }
}

fn fields(builder: &Rc<Builder>) -> Piece {
    let places = [
        (Place::Section, words::sections(builder)),
        (Place::AimOne, words::learning_levels(builder)),
        (Place::Claim, words::levels(builder)),
    ];
    let mut fields = none();
    for (place, options) in places {
        if !options.is_empty() {
            fields.push(choosing(builder, place, &options));
        }
    }
    fields
}

fn buttons(builder: &Rc<Builder>, number: u32) -> Piece {
    let up = press(builder, Weight::Other, messages::MOVE_UP, Press::Up(number));
    let down = press(builder, Weight::Other, messages::MOVE_DOWN, Press::Down(number));
    let row = several![
        press(builder, Weight::Main, say::DONE, Press::Close),
        container("div", "up", up),
        container("div", "down", down),
        press(builder, Weight::Other, say::REMOVE, Press::Remove(number)),
    ];
    classed("div", "buttons").with("role", "group").with("aria-label", say::DOES).holding(row)
}
