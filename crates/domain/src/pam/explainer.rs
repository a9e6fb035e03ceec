//! Everything that the explainer of the PAM Levels says: the content of one pack.

use super::{Banding, change::ChangeOverTime};
use crate::decimal::Decimal;
use crate::item::Citation;
use crate::quiz::Quiz;

/// The content of a pack. Texts that are not given are empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Explainer {
    /// Unique name of the pack.
    pub id: String,
    /// Version of the pack.
    pub version: String,
    /// What stands on top.
    pub title: String,
    /// What comes first.
    pub introduction: String,
    /// What the page is for and what it must not be used for; always in sight.
    pub purpose: String,
    /// Whose names these are.
    pub trade_mark: String,
    /// Activation, and what the measure is.
    pub topics: Vec<Topic>,
    /// The four PAM Levels, lowest first.
    pub levels: Vec<LevelText>,
    /// Ways of working that PAM Levels refer to.
    pub approaches: Vec<Topic>,
    /// One banding at least.
    pub bandings: Vec<Banding>,
    /// Why published bandings differ.
    pub banding_note: String,
    /// What a change of score can mean.
    pub change: ChangeOverTime,
    /// Ways of saying things, better and worse.
    pub wording: Vec<Saying>,
    /// Situations to practise on, as a quiz of scenarios; `None` where the pack has none.
    pub practice: Option<Quiz>,
    /// How people in some studies were spread over the PAM Levels.
    pub samples: Samples,
    /// What is not known, and what is disputed.
    pub limits: Vec<Topic>,
}

/// A few sentences under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Unique in its list.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The sentences.
    pub text: String,
    /// Where they come from.
    pub sources: Vec<Citation>,
}

/// What is said of one PAM Level.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelText {
    /// In a sentence or two.
    pub summary: String,
    /// What it can look like.
    pub looks_like: Vec<String>,
    /// What tends to help.
    pub helps: Vec<String>,
    /// What to avoid.
    pub avoid: Vec<String>,
    /// Things one might say, and better ways to say them.
    pub sayings: Vec<Saying>,
    /// Which approaches fit, and why.
    pub approaches: Vec<Fit>,
    /// What a site has near at hand.
    pub resources: Vec<Resource>,
    /// Where all this comes from.
    pub sources: Vec<Citation>,
}

/// A way of saying something, and a better one.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// What one might say.
    pub instead_of: String,
    /// What respects the person more.
    pub better: String,
    /// Why.
    pub why: String,
}

/// An approach that fits a PAM Level.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Index into [`Explainer::approaches`].
    pub approach: usize,
    /// Why it fits.
    pub why: String,
}

/// Something to turn to.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// What it is called.
    pub title: String,
    /// Where it is; only http and https pass validation.
    pub url: String,
    /// What else to know.
    pub text: String,
}

/// How people in some studies were spread over the PAM Levels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Samples {
    /// How these are to be read, and how not.
    pub note: String,
    /// One study each.
    pub rows: Vec<Sample>,
}

/// How the people of one study were spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Who they were.
    pub who: String,
    /// Per cent at PAM Level 1, 2, 3 and 4.
    pub percents: [Decimal; 4],
    /// Where that comes from.
    pub sources: Vec<Citation>,
}
