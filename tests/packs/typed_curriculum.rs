//! The texts of a curriculum on the typed side, each with the place that it has in the pack.

use pcw_domain::outcome::Curriculum;
use pcw_domain::outcome::curriculum::Taxonomy;

use crate::typed::Found;

pub fn texts_of(curriculum: &Curriculum, found: &mut Found) {
    found.add("", "title", &curriculum.title);
    found.add("", "introduction", &curriculum.introduction);
    found.add("", "basis", &curriculum.basis);
    taxonomy(found, &curriculum.taxonomy);
    for (index, level) in curriculum.learning_levels.iter().enumerate() {
        both(found, &format!("learningLevels[{index}]"), &level.name, &level.text);
    }
    for (index, section) in curriculum.sections.iter().enumerate() {
        found.add(&format!("sections[{index}]"), "title", &section.title);
    }
    for (index, outcome) in curriculum.outcomes.iter().enumerate() {
        let at = format!("outcomes[{index}]");
        found.add(&at, "stem", &outcome.stem);
        found.add(&at, "text", &outcome.text);
        found.add(&at, "place", &outcome.place);
    }
    for (index, method) in curriculum.methods.iter().enumerate() {
        both(found, &format!("methods[{index}]"), &method.title, &method.text);
    }
    for (index, assessment) in curriculum.assessments.iter().enumerate() {
        both(found, &format!("assessments[{index}]"), &assessment.title, &assessment.text);
    }
    for (index, plan) in curriculum.plans.iter().enumerate() {
        found.add(&format!("plans[{index}]"), "title", &plan.title);
    }
    for (index, group) in curriculum.synonyms.iter().enumerate() {
        each(found, &format!("synonyms[{index}]"), group);
    }
}

fn taxonomy(found: &mut Found, taxonomy: &Taxonomy) {
    both(found, "taxonomy", &taxonomy.title, &taxonomy.text);
    // In the pack, the verbs of all levels stand in one list.
    let mut at = 0;
    for (index, level) in taxonomy.levels.iter().enumerate() {
        let place = format!("taxonomyLevels[{index}]");
        both(found, &place, &level.name, &level.text);
        found.add(&place, "elsewhere", &level.elsewhere);
        for verb in &level.verbs {
            found.add(&format!("verbs[{at}]"), "verb", &verb.word);
            found.add(&format!("verbs[{at}]"), "note", &verb.note);
            at += 1;
        }
    }
    for (index, verb) in taxonomy.hard.iter().enumerate() {
        let at = format!("taxonomy.hard[{index}]");
        found.add(&at, "verb", &verb.word);
        each(found, &format!("{at}.instead"), &verb.instead);
    }
    for (index, verb) in taxonomy.others.iter().enumerate() {
        let at = format!("taxonomy.others[{index}]");
        found.add(&at, "verb", &verb.word);
        each(found, &format!("{at}.instead"), &verb.instead);
    }
    for (index, note) in taxonomy.notes.iter().enumerate() {
        let at = format!("taxonomy.notes[{index}]");
        both(found, &at, &note.title, &note.text);
        found.citations(&at, &note.sources);
    }
}

fn both(found: &mut Found, at: &str, title: &str, text: &str) {
    found.add(at, "title", title);
    found.add(at, "text", text);
}

fn each(found: &mut Found, at: &str, words: &[String]) {
    for (index, word) in words.iter().enumerate() {
        found.add("", &format!("{at}[{index}]"), word);
    }
}
