//! What a person has put in for one item, and whether it is enough to be checked.

use crate::item::{Item, Kind};

/// A response, complete or not. Options are indices into the item's options in the order of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Options ticked, ascending. A single choice holds at most one.
    Options(Vec<usize>),
    /// True or false, then the reason.
    TrueFalse {
        /// What the person says of the statement.
        answer: Option<bool>,
        /// The reason chosen.
        reason: Option<usize>,
    },
}

/// What stands between a response and its check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No option is chosen.
    Option,
    /// Neither true nor false is chosen.
    Answer,
    /// No reason is chosen.
    Reason,
}

impl Response {
    /// The response before anything was chosen.
    pub fn empty(item: &Item) -> Self {
        match item.kind {
            Kind::Single(_) | Kind::Multiple(_) => Response::Options(Vec::new()),
            Kind::TrueFalse(_) => Response::TrueFalse { answer: None, reason: None },
        }
    }

    /// Whether anything at all was put in.
    pub fn is_empty(&self) -> bool {
        match self {
            Response::Options(options) => options.is_empty(),
            Response::TrueFalse { answer, .. } => answer.is_none(),
        }
    }

    /// Whether this option (or reason) is chosen.
    pub fn has(&self, option: usize) -> bool {
        match self {
            Response::Options(options) => options.contains(&option),
            Response::TrueFalse { reason, .. } => *reason == Some(option),
        }
    }

    /// Ticks or unticks an option (or reason). Where one is to be chosen, choosing takes the place of what was
    /// chosen; unticking what is not ticked changes nothing.
    pub fn choose(&mut self, item: &Item, option: usize, chosen: bool) {
        if option >= crate::selection::choices(item).len() {
            return;
        }
        match self {
            Response::Options(options) => {
                if chosen && matches!(item.kind, Kind::Single(_)) {
                    options.clear();
                }
                options.retain(|&other| other != option);
                if chosen {
                    options.push(option);
                    options.sort_unstable();
                }
            }
            Response::TrueFalse { reason, .. } if chosen => *reason = Some(option),
            Response::TrueFalse { reason, .. } => *reason = reason.filter(|&other| other != option),
        }
    }

    /// What is still missing, or `None` when the response can be checked.
    pub fn missing(&self) -> Option<Missing> {
        match self {
            Response::Options(options) => options.is_empty().then_some(Missing::Option),
            Response::TrueFalse { answer: None, .. } => Some(Missing::Answer),
            Response::TrueFalse { reason, .. } => reason.is_none().then_some(Missing::Reason),
        }
    }
}
