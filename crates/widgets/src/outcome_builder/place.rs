//! Every field of the builder: what it shows, and what becomes of what is put into it. One list instead of two closures
//! for each field, which would be compiled one by one.

use std::rc::Rc;

use pcw_content::messages::outcome as say;
use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::{Action, Outcome};
use pcw_domain::text::figures;

use super::state::{Filter, State};
use super::{Builder, editor, list, paste, steps};
use crate::Widget;

/// A field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Title,
    Plan,
    Aim,
    Cover(usize),
    Filter,
    Page,
    /// Whether writing goes step by step, or all at once.
    Way(bool),
    StepSection,
    StepAim,
    StepKnown,
    StepLevel,
    StepVerb,
    StepWhat,
    StepContext,
    Pasted,
    Words,
    Note,
    Section,
    AimOne,
    Claim,
    Quoted,
    Find,
    Map(usize),
    Assess(usize),
    Teach(usize),
    Look,
}

/// What was put in.
pub(super) enum Given {
    Text(String),
    Chosen(Option<usize>),
    Ticked(bool),
}

impl Place {
    /// Names it within the widget.
    pub fn name(self) -> &'static str {
        match self {
            Place::Title => "title",
            Place::Plan => "plan",
            Place::Aim => "aim",
            Place::Cover(_) => "cover",
            Place::Filter => "filter",
            Place::Page => "page",
            Place::Way(_) => "way",
            Place::StepSection => "step-section",
            Place::StepAim => "step-aim",
            Place::StepKnown => "step-known",
            Place::StepLevel => "step-level",
            Place::StepVerb => "step-verb",
            Place::StepWhat => "step-what",
            Place::StepContext => "step-context",
            Place::Pasted => "pasted",
            Place::Words => "words",
            Place::Note => "note",
            Place::Section => "section",
            Place::AimOne => "aims",
            Place::Claim => "claims",
            Place::Quoted => "quoted",
            Place::Find => "find",
            Place::Map(_) => "near",
            Place::Assess(_) => "assessed",
            Place::Teach(_) => "taught",
            Place::Look => "look",
        }
    }

    /// Its label, and what it says below; of a list to choose from, what it says as long as nothing is chosen.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Place::Title => (say::SET_TITLE, say::SET_TITLE_HINT),
            Place::Plan => (say::PLAN_KIND, say::NOT_SAID),
            Place::Aim => (say::AIM, say::NOT_SAID),
            Place::Filter => (say::FILTER, ""),
            Place::Page => (say::PAGES, ""),
            Place::StepSection => (say::STEP_SECTION, say::NOT_SAID),
            Place::StepAim => (say::STEP_AIM, say::NOT_SAID),
            Place::StepKnown => (say::STEP_KNOWN, say::STEP_KNOWN_NONE),
            Place::StepLevel => (say::STEP_LEVEL, say::CHOOSE),
            Place::StepVerb => (say::STEP_VERB, say::CHOOSE),
            Place::StepWhat => (say::STEP_WHAT, say::STEP_WHAT_HINT),
            Place::StepContext => (say::STEP_CONTEXT, say::STEP_CONTEXT_HINT),
            Place::Pasted => (say::PASTE, say::PASTE_HINT),
            Place::Words => (say::WORDS, say::LEAD_IN),
            Place::Note => (say::NOTE, say::NOTE_HINT),
            Place::Section => (say::SECTION, say::AS_MAPPED),
            Place::AimOne => (say::AIM_ONE, say::AS_MAPPED),
            Place::Claim => (say::CLAIM, say::CLAIM_NONE),
            Place::Quoted => (say::QUOTED, ""),
            Place::Find => (say::FIND, ""),
            Place::Look => (say::LOOK, say::LOOK_HINT),
            Place::Way(_) | Place::Cover(_) | Place::Map(_) | Place::Assess(_) | Place::Teach(_) => ("", ""),
        }
    }

    /// What it shows: of a list, the number of what is chosen; of a box that is ticked, something.
    pub fn shown(self, state: &State) -> String {
        let (set, draft) = (state.desk.set(), &state.draft);
        let none = Outcome::default();
        let open = state.opened().map_or(&none, |(_, outcome)| outcome);
        let chosen = match self {
            Place::Title => return set.title.clone(),
            Place::StepWhat => return draft.what.clone(),
            Place::StepContext => return draft.context.clone(),
            Place::Pasted => return state.pasted.clone(),
            Place::Words => return open.text.clone(),
            Place::Note => return open.note.clone(),
            Place::Look | Place::Find => return state.looked_for.clone(),
            Place::Cover(index) => return tick(set.sections.contains(&index)),
            Place::Way(guided) => return tick(state.guided == guided),
            Place::Quoted => return tick(open.quoted),
            Place::Map(index) => return tick(open.mapped.contains(&index)),
            Place::Assess(index) => return tick(open.assessments.contains(&index)),
            Place::Teach(index) => return tick(open.methods.contains(&index)),
            Place::Plan => set.plan,
            Place::Aim => place_of(set.learning_level),
            Place::Filter => Some(state.filter as usize),
            Place::Page => Some(state.page),
            Place::StepSection => draft.section,
            Place::StepAim => place_of(draft.learning_level),
            Place::StepKnown => steps::known_place(state),
            Place::StepLevel => draft.level,
            Place::StepVerb => draft.verb,
            Place::Section => open.section,
            Place::AimOne => place_of(open.learning_level),
            Place::Claim => open.claimed,
        };
        chosen.map(figures).unwrap_or_default()
    }
}

