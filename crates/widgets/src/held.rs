//! A value that what is shown follows.
//!
//! Leptos's own signals and effects bring an arena, owners and an asynchronous executor along: 20 KB of code before a
//! widget has shown anything. What a widget needs of them is here: whoever reads a value while running runs again when
//! it has changed. As in Leptos that happens once all that now runs is over, in the order of making.

mod follower;

use std::cell::{Ref, RefCell, RefMut};
use std::ops::{Deref, DerefMut};

pub use follower::Follower;
use follower::Followers;

/// A value, and who follows it.
pub struct Held<T> {
    value: RefCell<T>,
    followers: Followers,
}

impl<T> Held<T> {
    /// Holds a value that nobody follows yet.
    pub fn new(value: T) -> Self {
        Self { value: RefCell::new(value), followers: Followers::default() }
    }

    /// Reads it. The follower that runs now runs again when it has changed.
    pub fn read(&self) -> Ref<'_, T> {
        self.followers.add_current();
        self.value.borrow()
    }

    /// Reads it, and follows nothing.
    pub fn read_untracked(&self) -> Ref<'_, T> {
        self.value.borrow()
    }

    /// Changes it. Who follows it is told when the guard is let go. Never inlined: a call is a fifth of what it does.
    #[inline(never)]
    pub fn write(&self) -> Writing<'_, T> {
        Writing { value: self.value.borrow_mut(), _waking: Waking(&self.followers) }
    }
}

/// A value that is being changed.
pub struct Writing<'a, T> {
    // Let go in this order: whoever is told may read the value.
    value: RefMut<'a, T>,
    _waking: Waking<'a>,
}

/// Tells the followers when it is let go.
struct Waking<'a>(&'a Followers);

impl<T> Deref for Writing<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Writing<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl Drop for Waking<'_> {
    fn drop(&mut self) {
        self.0.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::follower::{nobody_is_due, turn};
    use super::*;

    type Log = Rc<RefCell<Vec<&'static str>>>;

    /// Follows these values, and writes down its name at each run.
    fn following(log: &Log, name: &'static str, held: Vec<&Rc<Held<u32>>>) -> Rc<Follower> {
        let (log, held): (_, Vec<_>) = (Rc::clone(log), held.into_iter().map(Rc::clone).collect());
        Follower::new(Box::new(move || {
            held.iter().for_each(|held| drop(held.read()));
            log.borrow_mut().push(name);
        }))
    }

    fn held() -> Rc<Held<u32>> {
        Rc::new(Held::new(0))
    }

    #[test]
    fn a_follower_runs_at_once_and_then_once_a_turn_however_much_was_written() {
        let (log, one, other) = (Log::default(), held(), held());
        let _follower = following(&log, "a", vec![&one, &other]);
        assert_eq!(log.take(), ["a"]);
        *one.write() += 1;
        *other.write() += 1;
        *one.write() += 1;
        assert!(log.borrow().is_empty());
        turn();
        turn();
        assert_eq!(log.take(), ["a"]);
        *other.write() += 1;
        turn();
        assert_eq!(log.take(), ["a"]);
    }

    #[test]
    fn followers_run_in_the_order_of_their_making_whichever_value_was_written_first() {
        let (log, one, other) = (Log::default(), held(), held());
        let _all =
            [("a", &one), ("b", &other), ("c", &one)].map(|(name, held)| following(&log, name, vec![held]));
        log.take();
        *other.write() += 1;
        *one.write() += 1;
        turn();
        assert_eq!(log.take(), ["a", "b", "c"]);
    }

    #[test]
    fn who_was_dropped_runs_no_more_even_when_it_was_due() {
        let (log, one) = (Log::default(), held());
        let (stays, goes) = (following(&log, "stays", vec![&one]), following(&log, "goes", vec![&one]));
        log.take();
        *one.write() += 1;
        drop(goes);
        turn();
        assert_eq!(log.take(), ["stays"]);
        drop(stays);
        *one.write() += 1;
        assert!(nobody_is_due());
    }

    #[test]
    fn what_is_written_in_a_turn_is_for_the_next() {
        let (log, one, other) = (Log::default(), held(), held());
        let _other = following(&log, "other", vec![&other]);
        let (from, to) = (Rc::clone(&one), Rc::clone(&other));
        let _passes_on = Follower::new(Box::new(move || *to.write() = *from.read()));
        turn();
        log.take();
        *one.write() = 7;
        turn();
        assert!(log.borrow().is_empty());
        turn();
        assert_eq!((log.take(), *other.read()), (vec!["other"], 7));
    }

    #[test]
    fn a_follower_made_by_another_is_its_own_and_ends_with_what_holds_it() {
        let (log, outer, inner) = (Log::default(), held(), held());
        let (log_again, outer_again, inner_again) = (Rc::clone(&log), Rc::clone(&outer), Rc::clone(&inner));
        let mut kept = None;
        let _outer = Follower::new(Box::new(move || {
            drop(outer_again.read());
            log_again.borrow_mut().push("outer");
            drop(kept.replace(following(&log_again, "inner", vec![&inner_again])));
        }));
        assert_eq!(log.take(), ["outer", "inner"]);
        *inner.write() += 1;
        turn();
        assert_eq!(log.take(), ["inner"]);
        // The inner one is due as well, and is replaced before its turn comes.
        *inner.write() += 1;
        *outer.write() += 1;
        turn();
        assert_eq!(log.take(), ["outer", "inner"]);
        turn();
        assert!(log.borrow().is_empty());
    }

    #[test]
    fn who_reads_without_following_is_not_told() {
        let (log, one) = (Log::default(), held());
        let (log_again, one_again) = (Rc::clone(&log), Rc::clone(&one));
        let _follower = Follower::new(Box::new(move || {
            drop(one_again.read_untracked());
            log_again.borrow_mut().push("ran");
        }));
        *one.write() += 1;
        turn();
        assert_eq!(log.take(), ["ran"]);
    }

    #[test]
    fn a_follower_may_be_let_go_while_it_runs() {
        let one = held();
        let holder: Rc<RefCell<Option<Rc<Follower>>>> = Rc::default();
        let (one_again, weak) = (Rc::clone(&one), Rc::downgrade(&holder));
        let made = Follower::new(Box::new(move || {
            drop(one_again.read());
            drop(weak.upgrade().and_then(|holder| holder.take()));
        }));
        let gone = Rc::downgrade(&made);
        *holder.borrow_mut() = Some(made);
        *one.write() += 1;
        turn();
        assert!(gone.upgrade().is_none());
    }
}
