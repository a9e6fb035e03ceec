//! A person at a quiz.

use super::quiz;
use pcw_domain::attempt::{Action, Attempt, Change, Phase};
use pcw_domain::item::Item;
use pcw_domain::quiz::Quiz;
use pcw_domain::response::Response;
use pcw_domain::result::QuizResult;
use pcw_domain::settings::{Feedback, Settings};

/// A person at a quiz.
pub struct Sitting {
    pub quiz: Quiz,
    pub settings: Settings,
    pub attempt: Attempt,
}

impl Sitting {
    pub fn new(feedback: Feedback, items: Vec<Item>) -> Self {
        Self::at(quiz(items), Settings { feedback, ..Settings::default() })
    }

    pub fn at(quiz: Quiz, settings: Settings) -> Self {
        let attempt = Attempt::start(&quiz, &settings, "seed");
        Self { quiz, settings, attempt }
    }

    /// The same person, asked after each answer how sure they are.
    pub fn asked_how_sure(mut self) -> Self {
        self.settings.confidence = true;
        self
    }

    pub fn act(&mut self, action: Action) -> Change {
        self.attempt.apply(&self.quiz, &self.settings, action)
    }

    pub fn tick(&mut self, option: usize) -> Change {
        self.act(Action::Choose { option, chosen: true })
    }

    pub fn untick(&mut self, option: usize) -> Change {
        self.act(Action::Choose { option, chosen: false })
    }

    pub fn say(&mut self, answer: bool) -> Change {
        self.act(Action::Answer(answer))
    }

    pub fn write(&mut self, text: &str) -> Change {
        self.act(Action::Type(text.to_owned()))
    }

    pub fn up(&mut self, step: usize) -> Change {
        self.act(Action::Move { step, up: true })
    }

    pub fn down(&mut self, step: usize) -> Change {
        self.act(Action::Move { step, up: false })
    }

    pub fn pair(&mut self, prompt: usize, choice: usize) -> Change {
        self.act(Action::Pair { prompt, choice: Some(choice) })
    }

    pub fn dont_know(&mut self) -> Change {
        self.act(Action::DontKnow)
    }

    pub fn advance(&mut self) -> Change {
        self.act(Action::Advance)
    }

    pub fn back(&mut self) -> Change {
        self.act(Action::Back)
    }

    /// Ticks these and presses the main button until the next screen has come.
    pub fn answer(&mut self, options: &[usize]) {
        options.iter().for_each(|&option| _ = self.tick(option));
        self.advance();
        if self.settings.feedback == Feedback::Immediate {
            self.advance();
        }
    }

    pub fn response(&self, position: usize) -> &Response {
        &self.attempt.entries[position].response
    }

    pub fn phase(&self, position: usize) -> Phase {
        self.attempt.entries[position].phase
    }

    pub fn answered(&self) -> usize {
        self.attempt.answered(&self.quiz)
    }

    pub fn path(&self) -> Vec<usize> {
        self.attempt.path(&self.quiz)
    }

    pub fn result(&self) -> QuizResult {
        QuizResult::of(&self.quiz, &self.settings, &self.attempt)
    }
}
