//! What every widget is put together from: small functions with plain arguments that give a [`Piece`].

mod button;
mod choice;
mod details;
mod field;
mod group;
mod heading;
mod keyed;
mod pick;
mod piece;
mod problem;
mod prose;
mod table;
mod text;

pub use button::{Weight, button};
pub use choice::{Choice, Tick, choice};
pub use details::details;
pub use field::{Field, field};
pub use group::{Group, group};
pub use heading::heading;
pub use keyed::keyed;
pub use pick::{Pick, pick};
pub use piece::{Kept, Made, Piece, drawing, element, pieces, show};
pub use problem::problem;
pub use prose::{link, prose, rest};
pub use table::{table, wide_table};
pub use text::{Marks, Words, container, text};
