//! What an author works at: a set, and every state of it that can be gone back to.

use super::action::Action;
use super::finding::Cure;
use super::set::Set;

/// How many steps can be taken back. Outcomes that did not change are shared between them.
pub const STEPS: usize = 200;

/// What a step did, for telling what was undone; also which presses of a key belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Did {
    /// The title was written.
    Titled,
    /// What the set is meant for was changed.
    Aimed,
    /// So many outcomes were added.
    Added(usize),
    /// The outcome with this number was written.
    Wrote(u32),
    /// The note of the outcome with this number was written.
    Noted(u32),
    /// Something else about the outcome with this number was changed.
    Changed(u32),
    /// The outcome with this number was cured of something.
    Cured(u32),
    /// It was moved.
    Moved(u32),
    /// It was taken away.
    Removed(u32),
    /// Another set took the place of this one.
    Replaced,
}

/// A set with its past and future.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    set: Set,
    past: Vec<(Set, Did)>,
    future: Vec<(Set, Did)>,
    /// Whether the next press of a key may still belong to the last step.
    open: bool,
}

impl Desk {
    /// A desk with this set on it, and no past.
    pub fn new(set: Set) -> Self {
        Self { set, ..Self::default() }
    }

    /// The set as it stands.
    pub fn set(&self) -> &Set {
        &self.set
    }

    /// Does it, and remembers what was before. Letters typed one after the other into the same place are one step.
    /// Says what was done; `None` where nothing changed.
    pub fn apply(&mut self, action: Action) -> Option<Did> {
        let did = Did::of(&action);
        let before = self.set.clone();
        self.set.apply(action);
        if self.set == before {
            return None;
        }
        self.future.clear();
        let goes_on = self.open && did.is_typed() && self.past.last().is_some_and(|(_, last)| *last == did);
        if !goes_on {
            if self.past.len() == STEPS {
                self.past.remove(0);
            }
            self.past.push((before, did));
        }
        self.open = true;
        Some(did)
    }

    /// What is typed from now on is a step of its own.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// What would be undone.
    pub fn undoes(&self) -> Option<Did> {
        self.past.last().map(|(_, did)| *did)
    }

    /// What would be done again.
    pub fn redoes(&self) -> Option<Did> {
        self.future.last().map(|(_, did)| *did)
    }

    /// Takes the last step back. What it was; `None` where there is none.
    pub fn undo(&mut self) -> Option<Did> {
        let (set, did) = self.past.pop()?;
        let undone = self.put(set);
        self.future.push((undone, did));
        Some(did)
    }

    /// Takes the last step that was taken back again.
    pub fn redo(&mut self) -> Option<Did> {
        let (set, did) = self.future.pop()?;
        let before = self.put(set);
        self.past.push((before, did));
        Some(did)
    }

    /// Puts this set in the place of the other, which it gives back. The number of an outcome that was taken back may
    /// stand in a file already, so it is not given away again.
    fn put(&mut self, mut set: Set) -> Set {
        set.last = set.last.max(self.set.last);
        self.open = false;
        std::mem::replace(&mut self.set, set)
    }
}

impl Did {
    fn of(action: &Action) -> Self {
        match action {
            Action::Title(_) => Did::Titled,
            Action::Plan(_) | Action::Aim(_) | Action::Cover(..) => Did::Aimed,
            Action::Add(outcomes) => Did::Added(outcomes.len()),
            Action::Append(set) => Did::Added(set.outcomes.len()),
            Action::Write(number, _) => Did::Wrote(*number),
            Action::Note(number, _) => Did::Noted(*number),
            Action::Section(number, _)
            | Action::LearningLevel(number, _)
            | Action::Claim(number, _)
            | Action::Map(number, ..)
            | Action::Teach(number, ..)
            | Action::Assess(number, ..)
            | Action::Quote(number, _)
            | Action::Keep(number, _)
            | Action::Unkeep(number) => Did::Changed(*number),
            Action::Cure(number, Cure::Remove(_)) | Action::Remove(number) => Did::Removed(*number),
            Action::Cure(number, _) => Did::Cured(*number),
            Action::Move(number, _) => Did::Moved(*number),
            Action::Replace(_) => Did::Replaced,
        }
    }

    fn is_typed(self) -> bool {
        matches!(self, Did::Titled | Did::Wrote(_) | Did::Noted(_))
    }
}
