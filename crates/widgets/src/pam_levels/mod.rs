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

use crate::{Start, Widget};
pub use session::Pam;

/// An explainer of the PAM Levels on a page.
pub fn explainer(content: Explainer, start: Start) -> Rc<dyn Widget> {
    Pam::new(content, start)
}
