//! All outcomes of a set, taken apart and checked; what did not change is not done anew.

use std::rc::Rc;

use super::check::{check, weight};
use super::curriculum::Curriculum;
use super::finding::{Cure, Finding, Kind, Weight};
use super::parse::parse;
use super::parsed::Parsed;
use super::set::Outcome;
use super::twin::{Gist, Likeness};
use crate::text::figures;

/// What is known of each outcome of a set. One for each curriculum.
#[derive(Default)]
pub struct Review {
    entries: Vec<Entry>,
}

/// What is known of one outcome.
struct Entry {
    outcome: Rc<Outcome>,
    parsed: Parsed,
    findings: Vec<Finding>,
    /// How many of the findings are of the outcome by itself.
    own: usize,
    gist: Gist,
    /// The outcome before it that it is like, by its place.
    twin: Option<(usize, Likeness)>,
}

impl Review {
    /// Follows the outcomes. Those that are the same as before (the same [`Rc`]) are not read again, and where one alone
    /// has changed, as at each letter that is typed, it alone is compared with the others.
    pub fn update(&mut self, curriculum: &Curriculum, outcomes: &[Rc<Outcome>], gap: &str) {
        let mut changed = outcomes.len();
        let mut count = outcomes.len().abs_diff(self.entries.len());
        for (index, (entry, outcome)) in self.entries.iter().zip(outcomes).enumerate() {
            if !Rc::ptr_eq(&entry.outcome, outcome) {
                changed = index;
                count += 1;
            }
        }
        match count {
            0 => {}
            1 if changed < outcomes.len() => self.change(changed, read(curriculum, &outcomes[changed], gap)),
            _ => self.renew(curriculum, outcomes, gap),
        }
    }

    /// Puts another outcome in this place.
    fn change(&mut self, place: usize, entry: Entry) {
        self.entries[place] = entry;
        for index in place..self.entries.len() {
            let before = self.entries[index].twin;
            let twin = if index == place || before.is_some_and(|(twin, _)| twin == place) {
                self.twin(index)
            } else {
                let found = self.entries[index].gist.likeness(&self.entries[place].gist);
                better(before, found.map(|likeness| (place, likeness)))
            };
            if index == place || twin != before {
                self.tell(index, twin);
            }
        }
    }

    fn renew(&mut self, curriculum: &Curriculum, outcomes: &[Rc<Outcome>], gap: &str) {
        let mut before = Vec::new();
        for entry in std::mem::take(&mut self.entries) {
            before.push(Some(entry));
        }
        // Most follow one another as before.
        let mut next = 0;
        for outcome in outcomes {
            let mut kept = None;
            for step in 0..before.len() {
                let at = (next + step) % before.len();
                if before[at].as_ref().is_some_and(|entry| Rc::ptr_eq(&entry.outcome, outcome)) {
                    (kept, next) = (before[at].take(), at + 1);
                    break;
                }
            }
            self.entries.push(match kept {
                Some(entry) => entry,
                None => read(curriculum, outcome, gap),
            });
            let last = self.entries.len() - 1;
            let twin = self.twin(last);
            self.tell(last, twin);
        }
    }

    /// The first of the outcomes before it that is the same, else the first that is much the same.
    fn twin(&self, index: usize) -> Option<(usize, Likeness)> {
        let mut best = None;
        for (other, entry) in self.entries[..index].iter().enumerate() {
            match self.entries[index].gist.likeness(&entry.gist) {
                Some(Likeness::Same) => return Some((other, Likeness::Same)),
                Some(Likeness::Near) if best.is_none() => best = Some((other, Likeness::Near)),
                _ => {}
            }
        }
        best
    }

    /// What is told of one that is like another comes after all else.
    fn tell(&mut self, index: usize, twin: Option<(usize, Likeness)>) {
        let entry = &mut self.entries[index];
        entry.twin = twin;
        entry.findings.truncate(entry.own);
        if let Some(finding) = twin.and_then(|twin| doubled(&entry.outcome, twin)) {
            entry.findings.push(finding);
        }
    }

    /// How many outcomes there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What there is to say of this outcome, in the order of [`Kind`].
    pub fn findings(&self, index: usize) -> &[Finding] {
        &self.entries[index].findings
    }

    /// Its parts.
    pub fn parsed(&self, index: usize) -> &Parsed {
        &self.entries[index].parsed
    }

    /// The taxonomy level of its verb.
    pub fn level(&self, index: usize) -> Option<usize> {
        self.parsed(index).level()
    }
}

/// The nearer of the two; of those that are as near, the earlier.
fn better(one: Option<(usize, Likeness)>, other: Option<(usize, Likeness)>) -> Option<(usize, Likeness)> {
    let rank = |twin: (usize, Likeness)| (twin.1 == Likeness::Near, twin.0);
    match (one, other) {
        (Some(first), Some(second)) => Some(if rank(second) < rank(first) { second } else { first }),
        _ => one.or(other),
    }
}

#[inline(never)]
fn read(curriculum: &Curriculum, outcome: &Rc<Outcome>, gap: &str) -> Entry {
    let parsed = parse(&outcome.text, &curriculum.taxonomy);
    let findings = check(outcome, &parsed, curriculum, gap);
    let gist = Gist::of(&outcome.text, &curriculum.taxonomy);
    Entry { outcome: outcome.clone(), parsed, own: findings.len(), findings, gist, twin: None }
}

/// What is said of a later twin; its words are the number of the place of the one that stays, counted from 1.
fn doubled(outcome: &Outcome, (twin, likeness): (usize, Likeness)) -> Option<Finding> {
    let kind = match likeness {
        Likeness::Same => Kind::Duplicate,
        Likeness::Near => Kind::NearDuplicate,
    };
    if outcome.kept.contains(&kind) {
        return None;
    }
    let weight = if outcome.quoted { Weight::Note } else { weight(kind) };
    Some(Finding { kind, weight, span: 0..0, words: vec![figures(twin + 1)], cure: Cure::Remove(twin) })
}
