//! The way that an attempt takes through its questions: answers can lead past some of them.

use crate::attempt::Attempt;
use crate::item::Kind;
use crate::quiz::Quiz;
use crate::response::Response;

impl Attempt {
    /// The positions in the order in which they are asked. Begins at the first, and only ever leads onward: a question
    /// that is not asked in this attempt, or lies behind, is no place to go to.
    pub fn path(&self, quiz: &Quiz) -> Vec<usize> {
        let mut path = Vec::new();
        let mut position = 0;
        while position < self.entries.len() {
            path.push(position);
            position = self.after(quiz, position);
        }
        path
    }

    /// The number of a question on the path, counted from 1, and how many the path has. For a position off the path,
    /// the number of the one before it.
    pub fn place(&self, quiz: &Quiz, position: usize) -> (usize, usize) {
        let (mut number, mut count) = (0, 0);
        let mut at = 0;
        while at < self.entries.len() {
            number += usize::from(at <= position);
            count += 1;
            at = self.after(quiz, at);
        }
        (number.max(1), count)
    }

    /// The position that a position leads to.
    #[inline(never)]
    fn after(&self, quiz: &Quiz, position: usize) -> usize {
        let entry = &self.entries[position];
        let item = &quiz.items[entry.item];
        if let (Kind::Scenario(kind), Response::Options(chosen)) = (&item.kind, &entry.response)
            && let Some(&option) = chosen.first()
            && let Some(option) = kind.options.get(option)
            && let Some(next) = self.later(position, option.next)
        {
            return next;
        }
        self.later(position, item.next).unwrap_or(position + 1)
    }

    /// Where after a position an item is asked.
    fn later(&self, position: usize, item: Option<usize>) -> Option<usize> {
        let item = item?;
        let mut later = position + 1;
        while later < self.entries.len() {
            if self.entries[later].item == item {
                return Some(later);
            }
            later += 1;
        }
        None
    }

    /// Whether a position lies on the path.
    pub(crate) fn is_on_path(&self, quiz: &Quiz, position: usize) -> bool {
        position == 0 || self.path_after(quiz, position - 1) == Some(position)
    }

    /// The question of the path before a position, if there is one.
    pub(crate) fn path_before(&self, quiz: &Quiz, position: usize) -> Option<usize> {
        let mut before = None;
        let mut at = 0;
        while at < position.min(self.entries.len()) {
            before = Some(at);
            at = self.after(quiz, at);
        }
        before
    }

    /// The question of the path after a position, if there is one.
    pub(crate) fn path_after(&self, quiz: &Quiz, position: usize) -> Option<usize> {
        let mut at = 0;
        while at < self.entries.len() {
            if at > position {
                return Some(at);
            }
            at = self.after(quiz, at);
        }
        None
    }

    /// The first question of the path that was not passed by; `None` where all were.
    pub(crate) fn first_open(&self, quiz: &Quiz) -> Option<usize> {
        let mut at = 0;
        while at < self.entries.len() {
            if !self.entries[at].is_passed() {
                return Some(at);
            }
            at = self.after(quiz, at);
        }
        None
    }
}
