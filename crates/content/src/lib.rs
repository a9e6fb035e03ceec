//! Content packs: from a tree of plain JSON values, through one validator that collects every fault, to domain types.
//!
//! One table for each kind of pack ([`shape`]) says what a pack is. The validator interprets it, the published JSON
//! Schemas are made from it, and the tests walk it to make every kind of fault at every place.
//!
//! Lists are built and searched by plain loops: each chain of iterators is compiled anew, at some 200 bytes of the
//! WebAssembly. What only tools call (`docs`, `schema`, some of `shape`) has chains.

pub mod about;
mod cited;
mod curriculum;
pub mod date;
mod docs;
pub mod fault;
pub mod form;
mod item;
pub mod json;
mod kind;
pub mod limits;
mod load;
pub mod markup;
pub mod messages;
mod near;
mod pam;
mod questions;
mod quiz;
pub mod schema;
pub mod set;
pub mod shape;
mod validate;
pub mod value;

pub use about::{About, Source};
pub use date::Date;
pub use fault::{Fault, Severity};
pub use form::Form;
pub use load::{Loaded, load_curriculum, load_pam, load_quiz};
pub use questions::load_questions;
pub use validate::{validate, validate_any};
pub use value::Value;
