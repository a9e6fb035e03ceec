//! What a change of score can mean, and what it cannot.

use super::{Banding, PamLevel, PamScore};
use crate::decimal::Decimal;
use crate::item::Citation;

/// All that is said of change over time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeOverTime {
    /// What comes first; may be empty.
    pub introduction: String,
    /// Published sizes of change, in the order of the pack.
    pub marks: Vec<Mark>,
    /// Two scores of people who do not exist.
    pub examples: Vec<Example>,
    /// Why a fall is no failure; may be empty.
    pub fall: String,
    /// Where the latter comes from.
    pub sources: Vec<Citation>,
}

/// A published size of change.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is.
    pub title: String,
    /// How many points.
    pub points: Decimal,
    /// From where to where it may lie (95% confidence interval), where that was published.
    pub interval: Option<(Decimal, Decimal)>,
    /// What sort of figure it is.
    pub role: Role,
    /// In whom it was found, or whom it is meant for.
    pub who: String,
    /// What else a reader should know; may be empty.
    pub text: String,
    /// Where it comes from.
    pub sources: Vec<Citation>,
}

/// What sort of figure a size of change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The smallest change of one person that is more than chance alone tends to give.
    Chance,
    /// The smallest change that people notice as one.
    Meaning,
    /// For groups only, never for one person.
    Group,
    /// What a policy hopes for.
    Expectation,
}

impl Role {
    /// The names that packs use.
    pub const NAMES: [&'static str; 4] = ["chance", "meaning", "group", "expectation"];

    /// The role of this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "chance" => Some(Role::Chance),
            "meaning" => Some(Role::Meaning),
            "group" => Some(Role::Group),
            "expectation" => Some(Role::Expectation),
            _ => None,
        }
    }
}

/// Two scores of somebody who does not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Unique among the examples.
    pub id: String,
    /// A name that says that it is made up.
    pub title: String,
    /// The earlier score.
    pub first: PamScore,
    /// The later score.
    pub second: PamScore,
    /// What there is to learn from it.
    pub text: String,
}

/// What can be said of two scores of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// How many points, whatever the direction.
    pub points: Decimal,
    /// Whether the later score is the higher, the lower, or the same.
    pub direction: std::cmp::Ordering,
    /// The PAM Level before and after, by one banding.
    pub levels: (PamLevel, PamLevel),
    /// Whether chance alone can make such a change in one person; `None` where the pack has no figure for that.
    pub chance: Option<bool>,
}

impl ChangeOverTime {
    /// Whether nothing is said of it.
    pub fn is_empty(&self) -> bool {
        let texts = self.introduction.is_empty() && self.fall.is_empty();
        texts && self.marks.is_empty() && self.examples.is_empty()
    }

    /// The mark by which a change of one person is told from chance.
    pub fn chance(&self) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.role == Role::Chance)
    }

    /// What can be said of these two scores.
    pub fn judge(&self, banding: &Banding, first: PamScore, second: PamScore) -> Judged {
        let points = first.value().distance(second.value());
        Judged {
            points,
            direction: second.cmp(&first),
            levels: (banding.level_of(first), banding.level_of(second)),
            chance: self.chance().map(|mark| points < mark.points),
        }
    }
}
