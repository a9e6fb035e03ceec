//! What every widget is put together from: small functions with plain arguments that give a [`Piece`].

mod button;
mod choice;
mod details;
mod group;
mod heading;
mod piece;
mod problem;
mod text;

pub use button::{Weight, button};
pub use choice::{Choice, Tick, choice};
pub use details::details;
pub use group::group;
pub use heading::heading;
pub use piece::{Kept, Made, Piece, element, show};
pub use problem::problem;
pub use text::{Words, container, text};
