//! From a curriculum that has passed the validator to the curriculum of the domain.

use pcw_domain::item::LearningLevel;
use pcw_domain::outcome::Curriculum;
use pcw_domain::outcome::curriculum::{
    Assessment, Hard, Known, LearningLevelText, Method, Note, Other, Plan, Taxonomy, TaxonomyLevel, Verb,
};

use crate::about::{list, text};
use crate::cited::read_cited;
use crate::quiz::{flag, index_of, learning_levels, named, number, read_titled};
use crate::value::Value;

/// Reads the curriculum. The pack must have passed [`crate::validate()`] without errors.
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

fn read_taxonomy(taxonomy: &Value, pack: &Value) -> Taxonomy {
    let (mut hard, mut others, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for verb in list(taxonomy, "hard") {
        let (word, instead) = (word(verb), words(list(verb, "instead")));
        hard.push(Hard { word, instead, in_source: flag(verb, "inSource") });
    }
    for verb in list(taxonomy, "others") {
        others.push(Other { word: word(verb), instead: words(list(verb, "instead")) });
    }
    for note in list(taxonomy, "notes") {
        let (title, text) = (text(note, "title"), text(note, "text"));
        notes.push(Note { title, text, sources: read_cited(note, pack) });
    }
    let (title, text) = (text(taxonomy, "title"), text(taxonomy, "text"));
    Taxonomy { title, text, levels: read_levels(pack), hard, others, notes }
}

/// The taxonomy levels, each with its verbs in the order of the pack.
fn read_levels(pack: &Value) -> Vec<TaxonomyLevel> {
    let entries = list(pack, "taxonomyLevels");
    let mut levels = Vec::with_capacity(entries.len());
    for level in entries {
        levels.push(TaxonomyLevel {
            id: text(level, "id"),
            name: text(level, "title"),
            text: text(level, "text"),
            elsewhere: text(level, "elsewhere"),
            verbs: Vec::new(),
        });
    }
    for verb in list(pack, "verbs") {
        if let Some(level) = named(verb, "level", entries) {
            levels[level].verbs.push(Verb { word: word(verb), note: text(verb, "note") });
        }
    }
    levels
}

fn read_learning_levels(pack: &Value) -> Vec<LearningLevelText> {
    let mut levels = Vec::new();
    for level in list(pack, "learningLevels") {
        levels.push(LearningLevelText { name: text(level, "title"), text: text(level, "text") });
    }
    levels
}

fn read_known(pack: &Value) -> Vec<Known> {
    let entries = list(pack, "outcomes");
    let mut known = Vec::with_capacity(entries.len());
    for outcome in entries {
        known.push(Known {
            id: text(outcome, "id"),
            // An id that leads nowhere has not passed the validator.
            section: named(outcome, "section", list(pack, "sections")).unwrap_or_default(),
            learning_level: LearningLevel::new(number(outcome, "learningLevel") as u8),
            stem: text(outcome, "stem"),
            text: text(outcome, "text"),
            taxonomy_level: named(outcome, "taxonomyLevel", list(pack, "taxonomyLevels")),
            place: text(outcome, "place"),
        });
    }
    known
}

fn read_methods(pack: &Value) -> Vec<Method> {
    let mut methods = Vec::new();
    for method in list(pack, "methods") {
        methods.push(Method {
            id: text(method, "id"),
            title: text(method, "title"),
            text: text(method, "text"),
            learning_levels: learning_levels(method),
            taxonomy_levels: taxonomy_levels(method, pack),
        });
    }
    methods
}

fn read_assessments(pack: &Value) -> Vec<Assessment> {
    let mut assessments = Vec::new();
    for assessment in list(pack, "assessments") {
        assessments.push(Assessment {
            id: text(assessment, "id"),
            title: text(assessment, "title"),
            text: text(assessment, "text"),
            taxonomy_levels: taxonomy_levels(assessment, pack),
            learning_levels: learning_levels(assessment),
        });
    }
    assessments
}

fn read_plans(pack: &Value) -> Vec<Plan> {
    let mut plans = Vec::new();
    for plan in list(pack, "plans") {
        let most = plan.get("most").map(|_| number(plan, "most") as usize);
        plans.push(Plan { id: text(plan, "id"), title: text(plan, "title"), most });
    }
    plans
}

fn read_synonyms(pack: &Value) -> Vec<Vec<String>> {
    let mut synonyms = Vec::new();
    for group in list(pack, "synonyms") {
        synonyms.push(words(group.entries()));
    }
    synonyms
}

fn taxonomy_levels(object: &Value, pack: &Value) -> Vec<usize> {
    let mut levels = Vec::new();
    for id in list(object, "taxonomyLevels") {
        if let Some(level) = index_of(list(pack, "taxonomyLevels"), id) {
            levels.push(level);
        }
    }
    levels
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
