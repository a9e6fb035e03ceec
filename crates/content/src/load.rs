//! The one road from plain data to a quiz.

use pcw_domain::quiz::Quiz;

use crate::about::{About, read_about};
use crate::date::Date;
use crate::fault::Fault;
use crate::quiz::read_quiz;
use crate::validate::validate;
use crate::value::Value;

/// A pack that can be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// Its questions.
    pub quiz: Quiz,
    /// What it says of itself.
    pub about: About,
    /// What should be put right but does not stop it.
    pub warnings: Vec<Fault>,
}

/// Checks a pack and makes domain types of it.
///
/// # Errors
/// All faults, errors and warnings together in the order of the pack, if one or more of them is an error.
pub fn load(pack: &Value, today: Option<Date>) -> Result<Loaded, Vec<Fault>> {
    let faults = validate(pack, today);
    for fault in &faults {
        if fault.is_error() {
            return Err(faults);
        }
    }
    Ok(Loaded { quiz: read_quiz(pack), about: read_about(pack), warnings: faults })
}
