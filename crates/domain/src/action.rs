//! What a person can do at a quiz, and what came of it.

use crate::certainty::Certainty;
use crate::note::NoteField;
use crate::response::Missing;

/// What a person can do. Options, steps, prompts and choices are indices in the order of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Tick or untick an option (or reason).
    Choose {
        /// The option.
        option: usize,
        /// Ticked or not.
        chosen: bool,
    },
    /// Say whether the statement is true.
    Answer(bool),
    /// Put this text in the place of what was typed; cut at [`crate::response::MAX_TEXT`] characters.
    Type(String),
    /// Move a step one place up or down in the order as it is shown.
    Move {
        /// The step.
        step: usize,
        /// Towards the beginning.
        up: bool,
    },
    /// Choose what belongs to a prompt, or take the choice back.
    Pair {
        /// The prompt.
        prompt: usize,
        /// The choice.
        choice: Option<usize>,
    },
    /// Say how sure one is of the answer.
    Certainty(Certainty),
    /// Say that one does not know. Stands for an answer, and moves on as one.
    DontKnow,
    /// Write a field of the note anew. Can be done at any time, also after the result.
    Note(NoteField, String),
    /// The one main button: settle, check, or go on, whichever is next.
    Advance,
    /// One question back on the path; from a review, to the result.
    Back,
    /// From the result, look at a question of the path again.
    Review(usize),
    /// Go to a step that was reached before (browser history): a position, or the number of entries for the result.
    GoTo(usize),
}

/// What an action did, for whoever shows it, tells the page or keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The main button was pressed too early.
    pub missing: Option<Missing>,
    /// The question at this position got its answer, or a new one.
    pub answered: Option<usize>,
    /// The screen is another one now.
    pub moved: bool,
    /// The result has just been reached.
    pub completed: bool,
}
