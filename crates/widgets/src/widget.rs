//! What the shell can ask of any widget.

use std::rc::Rc;

use pcw_content::{About, Date, Fault, Value};

use crate::outlet::Outlet;
use crate::parts::Piece;

/// What a widget is started with, beside its content.
pub struct Start {
    /// Who publishes the content, from which sources.
    pub about: Rc<About>,
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
    pub outlet: Rc<dyn Outlet>,
}

/// Content that a widget shows.
pub trait Content {
    /// The widget that shows it.
    fn widget(self: Box<Self>, start: Start) -> Rc<dyn Widget>;
}

/// A widget on a page. Every call comes from the page or its shell.
pub trait Widget {
    /// The whole of it. Asked for once.
    fn view(self: Rc<Self>) -> Piece;
    /// It is shown now.
    fn begin(&self);
    /// An attribute changed; `None` when it was taken off.
    fn set(&self, name: &str, value: Option<&str>);
    /// The result, once there is one.
    fn result(&self) -> Option<Value>;
    /// Whether starting again would lose something.
    fn entered(&self) -> bool;
    /// Asks whether another pack may take this one's place.
    fn ask_replace(&self);
    /// Starts afresh. What was put in is gone.
    fn reset(&self);
    /// Puts focus on the title.
    fn focus(&self);
    /// Browser history went to this step.
    fn go(&self, step: usize);
    /// What the browser said to the last text that was handed over.
    fn offered(&self, taken: bool);
    /// Nobody has touched the widget for as long as the page allows.
    fn idle(self: Rc<Self>);
    /// Something came from outside, long after the start. `what` is one of
    /// - "quiz": `text` is a pack of questions as JSON, or empty where the page has none any more;
    /// - "quiz-failed": the page wanted one and it could not be had; `text` is a sentence for the person;
    /// - "file": what the person opened; `name` is the file's, `text` what is in it;
    /// - "file-failed": it could not be read; `text` is a sentence for the person;
    /// - "print": it is about to be printed;
    /// - "leave": it is about to go, and writes down what it has not yet.
    ///
    /// What it gives back is for the author of the page, who finds it in the console.
    fn bring(&self, what: &str, name: &str, text: &str) -> Vec<Fault>;
}
