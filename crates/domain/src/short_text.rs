//! The kind of item that is answered by a word or a few.

use crate::fold::fold;

/// Give a word or a few. Case, accents, spaces and marks at the ends are forgiven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortText {
    /// What counts as right; the first is the one that is shown. One or more.
    pub accepted: Vec<String>,
    /// Wrong answers that people are known to give, with what to say to them.
    pub known: Vec<KnownText>,
}

/// A wrong answer that people are known to give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownText {
    /// The answer.
    pub text: String,
    /// Why it is not right.
    pub rationale: String,
}

impl ShortText {
    /// Whether what was typed counts as right.
    pub fn accepts(&self, typed: &str) -> bool {
        let typed = fold(typed);
        for accepted in &self.accepted {
            if !typed.is_empty() && fold(accepted) == typed {
                return true;
            }
        }
        false
    }

    /// What is to be said of an answer that people are known to give.
    pub fn known(&self, typed: &str) -> Option<&str> {
        let typed = fold(typed);
        for known in &self.known {
            if fold(&known.text) == typed {
                return Some(&known.rationale);
            }
        }
        None
    }
}
