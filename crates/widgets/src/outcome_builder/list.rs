//! The outcomes of the set, a page at a time; one of them may be open.

use std::rc::Rc;

use leptos::web_sys::{Element, Event};
use pcw_content::messages::{
    outcome as say,
    quiz::{fill, with_figures},
};
use pcw_domain::outcome::finding::Weight;
use pcw_domain::outcome::{Action, Did, Outcome};
use pcw_domain::text::{concat, figures};

use super::part::{both, part};
use super::place::Place;
use super::press::{Press, press};
use super::state::{PAGE, State};
use super::synced::choosing;
use super::{Builder, did, editor};
use crate::parts::{
    Piece, Weight as Look, classed, container, element, none, paragraph, several, span, text,
};
use crate::share::share;

pub(super) fn list(builder: &Rc<Builder>) -> Piece {
    several![
        counted(builder),
        container("div", "buttons", several![step(builder, true), step(builder, false)]),
        part(builder, |state| u64::from(state.desk.set().outcomes.is_empty()), tools),
        part(builder, rows_key, rows),
        part(builder, |state| both(state.changes.list, state.page as u32), pages),
    ]
}

fn rows_key(state: &State) -> u64 {
    both(state.changes.list, state.page as u32) ^ (state.filter as u64) << 56
}

/// The set in figures.
fn counted(builder: &Rc<Builder>) -> Piece {
    let builder = share(builder);
    let live = move |holder: &Element| {
        let counts = builder.state.read().counts;
        let numbers = [counts.outcomes, counts.to_fix, counts.to_think, counts.mapped];
        let words = match counts.outcomes {
            0 => say::LIST_EMPTY.to_owned(),
            _ => with_figures(say::LIST_COUNTS, &numbers),
        };
        holder.set_text_content(Some(&words));
    };
    classed("p", "strong counts").live(Box::new(live))
}

/// The button that takes a step back, or does it again. It is always there, so that focus never falls out of it.
fn step(builder: &Rc<Builder>, back: bool) -> Piece {
    let again = share(builder);
    let live = move |holder: &Element| {
        let state = again.state.read();
        let did = if back { state.desk.undoes() } else { state.desk.redoes() };
        let (some, none) = if back { (say::UNDO, say::UNDO_NONE) } else { (say::REDO, say::REDO_NONE) };
        let words = match did {
            Some(did) => did::told(did, state.desk.set(), some),
            None => none.to_owned(),
        };
        holder.set_text_content(Some(&words));
        drop(holder.set_attribute("aria-disabled", if did.is_some() { "false" } else { "true" }));
    };
    let again = share(builder);
    element("button")
        .with("type", "button")
        .with("class", "button other undo")
        .with("part", "button")
        .on("click", Box::new(move |_: &Event| again.step_back(back)))
        .live(Box::new(live))
}

/// What is shown of the list, and the way to what there is to look at.
fn tools(builder: &Rc<Builder>) -> Piece {
    if builder.state.read_untracked().desk.set().outcomes.is_empty() {
        return none();
    }
    let options = [say::FILTER_ALL, say::FILTER_FINDINGS, say::FILTER_UNMAPPED].map(str::to_owned);
    let filter = choosing(builder, Place::Filter, &options);
    let next = press(builder, Look::Other, say::NEXT_FINDING, Press::Next);
    container("div", "tools", several![filter, container("div", "buttons", next)])
}

fn rows(builder: &Rc<Builder>) -> Piece {
    let state = builder.state.read_untracked();
    let listed = state.listed();
    let first = (state.page * PAGE).min(listed.len());
    let shown = &listed[first..listed.len().min(first + PAGE)];
    if shown.is_empty() {
        let empty = !state.desk.set().outcomes.is_empty();
        return if empty { paragraph(say::LIST_NONE) } else { none() };
    }
    let (open, closed) = (state.open, state.closed);
    let outcomes = state.desk.set().outcomes.clone();
    drop(state);

    classed("ul", "outcomes").each(shown.len(), &mut |index: usize| {
        let place = shown[index];
        let outcome = &outcomes[place];
        if open == Some(outcome.number) {
            let title = with_figures(say::OUTCOME, &[place + 1]);
            let group = element("div").with("role", "group").with("aria-label", &title);
            let inside = group.with("class", "opened").holding(editor::editor(builder, &title, outcome));
            return container("li", "outcome open", inside);
        }
        let class = if closed == Some(outcome.number) { "outcome closed" } else { "outcome" };
        container("li", class, row(builder, place, outcome))
    })
}

/// An outcome that is closed.
fn row(builder: &Rc<Builder>, place: usize, outcome: &Outcome) -> Piece {
    let number = figures(place + 1);
    let words = if outcome.text.is_empty() { say::NO_WORDS } else { &outcome.text };
    let again = share(builder);
    let about = outcome.number;
    let live = move |holder: &Element| {
        let state = again.state.read();
        // It may have gone a moment before this line goes.
        if let Some(place) = state.desk.set().place(about) {
            holder.set_text_content(Some(&standing(&again, &state, place)));
        }
    };
    let edit = press(builder, Look::Other, &fill(say::EDIT, &[&number]), Press::Open(outcome.number));
    let words = several![text("span", "number", &concat(&[&number, ". "])), span(words)];
    several![container("p", "words", words), classed("p", "hint small").live(Box::new(live)), edit]
}

