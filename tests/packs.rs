//! Packs: faults of every kind at every place, a stock schema validator beside ours, attacks, and what ships.
#![allow(clippy::unwrap_used)]

#[path = "packs/attacks.rs"]
mod attacks;
#[path = "packs/edit.rs"]
mod edit;
#[path = "packs/events.rs"]
mod events;
#[path = "packs/faulty.rs"]
mod faulty;
#[path = "packs/files.rs"]
mod files;
#[path = "packs/forms.rs"]
mod forms;
#[path = "packs/hostile.rs"]
mod hostile;
#[path = "packs/shipped.rs"]
mod shipped;
#[path = "packs/stock.rs"]
mod stock;
#[path = "packs/valid.rs"]
mod valid;
#[path = "packs/validator.rs"]
mod validator;
