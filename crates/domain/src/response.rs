//! What a person has put in for one item, and whether it is enough to be checked.

use crate::item::{Item, Kind};
use crate::list::ascend;
use crate::text::trim;

/// The most characters of a typed response that are kept.
pub const MAX_TEXT: usize = 5_000;

/// A response, complete or not. Options, steps, prompts and choices are indices in the order of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Options ticked, ascending. Only a multiple choice can hold more than one.
    Options(Vec<usize>),
    /// True or false, then the reason.
    TrueFalse {
        /// What the person says of the statement.
        answer: Option<bool>,
        /// The reason chosen.
        reason: Option<usize>,
    },
    /// Whatever was typed: a number, a word, a thought.
    Text(String),
    /// The steps in the order that the person gave them; empty as long as nothing was moved.
    Order(Vec<usize>),
    /// For each prompt the choice made, if any.
    Pairs(Vec<Option<usize>>),
    /// "I do not know."
    Unknown,
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
    /// Nothing was typed.
    Text,
    /// What was typed is no number.
    Number,
    /// The number lies outside what makes sense.
    Range,
    /// Nothing was moved, and the order that was drawn is not the right one.
    Order,
    /// This prompt has no choice yet.
    Pair(usize),
    /// How sure the person is was not said.
    Certainty,
}

impl Response {
    /// The response before anything was put in.
    pub fn empty(item: &Item) -> Self {
        match &item.kind {
            Kind::Single(_) | Kind::Multiple(_) | Kind::Scenario(_) | Kind::Rating(_) => {
                Response::Options(Vec::new())
            }
            Kind::TrueFalse(_) => Response::TrueFalse { answer: None, reason: None },
            Kind::Numeric(_) | Kind::ShortText(_) | Kind::Reflection => Response::Text(String::new()),
            Kind::Ordering(_) => Response::Order(Vec::new()),
            Kind::Matching(kind) => {
                let mut pairs = Vec::new();
                for _ in &kind.prompts {
                    pairs.push(None);
                }
                Response::Pairs(pairs)
            }
        }
    }

    /// Whether nothing at all was put in.
    pub fn is_empty(&self) -> bool {
        match self {
            Response::Options(options) => options.is_empty(),
            Response::TrueFalse { answer, .. } => answer.is_none(),
            Response::Text(text) => text.is_empty(),
            Response::Order(order) => order.is_empty(),
            Response::Pairs(pairs) => {
                for pair in pairs {
                    if pair.is_some() {
                        return false;
                    }
                }
                true
            }
            Response::Unknown => false,
        }
    }

    /// Whether this option (or reason) is chosen.
    pub fn has(&self, option: usize) -> bool {
        match self {
            Response::Options(options) => place(options, option).is_some(),
            Response::TrueFalse { reason, .. } => *reason == Some(option),
            _ => false,
        }
    }

    /// What was typed; empty where nothing was.
    pub fn text(&self) -> &str {
        match self {
            Response::Text(text) => text,
            _ => "",
        }
    }

    /// Ticks or unticks an option (or reason). Where one is to be chosen, choosing takes the place of what was
    /// chosen; unticking what is not ticked changes nothing.
    pub fn choose(&mut self, item: &Item, option: usize, chosen: bool) {
        if option >= item.options() {
            return;
        }
        match self {
            Response::Options(options) => {
                if chosen && !matches!(item.kind, Kind::Multiple(_)) {
                    options.clear();
                }
                match place(options, option) {
                    Some(place) if !chosen => {
                        options.remove(place);
                    }
                    None if chosen => {
                        options.push(option);
                        ascend(options);
                    }
                    _ => {}
                }
            }
            Response::TrueFalse { reason, .. } if chosen => *reason = Some(option),
            Response::TrueFalse { reason, .. } if *reason == Some(option) => *reason = None,
            _ => {}
        }
    }

    /// What is still missing, or `None` when the response can be checked.
    pub fn missing(&self, item: &Item) -> Option<Missing> {
        match self {
            Response::Unknown => None,
            Response::Options(options) => options.is_empty().then_some(Missing::Option),
            Response::TrueFalse { answer: None, .. } => Some(Missing::Answer),
            Response::TrueFalse { reason, .. } => reason.is_none().then_some(Missing::Reason),
            Response::Order(order) => order.is_empty().then_some(Missing::Order),
            Response::Pairs(pairs) => missing_pair(pairs),
            Response::Text(text) => missing_text(item, text),
        }
    }
}

/// Where in a list an option or step stands.
#[inline(never)]
pub(crate) fn place(list: &[usize], wanted: usize) -> Option<usize> {
    for (place, &other) in list.iter().enumerate() {
        if other == wanted {
            return Some(place);
        }
    }
    None
}

fn missing_pair(pairs: &[Option<usize>]) -> Option<Missing> {
    for (prompt, pair) in pairs.iter().enumerate() {
        if pair.is_none() {
            return Some(Missing::Pair(prompt));
        }
    }
    None
}

fn missing_text(item: &Item, text: &str) -> Option<Missing> {
    match &item.kind {
        // A thought may be kept to oneself.
        Kind::Reflection => None,
        _ if trim(text).is_empty() => Some(Missing::Text),
        Kind::Numeric(kind) => match kind.read(text) {
            None => Some(Missing::Number),
            Some(number) => match kind.range {
                Some((least, greatest)) if number < least || number > greatest => Some(Missing::Range),
                _ => None,
            },
        },
        _ => None,
    }
}
