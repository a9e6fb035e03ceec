//! One outcome builder on a page: its state, and the roads by which it changes.

use std::cell::{Cell, OnceCell};
use std::mem::swap;
use std::rc::Rc;

use pcw_content::messages::outcome as say;
use pcw_content::set::json;
use pcw_content::{About, Date};
use pcw_domain::outcome::search::Index;
use pcw_domain::outcome::{Action, Curriculum, Desk, Did};
use pcw_domain::text::parted;

use super::did::told;
use super::paste::read_into;
use super::state::{Reach, State};
use crate::Start;
use crate::face::Read;
use crate::fields::{Fields, pack};
use crate::held::Held;
use crate::outlet::Outlet;
use crate::parts::Words;
use crate::voice::Voice;
use crate::wait::Wait;

/// An outcome builder on a page. The page's calls and the person's presses come in here.
pub struct Builder {
    pub(super) curriculum: Box<Curriculum>,
    pub(super) about: Rc<About>,
    /// The curriculum's outcomes, ready to be searched once somebody opens an outcome: not on the way to the first paint.
    index: OnceCell<Index>,
    pub(super) state: Rc<Held<State>>,
    pub(super) voice: Voice,
    /// Tells the controls of this widget from those of every other on the page.
    random: String,
    pub(super) today: Option<Date>,
    pub(super) outlet: Rc<dyn Outlet>,
    /// How long is left to say that somebody is there.
    pub(super) grace: Wait,
    /// When a large set is next written down.
    saving: Wait,
    /// When a long text that is being pasted is read.
    pub(super) pausing: Wait,
    /// Of which change the page was last told.
    told: Cell<u32>,
}

/// From how many outcomes on a set is not written down at each letter.
const LARGE: usize = 100;
/// How long a large set waits for the next letter before it is written down, in milliseconds.
const PAUSE: u32 = 400;

impl Builder {
    /// A builder as its attributes want it, with what was kept.
    pub(super) fn new(curriculum: Box<Curriculum>, start: Start) -> Rc<Self> {
        let builder = Self {
            index: OnceCell::new(),
            curriculum,
            voice: Voice::new(&start.about.lang, start.folder),
            about: start.about,
            state: Rc::new(Held::new(State { guided: true, ..State::default() })),
            random: start.random,
            today: start.today,
            outlet: start.outlet,
            grace: Wait::default(),
            saving: Wait::default(),
            pausing: Wait::default(),
            told: Cell::new(0),
        };
        for (name, value) in &start.attributes {
            builder.take_over(name, Some(value));
        }
        if let Some(kept) = &start.snapshot {
            builder.take_up(kept, start.ask);
        }
        Rc::new(builder)
    }

    /// Does what the person asked of the set, then says it. What was done; `None` where nothing changed.
    pub(super) fn act(self: &Rc<Self>, action: Action) -> Option<Did> {
        let (did, reach) = self.apply(action)?;
        self.changed(reach);
        Some(did)
    }

    /// The same, where nobody asks what was done.
    pub(super) fn perform(self: &Rc<Self>, action: Action) {
        self.act(action);
    }

    /// The same, and writes it down at once.
    pub(super) fn do_now(&self, action: Action) {
        if self.apply(action).is_some() {
            self.save();
            self.tell();
        }
    }

    fn apply(&self, action: Action) -> Option<(Did, Reach)> {
        let reach = match action {
            Action::Title(_) | Action::Write(..) | Action::Note(..) => Reach::Letter,
            Action::Add(_) | Action::Append(_) | Action::Replace(_) => Reach::List,
            Action::Move(..) | Action::Remove(_) | Action::Cure(..) => Reach::List,
            _ => Reach::Field,
        };
        let did = {
            let mut state = self.state.write();
            let state = &mut *state;
            let did = state.desk.apply(action)?;
            state.revise(&self.curriculum, reach);
            state.face.offered = None;
            state.printing = false;
            did
        };
        crate::hooks::panic_if("event");
        Some((did, reach))
    }

    /// Takes the last step back, or does it again.
    pub(super) fn step_back(self: &Rc<Self>, back: bool) {
        {
            let mut state = self.state.write();
            let state = &mut *state;
            let did = if back { state.desk.undo() } else { state.desk.redo() };
            let Some(did) = did else { return };
            state.revise(&self.curriculum, Reach::List);
            state.changes.form += 1;
            let words = told(did, state.desk.set(), if back { say::UNDONE } else { say::REDONE });
            state.face.status.say(&words);
            // A number that was taken back may be given to another outcome.
            if state.opened().is_none() || matches!(did, Did::Replaced | Did::Added(_)) {
                state.open = None;
            }
        }
        self.changed(Reach::List);
    }

    /// The set changed: it is written down, and the page hears of it.
    fn changed(self: &Rc<Self>, reach: Reach) {
        let count = self.state.read_untracked().desk.set().outcomes.len();
        if reach == Reach::Letter && count > LARGE {
            self.save_soon();
        } else {
            self.save();
        }
        self.tell();
    }

