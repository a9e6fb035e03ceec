//! A panic on demand, to prove that one does no harm. Compiled to nothing outside test builds.

#[cfg(feature = "test-hooks")]
thread_local!(static PHASE: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) });

/// Says at which phase to panic: `mount`, `event`, `timer` or `unmount`.
#[cfg(feature = "test-hooks")]
pub fn arm(phase: &str) {
    PHASE.with_borrow_mut(|armed| phase.clone_into(armed));
}

/// Panics if this phase was asked for.
#[cfg(feature = "test-hooks")]
#[expect(clippy::panic, reason = "it is what this is for")]
pub fn panic_if(phase: &str) {
    if PHASE.with_borrow(|armed| armed == phase) {
        panic!("asked to panic at {phase}");
    }
}

/// Does nothing outside test builds.
#[cfg(not(feature = "test-hooks"))]
#[inline(always)]
pub fn panic_if(_phase: &str) {}
