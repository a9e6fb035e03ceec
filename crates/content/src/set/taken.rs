//! A set in the making, while a file is read: what cannot be taken over goes into notes, and is told.

use std::rc::Rc;

use pcw_domain::list::{ascend, names};
use pcw_domain::outcome::{Curriculum, Outcome, Set};
use pcw_domain::text::{digits, figures, place_of};

use super::kinds;
use super::list::List;
use super::read::{MAX_NOTE, MAX_OUTCOMES, MAX_TEXT, MAX_TITLE, Read};
use crate::messages::outcome_record as say;
use crate::messages::quiz::fill;

/// The most sentences that are told.
const MAX_TOLD: usize = 40;
/// The greatest number of an outcome that is read: there is room to count on from it.
pub(super) const MAX_NUMBER: usize = 999_999_999;

/// A set in the making.
pub(super) struct Taken<'a> {
    pub(super) curriculum: &'a Curriculum,
    pub(super) set: Set,
    /// What is wrong with the file, so that none of it is taken.
    pub(super) fault: Option<String>,
    /// Whether names count as well as ids, whatever their case.
    loose: bool,
    told: Vec<String>,
    more: usize,
    /// Outcomes for which there was no room.
    over: usize,
}

/// An outcome in the making.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) outcome: Outcome,
    /// What goes into its note besides.
    left: String,
}

impl Draft {
    /// Puts into the note what the file says and nothing else here can hold.
    #[inline(never)]
    pub(super) fn leave(&mut self, what: &str, words: &str) {
        // More than a note can hold is cut, and told, when the outcome is put in.
        if self.left.len() > 4 * MAX_NOTE {
            return;
        }
        if !self.left.is_empty() {
            self.left.push('\n');
        }
        self.left.push_str(&fill(say::FROM_FILE, &[what, words]));
    }
}

impl<'a> Taken<'a> {
    pub(super) fn new(curriculum: &'a Curriculum, loose: bool) -> Self {
        Self { curriculum, set: Set::default(), fault: None, loose, told: Vec::new(), more: 0, over: 0 }
    }

    /// Tells a sentence, once.
    #[inline(never)]
    pub(super) fn tell(&mut self, pattern: &str, values: &[&str]) {
        let sentence = fill(pattern, values);
        if names(&self.told, &sentence) {
            return;
        }
        if self.told.len() == MAX_TOLD {
            self.more += 1;
        } else {
            self.told.push(sentence);
        }
    }

    /// The title, which may be too long.
    pub(super) fn title(&mut self, title: &str) {
        self.set.title = String::from(title);
        if cut(&mut self.set.title, MAX_TITLE).is_some() {
            self.tell(say::LONG_TITLE, &[&figures(MAX_TITLE)]);
        }
    }

    /// What this word names in a list. What it does not name goes into the note of the outcome, where there is one.
    #[inline(never)]
    pub(super) fn find(&mut self, list: List, word: &str, draft: Option<&mut Draft>) -> Option<usize> {
        let found = list.find(self.curriculum, word, self.loose);
        if found.is_none() && !word.is_empty() {
            self.unknown(list.called(), word, draft);
        }
        found
    }

    /// Says that this word is not known.
    #[inline(never)]
    pub(super) fn unknown(&mut self, called: &str, word: &str, draft: Option<&mut Draft>) {
        let pattern = if draft.is_some() { say::NOT_HERE } else { say::LEFT_OUT };
        let shown = place_of(word, MAX_TITLE).map_or(word, |end| &word[..end]);
        self.tell(pattern, &[called, shown]);
        if let Some(draft) = draft {
            draft.leave(called, word);
        }
    }

    /// Adds what a word names in one of the lists of an outcome.
    #[inline(never)]
    pub(super) fn add(&mut self, list: List, word: &str, draft: &mut Draft) {
        let Some(found) = self.find(list, word, Some(draft)) else { return };
        let outcome = &mut draft.outcome;
        let (into, ascending) = match list {
            List::Outcome => (&mut outcome.mapped, false),
            List::Method => (&mut outcome.methods, true),
            _ => (&mut outcome.assessments, true),
        };
        push(into, found, ascending);
    }

