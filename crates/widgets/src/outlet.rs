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
    /// of it is told by a later call. Two more ways have a function each, below.
    fn offer(&self, way: &'static str, name: &str, text: &str);
}

/// What only some widgets ask for. Not part of the trait: a script whose widget never asks then carries nothing of it.
impl dyn Outlet + '_ {
    /// Asks the person for a file, and has to be called while they press a button. `accept` is a list of types and of
    /// endings, as in HTML. What they choose comes by [`crate::Widget::bring`]; nothing comes when they choose none.
    pub fn open(&self, accept: &str) {
        self.offer("open", accept, "");
    }

    /// The person wants a text in the clipboard, with formatting for programs that take it: the same as HTML, and as
    /// plain text. What becomes of it is told by a later call, as for [`Outlet::offer`].
    pub fn offer_formatted(&self, html: &str, plain: &str) {
        self.offer("copy-formatted", html, plain);
    }
}
