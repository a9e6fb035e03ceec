//! One explainer on a page: its state, and the one road by which it changes.

use std::rc::Rc;

use pcw_content::{About, Date, Value};
use pcw_domain::pam::{Action, Explainer, PamLevel};
use pcw_domain::text::figures;

use super::practice;
use super::state::State;
use crate::Start;
use crate::face::Read;
use crate::fields::{Fields, count, pack};
use crate::held::Held;
use crate::keep::{Wanted, file_name};
use crate::outlet::Outlet;
use crate::parts::Words;
use crate::quiz::Session;
use crate::share::share;
use crate::voice::Voice;
use crate::wait::Wait;

/// An explainer on a page. The page's calls and the person's presses come in here.
pub struct Pam {
    pub(super) explainer: Box<Explainer>,
    pub(super) about: Rc<About>,
    pub(super) state: Rc<Held<State>>,
    pub(super) voice: Voice,
    /// Tells the controls of this widget from those of every other on the page.
    pub(super) random: String,
    today: Option<Date>,
    pub(super) outlet: Rc<dyn Outlet>,
    /// Situations to practise on.
    pub(super) practice: Option<Rc<Session>>,
    /// How long is left to say that somebody is there.
    pub(super) grace: Wait,
}

impl Pam {
    /// An explainer as its attributes want it.
    pub(super) fn new(mut explainer: Box<Explainer>, start: Start) -> Rc<Self> {
        let (about, outlet) = (share(&start.about), share(&start.outlet));
        let voice = Voice::new(&about.lang, start.folder.clone());
        let (random, today, attributes) = (start.random.clone(), start.today, start.attributes.clone());
        let practice = explainer.practice.take().map(|quiz| practice::session(Box::new(quiz), start));
        let state = Rc::new(Held::new(State::default()));
        let grace = Wait::default();
        let pam = Self { explainer, about, state, voice, random, today, outlet, practice, grace };
        pam.take_over("bands", None);
        for (name, value) in &attributes {
            pam.take_over(name, Some(value));
        }
        Rc::new(pam)
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
        self.state.write().face.status.say(words);
    }

    /// The same, of several sentences.
    pub(super) fn say_all(&self, sentences: &[String]) {
        self.say(&together(sentences));
    }

    /// Tells the page which PAM Levels are read. Of a score that was looked up nothing is ever told.
    pub(super) fn tell(&self) {
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
        fields.count_if("position", None);
        fields.count("total", total);
        fields.count("answered", answered);
        fields.put("pamLevels", Value::List(shown));
        fields.text("banding", banding);
        drop(state);
        self.outlet.emit("pcw-changed", fields.object());
    }

    /// The part of the state that every widget has.
    pub(super) fn face(&self) -> Read {
        self.state.clone()
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

    pub(super) fn want(&self, wanted: Wanted) {
        self.state.write().face.want(wanted);
        let name = |ending: &str| file_name(&self.explainer.id, self.today, ending);
        wanted.hand_over(&*self.outlet, &name, &|| super::handout::text(self));
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