    /// Adds a section that the set should cover.
    pub(super) fn cover(&mut self, word: &str) {
        if let Some(found) = self.find(List::Section, word, None) {
            push(&mut self.set.sections, found, true);
        }
    }

    /// Adds a finding that stays as it is.
    pub(super) fn keep(&mut self, word: &str, draft: &mut Draft) {
        match kinds::named(word) {
            Some(kind) if draft.outcome.kept.contains(&kind) => {}
            Some(kind) => draft.outcome.kept.push(kind),
            None => self.unknown(say::COLUMNS[10], word, Some(draft)),
        }
    }

    /// Whether there is room for one more. Counts it where there is none.
    pub(super) fn has_room(&mut self) -> bool {
        let room = self.set.outcomes.len() < MAX_OUTCOMES;
        self.over += usize::from(!room);
        room
    }

    /// Adds an outcome that has this id in the file. Ids that are not of our form, or there already, become notes.
    #[inline(never)]
    pub(super) fn put(&mut self, id: &str, mut draft: Draft) {
        let number = number(id).filter(|&number| self.set.place(number).is_none());
        if number.is_none() && !id.is_empty() {
            self.tell_new_id(id);
            draft.leave(say::COLUMNS[0], id);
        }
        if let Some(rest) = cut(&mut draft.outcome.text, MAX_TEXT) {
            self.tell(say::LONG_TEXT, &[&figures(MAX_TEXT)]);
            draft.leave(say::REST, &rest);
        }
        let Draft { mut outcome, left } = draft;
        if !outcome.note.is_empty() && !left.is_empty() {
            outcome.note.push('\n');
        }
        outcome.note.push_str(&left);
        if cut(&mut outcome.note, MAX_NOTE).is_some() {
            self.tell(say::LONG_NOTE, &[&figures(MAX_NOTE)]);
        }
        // Nought stands for a number that is given when all others are known.
        outcome.number = number.unwrap_or_default();
        self.set.last = self.set.last.max(outcome.number);
        self.set.outcomes.push(Rc::new(outcome));
    }

    fn tell_new_id(&mut self, id: &str) {
        let shown = place_of(id, MAX_TITLE).map_or(id, |end| &id[..end]);
        self.tell(say::NEW_ID, &[shown]);
    }

    /// The set, and what is to be said of it.
    pub(super) fn finish(mut self) -> Read {
        for outcome in &mut self.set.outcomes {
            if let (0, Some(outcome)) = (outcome.number, Rc::get_mut(outcome)) {
                self.set.last += 1;
                outcome.number = self.set.last;
            }
        }
        if self.more > 0 {
            self.told.push(fill(say::AND_MORE, &[&figures(self.more)]));
        }
        if self.over > 0 {
            self.told.push(fill(say::TOO_MANY, &[&figures(MAX_OUTCOMES), &figures(self.over)]));
        }
        Read { set: self.set, told: self.told }
    }
}

/// The number in an id of ours.
fn number(id: &str) -> Option<u32> {
    let figures_of = id.strip_prefix("outcome-")?;
    let number = digits(figures_of).filter(|number| (1..=MAX_NUMBER).contains(number))?;
    // "007" would come back as another id.
    if figures(number) == figures_of { Some(number as u32) } else { None }
}

/// Takes off what is longer than so many characters; and NUL, with which no spreadsheet could be opened again.
fn cut(text: &mut String, most: usize) -> Option<String> {
    text.retain(|character| character != '\0');
    let end = place_of(text, most)?;
    Some(text.split_off(end))
}

/// Adds an index that is not there yet.
fn push(list: &mut Vec<usize>, index: usize, ascending: bool) {
    for &other in list.iter() {
        if other == index {
            return;
        }
    }
    list.push(index);
    if ascending {
        ascend(list);
    }
}
