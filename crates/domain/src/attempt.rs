//! One go at a quiz: a state machine that only ever moves by [`Attempt::apply`].

use crate::quiz::Quiz;
use crate::response::{Missing, Response};
use crate::selection;
use crate::settings::{Feedback, Settings};

/// An attempt at a quiz. Keeps indices into the quiz that it was started from.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// What every order in this attempt was drawn by.
    pub seed: String,
    /// The questions in the order asked. Never empty.
    pub entries: Vec<Entry>,
    /// Where the person is.
    pub step: Step,
    /// Whether the result has been reached; from then on nothing can be changed.
    pub completed: bool,
}

/// One question of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Index of the item in the quiz.
    pub item: usize,
    /// The order in which its options are shown.
    pub options: Vec<usize>,
    /// What has been put in.
    pub response: Response,
    /// How far the question has come.
    pub phase: Phase,
}

/// How far a question has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Everything may be changed.
    Open,
    /// True or false is settled and the reasons are in view.
    Settled,
    /// The answer has been checked and stands.
    Checked,
}

/// Where in the attempt the person is. Positions count from 0 in the order asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// At a question.
    Question(usize),
    /// At the result.
    Result,
    /// Looking back at a question from the result.
    Review(usize),
}

/// What a person can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Tick or untick an option (or reason).
    Choose {
        /// Index in the order of the pack.
        option: usize,
        /// Ticked or not.
        chosen: bool,
    },
    /// Say whether the statement is true.
    Answer(bool),
    /// The one main button: settle, check, or go on, whichever is next.
    Advance,
    /// One question back; from a review, to the result.
    Back,
    /// From the result, look at a question again.
    Review(usize),
    /// Go to a step that was reached before (browser history): a position, or the number of questions for the result.
    GoTo(usize),
}

/// What an action did, for whoever shows it, tells the page or keeps it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The main button was pressed too early.
    pub missing: Option<Missing>,
    /// The question at this position got its answer.
    pub answered: Option<usize>,
    /// The screen is another one now.
    pub moved: bool,
    /// The result has just been reached.
    pub completed: bool,
}

impl Attempt {
    /// A new attempt, at its first question.
    pub fn start(quiz: &Quiz, settings: &Settings, seed: &str) -> Self {
        let entries = selection::items(quiz, settings, seed)
            .into_iter()
            .map(|index| Entry::new(quiz, settings, seed, index))
            .collect();
        Self { seed: seed.to_owned(), entries, step: Step::Question(0), completed: false }
    }

    /// Moves the attempt on. An action that makes no sense here changes nothing.
    pub fn apply(&mut self, quiz: &Quiz, feedback: Feedback, action: Action) -> Change {
        match action {
            Action::Choose { option, chosen } => self.choose(quiz, option, chosen),
            Action::Answer(answer) => self.answer(answer),
            Action::Advance => self.advance(feedback),
            Action::Back => self.back(),
            Action::Review(position) if self.completed && position < self.entries.len() => {
                self.moved_to(Step::Review(position))
            }
            Action::Review(_) => Change::default(),
            Action::GoTo(step) => self.go_to(feedback, step),
        }
    }

    /// The question that is open to change, if the person is at one.
    fn open(&mut self) -> Option<&mut Entry> {
        match self.step {
            Step::Question(position) if !self.completed => {
                self.entries.get_mut(position).filter(|entry| entry.phase != Phase::Checked)
            }
            _ => None,
        }
    }

    fn choose(&mut self, quiz: &Quiz, option: usize, chosen: bool) -> Change {
        if let Some(entry) = self.open().filter(|entry| offers(entry)) {
            entry.response.choose(&quiz.items[entry.item], option, chosen);
        }
        Change::default()
    }

    fn answer(&mut self, said: bool) -> Change {
        if let Some(Entry { response: Response::TrueFalse { answer, .. }, phase: Phase::Open, .. }) =
            self.open()
        {
            *answer = Some(said);
        }
        Change::default()
    }

    fn advance(&mut self, feedback: Feedback) -> Change {
        let Step::Question(position) = self.step else { return Change::default() };
        let Some(entry) = self.open() else { return self.onward(position) };
        if settles(entry) {
            entry.phase = Phase::Settled;
            return Change { moved: true, ..Change::default() };
        }
        if let Some(missing) = entry.response.missing() {
            return Change { missing: Some(missing), ..Change::default() };
        }
        if feedback == Feedback::Immediate {
            entry.phase = Phase::Checked;
            return Change { answered: Some(position), moved: true, ..Change::default() };
        }
        Change { answered: Some(position), ..self.onward(position) }
    }

    fn onward(&mut self, position: usize) -> Change {
        if position + 1 < self.entries.len() {
            return self.moved_to(Step::Question(position + 1));
        }
        self.completed = true;
        for entry in &mut self.entries {
            entry.phase = Phase::Checked;
        }
        Change { completed: true, ..self.moved_to(Step::Result) }
    }

    fn back(&mut self) -> Change {
        match self.step {
            Step::Question(position) if position > 0 => self.moved_to(Step::Question(position - 1)),
            Step::Review(_) => self.moved_to(Step::Result),
            _ => Change::default(),
        }
    }

    fn go_to(&mut self, feedback: Feedback, step: usize) -> Change {
        let last = self.entries.len();
        match (self.completed, step) {
            (true, step) if step < last => self.moved_to(Step::Review(step)),
            (true, _) => self.moved_to(Step::Result),
            (false, step) if step <= self.reached(feedback) => self.moved_to(Step::Question(step)),
            (false, _) => Change::default(),
        }
    }

    /// The furthest question that the main button could have led to: the first that it has not gone past.
    /// So no way round an unanswered question leads to the result.
    fn reached(&self, feedback: Feedback) -> usize {
        let passed = |entry: &Entry| match feedback {
            Feedback::Immediate => entry.phase == Phase::Checked,
            Feedback::End | Feedback::None => entry.response.missing().is_none(),
        };
        let done = self.entries.iter().take_while(|entry| passed(entry)).count();
        self.position().max(done.min(self.entries.len().saturating_sub(1)))
    }

    fn moved_to(&mut self, step: Step) -> Change {
        let moved = self.step != step;
        self.step = step;
        Change { moved, ..Change::default() }
    }

    /// The question that the person is at, or looks back at; the last one at the result.
    pub fn position(&self) -> usize {
        match self.step {
            Step::Question(position) | Step::Review(position) => position,
            Step::Result => self.entries.len() - 1,
        }
    }

    /// How many questions have a whole answer.
    pub fn answered(&self) -> usize {
        self.entries.iter().filter(|entry| entry.response.missing().is_none()).count()
    }

    /// Whether anything was put in that starting again would lose, a result included.
    pub fn entered(&self) -> bool {
        self.entries.iter().any(|entry| !entry.response.is_empty())
    }
}

impl Entry {
    /// A question as it is first met.
    pub fn new(quiz: &Quiz, settings: &Settings, seed: &str, index: usize) -> Self {
        let item = &quiz.items[index];
        Self {
            item: index,
            options: selection::options(item, settings, seed),
            response: Response::empty(item),
            phase: Phase::Open,
        }
    }
}

/// Whether options can be chosen now: reasons only once true or false is settled, since they give it away.
fn offers(entry: &Entry) -> bool {
    entry.phase == Phase::Settled || matches!(entry.response, Response::Options(_))
}

/// Whether the main button now settles true or false, so that the reasons can be shown.
fn settles(entry: &Entry) -> bool {
    entry.phase == Phase::Open && matches!(entry.response, Response::TrueFalse { answer: Some(_), .. })
}
