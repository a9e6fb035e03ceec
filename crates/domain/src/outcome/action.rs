//! What an author can do to a set, and how the set changes by it.

use std::rc::Rc;

use super::finding::{Cure, Kind};
use super::set::{MOST, MOST_LETTERS, Outcome, Set};
use crate::item::LearningLevel;
use crate::list::ascend;
use crate::text::place_of;

/// One thing that an author does. Outcomes are named by their numbers, sections and the like by their indices.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Call the set so.
    Title(String),
    /// It is meant for this kind of course.
    Plan(Option<usize>),
    /// All of it is meant for this learning Level.
    Aim(Option<LearningLevel>),
    /// This section should be covered, or need not.
    Cover(usize, bool),
    /// Add these at the end. Their numbers are given here.
    Add(Vec<Outcome>),
    /// Write this as the outcome.
    Write(u32, String),
    /// Remember this beside the outcome.
    Note(u32, String),
    /// It belongs to this section.
    Section(u32, Option<usize>),
    /// It is meant for this learning Level.
    LearningLevel(u32, Option<LearningLevel>),
    /// It claims this taxonomy level.
    Claim(u32, Option<usize>),
    /// It is mapped to this outcome of the curriculum, or is not.
    Map(u32, usize, bool),
    /// It is taught in this way, or is not.
    Teach(u32, usize, bool),
    /// It is assessed in this way, or is not.
    Assess(u32, usize, bool),
    /// Its words are the curriculum's, or are not.
    Quote(u32, bool),
    /// This finding has been seen, and it stays as it is.
    Keep(u32, Kind),
    /// Every finding of it is told again.
    Unkeep(u32),
    /// Use this cure on it.
    Cure(u32, Cure),
    /// One place up, or down.
    Move(u32, bool),
    /// Take it away.
    Remove(u32),
    /// Put this set in the place of the whole.
    Replace(Set),
    /// Add the outcomes of this set at the end.
    Append(Set),
}

/// Above this a number in a file is none that was given here: counting on from it would come to an end.
const MOST_NUMBER: u32 = 1_000_000;

impl Set {
    /// The place of the outcome with this number.
    pub fn place(&self, number: u32) -> Option<usize> {
        for (index, outcome) in self.outcomes.iter().enumerate() {
            if outcome.number == number {
                return Some(index);
            }
        }
        None
    }

