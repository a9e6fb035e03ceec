//! Which scores stand for which PAM Level, by one published banding.

use super::{PamLevel, PamScore};
use crate::decimal::Decimal;
use crate::item::Citation;

/// Four bands that meet without a gap: each begins where the one before ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Banding {
    /// Unique among the bandings; what the attribute `bands` names.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What a reader should know of it; empty where there is nothing.
    pub text: String,
    /// The lowest score of each PAM Level. The first is 0 and each is greater than the one before, which validation
    /// sees to.
    pub lower_bounds: [Decimal; 4],
    /// Where the bounds come from.
    pub sources: Vec<Citation>,
}

impl Banding {
    /// The PAM Level of a score: the last whose lower bound the score reaches.
    pub fn level_of(&self, score: PamScore) -> PamLevel {
        let mut found = PamLevel::ALL[0];
        for level in PamLevel::ALL {
            if score.value() >= self.lower_bounds[level.index()] {
                found = level;
            }
        }
        found
    }

    /// Where a band begins, and where the next one does (100 for the last).
    pub fn span(&self, level: PamLevel) -> (Decimal, Decimal) {
        let next = self.lower_bounds.get(level.number()).copied();
        (self.lower_bounds[level.index()], next.unwrap_or(PamScore::GREATEST.value()))
    }

    /// The lowest and the highest score of a band, as tables print them: "47.1" and "55.1".
    pub fn shown(&self, level: PamLevel) -> [String; 2] {
        let (from, to) = self.span(level);
        let last = if level == PamLevel::ALL[3] { to } else { to.minus(Decimal::TENTH) };
        [from, last].map(|score| PamScore::new(score).unwrap_or(PamScore::LEAST).text())
    }

    /// The stretches of scores that two bandings give different PAM Levels, lowest first: where each begins, and where
    /// the bandings agree again.
    pub fn differ(&self, other: &Self) -> Vec<(Decimal, Decimal)> {
        let mut stretches: Vec<(Decimal, Decimal)> = Vec::new();
        for index in 1..4 {
            let (one, two) = (self.lower_bounds[index], other.lower_bounds[index]);
            let stretch = if one < two { (one, two) } else { (two, one) };
            if one != two {
                match stretches.last_mut() {
                    Some(last) if last.1 >= stretch.0 => last.1 = last.1.max(stretch.1),
                    _ => stretches.push(stretch),
                }
            }
        }
        stretches
    }
}
