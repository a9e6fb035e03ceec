//! The kind of item that is answered by a number.

use crate::decimal::Decimal;
use crate::text::trim;

/// Give a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numeric {
    /// What is right.
    pub answer: Decimal,
    /// How far from it still counts as right, both ways, the ends included.
    pub tolerance: Decimal,
    /// The least and the greatest number that makes sense here; anything else is asked about rather than marked.
    pub range: Option<(Decimal, Decimal)>,
    /// What is counted, such as "points" or "%"; empty when there is nothing to say. May be typed along.
    pub unit: String,
    /// Wrong numbers that people are known to give, with what to say to them.
    pub known: Vec<KnownNumber>,
}

/// A wrong number that people are known to give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownNumber {
    /// The number.
    pub value: Decimal,
    /// Why it is not right.
    pub rationale: String,
}

impl Numeric {
    /// The number that was typed, with or without its unit.
    pub fn read(&self, typed: &str) -> Option<Decimal> {
        let typed = trim(typed);
        Decimal::parse(typed.strip_suffix(trim(&self.unit)).unwrap_or(typed))
    }

    /// Whether a number counts as right.
    pub fn accepts(&self, number: Decimal) -> bool {
        number.distance(self.answer) <= self.tolerance
    }

    /// What is to be said of a number that people are known to give.
    pub fn known(&self, number: Decimal) -> Option<&str> {
        for known in &self.known {
            if known.value == number {
                return Some(&known.rationale);
            }
        }
        None
    }
}
