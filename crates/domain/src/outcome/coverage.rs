//! A set at a glance: how many outcomes stand in which section, for which learning Level, at which taxonomy level.

use super::Curriculum;
use super::set::{Outcome, Set};
use crate::item::LearningLevel;

/// Where one outcome stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Its section: as said, else that of what it is mapped to.
    pub section: Option<usize>,
    /// Its learning Level: as said, else that of the whole set, else that of what it is mapped to.
    pub learning_level: Option<LearningLevel>,
    /// Its taxonomy level: that of its verb, else as claimed.
    pub taxonomy_level: Option<usize>,
}

impl Outcome {
    /// Where it stands; `verb` is the taxonomy level of its verb, where that is in the table.
    pub fn standing(&self, set: &Set, curriculum: &Curriculum, verb: Option<usize>) -> Standing {
        let known = self.mapped.first().and_then(|&known| curriculum.outcomes.get(known));
        Standing {
            section: self.section.or(known.map(|known| known.section)),
            learning_level: self
                .learning_level
                .or(set.learning_level)
                .or(known.and_then(|known| known.learning_level)),
            taxonomy_level: verb.or(self.claimed),
        }
    }
}

/// One row of the grid: a section and a learning Level, with how many outcomes stand at each taxonomy level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The section; `None` for outcomes that belong to none.
    pub section: Option<usize>,
    /// The learning Level; `None` for outcomes that have none.
    pub learning_level: Option<LearningLevel>,
    /// How many stand at each taxonomy level, lowest first; the last number is of those at none.
    pub counts: Vec<usize>,
}

/// The grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Rows with at least one outcome, by section and then learning Level; those without come last.
    pub rows: Vec<Row>,
}

impl Coverage {
    /// The grid of these outcomes. `levels` is the number of taxonomy levels.
    pub fn of(standings: &[Standing], levels: usize) -> Self {
        let mut coverage = Self::default();
        for standing in standings {
            let row = coverage.row(standing, levels);
            let column = standing.taxonomy_level.unwrap_or(levels).min(levels);
            coverage.rows[row].counts[column] += 1;
        }
        coverage
    }

    fn row(&mut self, standing: &Standing, levels: usize) -> usize {
        let key = key(standing.section, standing.learning_level);
        let mut at = 0;
        while at < self.rows.len() {
            let other = &self.rows[at];
            let other = self::key(other.section, other.learning_level);
            if other == key {
                return at;
            }
            if other > key {
                break;
            }
            at += 1;
        }
        let row = Row {
            section: standing.section,
            learning_level: standing.learning_level,
            counts: vec![0; levels + 1],
        };
        self.rows.insert(at, row);
        at
    }

    /// How many outcomes stand in a section.
    pub fn in_section(&self, section: usize) -> usize {
        let mut count = 0;
        for row in &self.rows {
            if row.section == Some(section) {
                count += row.total();
            }
        }
        count
    }

    /// How many outcomes stand at a taxonomy level, by its index; at none, by the number of levels.
    pub fn at_level(&self, level: usize) -> usize {
        let mut count = 0;
        for row in &self.rows {
            count += row.counts[level];
        }
        count
    }
}

impl Row {
    /// How many outcomes stand in it.
    pub fn total(&self) -> usize {
        let mut total = 0;
        for count in &self.counts {
            total += count;
        }
        total
    }
}

/// What rows are put in order by: those without a section, or without a learning Level, come last.
fn key(section: Option<usize>, level: Option<LearningLevel>) -> (usize, u8) {
    (section.unwrap_or(usize::MAX), level.map_or(u8::MAX, LearningLevel::number))
}
