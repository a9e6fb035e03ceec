//! What outcomes are written against: a taxonomy with its verbs, sections, known outcomes, and the ways of teaching and
//! assessing that go with them. All of it is data of a pack.

use crate::item::{Citation, LearningLevel};
use crate::quiz::Titled;

/// A curriculum. Made by the content crate from a pack that has passed validation. References between its lists are
/// indices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curriculum {
    /// The id of the pack.
    pub id: String,
    /// The version of the pack.
    pub version: String,
    /// What stands at the head of the widget.
    pub title: String,
    /// What comes first; empty when there is nothing to say.
    pub introduction: String,
    /// What its lists are called where they come from, and may be used for; always shown.
    pub basis: String,
    /// Taxonomy levels and their verbs.
    pub taxonomy: Taxonomy,
    /// The learning Levels, in order: as many as the curriculum has, 3 at most.
    pub learning_levels: Vec<LearningLevelText>,
    /// The parts of the curriculum.
    pub sections: Vec<Titled>,
    /// The outcomes that it asks for.
    pub outcomes: Vec<Known>,
    /// Ways to learn.
    pub methods: Vec<Method>,
    /// Ways to assess.
    pub assessments: Vec<Assessment>,
    /// How many outcomes are usual for which kind of course, shortest first.
    pub plans: Vec<Plan>,
    /// Groups of words that mean much the same, for finding what comes near. Lower case.
    pub synonyms: Vec<Vec<String>>,
}

/// Taxonomy levels and what is known of verbs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taxonomy {
    /// Its name, such as "Modified Bloom's taxonomy (Table 2)".
    pub title: String,
    /// What a reader should know of it.
    pub text: String,
    /// Its levels, lowest first.
    pub levels: Vec<TaxonomyLevel>,
    /// Verbs that are hard to observe, in the table or not. Base form, lower case; may be phrases ("be aware of").
    pub hard: Vec<Hard>,
    /// Verbs that are not in the table, with those of the table that come near. Base form, lower case.
    pub others: Vec<Other>,
    /// How it differs from other taxonomies, and where lists of verbs disagree.
    pub notes: Vec<Note>,
}

/// One level of the taxonomy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaxonomyLevel {
    /// Unique within the taxonomy.
    pub id: String,
    /// What readers see, such as "Comprehend".
    pub name: String,
    /// What it means.
    pub text: String,
    /// What it comes nearest to in Bloom's taxonomy as revised in 2001; empty where nothing is said.
    pub elsewhere: String,
    /// Its verbs.
    pub verbs: Vec<Verb>,
}

/// A verb of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verb {
    /// Its base form, lower case; may be two words ("reflect on").
    pub word: String,
    /// Where other lists put it; empty where nothing is said.
    pub note: String,
}

/// A verb that is hard to observe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hard {
    /// Its base form.
    pub word: String,
    /// Verbs of the table to use instead, best first.
    pub instead: Vec<String>,
    /// Whether the curriculum itself opens outcomes with it.
    pub in_source: bool,
}

/// A verb that is not in the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Other {
    /// Its base form.
    pub word: String,
    /// Verbs of the table that come near, best first; may be empty.
    pub instead: Vec<String>,
}

/// A few sentences under a heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// The heading.
    pub title: String,
    /// The sentences.
    pub text: String,
    /// Where they come from.
    pub sources: Vec<Citation>,
}

/// What is said of one learning Level.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LearningLevelText {
    /// Its name.
    pub name: String,
    /// What it means, and whom it is for.
    pub text: String,
}

/// An outcome that the curriculum asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Unique in the pack; quizzes name outcomes by the same ids.
    pub id: String,
    /// The section, as an index into [`Curriculum::sections`].
    pub section: usize,
    /// The learning Level, where the source gives one.
    pub learning_level: Option<LearningLevel>,
    /// What opens it, such as "Be able to"; empty where the text stands alone.
    pub stem: String,
    /// What follows.
    pub text: String,
    /// The taxonomy level of the source's verb, where that is in the table, as an index into [`Taxonomy::levels`].
    pub taxonomy_level: Option<usize>,
    /// Where it stands in its source, such as "line 610".
    pub place: String,
}

/// A way to learn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Method {
    /// Unique within its list.
    pub id: String,
    /// What readers see.
    pub title: String,
    /// What it is.
    pub text: String,
    /// The learning Levels that it is marked for; empty when the source gives no marks.
    pub learning_levels: Vec<LearningLevel>,
    /// Taxonomy levels that it suits, as indices; empty when it suits all.
    pub taxonomy_levels: Vec<usize>,
}

/// A way to assess.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessment {
    /// Unique within its list.
    pub id: String,
    /// What readers see.
    pub title: String,
    /// What it is.
    pub text: String,
    /// Taxonomy levels that it can give evidence for, as indices; empty when it can for all.
    pub taxonomy_levels: Vec<usize>,
    /// The learning Levels that it is meant for; empty when it is for all.
    pub learning_levels: Vec<LearningLevel>,
}

/// How many outcomes are usual for one kind of course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Unique within its list.
    pub id: String,
    /// What readers see, such as "A short session".
    pub title: String,
    /// The most outcomes that are usual; `None` when there is no such number.
    pub most: Option<usize>,
}
