//! Everything that changes while a quiz is shown: one plain value.

use pcw_domain::attempt::{Attempt, Phase, Step};
use pcw_domain::response::Missing;
use pcw_domain::settings::{Feedback, Settings};

use super::notice::Notice;
use crate::face::{Face, Faced};
use crate::held::Held;
use crate::parts::Call;

/// The state of one quiz on a page.
pub struct State {
    /// What stays in sight.
    pub face: Face,
    /// How the page wants it to be given.
    pub settings: Settings,
    /// The attempt.
    pub attempt: Attempt,
    /// What the person left out when they pressed the main button.
    pub missing: Option<Missing>,
    /// Questions of the widget's own that come before everything else; the last is shown first.
    pub notices: Vec<Notice>,
    /// Whether an answer has just been checked: then its verdict is what the person wants to hear first.
    pub checked: bool,
    /// Counts attempts, so that a fresh one is drawn afresh even where it looks the same.
    pub run: u32,
    /// Counts the times that focus has to go to the entry of the screen.
    pub entered: u32,
    /// Counts the times that focus has to go to what is to be put right.
    pub to_first: u32,
}

/// What a screen depends on. While this stays the same the screen is left alone, so that what a person has ticked,
/// and where their focus is, stays as it is.
#[derive(Clone, Copy, PartialEq)]
pub struct Scene {
    pub screen: Screen,
    missing: Option<Missing>,
    heading: u8,
    feedback: Feedback,
    confidence: bool,
    kiosk: bool,
    pass_mark: Option<f64>,
    run: u32,
}

/// Which screen is shown.
#[derive(Clone, Copy, PartialEq)]
pub enum Screen {
    Notice(Notice),
    /// Where, and whether true or false is settled there.
    Question(usize, bool),
    Checked(usize),
    Result,
    Review(usize),
}

impl Faced for Held<State> {
    fn look(&self, look: &mut dyn for<'a> Call<&'a Face>) {
        look.call(&self.read().face);
    }
}

impl State {
    pub fn new(face: Face, settings: Settings, attempt: Attempt, notices: Vec<Notice>) -> Self {
        Self {
            face,
            settings,
            attempt,
            missing: None,
            notices,
            checked: false,
            run: 0,
            entered: 0,
            to_first: 0,
        }
    }

    /// The question of the widget's own that is to be answered now.
    pub fn notice(&self) -> Option<Notice> {
        self.notices.last().copied()
    }

    pub fn scene(&self) -> Scene {
        Scene {
            screen: self.notice().map_or_else(|| at(&self.attempt), Screen::Notice),
            missing: self.missing,
            heading: self.face.look.heading,
            feedback: self.settings.feedback,
            confidence: self.settings.confidence,
            kiosk: self.face.look.kiosk,
            pass_mark: self.settings.pass_mark,
            run: self.run,
        }
    }

    /// Whether the answer at a position may be explained.
    pub fn explains(&self, position: usize) -> bool {
        let checked = self.attempt.entries[position].phase == Phase::Checked;
        checked || (self.attempt.completed && self.settings.feedback != Feedback::None)
    }
}

fn at(attempt: &Attempt) -> Screen {
    match attempt.step {
        Step::Question(position) => match &attempt.entries[position] {
            entry if entry.phase == Phase::Checked => Screen::Checked(position),
            entry => Screen::Question(position, entry.is_settled()),
        },
        Step::Result => Screen::Result,
        Step::Review(position) => Screen::Review(position),
    }
}
