//! Who follows a value: a turn of the browser in which those run again whose values have changed.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = queueMicrotask)]
    fn queue_microtask(run: &Closure<dyn Fn()>);
}

thread_local! {
    /// So many followers were made.
    static MADE: Cell<u32> = const { Cell::new(0) };
    /// Who runs now, and so follows what is read.
    static CURRENT: RefCell<Option<Weak<Follower>>> = const { RefCell::new(None) };
    /// Who is to run again, in the order of making. As long as there is anybody, a turn is on its way.
    static DUE: RefCell<Vec<(u32, Weak<Follower>)>> = const { RefCell::new(Vec::new()) };
    /// The turn, as the browser calls it.
    static TURN: Closure<dyn Fn()> = Closure::new(turn);
}

/// Something that runs again whenever a value that it read has changed. Dropping it ends that.
pub struct Follower {
    number: u32,
    run: RefCell<Box<dyn FnMut()>>,
}

impl Follower {
    /// Runs it, and again after each change of what it read.
    pub fn new(run: Box<dyn FnMut()>) -> Rc<Self> {
        let number = MADE.get();
        MADE.set(number.wrapping_add(1));
        let follower = Rc::new(Self { number, run: RefCell::new(run) });
        follower.run();
        follower
    }

    /// Whoever calls this holds it: what runs may move the focus, and a listener of the page may then remove the element
    /// that the follower belongs to.
    fn run(self: &Rc<Self>) {
        let before = CURRENT.replace(Some(Rc::downgrade(self)));
        if let Ok(mut run) = self.run.try_borrow_mut() {
            run();
        }
        CURRENT.set(before);
    }
}

/// Runs who is due. What these change in their turn is for the next one.
pub(super) fn turn() {
    for (_, follower) in DUE.take() {
        if let Some(follower) = follower.upgrade() {
            follower.run();
        }
    }
}

/// Lets a follower run in the next turn.
fn wake(follower: Weak<Follower>) {
    let Some(number) = follower.upgrade().map(|held| held.number) else { return };
    let first = DUE.with_borrow_mut(|due| {
        let first = due.is_empty();
        let mut at = due.len();
        while at > 0 && due[at - 1].0 > number {
            at -= 1;
        }
        if at == 0 || due[at - 1].0 != number {
            due.insert(at, (number, follower));
        }
        first
    });
    if first && cfg!(target_arch = "wasm32") {
        TURN.with(queue_microtask);
    }
}

/// Who follows one value.
#[derive(Default)]
pub(super) struct Followers(RefCell<Vec<Weak<Follower>>>);

impl Followers {
    /// Adds who runs now, and forgets those who are gone.
    #[inline(never)]
    pub(super) fn add_current(&self) {
        CURRENT.with_borrow(|current| {
            if let Some(current) = current {
                let mut all = self.0.borrow_mut();
                all.retain(|each| each.strong_count() > 0 && !each.ptr_eq(current));
                all.push(Weak::clone(current));
            }
        });
    }

    /// Wakes them all. Each follows again once it has read again: what it needs may be another value by then.
    #[inline(never)]
    pub(super) fn wake(&self) {
        for follower in self.0.take() {
            wake(follower);
        }
    }
}

/// Whether no turn is needed.
#[cfg(test)]
pub(super) fn nobody_is_due() -> bool {
    DUE.with_borrow(Vec::is_empty)
}
