//! One question of a quiz: what every kind has, and the kinds there are.

use crate::choice::{MultipleChoice, Scenario, SingleChoice, TrueFalse};
use crate::matching::Matching;
use crate::numeric::Numeric;
use crate::ordering::Ordering;
use crate::rating::Rating;
use crate::short_text::ShortText;

/// A question with everything that a reader may see of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Unique within the quiz; letters, digits and hyphens.
    pub id: String,
    /// The question or statement.
    pub stem: String,
    /// A nudge that may be looked at before answering; empty when there is none. Looking at it costs nothing.
    pub hint: String,
    /// What is explained after the answer, whatever it was. Empty only for kinds that are not scored.
    pub feedback: String,
    /// Index into [`crate::quiz::Quiz::sections`].
    pub section: Option<usize>,
    /// The learning Level (by role) that the item belongs to, where the curriculum gives one.
    pub learning_level: Option<LearningLevel>,
    /// The id of the taxonomy level that the item reaches.
    pub taxonomy_level: Option<String>,
    /// Ids of the learning outcomes that the item gives evidence for.
    pub outcomes: Vec<String>,
    /// Where the facts come from, already joined with the pack's list of sources.
    pub sources: Vec<Citation>,
    /// Index of the item that comes after this one, always a later one; the next in the pack when `None`.
    pub next: Option<usize>,
    /// What is asked, and what is right.
    pub kind: Kind,
}

impl Item {
    /// Whether an answer earns marks. What people say of themselves does not.
    pub fn is_scored(&self) -> bool {
        !matches!(self.kind, Kind::Rating(_) | Kind::Reflection)
    }

    /// How many options (or reasons) there are to tick.
    pub fn options(&self) -> usize {
        match &self.kind {
            Kind::Single(kind) => kind.options.len(),
            Kind::Multiple(kind) => kind.options.len(),
            Kind::TrueFalse(kind) => kind.reasons.len(),
            Kind::Scenario(kind) => kind.options.len(),
            Kind::Rating(kind) => kind.options(),
            _ => 0,
        }
    }

    /// Whether what comes after it is not simply the next item of the pack.
    pub fn branches(&self) -> bool {
        if let Kind::Scenario(kind) = &self.kind {
            for option in &kind.options {
                if option.next.is_some() {
                    return true;
                }
            }
        }
        self.next.is_some()
    }
}

/// What the person is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Choose one option.
    Single(SingleChoice),
    /// Choose all options that apply.
    Multiple(MultipleChoice),
    /// Say whether a statement holds, then why.
    TrueFalse(TrueFalse),
    /// Choose what to do in a situation; options are worth more or less, and may lead to another question.
    Scenario(Scenario),
    /// Give a number.
    Numeric(Numeric),
    /// Give a word or a few.
    ShortText(ShortText),
    /// Put steps in order.
    Ordering(Ordering),
    /// Choose for each prompt what belongs to it.
    Matching(Matching),
    /// Say how sure one feels of a capability. Not scored.
    Rating(Rating),
    /// Write down a thought. Not scored.
    Reflection,
}

impl Kind {
    /// The name that packs, events and schemas use for the kind.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Single(_) => "single",
            Kind::Multiple(_) => "multiple",
            Kind::TrueFalse(_) => "true-false",
            Kind::Scenario(_) => "scenario",
            Kind::Numeric(_) => "numeric",
            Kind::ShortText(_) => "short-text",
            Kind::Ordering(_) => "ordering",
            Kind::Matching(_) => "matching",
            Kind::Rating(_) => "rating",
            Kind::Reflection => "reflection",
        }
    }
}

/// A learning Level of the curriculum: it goes with a person's role. Not a PAM Level, not a taxonomy level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LearningLevel(u8);

impl LearningLevel {
    /// `None` outside 1–3.
    pub fn new(level: u8) -> Option<Self> {
        (1..=3).contains(&level).then_some(Self(level))
    }

    /// 1, 2 or 3.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// A place in a source, ready to be shown: "Title, line 12".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Title of the source.
    pub title: String,
    /// Where in the source, in the source's own terms; empty when the whole is meant.
    pub place: String,
    /// Where the source can be read; empty when there is no public address. Only http and https pass validation.
    pub url: String,
}
