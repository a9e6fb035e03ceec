//! Writing one outcome step by step, with the sentence growing in view.

use std::rc::Rc;

use leptos::web_sys::{Element, Event};
use pcw_content::messages::{outcome as say, quiz::with_figures};
use pcw_domain::list::indices;
use pcw_domain::outcome::curriculum::Verb;
use pcw_domain::outcome::parse::parse;
use pcw_domain::outcome::{Action, Outcome};
use pcw_domain::text::{concat, trim};

use super::part::part;
use super::place::{Place, place_of};
use super::press::{Press, press};
use super::state::{Draft, State};
use super::synced::{choosing, typed};
use super::{Builder, words};
use crate::parts::{Piece, Weight, classed, container, none, pieces, problem, prose, several, text};
use crate::share::share;

pub(super) fn steps(builder: &Rc<Builder>) -> Piece {
    let mut choices = several![choosing(builder, Place::StepSection, &words::sections(builder))];
    let levels = words::learning_levels(builder);
    if !levels.is_empty() {
        choices.push(choosing(builder, Place::StepAim, &levels));
    }
    choices.push(part(builder, known_key, known));
    choices.push(choosing(builder, Place::StepLevel, &words::levels(builder)));
    choices.push(part(builder, |state| key(state.draft.level), verb));
    let written = [Place::StepWhat, Place::StepContext];
    let missing = builder.state.read_untracked().missing;
    let written = pieces(2, &mut |index: usize| {
        let error = if index == 0 && missing == say::MISSING_WHAT { missing } else { "" };
        typed(builder, written[index], false, false, error)
    });
    let mut parts = self::missing(builder);
    parts.push(container("div", "fields", choices));
    parts.push(container("div", "fields", written));
    parts.push(sentence(builder));
    let add = press(builder, Weight::Main, say::ADD_ONE, Press::AddDraft);
    parts.push(container("div", "buttons", add));
    parts
}

/// What is missing, above the form.
pub(super) fn missing(builder: &Rc<Builder>) -> Piece {
    let missing = builder.state.read_untracked().missing;
    if missing.is_empty() {
        return none();
    }
    let again = share(builder);
    let go = Box::new(move |_: &Event| {
        again.state.write().go(".p-write .form [aria-invalid], .p-write .form [data-first]")
    });
    several![problem(builder.level().saturating_add(1), missing, go)]
}

fn key(index: Option<usize>) -> u64 {
    index.map_or(0, |index| index as u64 + 1)
}

fn known_key(state: &State) -> u64 {
    key(state.draft.section) << 8 | key(place_of(state.draft.learning_level))
}

/// Outcomes of the curriculum to begin with: those of the section, and of the learning Level where one is chosen.
fn to_begin_with(builder: &Builder, state: &State) -> Vec<usize> {
    let (section, level) = (state.draft.section, state.draft.learning_level);
    let outcomes = &builder.curriculum.outcomes;
    indices(outcomes.len(), &mut |index: usize| {
        let known = &outcomes[index];
        let fits = level.is_none() || known.learning_level.is_none() || known.learning_level == level;
        Some(known.section) == section && fits
    })
}

fn known(builder: &Rc<Builder>) -> Piece {
    let places = to_begin_with(builder, &builder.state.read_untracked());
    if places.is_empty() {
        return none();
    }
    let mut options = Vec::new();
    for &place in &places {
        options.push(words::known(&builder.curriculum.outcomes[place]));
    }
    builder.state.write().offered = places;
    choosing(builder, Place::StepKnown, &options)
}

/// Which of the outcomes to begin with is chosen.
pub(super) fn known_place(state: &State) -> Option<usize> {
    let known = state.draft.known?;
    for (index, &place) in state.offered.iter().enumerate() {
        if place == known {
            return Some(index);
        }
    }
    None
}

/// Takes over what an outcome of the curriculum says, for the author to go on from.
pub(super) fn begin_with(builder: &Builder, chosen: Option<usize>) {
    let mut state = builder.state.write();
    let state = &mut *state;
    state.draft.known = chosen.and_then(|chosen| state.offered.get(chosen).copied());
    let Some(known) = state.draft.known.map(|known| &builder.curriculum.outcomes[known]) else { return };
    // What opens it may be the verb, as in "Demonstrate"; else it may stand at the head of the text.
    let whole = if opens(&known.stem) { known.text.clone() } else { words::known(known) };
    let parsed = parse(&whole, &builder.curriculum.taxonomy);
    let lead = parsed.verbs.first();
    let verb = parsed.level().zip(lead).and_then(|(level, lead)| {
        place_of_verb(&builder.curriculum.taxonomy.levels[level].verbs, &lead.base)
    });
    let mut what = known.text.as_str();
    if let Some(lead) = lead.filter(|_| verb.is_some() || opens(&known.stem)) {
        what = trim(&whole[lead.span.end..]);
    }
    let what = trim(what.strip_prefix(",").unwrap_or(what));
    // What its author typed is not written over.
    if state.draft.what.is_empty() || state.draft.what == state.draft.taken {
        what.clone_into(&mut state.draft.what);
    }
    what.clone_into(&mut state.draft.taken);
    state.draft.level = parsed.level().or(known.taxonomy_level);
    state.draft.verb = verb;
}

