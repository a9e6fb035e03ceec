//! How sure a person is of an answer, and how that went with how right the answers were.
//!
//! The thresholds are those of certainty-based marking (Gardner-Medwin, tmedwin.net): it pays to say 2 when more than
//! 67 % sure and 3 when more than 80 % sure. Its negative marks are left out: a total below nothing reads as a verdict.

use crate::attempt::Attempt;
use crate::group::Group;
use crate::result::ItemResult;

/// How sure a person is of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// 1: not sure, up to 67 %.
    Low,
    /// 2: fairly sure, 67 to 80 %.
    Middle,
    /// 3: very sure, over 80 %.
    High,
}

impl Certainty {
    /// From the least to the most.
    pub const ALL: [Certainty; 3] = [Certainty::Low, Certainty::Middle, Certainty::High];

    /// 1, 2 or 3.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// `None` outside 1–3.
    pub fn new(number: u8) -> Option<Self> {
        match number {
            1 => Some(Certainty::Low),
            2 => Some(Certainty::Middle),
            3 => Some(Certainty::High),
            _ => None,
        }
    }
}

/// How sure a person was, beside how right the answers were.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// For each certainty, from the least to the most, the answers given with it; the key is its number.
    pub levels: [Group; 3],
}

/// How certainty went with right answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// There are too few answers to say.
    TooFew,
    /// The person was more sure than right.
    MoreSureThanRight,
    /// The two went together.
    AboutRight,
    /// The person was less sure than right.
    LessSureThanRight,
}

impl Calibration {
    /// Under this many answers nothing is said.
    pub const FEW: usize = 5;
    /// How far the shares of marks may lie outside what fits, on average, and still count as about right.
    const LEEWAY: f64 = 0.10;
    /// The shares of marks that fit each certainty: up to 67 %, 67 to 80 %, and from 80 % on. Nobody who says "not sure"
    /// is more sure than right, however little was right.
    const FITS: [(f64, f64); 3] = [(0.0, 0.67), (0.67, 0.80), (0.80, 1.0)];

    /// From the answers of which people said how sure they are; `None` where there is none.
    pub(crate) fn of(attempt: &Attempt, scored: &[ItemResult]) -> Option<Self> {
        let mut levels = [Group::new(Some(1)), Group::new(Some(2)), Group::new(Some(3))];
        let mut said = false;
        for result in scored {
            if let Some(certainty) = attempt.entries[result.position].certainty {
                levels[certainty as usize].add(result.score);
                said = true;
            }
        }
        if said { Some(Self { levels }) } else { None }
    }

    /// In words. The rule is this project's own, as far as it goes beyond the thresholds: how far the share of marks of
    /// each certainty lies below what fits it (or above, which counts the other way), over all answers.
    pub fn verdict(&self) -> Match {
        let mut answers = 0.0;
        let mut surplus = 0.0;
        for (index, group) in self.levels.iter().enumerate() {
            let (least, most) = Self::FITS[index];
            let share = group.score.scaled();
            let outside = if share < least { least - share } else { most.min(share) - share };
            answers += group.items as f64;
            surplus += group.items as f64 * outside;
        }
        if answers < Self::FEW as f64 {
            return Match::TooFew;
        }
        surplus /= answers;
        if surplus > Self::LEEWAY + 1e-9 {
            Match::MoreSureThanRight
        } else if surplus < -Self::LEEWAY - 1e-9 {
            Match::LessSureThanRight
        } else {
            Match::AboutRight
        }
    }
}
