//! A value that what is shown follows.
//!
//! Leptos's signal of a type is compiled anew for each type there is, with its place in an arena: some 3.5 KB for each
//! widget. Here only the value has a type; who is to be told of a change is Leptos's trigger, which has none.

use std::cell::{Ref, RefCell, RefMut};
use std::ops::{Deref, DerefMut};

use leptos::prelude::{ArcTrigger, Notify, Track};

/// A value, and who follows it.
pub struct Held<T> {
    value: RefCell<T>,
    changed: ArcTrigger,
}

impl<T> Held<T> {
    /// Holds a value that nobody follows yet.
    pub fn new(value: T) -> Self {
        Self { value: RefCell::new(value), changed: ArcTrigger::new() }
    }

    /// Reads it. The effect that is running now runs again when it has changed.
    pub fn read(&self) -> Ref<'_, T> {
        self.changed.track();
        self.value.borrow()
    }

    /// Reads it, and follows nothing.
    pub fn read_untracked(&self) -> Ref<'_, T> {
        self.value.borrow()
    }

    /// Changes it. Who follows it is told when the guard is let go.
    pub fn write(&self) -> Writing<'_, T> {
        Writing { value: Some(self.value.borrow_mut()), changed: &self.changed }
    }
}

/// A value that is being changed.
pub struct Writing<'a, T> {
    /// Only ever empty while this is dropped.
    value: Option<RefMut<'a, T>>,
    changed: &'a ArcTrigger,
}

impl<T> Deref for Writing<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.as_ref().expect("it is there until it is dropped")
    }
}

impl<T> DerefMut for Writing<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value.as_mut().expect("it is there until it is dropped")
    }
}

impl<T> Drop for Writing<'_, T> {
    fn drop(&mut self) {
        // First let go: whoever is told may read it at once.
        self.value = None;
        self.changed.notify();
    }
}
