//! One explainer on a page: its state as a signal, and the one road by which it changes.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use pcw_content::{About, Date, Value};
use pcw_domain::pam::{Action, Explainer, PamLevel, Reading};
use pcw_domain::text::{digits, figures, trim};

use super::frame;
use super::practice;
use super::state::State;
use crate::face::Read;
use crate::fields::{Fields, count, pack};
use crate::held::Held;
use crate::keep::Wanted;
use crate::outlet::Outlet;
use crate::parts::{Made, Words};
use crate::quiz::Session;
use crate::voice::Voice;
use crate::{Start, Widget};

/// An explainer on a page. The page's calls and the person's presses come in here.
pub struct Pam {
    pub(super) explainer: Explainer,
    pub(super) about: About,
    pub(super) state: Rc<Held<State>>,
    pub(super) voice: Voice,
    /// Tells the controls of this widget from those of every other on the page.
    pub(super) random: String,
    today: Option<Date>,
    pub(super) outlet: Rc<dyn Outlet>,
    /// Situations to practise on.
    pub(super) practice: Option<Rc<Session>>,
    /// How long is left to say that somebody is there.
    pub(super) grace: RefCell<Option<Timeout>>,
}

impl Pam {
    /// Signals belong to the reactive owner that is current.
    pub(super) fn new(mut explainer: Explainer, start: Start) -> Rc<Self> {
        let (about, outlet) = (start.about.clone(), Rc::clone(&start.outlet));
        let voice = Voice::new(&about.lang, start.folder.clone());
        let (random, today, attributes) = (start.random.clone(), start.today, start.attributes.clone());
        let practice = explainer.practice.take().map(|quiz| practice::session(quiz, start));
        let state = Rc::new(Held::new(State::default()));
        let grace = RefCell::new(None);
        let pam = Self { explainer, about, state, voice, random, today, outlet, practice, grace };
        pam.take_over("bands", None);
        for (name, value) in &attributes {
            pam.take_over(name, Some(value));
        }
        Rc::new(pam)
    }

    /// Takes over an attribute, without telling anybody.
    fn take_over(&self, name: &str, value: Option<&str>) {
        let mut state = self.state.write();
        let state = &mut *state;
        let value = value.map(trim);
        match name {
            "pam-level" => {
                state.opened = value.and_then(digits).and_then(PamLevel::new);
                state.reading.apply(&self.explainer, Action::Show(state.opened));
                state.drawn += 1;
            }
            "bands" => {
                let index = |id: &str| self.explainer.bandings.iter().position(|banding| banding.id == id);
                let banding = value.and_then(index).or_else(|| index("published-current"));
                state.reading.apply(&self.explainer, Action::Band(banding.unwrap_or_default()));
            }
            "score-lookup" => {
                let off = |word: &str| word.eq_ignore_ascii_case("false") || word.eq_ignore_ascii_case("off");
                state.score_lookup = value.is_some_and(|word| !off(word));
                if !state.score_lookup {
                    state.reading.apply(&self.explainer, Action::Clear);
                }
            }
            _ => {
                state.face.look.set(name, value);
            }
        }
    }

    /// Does what the person asked, then says it.
    pub(super) fn dispatch(&self, action: Action) {
        let tells = matches!(action, Action::Show(_) | Action::Beside(_));
        {
            let mut state = self.state.write();
            let state = &mut *state;
            state.reading.apply(&self.explainer, action);
        }
        crate::hooks::panic_if("event");
        if tells {
            self.tell();
        }
    }

    /// Says it to those who cannot see it.
    pub(super) fn say(&self, words: &str) {
        words.clone_into(&mut self.state.write().face.status);
    }

    /// The same, of several sentences.
    pub(super) fn say_all(&self, sentences: &[String]) {
        self.say(&together(sentences));
    }

