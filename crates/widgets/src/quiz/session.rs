//! One quiz on a page: its state as a signal, and the one road by which it changes.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use leptos::prelude::{ReadUntracked, RwSignal, Write};
use pcw_content::{About, Value, messages};
use pcw_domain::attempt::{Action, Attempt, Change, Entry, Step};
use pcw_domain::item::Item;
use pcw_domain::quiz::Quiz;
use pcw_domain::result::QuizResult;
use pcw_domain::settings::Settings;
use pcw_domain::snapshot;

use super::notice::{GRACE, Notice};
use super::state::State;
use super::{Start, events};
use crate::look::Look;
use crate::outlet::Outlet;
use crate::parts::Words;

/// A quiz on a page. The page's calls and the person's presses come in here.
pub struct Session {
    pub(super) quiz: Quiz,
    pub(super) about: About,
    pub(super) state: RwSignal<State>,
    /// Tells the controls of this quiz from those of every other on the page.
    pub(super) random: String,
    outlet: Box<dyn Outlet>,
    attempts: Cell<u32>,
    /// How long is left to say that somebody is there.
    grace: RefCell<Option<Timeout>>,
}

impl Session {
    /// Starts a quiz, or goes on with one. Signals belong to the reactive owner that is current.
    pub fn new(start: Start) -> Rc<Self> {
        let Start { quiz, about, attributes, snapshot, ask, random, outlet } = start;
        let (mut settings, mut look) = (Settings::default(), Look::default());
        for (name, value) in &attributes {
            let _known = settings.set(name, Some(value)) || look.set(name, Some(value));
        }
        let restored = snapshot.and_then(|text| snapshot::read(&quiz, &settings, &text));
        let notice = restored.as_ref().filter(|_| ask).map(|kept| Notice::Resume { dropped: kept.dropped });
        let attempts = Cell::new(0);
        let attempt = match restored {
            Some(kept) => kept.attempt,
            None => Attempt::start(&quiz, &settings, &seed(&settings, &random, &attempts)),
        };
        let state = State {
            look,
            settings,
            attempt,
            missing: None,
            notice,
            status: "",
            checked: false,
            run: 0,
            entered: 0,
            titled: 0,
            to_first: 0,
        };
        let grace = RefCell::new(None);
        Rc::new(Self { quiz, about, state: RwSignal::new(state), random, outlet, attempts, grace })
    }

    /// Tells the page where the person is when a question of the widget's own comes first.
    pub fn begin(&self) {
        if self.state.read_untracked().notice.is_some() {
            self.tell(Change { moved: true, ..Change::default() });
        }
    }

