//! What every widget is put together from: small functions with plain arguments that give a [`Piece`].

mod button;
mod call;
mod choice;
mod details;
mod field;
mod group;
mod heading;
mod jump;
mod keyed;
mod pick;
mod piece;
mod problem;
mod prose;
mod shown;
mod table;
mod text;

pub use button::{Weight, button};
pub use call::Call;
pub use choice::{Choice, Tick, choice};
pub use details::details;
pub use field::{Field, entered, field};
pub use group::{Group, group};
pub use heading::{captioned, heading};
pub use jump::jump;
pub use keyed::{Keyed, keyed};
pub use pick::{Pick, pick};
pub(crate) use piece::several;
pub use piece::{Heard, Live, Piece, bare, classed, drawing, element, none, pieces};
pub use problem::problem;
pub use prose::{link, prose, rest};
pub use shown::{Kept, show};
pub use table::{table, wide_table};
pub use text::{Marks, Said, Words, container, lines, paragraph, span, text};