    /// Tells the page which PAM Levels are read. Of a score that was looked up nothing is ever told.
    fn tell(&self) {
        let state = self.state.read_untracked();
        let reading = &state.reading;
        let mut shown = Vec::new();
        for level in PamLevel::ALL {
            let is_shown = reading.shown.is_none_or(|one| one == level) || reading.beside == Some(level);
            if is_shown {
                shown.push(count(level.number()));
            }
        }
        let (answered, total) = self.practice.as_ref().map_or((0, 0), |practice| practice.progress());
        let banding = &self.explainer.bandings[reading.banding].id;
        let mut fields = Fields::default();
        fields.put("pack", pack(&self.explainer.id, &self.explainer.version));
        fields.text("step", "reading");
        fields.put("position", Value::Null);
        fields.count("total", total);
        fields.count("answered", answered);
        fields.put("pamLevels", Value::List(shown));
        fields.text("banding", banding);
        drop(state);
        self.outlet.emit("pcw-changed", fields.object());
    }

    /// The part of the state that every widget has.
    pub(super) fn face(&self) -> Read {
        let state = Rc::clone(&self.state);
        Rc::new(move |look| look(&state.read().face))
    }

    /// The level of the headings of parts: one below the title.
    pub(super) fn level(&self) -> u8 {
        self.state.read_untracked().face.look.heading.saturating_add(1)
    }

    pub(super) fn kiosk(&self) -> bool {
        self.state.read_untracked().face.look.kiosk
    }

    /// Sentences of the pack, which may hold marks.
    pub(super) fn words<'a>(&'a self, text: &'a str) -> Words<'a> {
        self.voice.words(text, !self.kiosk())
    }

    /// A title or name of the pack.
    pub(super) fn line<'a>(&'a self, text: &'a str) -> Words<'a> {
        self.voice.line(text)
    }

    /// A name for a control that no other element of the page has.
    pub(super) fn name(&self, suffix: &str) -> String {
        pcw_domain::text::concat(&["pcw-", &self.random, "-", suffix])
    }

    /// Everything as it was when the widget came up.
    pub(super) fn afresh(&self) {
        if let Some(practice) = &self.practice {
            practice.reset();
        }
        self.grace.replace(None);
        let mut state = self.state.write();
        let state = &mut *state;
        let (banding, shown) = (state.reading.banding, state.opened);
        state.reading = Reading { banding, shown, ..Reading::default() };
        state.asked = None;
        state.face.offered = None;
        state.drawn += 1;
    }

    pub(super) fn want(&self, wanted: Wanted) {
        self.state.write().face.want(wanted);
        let name = |ending: &str| {
            let day = self.today.map(|day| pcw_domain::text::concat(&["-", &day.text()])).unwrap_or_default();
            pcw_domain::text::concat(&[&self.explainer.id, &day, ending])
        };
        wanted.hand_over(&*self.outlet, &name, &|| super::handout::text(self));
    }
}

impl Widget for Pam {
    fn view(self: Rc<Self>) -> Box<Made> {
        frame::frame(&self)
    }

    fn begin(&self) {
        if let Some(practice) = &self.practice {
            practice.begin();
        }
    }

    fn set(&self, name: &str, value: Option<&str>) {
        self.take_over(name, value);
        if name == "pam-level" {
            self.tell();
        }
        if name == "kiosk" {
            self.watch_kiosk();
        }
        if let Some(practice) = &self.practice {
            practice::set(practice, name, value);
        }
    }

    fn result(&self) -> Option<Value> {
        self.practice.as_ref()?.result()
    }

    fn entered(&self) -> bool {
        self.practice.as_ref().is_some_and(|practice| practice.entered())
    }

    fn ask_replace(&self) {
        self.ask(super::notice::Asked::Replace);
    }

    fn reset(&self) {
        self.afresh();
    }

    fn focus(&self) {
        self.state.write().face.titled += 1;
    }

    fn go(&self, _step: usize) {}

    fn offered(&self, taken: bool) {
        self.state.write().face.answer(taken, None);
    }

    fn idle(self: Rc<Self>) {
        let entered = Widget::entered(&*self) || self.state.read_untracked().reading.typed_anything();
        if entered {
            self.ask_idle();
        }
    }
}

/// Sentences one after the other.
pub(super) fn together(sentences: &[String]) -> String {
    let mut all = String::new();
    for sentence in sentences {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(sentence);
    }
    all
}

/// "1" to "4".
pub(super) fn number(level: PamLevel) -> String {
    figures(level.number())
}