    /// Does it. What names nothing that is there changes nothing.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Title(title) => self.title = title,
            Action::Plan(plan) => self.plan = plan,
            Action::Aim(level) => self.learning_level = level,
            Action::Cover(section, covered) => mark(&mut self.sections, section, covered, true),
            Action::Add(outcomes) => {
                for outcome in outcomes {
                    self.insert(self.outcomes.len(), outcome);
                }
            }
            Action::Replace(set) => *self = set,
            Action::Append(set) => {
                // New numbers begin behind all of the file's, which its questions may name.
                for outcome in &set.outcomes {
                    self.last = self.last.max(outcome.number.min(MOST_NUMBER));
                }
                for outcome in &set.outcomes {
                    self.append(outcome);
                }
            }
            Action::Move(number, up) => self.shift(number, up),
            Action::Remove(number) => {
                if let Some(place) = self.place(number) {
                    self.outcomes.remove(place);
                }
            }
            Action::Cure(number, cure) => self.cure(number, cure),
            Action::Write(number, _)
            | Action::Note(number, _)
            | Action::Section(number, _)
            | Action::LearningLevel(number, _)
            | Action::Claim(number, _)
            | Action::Map(number, ..)
            | Action::Teach(number, ..)
            | Action::Assess(number, ..)
            | Action::Quote(number, _)
            | Action::Keep(number, _)
            | Action::Unkeep(number) => {
                if let Some(place) = self.place(number) {
                    self.outcome_at(place).change(action);
                }
            }
        }
    }

    /// Puts it in as a new outcome, with a number of its own. A set that is full stays as it is; what is longer than an
    /// outcome may be goes on in its note.
    #[inline(never)]
    fn insert(&mut self, place: usize, mut outcome: Outcome) {
        if self.outcomes.len() >= MOST {
            return;
        }
        if let Some(end) = place_of(&outcome.text, MOST_LETTERS) {
            let rest = outcome.text.split_off(end);
            outcome.note.push_str(&rest);
        }
        self.last = self.last.saturating_add(1);
        outcome.number = self.last;
        self.outcomes.insert(place, Rc::new(outcome));
    }

    /// Puts it behind all others. It keeps its number where that is free: questions name outcomes by it.
    fn append(&mut self, outcome: &Outcome) {
        let (place, number) = (self.outcomes.len(), outcome.number);
        let free = number > 0 && number <= MOST_NUMBER && self.place(number).is_none();
        self.insert(place, outcome.clone());
        if free && let Some(added) = self.outcomes.get_mut(place) {
            Rc::make_mut(added).number = number;
        }
    }

    fn shift(&mut self, number: u32, up: bool) {
        let Some(place) = self.place(number) else { return };
        let other = if up { place.checked_sub(1) } else { Some(place + 1) };
        if let Some(other) = other.filter(|other| *other < self.outcomes.len()) {
            self.outcomes.swap(place, other);
        }
    }

    fn cure(&mut self, number: u32, cure: Cure) {
        let Some(place) = self.place(number) else { return };
        match cure {
            Cure::Rewrite(text) => self.outcome_at(place).write(text),
            Cure::Claim(level) => self.outcome_at(place).claimed = Some(level),
            Cure::Split(texts) => self.split(place, texts),
            Cure::Shorten(text, rest) => {
                let outcome = self.outcome_at(place);
                outcome.text = text;
                if !outcome.note.is_empty() {
                    outcome.note.push('\n');
                }
                outcome.note.push_str(&rest);
            }
            Cure::Remove(_) => {
                self.outcomes.remove(place);
            }
            Cure::Fill(_) | Cure::Keep => {}
        }
    }

    #[inline(never)]
    fn outcome_at(&mut self, place: usize) -> &mut Outcome {
        Rc::make_mut(&mut self.outcomes[place])
    }

    /// The first text stays where it is, the others come after it; all keep what was said of the whole.
    fn split(&mut self, place: usize, texts: Vec<String>) {
        // Where there is no room for all of them, none is lost.
        if self.outcomes.len() + texts.len() > MOST + 1 {
            return;
        }
        for (index, text) in texts.into_iter().enumerate() {
            if index == 0 {
                self.outcome_at(place).text = text;
                continue;
            }
            let mut part = Outcome::clone(&self.outcomes[place]);
            part.text = text;
            part.note.clear();
            self.insert(place + index, part);
        }
    }
}

impl Outcome {
    fn write(&mut self, text: String) {
        // Words of one's own are no longer the curriculum's.
        self.quoted &= self.text == text;
        self.text = text;
    }

    fn change(&mut self, action: Action) {
        match action {
            Action::Write(_, text) => self.write(text),
            Action::Note(_, note) => self.note = note,
            Action::Section(_, section) => self.section = section,
            Action::LearningLevel(_, level) => self.learning_level = level,
            Action::Claim(_, level) => self.claimed = level,
            Action::Map(_, known, mapped) => mark(&mut self.mapped, known, mapped, false),
            Action::Teach(_, method, holds) => mark(&mut self.methods, method, holds, true),
            Action::Assess(_, assessment, holds) => mark(&mut self.assessments, assessment, holds, true),
            Action::Quote(_, quoted) => self.quoted = quoted,
            Action::Keep(_, kind) if !self.kept.contains(&kind) => self.kept.push(kind),
            Action::Unkeep(_) => self.kept.clear(),
            _ => {}
        }
    }
}

/// Puts an index into a list, or takes it out.
fn mark(list: &mut Vec<usize>, index: usize, holds: bool, ascending: bool) {
    let mut at = 0;
    while at < list.len() && list[at] != index {
        at += 1;
    }
    if !holds && at < list.len() {
        list.remove(at);
    }
    if holds && at == list.len() {
        list.push(index);
        if ascending {
            ascend(list);
        }
    }
}
