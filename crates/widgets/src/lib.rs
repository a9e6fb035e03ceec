//! The views. They show domain values and send actions; the outermost crate alone touches the window.

mod about;
mod face;
mod fields;
mod held;
pub mod hooks;
mod interrupt;
mod keep;
pub mod look;
pub mod outcome_builder;
pub mod outlet;
pub mod pam_levels;
mod parts;
pub mod quiz;
mod share;
mod voice;
mod wait;
mod widget;

pub use widget::{Content, Start, Widget};
