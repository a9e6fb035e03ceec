//! `<pcw-pam-levels>`: what the four PAM Levels mean, and how to tailor an approach to each.

mod bands;
mod change;
mod cited;
mod drawn;
mod evidence;
mod frame;
mod handout;
mod levels;
mod look_up;
mod notice;
mod on_page;
mod part;
mod picture;
mod practice;
mod scale;
mod session;
mod sheet;
mod state;
mod wording;

use std::rc::Rc;

use pcw_domain::pam::Explainer;

use crate::{Content, Start, Widget};
pub use session::Pam;

impl Content for Explainer {
    fn widget(self: Box<Self>, start: Start) -> Rc<dyn Widget> {
        Pam::new(self, start)
    }
}
