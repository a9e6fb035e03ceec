//! `<pcw-outcome-builder>`: writing, checking and aligning learning outcomes.

mod about;
mod cured;
mod did;
mod editor;
mod evidence;
mod findings;
mod frame;
mod glance;
mod keep;
mod list;
mod nearest;
mod notice;
mod on_page;
mod paper;
mod part;
mod paste;
mod picture;
mod place;
mod plan;
mod press;
mod questions;
mod session;
mod state;
mod steps;
mod suggested;
mod synced;
mod verbs;
mod words;
mod writing;

use std::rc::Rc;

use pcw_domain::outcome::Curriculum;

use crate::{Content, Start, Widget};
pub use session::Builder;

impl Content for Curriculum {
    fn widget(self: Box<Self>, start: Start) -> Rc<dyn Widget> {
        Builder::new(self, start)
    }
}
