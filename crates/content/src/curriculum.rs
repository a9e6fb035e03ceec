//! From a curriculum that has passed the validator to the curriculum of the domain.

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::Curriculum;
use pcw_domain::outcome::curriculum::{
    Assessment, Hard, Known, LearningLevelText, Method, Note, Other, Plan, Taxonomy, TaxonomyLevel, Verb,
};

use crate::about::{each, list, text};
use crate::cited::read_cited;
use crate::quiz::{flag, indices, learning_levels, named, number, read_titled};
use crate::value::Value;

/// Reads the curriculum. The pack must have passed [`crate::validate()`] without errors.
#[inline(never)]
pub(crate) fn read_curriculum(pack: &Value) -> Curriculum {
    Curriculum {
        id: text(pack, "id"),
        version: text(pack, "version"),
        title: text(pack, "title"),
        introduction: text(pack, "introduction"),
        basis: text(pack, "basis"),
        taxonomy: pack.get("taxonomy").map(|taxonomy| read_taxonomy(taxonomy, pack)).unwrap_or_default(),
        learning_levels: read_learning_levels(pack),
        sections: read_titled(pack, "sections", "title"),
        outcomes: read_known(pack),
        methods: read_methods(pack),
        assessments: read_assessments(pack),
        plans: read_plans(pack),
        synonyms: read_synonyms(pack),
    }
}

#[inline(never)]
fn read_taxonomy(taxonomy: &Value, pack: &Value) -> Taxonomy {
    Taxonomy {
        title: text(taxonomy, "title"),
        text: text(taxonomy, "text"),
        levels: read_levels(pack),
        hard: each(taxonomy, "hard", |verb| Hard {
            word: word(verb),
            instead: words(list(verb, "instead")),
            in_source: flag(verb, "inSource"),
        }),
        others: each(taxonomy, "others", |verb| Other {
            word: word(verb),
            instead: words(list(verb, "instead")),
        }),
        notes: each(taxonomy, "notes", |note| Note {
            title: text(note, "title"),
            text: text(note, "text"),
            sources: read_cited(note, pack),
        }),
    }
}

/// The taxonomy levels, each with its verbs in the order of the pack.
#[inline(never)]
fn read_levels(pack: &Value) -> Vec<TaxonomyLevel> {
    let mut levels = each(pack, "taxonomyLevels", |level| TaxonomyLevel {
        id: text(level, "id"),
        name: text(level, "title"),
        text: text(level, "text"),
        elsewhere: text(level, "elsewhere"),
        verbs: Vec::new(),
    });
    let entries = list(pack, "taxonomyLevels");
    for verb in list(pack, "verbs") {
        if let Some(level) = named(verb, "level", entries) {
            levels[level].verbs.push(Verb { word: word(verb), note: text(verb, "note") });
        }
    }
    levels
}

fn read_learning_levels(pack: &Value) -> Vec<LearningLevelText> {
    each(pack, "learningLevels", |level| LearningLevelText {
        name: text(level, "title"),
        text: text(level, "text"),
    })
}

fn read_known(pack: &Value) -> Vec<Known> {
    each(pack, "outcomes", |outcome| Known {
        id: text(outcome, "id"),
        // An id that leads nowhere has not passed the validator.
        section: named(outcome, "section", list(pack, "sections")).unwrap_or_default(),
        learning_level: LearningLevel::new(number(outcome, "learningLevel") as u8),
        stem: text(outcome, "stem"),
        text: text(outcome, "text"),
        taxonomy_level: named(outcome, "taxonomyLevel", list(pack, "taxonomyLevels")),
        place: text(outcome, "place"),
    })
}

fn read_methods(pack: &Value) -> Vec<Method> {
    each(pack, "methods", |method| Method {
        id: text(method, "id"),
        title: text(method, "title"),
        text: text(method, "text"),
        learning_levels: learning_levels(method),
        taxonomy_levels: indices(method, pack, "taxonomyLevels"),
    })
}

fn read_assessments(pack: &Value) -> Vec<Assessment> {
    each(pack, "assessments", |assessment| Assessment {
        id: text(assessment, "id"),
        title: text(assessment, "title"),
        text: text(assessment, "text"),
        taxonomy_levels: indices(assessment, pack, "taxonomyLevels"),
        learning_levels: learning_levels(assessment),
    })
}

fn read_plans(pack: &Value) -> Vec<Plan> {
    each(pack, "plans", |plan| Plan {
        id: text(plan, "id"),
        title: text(plan, "title"),
        most: plan.get("most").map(|_| number(plan, "most") as usize),
    })
}

fn read_synonyms(pack: &Value) -> Vec<Vec<String>> {
    each(pack, "synonyms", |group| words(group.entries()))
}

/// The verb of an entry, in lower case.
fn word(entry: &Value) -> String {
    text(entry, "verb").to_ascii_lowercase()
}

/// Words in lower case.
fn words(entries: &[Value]) -> Vec<String> {
    let mut words = Vec::new();
    for entry in entries {
        words.push(entry.as_text().unwrap_or_default().to_ascii_lowercase());
    }
    words
}
