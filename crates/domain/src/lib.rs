//! What a quiz is, how an attempt at it moves on, and what the responses are worth.
//!
//! Pure: no browser, no clock, no randomness, no IO. Seeds and dates are arguments, so that the same quiz,
//! seed and actions give the same order and result on every machine.

pub mod attempt;
pub mod choice;
pub mod item;
pub mod quiz;
pub mod response;
pub mod result;
pub mod score;
pub mod selection;
pub mod settings;
pub mod shuffle;
pub mod snapshot;
