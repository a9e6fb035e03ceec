//! What there is to say of an outcome, and what can be done about it with one press.

use std::ops::Range;

/// What was found. The order is that in which findings of one outcome are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Names the teaching and not the learner: "This session will cover …".
    Teaching,
    /// No verb leads it.
    NoVerb,
    /// The leading verb cannot be observed.
    Hard,
    /// The same, of a verb that the curriculum itself opens outcomes with.
    HardInSource,
    /// The leading verb is in the table, but needs evidence that can be seen.
    HardInTable,
    /// The leading verb is not in the table.
    NotInTable,
    /// Several verbs in one.
    SeveralVerbs,
    /// Nothing after the verb.
    NoObject,
    /// Something in square brackets is still to be filled in.
    Gap,
    /// Longer than people take in.
    TooLong,
    /// The verb is of another taxonomy level than the author claims.
    OtherLevel,
    /// American spelling.
    American,
    /// The same as another outcome of the set.
    Duplicate,
    /// Much the same as another outcome of the set.
    NearDuplicate,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Should be put right.
    Fix,
    /// Worth a thought.
    Think,
    /// Good to know.
    Note,
}

/// One thing found in one outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// How much it weighs.
    pub weight: Weight,
    /// Where, in bytes of the text as typed; empty where it concerns all of it.
    pub span: Range<usize>,
    /// What goes into the sentence that tells it, such as the verb, in the order that the sentence wants.
    pub words: Vec<String>,
    /// What can be done with one press.
    pub cure: Cure,
}

/// What can be done with one press. All can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cure {
    /// Write this instead of the whole text.
    Rewrite(String),
    /// Make several outcomes of it.
    Split(Vec<String>),
    /// Keep the first text; put the second into the note of the outcome.
    Shorten(String, String),
    /// Claim this taxonomy level instead (index).
    Claim(usize),
    /// Take this outcome away; the other one (its index in the set) stays.
    Remove(usize),
    /// Go and write in this place of the text.
    Fill(Range<usize>),
    /// Say that it is meant so.
    Keep,
}
