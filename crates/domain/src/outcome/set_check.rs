//! What there is to say of a set as a whole.

use super::curriculum::Curriculum;
use super::review::Review;
use super::set::{Outcome, Set};
use crate::item::LearningLevel;

/// One thing found in a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetFinding {
    /// More outcomes than are usual. Cure: the next plan.
    TooMany {
        /// How many there are.
        count: usize,
        /// How many are usual at most.
        most: usize,
        /// The plan of the set (index).
        plan: usize,
        /// The first longer plan that so many fit (index).
        next: Option<usize>,
    },
    /// All outcomes whose taxonomy level is known have the same. Cure: add one.
    OneLevel {
        /// The taxonomy level (index).
        level: usize,
        /// How many outcomes have it.
        count: usize,
    },
    /// Nothing stands for a section that the set should cover. Cure: add one.
    EmptySection {
        /// The section (index).
        section: usize,
    },
    /// An outcome is meant for another learning Level than all of the curriculum's outcomes that it is mapped to and that
    /// have one. Cure: set its learning Level to that of the first.
    LearningLevel {
        /// The number of the outcome.
        number: u32,
        /// What it is meant for.
        meant: LearningLevel,
        /// What the curriculum's outcome is for.
        mapped: LearningLevel,
    },
}

/// From how many outcomes with a known taxonomy level on it is worth saying that all have the same.
const MANY: usize = 4;

/// Everything there is to say of a set as a whole. The review has to follow the set.
pub fn check_set(set: &Set, review: &Review, curriculum: &Curriculum) -> Vec<SetFinding> {
    let mut findings = Vec::new();
    let mut tell = |finding: Option<SetFinding>| {
        if let Some(finding) = finding {
            findings.push(finding);
        }
    };
    tell(too_many(set, curriculum));
    tell(one_level(review));
    for &section in &set.sections {
        let mut stands = false;
        for outcome in &set.outcomes {
            stands |= is_of(outcome, section, curriculum);
        }
        if !stands {
            tell(Some(SetFinding::EmptySection { section }));
        }
    }
    for outcome in &set.outcomes {
        tell(other_learning_level(outcome, set, curriculum));
    }
    findings
}

fn too_many(set: &Set, curriculum: &Curriculum) -> Option<SetFinding> {
    let (plan, count) = (set.plan?, set.outcomes.len());
    let most = curriculum.plans.get(plan)?.most?;
    if count <= most {
        return None;
    }
    let mut next = None;
    for (index, other) in curriculum.plans.iter().enumerate() {
        if index > plan && next.is_none() && other.most.is_none_or(|most| count <= most) {
            next = Some(index);
        }
    }
    Some(SetFinding::TooMany { count, most, plan, next })
}

fn one_level(review: &Review) -> Option<SetFinding> {
    let (mut level, mut count) = (None, 0);
    for index in 0..review.len() {
        let Some(of) = review.level(index) else { continue };
        if level.is_some_and(|level| level != of) {
            return None;
        }
        (level, count) = (Some(of), count + 1);
    }
    level.filter(|_| count >= MANY).map(|level| SetFinding::OneLevel { level, count })
}

/// Whether an outcome stands for a section, by itself or by what it is mapped to.
fn is_of(outcome: &Outcome, section: usize, curriculum: &Curriculum) -> bool {
    let mut of = outcome.section == Some(section);
    for &known in &outcome.mapped {
        of |= curriculum.outcomes.get(known).is_some_and(|known| known.section == section);
    }
    of
}

fn other_learning_level(outcome: &Outcome, set: &Set, curriculum: &Curriculum) -> Option<SetFinding> {
    let meant = outcome.learning_level.or(set.learning_level)?;
    let mut other = None;
    for &known in &outcome.mapped {
        match curriculum.outcomes.get(known).and_then(|known| known.learning_level) {
            Some(mapped) if mapped == meant => return None,
            mapped => other = other.or(mapped),
        }
    }
    other.map(|mapped| SetFinding::LearningLevel { number: outcome.number, meant, mapped })
}
