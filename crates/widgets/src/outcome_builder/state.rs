//! Everything that changes while the outcome builder is shown: one plain value. What follows from the set is worked out
//! here, once for each change.

use pcw_content::messages::outcome as say;
use pcw_content::set::Read;
use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::coverage::Coverage;
use pcw_domain::outcome::finding::Weight;
use pcw_domain::outcome::paste::Pasting;
use pcw_domain::outcome::review::Review;
use pcw_domain::outcome::set_check::{SetFinding, check_set};
use pcw_domain::outcome::{Curriculum, Desk, Outcome, Questions};

use super::keep::Form;
use super::notice::Asked;
use crate::face::{Face, Faced, Said};
use crate::held::Held;
use crate::parts::Call;

/// The state of one outcome builder on a page.
#[derive(Default)]
pub struct State {
    /// What stays in sight.
    pub face: Face,
    /// The set, its past and its future.
    pub desk: Desk,
    /// What there is to say of each outcome.
    pub review: Review,
    /// What there is to say of the whole.
    pub set_findings: Vec<SetFinding>,
    /// Where the outcomes stand.
    pub coverage: Coverage,
    /// In figures.
    pub counts: Counts,
    /// The verbs alone are shown.
    pub verbs: bool,
    /// The verb that is looked for; in the builder, the words by which the curriculum is searched.
    pub looked_for: String,
    /// Writing step by step; else typing or pasting.
    pub guided: bool,
    /// The outcome that is put together step by step.
    pub draft: Draft,
    /// The outcomes of the curriculum that a draft can begin with (indices), as they are listed.
    pub offered: Vec<usize>,
    /// What the page wants a draft to begin with.
    pub preset: Draft,
    /// What stands in the field for many outcomes.
    pub pasted: String,
    /// What would come of it.
    pub pasting: Pasting,
    /// The number of the outcome that is open.
    pub open: Option<u32>,
    /// The number of the outcome that was open last.
    pub closed: Option<u32>,
    /// Which page of the list is shown, counted from 0.
    pub page: usize,
    /// Which outcomes the list shows.
    pub filter: Filter,
    /// The quiz that the outcomes are held against.
    pub questions: Option<Questions>,
    /// What the page gave, while a person has put it aside or another in its place.
    pub aside: Option<Option<Questions>>,
    /// Why a quiz could not be used; empty where it could.
    pub question_problem: String,
    /// What is to be taken over stands in the field for many, and goes from there once it is.
    pub from_field: bool,
    /// A file that waits to be taken over.
    pub read: Option<Read>,
    /// It is a set that was saved here, and no table.
    pub is_set: bool,
    /// What could not be taken over of the last file, or why it could not be read.
    pub told: Vec<String>,
    /// Questions of the widget's own that wait for their answers; the last is asked first.
    pub asked: Vec<Asked>,
    /// What is missing from a form; empty for nothing.
    pub missing: &'static str,
    /// How many there are to put right of the outcome that is open, for those who cannot see it.
    pub heard: Said,
    /// How many outcomes a pasted text has, for those who cannot see it.
    pub found: Said,
    /// The evidence table is looked at.
    pub evidence: bool,
    /// In which form it was last handed over.
    pub form: Form,
    /// Something is on its way to paper.
    pub printing: bool,
    /// Where focus goes next: counts up, and a selector.
    pub goes: (u32, &'static str),
    /// What is to be selected of the open outcome's words once focus is there.
    pub select: Option<(usize, usize)>,
    /// Counts changes of each sort; parts of the page follow the ones that concern them.
    pub changes: Changes,
}

/// Counts of changes.
#[derive(Clone, Copy, Default)]
pub struct Changes {
    /// Anything about the set.
    pub any: u32,
    /// The words of an outcome.
    pub words: u32,
    /// Anything but single letters.
    pub shape: u32,
    /// Which outcomes there are, which is open, which page is shown.
    pub list: u32,
    /// What stands in the grid, and what is said of the whole.
    pub glance: u32,
    /// The form for the next outcome, beyond what is typed into it.
    pub form: u32,
    /// What would come of the pasted text.
    pub pasted: u32,
    /// The quiz.
    pub questions: u32,
    /// What came of a file.
    pub told: u32,
    /// Everything was begun afresh.
    pub drawn: u32,
}

/// The set in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Outcomes.
    pub outcomes: usize,
    /// Outcomes with something to put right.
    pub to_fix: usize,
    /// Outcomes with something worth a thought, and nothing to put right.
    pub to_think: usize,
    /// Outcomes that are mapped to the curriculum.
    pub mapped: usize,
    /// Sections that at least one outcome stands in.
    pub covered: usize,
}

/// An outcome that is put together step by step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The section (index).
    pub section: Option<usize>,
    /// The learning Level.
    pub learning_level: Option<LearningLevel>,
    /// An outcome of the curriculum to begin with (index).
    pub known: Option<usize>,
    /// The taxonomy level (index).
    pub level: Option<usize>,
    /// The verb of that level (index).
    pub verb: Option<usize>,
    /// What is done.
    pub what: String,
    /// What was last taken over from the curriculum.
    pub taken: String,
    /// In what situation, and how well.
    pub context: String,
}

