//! The views. They show domain values and send actions; the outermost crate alone touches the window.

pub mod hooks;
pub mod look;
pub mod outlet;
mod parts;
#[cfg(feature = "quiz")]
pub mod quiz;
