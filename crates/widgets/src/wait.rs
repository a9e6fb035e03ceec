//! Something that happens after a while, unless it is put off or called off before.

use std::cell::RefCell;

use gloo::timers::callback::Timeout;

/// A while that is waited for, if any is.
#[derive(Default)]
pub struct Wait(RefCell<Option<Timeout>>);

impl Wait {
    /// Does this so many milliseconds from now, and nothing any more of what was waited for. In a box, since a timer is
    /// compiled anew for each type of closure.
    #[inline(never)]
    pub fn begin(&self, milliseconds: u32, then: Box<dyn FnOnce()>) {
        self.0.replace(Some(Timeout::new(milliseconds, then)));
    }

    /// Waits for nothing any more. Whether something was waited for.
    #[inline(never)]
    pub fn stop(&self) -> bool {
        self.0.take().is_some()
    }
}