    /// Takes over an attribute that changed.
    pub fn set(&self, name: &str, value: Option<&str>) {
        let mut settings = self.state.read_untracked().settings.clone();
        if !settings.set(name, value) {
            self.state.write().look.set(name, value);
            return;
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
        let change = {
            let mut state = self.state.write();
            let feedback = state.settings.feedback;
            let change = state.attempt.apply(&self.quiz, feedback, action);
            // What was left out stays said until the main button is pressed again: to take it away at the first
            // tick would draw the form anew under the person's hands.
            if !matches!(action, Action::Choose { .. } | Action::Answer(_)) {
                state.missing = change.missing;
            }
            state.status = "";
            state.checked = change.answered.is_some();
            if change.moved || change.missing.is_some() {
                state.entered += 1;
            }
            change
        };
        crate::hooks::panic_if("event");
        let kept = snapshot::write(&self.quiz, &self.state.read_untracked().attempt);
        self.outlet.saved(Some(&kept));
        self.tell(change);
        let step = self.state.read_untracked().attempt.step;
        if step != before && matches!(action, Action::Advance | Action::Review(_)) {
            self.outlet.step(self.reached(step));
        }
    }

    /// A step as a number: the position, or the number of questions for the result.
    fn reached(&self, step: Step) -> usize {
        match step {
            Step::Question(position) | Step::Review(position) => position,
            Step::Result => self.total(),
        }
    }

    fn tell(&self, change: Change) {
        if let Some(position) = change.answered {
            let detail = events::answered(&self.quiz, &self.state.read_untracked().attempt, position);
            self.outlet.emit("pcw-answered", detail);
        }
        if change.moved {
            let detail = {
                let state = self.state.read_untracked();
                events::changed(&self.quiz, &state.attempt, state.notice)
            };
            self.outlet.emit("pcw-changed", detail);
        }
        if change.completed {
            self.outlet.emit("pcw-completed", self.completed());
        }
    }

    /// A fresh attempt. What was put in is gone.
    pub fn reset(&self) {
        {
            let mut state = self.state.write();
            let seed = seed(&state.settings, &self.random, &self.attempts);
            state.attempt = Attempt::start(&self.quiz, &state.settings, &seed);
            state.missing = None;
            state.notice = None;
            state.run += 1;
        }
        self.grace.replace(None);
        self.outlet.saved(None);
        self.tell(Change { moved: true, ..Change::default() });
    }

    /// A fresh attempt because the person asked for one.
    pub(super) fn restart(&self) {
        self.enter("");
        self.reset();
        self.outlet.step(0);
    }

    /// The question that the widget asked needs no more answer.
    pub(super) fn dismiss(&self) {
        self.grace.replace(None);
        self.state.write().notice = None;
        self.enter("");
        self.tell(Change { moved: true, ..Change::default() });
    }

    /// Deletes what was kept in the browser, and starts afresh.
    pub(super) fn forget(&self) {
        self.outlet.forget();
        self.enter(messages::quiz::DELETED);
        self.reset();
    }

    /// Lets the page's other pack in.
    pub(super) fn replace(&self) {
        self.outlet.replace();
    }

    pub(super) fn print(&self) {
        self.outlet.print();
    }

    /// Browser history went to this step.
    pub fn go(&self, step: usize) {
        self.dispatch(Action::GoTo(step));
    }

    /// Asks whether another pack may take this one's place.
    pub fn ask_replace(&self) {
        self.ask(Notice::Replace);
    }

    /// Nobody has touched the widget for a while: asks whether somebody is there. Where nothing was entered there is
    /// nothing to wipe, and a page must not be disturbed for it.
    pub fn idle(self: &Rc<Self>) {
        if !self.entered() || self.state.read_untracked().notice == Some(Notice::Idle) {
            return;
        }
        let session = Rc::downgrade(self);
        let end = Timeout::new(GRACE * 1000, move || {
            if let Some(session) = session.upgrade() {
                session.forget();
            }
        });
        self.ask(Notice::Idle);
        self.grace.replace(Some(end));
    }

    fn ask(&self, notice: Notice) {
        self.grace.replace(None);
        self.state.write().notice = Some(notice);
        self.enter("");
    }

    /// The screen is another one: focus goes to its entry, and this is said.
    fn enter(&self, status: &'static str) {
        let mut state = self.state.write();
        state.entered += 1;
        state.status = status;
    }

    /// Puts focus on the first choice of the screen.
    pub(super) fn to_first(&self) {
        self.state.write().to_first += 1;
    }

    /// Puts focus on the heading of the quiz.
    pub fn focus(&self) {
        self.state.write().titled += 1;
    }

    /// Whether starting again would lose something.
    pub fn entered(&self) -> bool {
        self.state.read_untracked().attempt.entered()
    }

    /// The result, once there is one.
    pub fn result(&self) -> Option<Value> {
        let completed = self.state.read_untracked().attempt.completed;
        completed.then(|| self.completed())
    }

    fn completed(&self) -> Value {
        events::completed(&self.quiz, &self.state.read_untracked().attempt, &self.outcome())
    }

    pub(super) fn outcome(&self) -> QuizResult {
        let state = self.state.read_untracked();
        QuizResult::of(&self.quiz, &state.settings, &state.attempt)
    }

    /// How many questions are asked.
    pub(super) fn total(&self) -> usize {
        self.state.read_untracked().attempt.entries.len()
    }

    /// The entry and item at a position of the attempt as it stands.
    pub(super) fn at(&self, position: usize) -> (Entry, &Item) {
        let entry = self.state.read_untracked().attempt.entries[position].clone();
        let item = &self.quiz.items[entry.item];
        (entry, item)
    }

    /// Words of the pack, marked with their language where it is not the widget's.
    pub(super) fn words<'a>(&'a self, text: &'a str) -> Words<'a> {
        let lang = &self.about.lang;
        let english = lang.get(..2).is_some_and(|lang| lang.eq_ignore_ascii_case("en"));
        Words { text, lang: (!english).then_some(lang) }
    }
}

/// The seed that the page asks for, else a new one each time.
fn seed(settings: &Settings, random: &str, attempts: &Cell<u32>) -> String {
    if let Some(seed) = &settings.seed {
        return seed.clone();
    }
    let count = attempts.replace(attempts.get() + 1);
    let mut seed = random.to_owned();
    if count > 0 {
        seed.push('-');
        seed.push_str(&(count + 1).to_string());
    }
    seed
}