/// Something for a box that is ticked.
fn tick(holds: bool) -> String {
    String::from(if holds { "x" } else { "" })
}

/// Does what comes of something that was put in.
pub(super) fn put(builder: &Rc<Builder>, place: Place, given: Given) {
    let open = builder.state.read_untracked().open.unwrap_or_default();
    match given {
        Given::Text(text) => typed(builder, open, place, text),
        Given::Chosen(chosen) => choose(builder, open, place, chosen),
        Given::Ticked(on) => ticked(builder, open, place, on),
    }
}

fn typed(builder: &Rc<Builder>, open: u32, place: Place, text: String) {
    match place {
        Place::Title => return builder.perform(Action::Title(text)),
        Place::Words => return editor::write(builder, open, text),
        Place::Note => return builder.perform(Action::Note(open, text)),
        _ => {}
    }
    let before = Widget::entered(&**builder);
    {
        let mut state = builder.state.write();
        match place {
            Place::Pasted => state.pasted = text,
            Place::StepWhat => state.draft.what = text,
            Place::StepContext => state.draft.context = text,
            _ => {
                state.looked_for = text;
                state.changes.words += 1;
            }
        }
    }
    if place == Place::Pasted {
        paste::read_soon(builder);
    }
    if Widget::entered(&**builder) != before {
        // Then the page may be asked to hold who leaves.
        builder.save();
    } else if !matches!(place, Place::Look | Place::Find) {
        builder.save_soon();
    }
}

fn choose(builder: &Rc<Builder>, open: u32, place: Place, chosen: Option<usize>) {
    let action = match place {
        Place::Plan => Action::Plan(chosen),
        Place::Aim => Action::Aim(level_at(chosen)),
        Place::Section => Action::Section(open, chosen),
        Place::AimOne => Action::LearningLevel(open, level_at(chosen)),
        Place::Claim => Action::Claim(open, chosen),
        Place::Page => return list::page(builder, chosen.unwrap_or_default()),
        Place::StepKnown => return steps::begin_with(builder, chosen),
        _ => {
            let mut state = builder.state.write();
            let state = &mut *state;
            match place {
                Place::StepSection => {
                    state.draft.section = chosen;
                    state.draft.known = None;
                }
                Place::StepAim => {
                    state.draft.learning_level = level_at(chosen);
                    state.draft.known = None;
                }
                Place::StepLevel => {
                    state.draft.level = chosen;
                    state.draft.verb = None;
                }
                Place::StepVerb => state.draft.verb = chosen,
                _ => {
                    state.filter = Filter::at(chosen);
                    state.page = 0;
                    state.changes.list += 1;
                }
            }
            return;
        }
    };
    builder.perform(action);
}

fn ticked(builder: &Rc<Builder>, open: u32, place: Place, on: bool) {
    let action = match place {
        Place::Cover(index) => Action::Cover(index, on),
        Place::Quoted => Action::Quote(open, on),
        Place::Assess(index) => Action::Assess(open, index, on),
        Place::Teach(index) => Action::Teach(open, index, on),
        Place::Map(index) => {
            builder.perform(Action::Map(open, index, on));
            return builder.say(if on { say::NOW_MAPPED } else { say::NOW_UNMAPPED });
        }
        _ => {
            let mut state = builder.state.write();
            state.guided = place == Place::Way(true);
            state.missing = "";
            return;
        }
    };
    builder.perform(action);
}

/// The learning Level at this place of the list.
fn level_at(place: Option<usize>) -> Option<LearningLevel> {
    place.and_then(|place| u8::try_from(place + 1).ok()).and_then(LearningLevel::new)
}

/// Its place in the list.
pub(super) fn place_of(level: Option<LearningLevel>) -> Option<usize> {
    level.map(|level| usize::from(level.number()) - 1)
}