/// Which outcomes the list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those with something to look at.
    Findings,
    /// Those that are not mapped.
    Unmapped,
}

/// How far a change goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// A letter was typed.
    Letter,
    /// Something about an outcome or the set.
    Field,
    /// Which outcomes there are.
    List,
}

/// How many outcomes one page of the list shows.
pub const PAGE: usize = 20;

impl Faced for Held<State> {
    fn look(&self, look: &mut dyn for<'a> Call<&'a Face>) {
        look.call(&self.read().face);
    }
}

impl State {
    /// Works out what follows from the set after a change.
    pub fn revise(&mut self, curriculum: &Curriculum, reach: Reach) {
        let set = self.desk.set();
        self.review.update(curriculum, &set.outcomes, say::GAP_INSIDE);
        let mut counts = Counts { outcomes: set.outcomes.len(), ..Counts::default() };
        let mut standings = Vec::with_capacity(set.outcomes.len());
        for (index, outcome) in set.outcomes.iter().enumerate() {
            standings.push(outcome.standing(set, curriculum, self.review.level(index)));
            counts.mapped += usize::from(!outcome.mapped.is_empty());
            match self.weight(index) {
                Some(Weight::Fix) => counts.to_fix += 1,
                Some(Weight::Think) => counts.to_think += 1,
                _ => {}
            }
        }
        let coverage = Coverage::of(&standings, curriculum.taxonomy.levels.len());
        for section in 0..curriculum.sections.len() {
            counts.covered += usize::from(coverage.in_section(section) > 0);
        }
        let found = check_set(set, &self.review, curriculum);
        let changes = &mut self.changes;
        if coverage != self.coverage || found != self.set_findings || reach == Reach::List {
            changes.glance += 1;
        }
        (self.coverage, self.set_findings, self.counts) = (coverage, found, counts);
        changes.any += 1;
        changes.words += u32::from(reach != Reach::Field);
        changes.shape += u32::from(reach != Reach::Letter);
        changes.list += u32::from(reach == Reach::List);
        self.turn_back();
    }

    /// What weighs most of the findings of an outcome.
    pub fn weight(&self, index: usize) -> Option<Weight> {
        let mut most = None;
        for finding in self.review.findings(index) {
            if most.is_none_or(|most| finding.weight < most) {
                most = Some(finding.weight);
            }
        }
        most
    }

    /// How many findings of an outcome are more than good to know.
    pub fn to_look_at(&self, index: usize) -> usize {
        let mut count = 0;
        for finding in self.review.findings(index) {
            count += usize::from(finding.weight != Weight::Note);
        }
        count
    }

    /// The places of the outcomes that the list shows, on all its pages.
    pub fn listed(&self) -> Vec<usize> {
        let outcomes = &self.desk.set().outcomes;
        let mut listed = Vec::new();
        for (index, outcome) in outcomes.iter().enumerate() {
            let fits = match self.filter {
                Filter::All => true,
                Filter::Findings => self.to_look_at(index) > 0,
                Filter::Unmapped => outcome.mapped.is_empty(),
            };
            // What is open stays, though it may just have been put right.
            if fits || self.open == Some(outcome.number) {
                listed.push(index);
            }
        }
        listed
    }

    /// How many pages the list has.
    pub fn pages(&self) -> usize {
        let count =
            if self.filter == Filter::All { self.desk.set().outcomes.len() } else { self.listed().len() };
        count.div_ceil(PAGE)
    }

    /// The outcome that is open, and its place.
    pub fn opened(&self) -> Option<(usize, &Outcome)> {
        let place = self.desk.set().place(self.open?)?;
        Some((place, &self.desk.set().outcomes[place]))
    }

    /// Whether there is nothing of its author's, not even to be undone.
    pub fn is_fresh(&self) -> bool {
        !self.entered() && self.desk.undoes().is_none() && self.desk.redoes().is_none()
    }

    /// Whether there is anything that its author typed or chose.
    pub fn entered(&self) -> bool {
        let draft = &self.draft;
        let typed = !(draft.what.is_empty() && draft.context.is_empty() && self.pasted.is_empty());
        typed || !self.desk.set().is_empty()
    }

    /// Sends focus there once what is shown is up to date.
    pub fn go(&mut self, selector: &'static str) {
        self.goes = (self.goes.0 + 1, selector);
        self.select = None;
    }

    /// The same, and selects this part of what stands there.
    pub fn go_select(&mut self, selector: &'static str, ends: (usize, usize)) {
        self.go(selector);
        self.select = Some(ends);
    }

    /// Turns to the page of the list on which this outcome stands.
    pub fn turn_to(&mut self, number: u32) {
        let place = self.desk.set().place(number);
        for (index, at) in self.listed().into_iter().enumerate() {
            if Some(at) == place {
                self.page = index / PAGE;
            }
        }
    }

    /// Turns to the last page where the one that was shown has gone.
    pub fn turn_back(&mut self) {
        self.page = self.page.min(self.pages().saturating_sub(1));
    }
}

impl Filter {
    /// The filter at this place of the list.
    pub fn at(place: Option<usize>) -> Self {
        match place {
            Some(1) => Filter::Findings,
            Some(2) => Filter::Unmapped,
            _ => Filter::All,
        }
    }
}
