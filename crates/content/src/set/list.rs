//! The lists of a curriculum that outcomes point into, all looked at in one way.

use pcw_domain::outcome::Curriculum;
use pcw_domain::text::{concat, figures};

use crate::messages::outcome_record as say;
use crate::messages::quiz::fill;

/// One of the lists.
#[derive(Clone, Copy, Debug)]
pub(super) enum List {
    /// Its sections.
    Section,
    /// The levels of its taxonomy.
    TaxonomyLevel,
    /// Its outcomes.
    Outcome,
    /// Its ways to learn.
    Method,
    /// Its ways to assess.
    Assessment,
    /// Its kinds of course.
    Plan,
}

impl List {
    /// What people call one entry.
    pub(super) fn called(self) -> &'static str {
        match self {
            List::Section => say::COLUMNS[2],
            List::TaxonomyLevel => say::COLUMNS[4],
            List::Outcome => say::COLUMNS[5],
            List::Method => say::COLUMNS[6],
            List::Assessment => say::COLUMNS[7],
            List::Plan => say::PLAN,
        }
    }

    /// The id of an entry, and what readers see.
    #[inline(never)]
    pub(super) fn entry(self, curriculum: &Curriculum, index: usize) -> Option<(&str, &str)> {
        Some(match self {
            List::Section => curriculum.sections.get(index).map(|one| (&*one.id, &*one.title))?,
            List::TaxonomyLevel => curriculum.taxonomy.levels.get(index).map(|one| (&*one.id, &*one.name))?,
            List::Outcome => curriculum.outcomes.get(index).map(|one| (&*one.id, &*one.text))?,
            List::Method => curriculum.methods.get(index).map(|one| (&*one.id, &*one.title))?,
            List::Assessment => curriculum.assessments.get(index).map(|one| (&*one.id, &*one.title))?,
            List::Plan => curriculum.plans.get(index).map(|one| (&*one.id, &*one.title))?,
        })
    }

    /// The id of an entry.
    pub(super) fn id(self, curriculum: &Curriculum, index: usize) -> &str {
        self.entry(curriculum, index).unwrap_or_default().0
    }

    /// What readers see of an entry.
    pub(super) fn name(self, curriculum: &Curriculum, index: usize) -> &str {
        self.entry(curriculum, index).unwrap_or_default().1
    }

    /// The entry with this id; else, where it is `loose`, the one whose id or name it is, whatever its case.
    #[inline(never)]
    pub(super) fn find(self, curriculum: &Curriculum, word: &str, loose: bool) -> Option<usize> {
        let mut near = None;
        let mut index = 0;
        while let Some((id, name)) = self.entry(curriculum, index) {
            if id == word {
                return Some(index);
            }
            let comes_near = id.eq_ignore_ascii_case(word) || name.eq_ignore_ascii_case(word);
            if loose && near.is_none() && comes_near {
                near = Some(index);
            }
            index += 1;
        }
        near
    }

    /// The entries in words, parted by this.
    #[inline(never)]
    pub(super) fn words(self, curriculum: &Curriculum, indices: &[usize], between: &str) -> String {
        let mut words = String::new();
        for &index in indices {
            if !words.is_empty() {
                words.push_str(between);
            }
            match self {
                List::Outcome => words.push_str(&known(curriculum, index)),
                _ => words.push_str(self.name(curriculum, index)),
            }
        }
        words
    }

    /// Their ids, as a spreadsheet has them.
    #[inline(never)]
    pub(super) fn ids(self, curriculum: &Curriculum, indices: &[usize]) -> String {
        let mut ids = String::new();
        for &index in indices {
            if !ids.is_empty() {
                ids.push_str("; ");
            }
            ids.push_str(self.id(curriculum, index));
        }
        ids
    }
}

/// An outcome of the curriculum: section, learning Level, what it says, and where it stands.
fn known(curriculum: &Curriculum, index: usize) -> String {
    let Some(known) = curriculum.outcomes.get(index) else {
        return String::new();
    };
    let stem =
        if known.stem.is_empty() { known.text.clone() } else { concat(&[&known.stem, " ", &known.text]) };
    let section = List::Section.name(curriculum, known.section);
    let mut words = match known.learning_level {
        Some(level) => fill(say::KNOWN_LEVEL, &[section, &figures(level.number().into()), &stem]),
        None => fill(say::KNOWN, &[section, &stem]),
    };
    if !known.place.is_empty() {
        words.push_str(&fill(say::PLACE, &[&known.place]));
    }
    words
}
