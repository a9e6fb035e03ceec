//! What a widget says to the page around it. The embed crate implements it; tests record it.

use pcw_content::Value;

/// The ways out of a widget.
pub trait Outlet {
    /// Tells the page of an event. The detail is checked against the event's published schema.
    fn emit(&self, name: &'static str, detail: Value);
    /// Hands over what is worth keeping; `None` when there is nothing.
    fn saved(&self, snapshot: Option<&str>);
    /// The person went to a step and left another, both counted from 0 (for pages that want browser history): forward,
    /// or back to where they came from.
    fn step(&self, step: usize, left: usize, back: bool);
    /// The person agreed to let another pack take this one's place.
    fn replace(&self);
    /// The person asked to delete what was kept.
    fn forget(&self);
    /// The person asked to print the widget.
    fn print(&self);
    /// The person wants a text: `way` is "copy", or the type of a file that is to be saved under this name. What becomes
    /// of it is told by a later call.
    fn offer(&self, way: &'static str, name: &str, text: &str);
}
