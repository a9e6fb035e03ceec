//! One quiz on a page: its state, and the one road by which it changes.

use std::cell::Cell;
use std::rc::Rc;

use pcw_content::messages::quiz as messages;
use pcw_content::{About, Date, markup};
use pcw_domain::attempt::{Action, Attempt, Change, Step};
use pcw_domain::item::Kind;
use pcw_domain::quiz::Quiz;
use pcw_domain::score::score;
use pcw_domain::settings::Settings;
use pcw_domain::snapshot;
use pcw_domain::text::figures;

use super::anew::seed;
use super::notice::Notice;
use super::state::State;
use super::{Manner, events, frame};
use crate::Start;
use crate::face::{self, Face, Read};
use crate::held::Held;
use crate::outlet::Outlet;
use crate::parts::{Piece, several};
use crate::share::share;
use crate::voice::Voice;
use crate::wait::Wait;

/// A quiz on a page. The page's calls and the person's presses come in here.
pub struct Session {
    pub(super) quiz: Box<Quiz>,
    pub(super) about: Rc<About>,
    pub(super) state: Rc<Held<State>>,
    /// Tells the controls of this quiz from those of every other on the page.
    pub(super) random: String,
    /// Today, as far as it is known.
    pub(super) today: Option<Date>,
    pub(super) outlet: Rc<dyn Outlet>,
    pub(super) manner: Box<dyn Manner>,
    /// How long is left to say that somebody is there.
    pub(super) grace: Wait,
    pub(super) voice: Voice,
    pub(super) attempts: Cell<u32>,
    /// Counts the screens that were drawn.
    pub(super) drawn: Cell<usize>,
}

impl Session {
    /// Starts a quiz, or goes on with one.
    pub(crate) fn new(quiz: Box<Quiz>, start: Start, manner: Box<dyn Manner>) -> Rc<Self> {
        let Start { about, attributes, snapshot, ask, random, today, folder, outlet } = start;
        let (mut settings, mut face) = (quiz.settings.clone(), Face::default());
        for (name, value) in &attributes {
            let _known = manner.set(&mut settings, name, Some(value), &quiz.settings)
                || face.look.set(name, Some(value));
        }
        let restored = snapshot.and_then(|text| snapshot::read(&quiz, &settings, &text));
        let mut notices = Vec::new();
        if let (Some(kept), true) = (&restored, ask) {
            notices.push(Notice::Resume { dropped: kept.dropped });
        }
        let attempts = Cell::new(0);
        let attempt = match restored {
            Some(kept) => kept.attempt,
            None => manner.start(&quiz, &settings, &seed(&settings, &random, &attempts)),
        };
        let state = State::new(face, settings, attempt, notices);
        let (state, grace) = (Rc::new(Held::new(state)), Wait::default());
        let (drawn, voice) = (Cell::new(0), Voice::new(&about.lang, folder));
        Rc::new(Self { quiz, about, state, random, today, outlet, manner, grace, voice, attempts, drawn })
    }

    /// The part of the state that every widget has.
    pub(super) fn face(&self) -> Read {
        self.state.clone()
    }

    /// Tells the page where the person is when a question of the widget's own comes first.
    pub fn begin(&self) {
        if self.state.read_untracked().notice().is_some() {
            self.tell(Change { moved: true, ..Change::default() });
        }
    }

    /// Takes over an attribute that changed.
    pub fn set(&self, name: &str, value: Option<&str>) {
        let mut settings = self.state.read_untracked().settings.clone();
        if !self.manner.set(&mut settings, name, value, &self.quiz.settings) {
            self.state.write().face.look.set(name, value);
            return self.watch_kiosk();
        }
        let changed = self.state.read_untracked().settings != settings;
        self.state.write().settings = settings;
        if changed && Settings::restarts(name) {
            self.reset();
        }
    }

    /// Does what the person asked, then tells the page. State first, events last: a listener may remove the element.
    pub(super) fn dispatch(&self, action: Action) {
        let before = self.state.read_untracked().attempt.step;
        let back = matches!(action, Action::Back);
        let leads = back || matches!(action, Action::Advance | Action::DontKnow | Action::Review(_));
        let change = self.applied(action);
        crate::hooks::panic_if("event");
        let kept = snapshot::write(&self.quiz, &self.state.read_untracked().attempt);
        self.outlet.saved(Some(&kept));
        self.tell(change);
        let step = self.state.read_untracked().attempt.step;
        if step != before && leads {
            self.outlet.step(self.reached(step), self.reached(before), back);
        }
    }

