//! The kind of item by which people say how sure they feel of something that they do.

/// How sure a person feels of a capability. Never scored: what people say of themselves is weak evidence of what they
/// can do (Davis and others, JAMA 2006;296:1094), so a result shows it beside the marks and not as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Whether "This is not part of my role" can be said.
    pub not_my_role: bool,
}

impl Rating {
    /// Steps from "not at all sure" (1) to "very sure" (5).
    pub const STEPS: usize = 5;
    /// The option that says "This is not part of my role"; options 0 to 4 are the steps.
    pub const NOT_MY_ROLE: usize = 5;
    /// The ids of the options.
    pub const IDS: [&'static str; 6] = ["1", "2", "3", "4", "5", "not-my-role"];

    /// How many options there are to choose from.
    pub fn options(&self) -> usize {
        if self.not_my_role { Self::STEPS + 1 } else { Self::STEPS }
    }
}
