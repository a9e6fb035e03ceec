//! Sets of outcomes, handed over in every form and read again.

#[path = "outcome_set/data.rs"]
mod data;
#[path = "outcome_set/hostile.rs"]
mod hostile;
#[path = "outcome_set/made.rs"]
mod made;
#[path = "outcome_set/sheet.rs"]
mod sheet;
#[path = "outcome_set/written.rs"]
mod written;
