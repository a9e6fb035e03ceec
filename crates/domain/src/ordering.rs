//! The kind of item that is answered by putting steps in order.

/// Put steps in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordering {
    /// Three or more, in the right order.
    pub steps: Vec<OrderedStep>,
}

/// One step to be put in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderedStep {
    /// Unique within the item.
    pub id: String,
    /// What the person reads.
    pub text: String,
    /// Why it belongs there; empty when there is nothing to say.
    pub rationale: String,
}
