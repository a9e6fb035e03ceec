//! An attempt as a short text that can be kept and read again, also after the pack has changed.
//!
//! Lines:
//! 1. `pcw-quiz 2`
//! 2. pack id (a fingerprint of it where it is long)
//! 3. the beginning of the pack's version, for people who look at the text; it is not read
//! 4. seed
//! 5. scope (`w` whole, `m` missed), a space, the step (`q` question, `v` review, `r` result) with its position, and
//!    `.` where the attempt is completed
//! 6. then one line a question: its fingerprint, its phase (`o` open, `s` settled, `g` given, `c` checked), its
//!    certainty (`1`–`3`, or `-`), and its response
//! 7. then, as far as there is anything, the note: `@l=` learned, `@c=` change, `@t=` time, `@n=` name
//!
//! A response is `?` for "I do not know"; `=` and a text; or fingerprints one after the other: of the options chosen
//! (after `t` or `f` for true or false); after `>`, of all steps in their order; after `:`, of each prompt and the
//! choice made for it. Where nothing was put in, it is empty.
//!
//! Everything free is percent-escaped. Of items, options, steps, prompts and choices only fingerprints of their ids are
//! written (see `fingerprint.rs`), so that the text stays short however long the ids are; never a text of the pack.
//! The order of options is not kept: seed and item id give it again.

mod escape;
mod fingerprint;
mod reading;
mod writing;

pub use reading::read;
pub use writing::write;

use crate::attempt::Attempt;

/// An attempt read back, and what no longer fitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The attempt as far as it fits the quiz.
    pub attempt: Attempt,
    /// How many questions or answers that held something had to be left behind because the pack has changed.
    pub dropped: usize,
}

/// The first line. Any other form, older ones included, is not read.
const HEAD: &str = "pcw-quiz 2";
