//! `<pcw-quiz>`: a self-assessment quiz that shows people their gaps.

mod about;
mod anew;
mod checked;
mod completed;
mod events;
mod frame;
mod gaps;
mod groups;
mod keep;
mod kinds;
mod note;
mod notice;
mod paper;
mod question;
mod record;
mod result;
mod review;
mod screen;
mod session;
mod shown;
mod state;
mod sure;

use std::rc::Rc;

use pcw_content::{About, Date};
use pcw_domain::quiz::Quiz;

use crate::outlet::Outlet;
use crate::parts::Made;
pub use session::Session;

/// What a quiz is started with.
pub struct Start {
    /// The questions.
    pub quiz: Quiz,
    /// Who publishes them, from which sources.
    pub about: About,
    /// Attributes of the element as they stand.
    pub attributes: Vec<(String, String)>,
    /// An attempt to go on with.
    pub snapshot: Option<String>,
    /// Whether the person is asked before going on with it.
    pub ask: bool,
    /// Fresh randomness: names of this instance and seeds are made from it.
    pub random: String,
    /// Today, as far as it is known.
    pub today: Option<Date>,
    /// The folder that the pack's images lie in; empty where they may not be fetched.
    pub folder: String,
    /// The way out.
    pub outlet: Box<dyn Outlet>,
}

/// The whole widget as a view, driven by the session.
pub fn view(session: &Rc<Session>) -> Box<Made> {
    frame::frame(session)
}
