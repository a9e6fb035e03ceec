//! Everything that changes while the explainer is shown: one plain value.

use pcw_domain::pam::{PamLevel, Reading};

use super::notice::Asked;
use crate::face::{Face, Faced, Said};
use crate::held::Held;
use crate::parts::Call;

/// The state of one explainer on a page.
#[derive(Default)]
pub struct State {
    /// What stays in sight.
    pub face: Face,
    /// What the reader has in front of them.
    pub reading: Reading,
    /// The PAM Level that the page opens it at.
    pub opened: Option<PamLevel>,
    /// Whether a score can be looked up.
    pub score_lookup: bool,
    /// What came of a score that was looked up, for those who cannot see it.
    pub found: Said,
    /// Questions of the widget's own that wait for their answers; the last is asked first.
    pub asked: Vec<Asked>,
    /// Counts the times that the widget began afresh, or the page opened a PAM Level: then the controls are drawn anew.
    pub drawn: u32,
    /// Counts the times that the form for a score has to be drawn anew.
    pub forms: u32,
    /// Counts the times that focus has to go to what was found of a score.
    pub to_found: u32,
    /// Counts the times that focus has to go to what is to be put right of a score.
    pub to_problem: u32,
    /// Counts the times that focus has to go to the field for a score.
    pub to_first: u32,
}

impl Faced for Held<State> {
    fn look(&self, look: &mut dyn for<'a> Call<&'a Face>) {
        look.call(&self.read().face);
    }
}
