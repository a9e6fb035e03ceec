//! What is called back later.

/// Something that can be called as often as wanted. In place of `dyn Fn` and `dyn FnMut`: those can also be called once
/// and be used up by it, and the way to do so is compiled for each closure, though nobody takes it.
pub trait Call<Given, Back = ()> {
    /// Calls it.
    fn call(&mut self, given: Given) -> Back;
}

impl<Given, Back, Closure: FnMut(Given) -> Back> Call<Given, Back> for Closure {
    fn call(&mut self, given: Given) -> Back {
        self(given)
    }
}
