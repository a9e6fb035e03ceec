//! Learning outcomes: what a curriculum asks for, what an author writes, and what there is to say of it.
//!
//! Everything here is worked out from the words alone, by rules that give the same answer each time. Nothing is ever
//! called wrong that is only not in a list; every finding says why, and most bring a cure.

pub mod action;
mod bullet;
mod case;
pub mod check;
mod condition;
pub mod coverage;
mod cure;
pub mod curriculum;
pub mod desk;
pub mod finding;
mod heading;
mod inflection;
mod instead;
mod lead_in;
mod line_ends;
pub mod parse;
pub mod parsed;
pub mod paste;
mod pivot;
pub mod questions;
pub mod review;
mod row;
pub mod search;
pub mod set;
pub mod set_check;
mod several;
mod shorten;
mod spelling;
mod split;
pub mod stem;
mod teaching;
pub mod terms;
mod twin;
mod verb;
pub mod vocabulary;
mod word;
mod wrapping;

pub use action::Action;
pub use coverage::Coverage;
pub use curriculum::Curriculum;
pub use desk::{Desk, Did};
pub use finding::{Cure, Finding};
pub use parsed::Parsed;
pub use questions::Questions;
pub use row::names_outcomes;
pub use set::{Outcome, Set};
pub use word::next as next_word;
