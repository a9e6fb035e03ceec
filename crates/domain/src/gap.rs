//! What a result shows to be missing, and the ways to learn it.

use crate::group::Group;
use crate::item::LearningLevel;
use crate::list::indices;
use crate::quiz::Quiz;
use crate::response::place;
use crate::result::ItemResult;
use crate::score::Score;

/// A section in which marks were missed.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Index into the quiz's sections; `None` for questions without one.
    pub section: Option<usize>,
    /// The learning Levels of the missed questions, ascending.
    pub learning_levels: Vec<LearningLevel>,
    /// Marks in the section.
    pub score: Score,
    /// Indices into the quiz's methods, in the order of the pack: those that name the section, or the general ones
    /// where none does, as far as the learning Levels agree.
    pub methods: Vec<usize>,
}

/// Shares closer than this are the same share: thirds do not add up exactly in floating point.
const SLACK: f64 = 1e-9;

/// The gaps of a result, the widest first.
pub(crate) fn gaps(quiz: &Quiz, sections: &[Group], scored: &[ItemResult]) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for group in sections {
        if group.score.raw < group.score.max {
            let learning_levels = missed_levels(quiz, group.key, scored);
            let methods = methods(quiz, group.key, &learning_levels);
            let mut place = 0;
            while place < gaps.len() && gaps[place].score.scaled() <= group.score.scaled() + SLACK {
                place += 1;
            }
            gaps.insert(place, Gap { section: group.key, learning_levels, score: group.score, methods });
        }
    }
    gaps
}

fn missed_levels(quiz: &Quiz, section: Option<usize>, scored: &[ItemResult]) -> Vec<LearningLevel> {
    let mut missed = [false; 4];
    for result in scored {
        let item = &quiz.items[result.item];
        if item.section == section
            && result.score.raw < result.score.max
            && let Some(level) = item.learning_level
        {
            missed[usize::from(level.number())] = true;
        }
    }
    let mut levels = Vec::new();
    for number in 1..=3 {
        if missed[usize::from(number)]
            && let Some(level) = LearningLevel::new(number)
        {
            levels.push(level);
        }
    }
    levels
}

/// The methods that are good for a section and these learning Levels.
fn methods(quiz: &Quiz, section: Option<usize>, levels: &[LearningLevel]) -> Vec<usize> {
    let names =
        |index: usize| section.is_some_and(|section| place(&quiz.methods[index].sections, section).is_some());
    let mut named = false;
    for index in 0..quiz.methods.len() {
        named |= names(index);
    }
    indices(quiz.methods.len(), &mut |index| {
        let method = &quiz.methods[index];
        let meant = if named { names(index) } else { method.sections.is_empty() };
        meant && (share_one(&method.learning_levels, levels) || levels.is_empty())
    })
}

/// Whether a method is marked for one of these learning Levels, or for none at all.
fn share_one(marks: &[LearningLevel], levels: &[LearningLevel]) -> bool {
    for mark in marks {
        for level in levels {
            if mark == level {
                return true;
            }
        }
    }
    marks.is_empty()
}
