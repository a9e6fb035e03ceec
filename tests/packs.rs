//! Packs: faults of every kind at every place, a stock schema validator beside ours, attacks, and what ships.
#![allow(clippy::unwrap_used)]

#[path = "packs/attacks.rs"]
mod attacks;
#[path = "packs/curriculum_facts.rs"]
mod curriculum_facts;
#[path = "packs/curriculum_figures.rs"]
mod curriculum_figures;
#[path = "packs/curriculum_shipped.rs"]
mod curriculum_shipped;
#[path = "packs/dice.rs"]
mod dice;
#[path = "packs/edit.rs"]
mod edit;
#[path = "packs/events.rs"]
mod events;
#[path = "packs/faulty.rs"]
mod faulty;
#[path = "packs/faulty_lists.rs"]
mod faulty_lists;
#[path = "packs/files.rs"]
mod files;
#[path = "packs/forms.rs"]
mod forms;
#[path = "packs/guide.rs"]
mod guide;
#[path = "packs/hostile.rs"]
mod hostile;
#[path = "packs/leaves.rs"]
mod leaves;
#[path = "packs/literals.rs"]
mod literals;
#[path = "packs/pam_facts.rs"]
mod pam_facts;
#[path = "packs/pam_figures.rs"]
mod pam_figures;
#[path = "packs/pam_shipped.rs"]
mod pam_shipped;
#[path = "packs/shipped.rs"]
mod shipped;
#[path = "packs/stock.rs"]
mod stock;
#[path = "packs/typed.rs"]
mod typed;
#[path = "packs/typed_curriculum.rs"]
mod typed_curriculum;
#[path = "packs/typed_pam.rs"]
mod typed_pam;
#[path = "packs/valid.rs"]
mod valid;
#[path = "packs/validator.rs"]
mod validator;
#[path = "packs/wording.rs"]
mod wording;
