//! What a widget says to the page around it. The embed crate implements it; tests record it.

use pcw_content::Value;

/// The ways out of a widget.
pub trait Outlet {
    /// Tells the page of an event. The detail is checked against the event's published schema.
    fn emit(&self, name: &'static str, detail: Value);
    /// Hands over what is worth keeping; `None` when there is nothing.
    fn saved(&self, snapshot: Option<&str>);
    /// The person went forward to a step, counted from 0 (for pages that want browser history).
    fn step(&self, step: usize);
    /// The person agreed to let another pack take this one's place.
    fn replace(&self);
    /// The person asked to delete what was kept.
    fn forget(&self);
    /// The person asked to print the widget.
    fn print(&self);
}
