//! What a quiz is, how an attempt at it moves on, and what the responses are worth.
//!
//! Pure: no browser, no clock, no randomness, no IO. Seeds and dates are arguments, so that the same quiz,
//! seed and actions give the same order and result on every machine.
//!
//! Lists are built and searched by plain loops: each chain of iterators is compiled anew, at some 200 bytes of the
//! WebAssembly.

pub mod action;
pub mod attempt;
pub mod certainty;
pub mod choice;
pub mod decimal;
pub mod entry;
pub mod fold;
pub mod gap;
pub mod group;
pub mod item;
pub mod list;
pub mod matching;
pub mod note;
pub mod numeric;
pub mod ordering;
pub mod outcome;
pub mod pam;
mod path;
pub mod quiz;
pub mod rating;
pub mod response;
pub mod result;
pub mod score;
pub mod selection;
pub mod settings;
pub mod short_text;
pub mod shuffle;
pub mod snapshot;
pub mod step;
pub mod text;
