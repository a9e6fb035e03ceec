//! The kind of item that is answered by choosing for each prompt what belongs to it.

/// Choose for each prompt what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matching {
    /// Two or more.
    pub prompts: Vec<Prompt>,
    /// What can be chosen for each, two or more; some may belong to no prompt, and some to several.
    pub choices: Vec<Match>,
}

/// Something that a choice belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// Unique within the item's prompts.
    pub id: String,
    /// What the person reads.
    pub text: String,
    /// Index of the choice that belongs to it.
    pub answer: usize,
    /// Why; empty when there is nothing to say.
    pub rationale: String,
}

/// Something that can be chosen for a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Unique within the item's choices.
    pub id: String,
    /// What the person reads.
    pub text: String,
    /// Why it belongs to no prompt; empty when it belongs to one, or there is nothing to say.
    pub rationale: String,
    /// Keep it at the end when choices are shuffled.
    pub last: bool,
}
