//! The parts of one outcome. Ranges are places in the text as typed, in bytes, and always lie between characters.

use std::ops::Range;

/// An outcome taken apart. Parts that are not there are empty ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// "By the end of the session, the learner will be able to".
    pub lead_in: Range<usize>,
    /// The lead-in says who, or in what situation: it belongs to the outcome.
    pub tells: bool,
    /// The verbs that lead it, first the one that it is judged by; empty where none was found.
    pub verbs: Vec<Lead>,
    /// What is done, known or shown.
    pub object: Range<usize>,
    /// In what situation, or to what standard.
    pub condition: Range<usize>,
}

/// A verb that leads an outcome, or helps to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The verb as typed.
    pub span: Range<usize>,
    /// Its base form in lower case, such as "reflect on".
    pub base: String,
    /// What is known of it.
    pub known: KnownVerb,
}

/// What a taxonomy says of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownVerb {
    /// In the table, at this level (index).
    Table(usize),
    /// Hard to observe and not in the table, by its index among the hard ones.
    Hard(usize),
    /// Not in the table, by its index among the others.
    Other(usize),
    /// In no list of the pack.
    Unlisted,
}

impl Parsed {
    /// The taxonomy level of the leading verb, where it is in the table.
    pub fn level(&self) -> Option<usize> {
        match self.verbs.first()?.known {
            KnownVerb::Table(level) => Some(level),
            _ => None,
        }
    }
}