/// Taxonomy level, what there is to look at, what it is mapped to: in one line.
pub(super) fn standing(builder: &Builder, state: &State, place: usize) -> String {
    let mut line = match state.review.level(place) {
        Some(level) => builder.curriculum.taxonomy.levels[level].name.clone(),
        None => say::NO_LEVEL.to_owned(),
    };
    line.push_str(" · ");
    line.push_str(&look_at(state, place));
    let mapped = state.desk.set().outcomes[place].mapped.len();
    line.push_str(" · ");
    line.push_str(if mapped > 0 { say::MAPPED } else { say::NOT_MAPPED });
    line
}

/// "2 things to look at".
pub(super) fn look_at(state: &State, place: usize) -> String {
    match (state.to_look_at(place), state.weight(place)) {
        (0, None) => say::LOOKS_WELL.to_owned(),
        (0, _) => say::ONLY_NOTES.to_owned(),
        (1, Some(Weight::Fix)) => say::ONE_TO_FIX.to_owned(),
        (1, _) => say::ONE_TO_THINK.to_owned(),
        (count, _) => with_figures(say::TO_LOOK_AT, &[count]),
    }
}

/// The pages of a long list.
fn pages(builder: &Rc<Builder>) -> Piece {
    let (count, all, page) = {
        let state = builder.state.read_untracked();
        (state.pages(), state.listed().len(), state.page)
    };
    if count < 2 {
        return none();
    }
    let mut names = Vec::new();
    for page in 0..count {
        names.push(with_figures(say::PAGE, &[page * PAGE + 1, all.min((page + 1) * PAGE), all]));
    }
    let mut buttons = none();
    if page > 0 {
        buttons.push(press(builder, Look::Other, say::PAGE_BACK, Press::Page(page - 1)));
    }
    if page + 1 < count {
        buttons.push(press(builder, Look::Other, say::PAGE_ON, Press::Page(page + 1)));
    }
    let picked = choosing(builder, Place::Page, &names);
    container("div", "tools", several![picked, container("div", "buttons", buttons)])
}

/// Shows this page.
pub(super) fn page(builder: &Builder, page: usize) {
    let mut state = builder.state.write();
    state.open = None;
    state.page = page;
    state.turn_back();
    state.changes.list += 1;
    state.go(".p-list > .part");
}

/// Opens this outcome, on whatever page it stands.
pub(super) fn open(builder: &Builder, number: u32) {
    let mut state = builder.state.write();
    let state = &mut *state;
    state.open = Some(number);
    state.looked_for.clear();
    state.heard.say("");
    state.desk.close();
    state.turn_to(number);
    state.changes.list += 1;
    state.go(".outcome.open [data-entry]");
}

/// Closes the outcome that is open; focus goes to the button that opens it again.
pub(super) fn close(builder: &Builder) {
    {
        let mut state = builder.state.write();
        let state = &mut *state;
        state.closed = state.open.take();
        state.desk.close();
        // It may no longer be one of those that are shown.
        state.turn_back();
        state.changes.list += 1;
        state.go(".outcome.closed button");
    }
    builder.save();
}

/// Opens the next outcome with something to look at, after the one that is open.
pub(super) fn next(builder: &Builder) {
    let found = {
        let state = builder.state.read_untracked();
        let outcomes = &state.desk.set().outcomes;
        let start = state.opened().map_or(0, |(place, _)| place + 1);
        let mut found = None;
        for step in 0..outcomes.len() {
            let place = (start + step) % outcomes.len();
            if found.is_none() && state.to_look_at(place) > 0 {
                found = Some(outcomes[place].number);
            }
        }
        found
    };
    match found {
        Some(number) => open(builder, number),
        None => builder.say(say::NOTHING_TO_LOOK_AT),
    }
}

/// One place up or down.
pub(super) fn shift(builder: &Rc<Builder>, number: u32, up: bool) {
    let moved = builder.act(Action::Move(number, up));
    let mut state = builder.state.write();
    let state = &mut *state;
    let place = state.desk.set().place(number).map_or(0, |place| place + 1);
    let words = match moved {
        Some(_) => with_figures(say::NOW_PLACE, &[place, state.desk.set().outcomes.len()]),
        None => pcw_content::messages::quiz::MOVED_NOT.to_owned(),
    };
    state.turn_to(number);
    state.changes.list += 1;
    state.face.status.say(&words);
    state.go(if up { ".outcome.open .up button" } else { ".outcome.open .down button" });
}

/// Takes it away.
pub(super) fn remove(builder: &Rc<Builder>, number: u32) {
    if let Some(Did::Removed(_)) = builder.act(Action::Remove(number)) {
        let mut state = builder.state.write();
        state.open = None;
        state.face.status.say(say::REMOVED);
        state.go(".p-list > .part");
    }
}
