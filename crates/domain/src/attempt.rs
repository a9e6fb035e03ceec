//! One go at a quiz: a state machine that only ever moves by [`Attempt::apply`].

pub use crate::action::{Action, Change};
pub use crate::entry::{Entry, Phase};
pub use crate::step::Step;

use crate::certainty::Certainty;
use crate::entry::cut;
use crate::note::Note;
use crate::quiz::Quiz;
use crate::score::score;
use crate::selection;
use crate::settings::{Feedback, Settings};

/// An attempt at a quiz. Keeps indices into the quiz that it was started from.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// What every order in this attempt was drawn by.
    pub seed: String,
    /// Whether it asks about everything that the settings want, or only about what was missed before.
    pub scope: Scope,
    /// The questions that may come up, in the order of asking. Never empty. See [`Attempt::path`] for those that do.
    pub entries: Vec<Entry>,
    /// Where the person is.
    pub step: Step,
    /// Whether the result has been reached; from then on nothing but the note can be changed.
    pub completed: bool,
    /// What the person wrote about their learning.
    pub note: Note,
}

/// What an attempt asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything that the settings want.
    Whole,
    /// Only the questions that an earlier attempt missed.
    Missed,
}

impl Attempt {
    /// A new attempt, at its first question.
    pub fn start(quiz: &Quiz, settings: &Settings, seed: &str) -> Self {
        Self::of(quiz, settings, seed, Scope::Whole, &selection::items(quiz, settings, seed))
    }

    /// A new attempt at every question, in the order of the pack.
    pub fn start_all(quiz: &Quiz, settings: &Settings, seed: &str) -> Self {
        let mut items = Vec::with_capacity(quiz.items.len());
        for index in 0..quiz.items.len() {
            items.push(index);
        }
        Self::of(quiz, settings, seed, Scope::Whole, &items)
    }

    /// A new attempt at what a completed one missed: its scored questions without all marks, in the same order of
    /// asking. `None` where nothing was missed, or the attempt was not completed.
    pub fn start_missed(quiz: &Quiz, settings: &Settings, seed: &str, before: &Attempt) -> Option<Self> {
        let mut items = Vec::new();
        for position in before.path(quiz) {
            let entry = &before.entries[position];
            let score = score(&quiz.items[entry.item], &entry.response);
            if score.raw < score.max {
                items.push(entry.item);
            }
        }
        if !before.completed || items.is_empty() {
            return None;
        }
        Some(Self::of(quiz, settings, seed, Scope::Missed, &items))
    }

    fn of(quiz: &Quiz, settings: &Settings, seed: &str, scope: Scope, items: &[usize]) -> Self {
        let mut entries = Vec::with_capacity(items.len());
        for &index in items {
            entries.push(Entry::new(quiz, settings, seed, index));
        }
        let (step, note) = (Step::Question(0), Note::default());
        Self { seed: seed.to_owned(), scope, entries, step, completed: false, note }
    }

    /// Moves the attempt on. An action that makes no sense here changes nothing.
    pub fn apply(&mut self, quiz: &Quiz, settings: &Settings, action: Action) -> Change {
        let mut change = Change::default();
        match action {
            Action::Certainty(certainty) => self.be_sure(quiz, settings, certainty),
            Action::DontKnow => self.dont_know(quiz, settings, &mut change),
            Action::Note(field, text) => self.note.set(field, cut(text)),
            Action::Advance => self.advance(quiz, settings, &mut change),
            Action::Back => change.moved = self.back(quiz),
            Action::Review(position) => change.moved = self.review(quiz, position),
            Action::GoTo(step) => change.moved = self.go_to(quiz, step),
            answer => self.put(quiz, answer),
        }
        change
    }

    /// The question that is open to change, if the person is at one.
    fn open(&mut self) -> Option<&mut Entry> {
        match self.step {
            Step::Question(position) if !self.completed => {
                let entry = self.entries.get_mut(position)?;
                if entry.phase == Phase::Checked { None } else { Some(entry) }
            }
            _ => None,
        }
    }

    fn put(&mut self, quiz: &Quiz, answer: Action) {
        if let Some(entry) = self.open() {
            entry.put(&quiz.items[entry.item], answer);
        }
    }

    fn be_sure(&mut self, quiz: &Quiz, settings: &Settings, certainty: Certainty) {
        if settings.confidence
            && let Some(entry) = self.open()
        {
            entry.be_sure(&quiz.items[entry.item], certainty);
        }
    }

    fn dont_know(&mut self, quiz: &Quiz, settings: &Settings, change: &mut Change) {
        if let Some(entry) = self.open()
            && quiz.items[entry.item].is_scored()
        {
            entry.be_unknown();
            self.give(quiz, settings, change);
        }
    }

    fn advance(&mut self, quiz: &Quiz, settings: &Settings, change: &mut Change) {
        let Some(entry) = self.open() else { return self.onward(quiz, settings, change) };
        if entry.settles() {
            entry.phase = Phase::Settled;
            change.moved = true;
            return;
        }
        change.missing = entry.missing(&quiz.items[entry.item], settings);
        if change.missing.is_none() {
            self.give(quiz, settings, change);
        }
    }

    /// Takes the open question's answer: it is explained at once, or passed by.
    fn give(&mut self, quiz: &Quiz, settings: &Settings, change: &mut Change) {
        let position = self.position();
        let entry = &mut self.entries[position];
        let item = &quiz.items[entry.item];
        // An answer that was passed by before and not changed since has been told already.
        if entry.phase != Phase::Given {
            change.answered = Some(position);
        }
        entry.phase = Phase::Given;
        if settings.feedback == Feedback::Immediate {
            entry.phase = Phase::Checked;
            if item.is_scored() || !item.feedback.is_empty() {
                change.moved = true;
                return;
            }
        }
        self.onward(quiz, settings, change);
    }

    /// To the next question of the path, and from its last to the result.
    fn onward(&mut self, quiz: &Quiz, settings: &Settings, change: &mut Change) {
        let Step::Question(position) = self.step else { return };
        let next = self.path_after(quiz, position);
        if next.is_none() {
            (self.completed, change.completed) = (true, true);
            if settings.feedback != Feedback::None {
                for position in self.path(quiz) {
                    self.entries[position].phase = Phase::Checked;
                }
            }
        }
        change.moved = self.moves_to(Some(next.map_or(Step::Result, Step::Question)));
    }

    /// How many questions of the path have a whole answer.
    pub fn answered(&self, quiz: &Quiz) -> usize {
        let mut answered = 0;
        for position in self.path(quiz) {
            let entry = &self.entries[position];
            answered += usize::from(entry.is_answered(&quiz.items[entry.item]));
        }
        answered
    }

    /// Whether anything was put in that starting again would lose, a result and the note included.
    pub fn entered(&self) -> bool {
        for entry in &self.entries {
            if !entry.is_untouched() {
                return true;
            }
        }
        !self.note.is_empty()
    }
}
