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

    /// The stretches of scores that two bandings give different PAM Levels, lowest first. Within each, one banding says
    /// one thing and the other another.
    pub fn differ(&self, other: &Self) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let mut from = PamScore::LEAST;
        // From one bound, of whichever banding, to the next.
        loop {
            let mut to = PamScore::GREATEST.value();
            for banding in [self, other] {
                for bound in banding.lower_bounds {
                    if bound > from.value() && bound < to {
                        to = bound;
                    }
                }
            }
            let levels = [self.level_of(from), other.level_of(from)];
            if levels[0] != levels[1] {
                stretches.push(Stretch { from: from.value(), to, levels });
            }
            match PamScore::new(to) {
                Some(next) if next < PamScore::GREATEST => from = next,
                _ => return stretches,
            }
        }
    }
}

/// Scores that two bandings give different PAM Levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The lowest of them.
    pub from: Decimal,
    /// Where something else holds again.
    pub to: Decimal,
    /// What the one banding says, and what the other.
    pub levels: [PamLevel; 2],
}
