//! What is wrong with a pack: where, why, and how to put it right.

use crate::limits::too_deep;
use crate::messages::faults as say;
use crate::value::{TOO_DEEP, TOO_LONG, Value};

/// The place of a fault that lies in no single field.
pub const WHOLE: &str = "pack";

/// One thing that is wrong with a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A short, stable name of the kind of fault, such as `missing`; all are in [`crate::messages::faults`].
    pub code: &'static str,
    /// Where, such as `items[3].options[1].text`; [`WHOLE`] where no single field is meant.
    pub place: String,
    /// What is wrong, one plain sentence.
    pub cause: String,
    /// What to do about it, one plain sentence.
    pub cure: String,
    /// Whether it stops the pack.
    pub severity: Severity,
}

/// Whether a fault stops the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The pack cannot be used.
    Error,
    /// The pack is used all the same.
    Warning,
}

impl Severity {
    /// `error` or `warning`, as events and tools write it.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

impl Fault {
    /// Whether this fault stops the pack.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The fault for data that could not be decoded at all; `message` is what the decoder said.
    pub fn unreadable(message: &str) -> Fault {
        // What the decoder says begins somewhere in the message.
        for at in 0..message.len() {
            let rest = &message.as_bytes()[at..];
            if rest.starts_with(TOO_DEEP.as_bytes()) {
                return too_deep();
            }
            if rest.starts_with(TOO_LONG.as_bytes()) {
                return say::FAR_TOO_LONG.fault(&[]);
            }
        }
        say::UNREADABLE.fault(&[message])
    }
}

impl From<&Fault> for Value {
    fn from(fault: &Fault) -> Value {
        Value::object([
            ("code", fault.code.into()),
            ("place", fault.place.as_str().into()),
            ("cause", fault.cause.as_str().into()),
            ("cure", fault.cure.as_str().into()),
            ("severity", fault.severity.name().into()),
        ])
    }
}