    /// Writes down at once what waits for a pause in typing: the widget is about to go.
    pub(super) fn save_now(&self) {
        if self.saving.stop() {
            self.save();
        }
    }

    /// Writes down what there is to keep once nobody types any more.
    pub(super) fn save_soon(self: &Rc<Self>) {
        let builder = Rc::downgrade(self);
        let save = move || {
            if let Some(builder) = builder.upgrade() {
                builder.save();
            }
        };
        self.saving.begin(PAUSE, Box::new(save));
    }

    /// Writes down what there is to keep: the set as in a file, then what is typed and not yet part of it, each after a
    /// character that JSON never holds as it stands.
    pub(super) fn save(&self) {
        self.saving.stop();
        let kept = {
            let state = self.state.read_untracked();
            let (set, draft) = (state.desk.set(), &state.draft);
            let typed = [&draft.what, &draft.context, &state.pasted];
            state.entered().then(|| {
                let mut kept = json(set, &self.curriculum);
                for text in typed {
                    kept.push('\u{1}');
                    kept.push_str(text);
                }
                kept
            })
        };
        self.outlet.saved(kept.as_deref());
    }

    /// Goes on with what was kept.
    fn take_up(&self, kept: &str, ask: bool) {
        let (set, typed) = parted(kept, 1).unwrap_or((kept, ""));
        let Ok(read) = pcw_content::set::read_kept("", set, &self.curriculum) else { return };
        let mut state = self.state.write();
        let state = &mut *state;
        let (what, rest) = parted(typed, 1).unwrap_or((typed, ""));
        let (context, pasted) = parted(rest, 1).unwrap_or((rest, ""));
        what.clone_into(&mut state.draft.what);
        context.clone_into(&mut state.draft.context);
        if !pasted.is_empty() {
            pasted.clone_into(&mut state.pasted);
            state.guided = false;
            read_into(state, &self.curriculum.taxonomy);
        }
        state.desk = Desk::new(read.set);
        state.told = read.told;
        state.revise(&self.curriculum, Reach::List);
        // Verbs alone have nothing to go on with.
        if ask && !state.verbs {
            state.asked.push(super::notice::Asked::Resume);
        }
    }

    /// Everything as it was when the widget came up with nothing kept.
    pub(super) fn afresh(&self) {
        self.grace.stop();
        self.pausing.stop();
        {
            let mut state = self.state.write();
            let state = &mut *state;
            // What the page put there stays, and so do the counts: parts follow them.
            let mut fresh = State { guided: true, ..State::default() };
            (fresh.verbs, fresh.changes, fresh.goes) = (state.verbs, state.changes, state.goes);
            swap(&mut fresh.face, &mut state.face);
            swap(&mut fresh.preset, &mut state.preset);
            // What a person brought goes with the rest.
            match state.aside.take() {
                Some(quiz) => fresh.questions = quiz,
                None => {
                    swap(&mut fresh.questions, &mut state.questions);
                    swap(&mut fresh.question_problem, &mut state.question_problem);
                }
            }
            fresh.draft = fresh.preset.clone();
            *state = fresh;
            state.face.offered = None;
            state.face.status.say("");
            state.revise(&self.curriculum, Reach::List);
            state.changes.form += 1;
            state.changes.pasted += 1;
            state.changes.told += 1;
            state.changes.questions += 1;
            state.changes.drawn += 1;
        }
        self.save();
        self.tell();
    }

    /// The person wants to begin again.
    pub(super) fn restart(&self) {
        self.afresh();
        self.say(say::BEGUN);
        self.state.write().face.titled += 1;
    }

    /// Says it to those who cannot see it.
    pub(super) fn say(&self, words: &str) {
        self.state.write().face.status.say(words);
    }

    /// Tells the page how far the set is, in figures; never what was typed.
    pub(super) fn tell(&self) {
        let state = self.state.read_untracked();
        let (counts, change) = (state.counts, state.changes.any);
        drop(state);
        if self.told.replace(change) == change {
            return;
        }
        let mut outcomes = Fields::default();
        outcomes.count("count", counts.outcomes);
        outcomes.count("toFix", counts.to_fix);
        outcomes.count("mapped", counts.mapped);
        outcomes.count("covered", counts.covered);
        let mut fields = Fields::default();
        fields.put("pack", pack(&self.curriculum.id, &self.curriculum.version));
        fields.text("step", "outcomes");
        fields.count_if("position", None);
        fields.count("total", counts.outcomes);
        fields.count("answered", counts.outcomes - counts.to_fix);
        fields.put("outcomes", outcomes.object());
        self.outlet.emit("pcw-changed", fields.object());
    }

    /// The curriculum's outcomes, ready to be searched.
    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.curriculum))
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
}
