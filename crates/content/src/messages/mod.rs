//! The message catalogue: every text of our own that a person may read, and nothing else.

pub mod faults;
pub mod finding;
pub mod outcome;
pub mod outcome_record;
pub mod pam;
pub mod quiz;
pub mod result;
pub mod words;
