//! What must hold of the workspace as a whole: which crate may know which, and what never reaches a page.
#![allow(clippy::unwrap_used)]

#[path = "architecture/arrows.rs"]
mod arrows;
#[path = "architecture/page.rs"]
mod page;
#[path = "architecture/sheets.rs"]
mod sheets;
