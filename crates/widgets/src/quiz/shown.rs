//! What the screens ask of a session: the result, names for controls, a question as it stands, words of the pack.

use pcw_content::Value;
use pcw_domain::attempt::Entry;
use pcw_domain::item::Item;
use pcw_domain::note::Note;
use pcw_domain::result::QuizResult;
use pcw_domain::text::{concat, figures};

use super::Session;
use crate::parts::Words;

impl Session {
    /// The result, once there is one.
    pub fn result(&self) -> Option<Value> {
        let completed = self.state.read_untracked().attempt.completed;
        if completed { self.manner.completed(self) } else { None }
    }

    pub(super) fn outcome(&self) -> QuizResult {
        let state = self.state.read_untracked();
        QuizResult::of(&self.quiz, &state.settings, &state.attempt)
    }

    /// Another screen is drawn.
    pub(super) fn draw(&self) {
        self.drawn.set(self.drawn.get() + 1);
    }

    /// A name for the controls of an item that no other element of the page has, nor had: Chromium remembers by its
    /// name which radio button of a group was left last, and keeps Tab away from a group of the same name that is new.
    pub(super) fn name(&self, item: &str, suffix: &str) -> String {
        concat(&["pcw-", &self.random, "-", &figures(self.drawn.get()), "-", item, suffix])
    }

    /// What the person wrote for their own record.
    pub(super) fn note(&self) -> Note {
        self.state.read_untracked().attempt.note.clone()
    }

    /// Whether the answer at a position may be explained.
    pub(super) fn explains(&self, position: usize) -> bool {
        self.state.read_untracked().explains(position)
    }

    /// Which question of how many the person is at, as far as the way there is known.
    pub(super) fn place(&self, position: usize) -> (usize, usize) {
        self.state.read_untracked().attempt.place(&self.quiz, position)
    }

    /// The entry and item at a position of the attempt as it stands.
    pub(super) fn at(&self, position: usize) -> (Entry, &Item) {
        let entry = self.state.read_untracked().attempt.entries[position].clone();
        let item = &self.quiz.items[entry.item];
        (entry, item)
    }

    /// Whether it stands in a kiosk.
    pub(super) fn kiosk(&self) -> bool {
        self.state.read_untracked().face.look.kiosk
    }

    /// Sentences of the pack, which may hold marks.
    pub(super) fn words<'a>(&'a self, text: &'a str) -> Words<'a> {
        self.voice.words(text, !self.kiosk())
    }

    /// A title or name of the pack, marked with its language where it is not the widget's.
    pub(super) fn line<'a>(&'a self, text: &'a str) -> Words<'a> {
        self.voice.line(text)
    }
}