/// Whether what follows this stem begins with a verb.
fn opens(stem: &str) -> bool {
    stem.is_empty() || stem.eq_ignore_ascii_case("be able to")
}

fn place_of_verb(verbs: &[Verb], base: &str) -> Option<usize> {
    for (index, verb) in verbs.iter().enumerate() {
        if verb.word == base {
            return Some(index);
        }
    }
    None
}

fn verb(builder: &Rc<Builder>) -> Piece {
    let level = builder.state.read_untracked().draft.level;
    let Some(level) = level.and_then(|level| builder.curriculum.taxonomy.levels.get(level)) else {
        return none();
    };
    let mut options = Vec::new();
    for verb in &level.verbs {
        options.push(verb.word.clone());
    }
    let mut parts = none();
    if !level.text.is_empty() {
        parts.push(prose("prose hint", builder.words(&level.text)));
    }
    parts.push(choosing(builder, Place::StepVerb, &options));
    parts
}

/// The sentence as it grows.
fn sentence(builder: &Rc<Builder>) -> Piece {
    let again = share(builder);
    let live = move |holder: &Element| {
        let words = {
            let state = again.state.read();
            grown(&again, &state.draft, say::GAP_VERB, say::GAP)
        };
        holder.set_text_content(Some(&words));
    };
    let words = classed("p", "grown").live(Box::new(live));
    let lead_in = text("p", "hint", say::LEAD_IN);
    container("div", "sentence", several![text("p", "strong", say::SENTENCE), lead_in, words])
}

/// The outcome as far as it has come; `verb` and `what` stand for what is not there yet.
fn grown(builder: &Builder, draft: &Draft, verb: &str, what: &str) -> String {
    let chosen = draft.level.and_then(|level| builder.curriculum.taxonomy.levels.get(level));
    let chosen = chosen.zip(draft.verb).and_then(|(level, verb)| level.verbs.get(verb));
    let verb = chosen.map_or_else(|| verb.to_owned(), |verb| words::capital(&verb.word));
    let typed = trim(&draft.what);
    let mut sentence = concat(&[&verb, " ", if typed.is_empty() { what } else { typed }]);
    let context = trim(&draft.context);
    if !context.is_empty() {
        sentence.push(' ');
        sentence.push_str(context);
    }
    sentence
}

/// Adds the outcome, or says what is missing.
pub(super) fn add(builder: &Rc<Builder>) {
    let draft = builder.state.read_untracked().draft.clone();
    let missing = if draft.verb.is_none() {
        say::MISSING_VERB
    } else if trim(&draft.what).is_empty() {
        say::MISSING_WHAT
    } else {
        ""
    };
    if !missing.is_empty() {
        let mut state = builder.state.write();
        state.missing = missing;
        state.changes.form += 1;
        return state.go(".p-write .problem");
    }
    let outcome = Outcome {
        text: grown(builder, &draft, "", ""),
        section: draft.section,
        learning_level: draft.learning_level,
        claimed: draft.level,
        mapped: draft.known.into_iter().collect(),
        ..Outcome::default()
    };
    let added = builder.act(Action::Add(vec![outcome])).is_some();
    let mut guard = builder.state.write();
    let state = &mut *guard;
    if !added {
        state.missing = say::MISSING_ROOM;
        state.changes.form += 1;
        return state.go(".p-write .problem");
    }
    // The next outcome is most often for the same section.
    state.draft = Draft { section: draft.section, learning_level: draft.learning_level, ..Draft::default() };
    state.missing = "";
    state.changes.form += 1;
    let count = state.desk.set().outcomes.len();
    state.face.status.say(&with_figures(say::ADDED_ONE, &[count]));
    state.go(".p-write .form select");
    drop(guard);
    // Once more: what was typed is part of the set now, and no longer beside it.
    builder.save();
}