    fn applied(&self, action: Action) -> Change {
        let moving = if let Action::Move { step, .. } = action { Some(step) } else { None };
        // What was left out stays said until the main button is pressed again: to take it away at the first
        // tick would draw the form anew under the person's hands.
        let keeps = matches!(
            action,
            Action::Choose { .. }
                | Action::Answer(_)
                | Action::Type(_)
                | Action::Move { .. }
                | Action::Pair { .. }
                | Action::Certainty(_)
                | Action::Note(..)
        );
        let mut state = self.state.write();
        let state = &mut *state;
        let place = moving.map(|step| place(&state.attempt, step));
        let change = state.attempt.apply(&self.quiz, &state.settings, action);
        if !keeps {
            state.missing = change.missing;
        }
        let said = match (moving, place) {
            (Some(step), Some(before)) => self.moved(&state.attempt, step, before),
            _ => String::new(),
        };
        state.face.status.say(&said);
        state.checked = change.answered.is_some();
        if change.moved || change.missing.is_some() {
            state.entered += 1;
        }
        change
    }

    /// Where a step of an ordering is now, for those who cannot see it.
    fn moved(&self, attempt: &Attempt, step: usize, before: usize) -> String {
        let Kind::Ordering(kind) = &self.quiz.items[attempt.entries[attempt.position()].item].kind else {
            return String::new();
        };
        let now = place(attempt, step);
        let Some(moved) = kind.steps.get(step).filter(|_| now != before) else {
            return messages::MOVED_NOT.to_owned();
        };
        let counts = [figures(now + 1), figures(kind.steps.len())];
        messages::fill(messages::MOVED, &[&counts[0], &counts[1], &markup::plain(&moved.text)])
    }

    /// A step as a number: the position, or the number of questions for the result.
    pub(super) fn reached(&self, step: Step) -> usize {
        match step {
            Step::Question(position) | Step::Review(position) => position,
            Step::Result => self.state.read_untracked().attempt.entries.len(),
        }
    }

    pub(super) fn tell(&self, change: Change) {
        if let Some(position) = change.answered
            && let Some(detail) = self.manner.answered(self, position)
        {
            self.outlet.emit("pcw-answered", detail);
        }
        if change.moved {
            let state = self.state.read_untracked();
            let detail = events::changed(&self.quiz, &state.attempt, state.notice());
            drop(state);
            self.outlet.emit("pcw-changed", detail);
        }
        if change.completed
            && let Some(detail) = self.manner.completed(self)
        {
            self.outlet.emit("pcw-completed", detail);
        }
    }

    /// The line that says what was last done.
    pub(super) fn status(&self) -> Piece {
        let state = share(&self.state);
        face::status(
            "status",
            Box::new(move |hear: &mut face::Hearing<'_>| hear.call(&state.read().face.status)),
        )
    }

    /// How many questions are answered, of how many.
    pub(crate) fn progress(&self) -> (usize, usize) {
        let attempt = &self.state.read_untracked().attempt;
        (attempt.answered(&self.quiz), attempt.place(&self.quiz, attempt.position()).1)
    }

    /// How many answers earned every mark there is, of how many questions.
    pub(crate) fn counted(&self) -> (usize, usize) {
        let attempt = &self.state.read_untracked().attempt;
        let (mut right, mut all) = (0, 0);
        for entry in &attempt.entries {
            let score = score(&self.quiz.items[entry.item], &entry.response);
            right += usize::from(score.raw >= score.max);
            all += 1;
        }
        (right, all)
    }

    /// Puts all headings this much deeper than the page asks for.
    pub(crate) fn deepen(&self, by: u8) {
        let look = &mut self.state.write().face.look;
        look.heading = look.heading.saturating_add(by).min(6);
    }

    /// The questions with the line that says what was last done: for a place where nothing else says it.
    pub(crate) fn asking(self: &Rc<Self>) -> Piece {
        several![self.status(), frame::asking(self)]
    }

    /// Browser history went to this step.
    pub fn go(&self, step: usize) {
        self.dispatch(Action::GoTo(step));
    }

    /// The screen is another one: focus goes to its entry, and this is said.
    pub(super) fn enter(&self, status: &'static str) {
        let mut state = self.state.write();
        state.entered += 1;
        state.face.status.say(status);
    }

    /// Puts focus on what is to be put right, else on the first control of the screen.
    pub(super) fn to_first(&self) {
        self.state.write().to_first += 1;
    }

    /// Puts focus on the heading of the quiz.
    pub fn focus(&self) {
        self.state.write().face.titled += 1;
    }

    /// Whether starting again would lose something.
    pub fn entered(&self) -> bool {
        self.state.read_untracked().attempt.entered()
    }
}

/// Where a step of the ordering in view stands.
fn place(attempt: &Attempt, step: usize) -> usize {
    let order = attempt.entries[attempt.position()].order();
    order.iter().position(|&other| other == step).unwrap_or_default()
}
