//! Sets of outcomes as they are kept, handed over and read again. Strings and values only.

mod cells;
mod csv;
mod data;
mod heads;
mod html;
mod kinds;
mod lines;
mod list;
mod markdown;
mod read;
mod sheet;
mod table;
mod taken;
mod value;

pub use csv::csv;
pub use html::html;
pub use lines::text;
pub use markdown::markdown;
pub use read::{
    MAX_BYTES, MAX_NOTE, MAX_OUTCOMES, MAX_TEXT, MAX_TITLE, NotRead, Read, is_like_data, read, read_kept,
};
pub use table::{Table, table};
pub use value::{json, value};
