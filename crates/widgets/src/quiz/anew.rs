//! Beginning again: all of it, or what was missed.

use std::cell::Cell;

use pcw_domain::attempt::{Attempt, Change};
use pcw_domain::settings::Settings;
use pcw_domain::snapshot;
use pcw_domain::text::figures;

use super::Session;

impl Session {
    /// A fresh attempt. What was put in is gone.
    pub fn reset(&self) {
        self.begin_anew(self.fresh());
    }

    fn fresh(&self) -> Attempt {
        let state = self.state.read_untracked();
        self.manner.start(&self.quiz, &state.settings, &self.seed(&state.settings))
    }

    /// A fresh attempt at the questions that were missed.
    pub(super) fn retry_missed(&self) {
        let missed = {
            let state = self.state.read_untracked();
            let seed = self.seed(&state.settings);
            Attempt::start_missed(&self.quiz, &state.settings, &seed, &state.attempt)
        };
        if let Some(attempt) = missed {
            self.again(attempt);
        }
    }

    fn begin_anew(&self, attempt: Attempt) {
        {
            let mut state = self.state.write();
            state.attempt = attempt;
            state.missing = None;
            state.notices.clear();
            state.face.offered = None;
            state.run += 1;
        }
        self.grace.stop();
        let kept = {
            let state = self.state.read_untracked();
            state.attempt.entered().then(|| snapshot::write(&self.quiz, &state.attempt))
        };
        self.outlet.saved(kept.as_deref());
        self.tell(Change { moved: true, ..Change::default() });
    }

    /// A fresh attempt because the person asked for one.
    pub(super) fn restart(&self) {
        self.again(self.fresh());
    }

    /// From a result, the note stays: it is about what was learned, whatever the number of attempts. Not where the next
    /// attempt may be somebody else's.
    fn again(&self, mut attempt: Attempt) {
        {
            let state = self.state.read_untracked();
            if state.attempt.completed && state.notices.is_empty() && !state.face.look.kiosk {
                attempt.note.clone_from(&state.attempt.note);
            }
        }
        let left = self.reached(self.state.read_untracked().attempt.step);
        self.enter("");
        self.begin_anew(attempt);
        self.outlet.step(0, left, false);
    }

    fn seed(&self, settings: &Settings) -> String {
        seed(settings, &self.random, &self.attempts)
    }
}

/// The seed that the page asks for, else a new one each time.
pub(super) fn seed(settings: &Settings, random: &str, attempts: &Cell<u32>) -> String {
    if let Some(seed) = &settings.seed {
        return seed.clone();
    }
    let count = attempts.replace(attempts.get() + 1);
    let mut seed = random.to_owned();
    if count > 0 {
        seed.push('-');
        seed.push_str(&figures(count as usize + 1));
    }
    seed
}
