//! The roads from plain data to what a widget shows: one for each kind of pack.

use pcw_domain::outcome::Curriculum;
use pcw_domain::pam::Explainer;
use pcw_domain::quiz::Quiz;

use crate::about::{About, read_about};
use crate::curriculum::read_curriculum;
use crate::date::Date;
use crate::fault::Fault;
use crate::pam::read_explainer;
use crate::quiz::read_quiz;
use crate::shape::{CURRICULUM, PAM, QUIZ, Shape};
use crate::validate::validate;
use crate::value::Value;

/// A pack that can be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded<T> {
    /// What it holds; in a box, since it is large, and handed on a few times before it is shown.
    pub content: Box<T>,
    /// What it says of itself.
    pub about: About,
    /// What should be put right but does not stop it.
    pub warnings: Vec<Fault>,
}

/// Checks a quiz pack and makes domain types of it.
///
/// # Errors
/// All faults, errors and warnings together in the order of the pack, if one or more of them is an error.
pub fn load_quiz(pack: &Value, today: Option<Date>) -> Result<Loaded<Quiz>, Vec<Fault>> {
    let warnings = warnings(pack, &QUIZ, today)?;
    Ok(Loaded { content: Box::new(read_quiz(pack)), about: read_about(pack), warnings })
}

/// Checks a pack on the PAM Levels and makes domain types of it.
///
/// # Errors
/// All faults, errors and warnings together in the order of the pack, if one or more of them is an error.
pub fn load_pam(pack: &Value, today: Option<Date>) -> Result<Loaded<Explainer>, Vec<Fault>> {
    let warnings = warnings(pack, &PAM, today)?;
    Ok(Loaded { content: Box::new(read_explainer(pack)), about: read_about(pack), warnings })
}

/// Checks a curriculum and makes domain types of it.
///
/// # Errors
/// All faults, errors and warnings together in the order of the pack, if one or more of them is an error.
pub fn load_curriculum(pack: &Value, today: Option<Date>) -> Result<Loaded<Curriculum>, Vec<Fault>> {
    let warnings = warnings(pack, &CURRICULUM, today)?;
    Ok(Loaded { content: Box::new(read_curriculum(pack)), about: read_about(pack), warnings })
}

/// The faults of a pack that can be used all the same; all faults of one that cannot.
pub(crate) fn warnings(
    pack: &Value,
    shape: &'static Shape,
    today: Option<Date>,
) -> Result<Vec<Fault>, Vec<Fault>> {
    let faults = validate(pack, shape, today);
    for fault in &faults {
        if fault.is_error() {
            return Err(faults);
        }
    }
    Ok(faults)
}
