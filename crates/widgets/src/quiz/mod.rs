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
mod manner;
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
mod whole;

pub(crate) use about::deleting;
pub(crate) use frame::promise;
pub(crate) use kinds::{Asked, scenario};
pub(crate) use manner::Manner;
pub(crate) use notice::GRACE;
pub(crate) use question::Sure;
pub(crate) use screen::{Press, press};
pub use session::Session;
