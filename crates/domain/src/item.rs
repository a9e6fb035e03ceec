//! One question of a quiz: what every kind has, and the kinds there are.

use crate::choice::{MultipleChoice, SingleChoice, TrueFalse};

/// A question with everything that a reader may see of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Unique within the quiz; letters, digits and hyphens.
    pub id: String,
    /// The question or statement.
    pub stem: String,
    /// What is explained after the answer, whatever it was.
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
    /// What is asked, and what is right.
    pub kind: Kind,
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
}

impl Kind {
    /// The name that packs, events and schemas use for the kind.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Single(_) => "single",
            Kind::Multiple(_) => "multiple",
            Kind::TrueFalse(_) => "true-false",
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
