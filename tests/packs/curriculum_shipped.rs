//! The curricula that ship.

use std::collections::BTreeSet;

use pcw_content::shape::{CURRICULUM, QUIZ};
use pcw_content::{Value, load_curriculum, load_questions, load_quiz};
use pcw_domain::outcome::Curriculum;

use crate::files::shipped_of;
use crate::shipped::{cited, ids, is_sentence, list, pack, text, unused};

fn curricula() -> Vec<(String, Curriculum)> {
    let read = |(name, pack): (String, Value)| (name, *load_curriculum(&pack, None).unwrap().content);
    shipped_of(&CURRICULUM).into_iter().map(read).collect()
}

fn table(curriculum: &Curriculum) -> BTreeSet<&str> {
    curriculum.taxonomy.levels.iter().flat_map(|level| &level.verbs).map(|verb| verb.word.as_str()).collect()
}

#[test]
fn the_shipped_curricula_use_every_field_of_the_format() {
    let packs: Vec<Value> = shipped_of(&CURRICULUM).into_iter().map(|(_, pack)| pack).collect();
    assert!(packs.len() >= 2);
    let mut missing = BTreeSet::new();
    unused(&CURRICULUM, &packs.iter().collect::<Vec<_>>(), &mut missing);
    assert_eq!(missing, BTreeSet::new());
}

/// A site may have another taxonomy, other sections and no learning Levels at all.
#[test]
fn a_site_s_own_curriculum_shares_neither_taxonomy_nor_sections_with_ours() {
    let (ours, own) = (pack("curriculum"), pack("curriculum-own"));
    let levels = |pack: &Value| list(pack, "taxonomyLevels").len();
    assert_eq!((levels(&ours), levels(&own)), (5, 6));
    for name in ["sections", "outcomes"] {
        assert!(!list(&own, name).is_empty());
        assert!(ids(list(&ours, name)).is_disjoint(&ids(list(&own, name))), "{name}");
    }
    assert!(list(&own, "learningLevels").is_empty());
}

/// What is suggested instead must not be found fault with in its turn.
#[test]
fn every_verb_that_is_suggested_is_a_verb_of_the_table_that_can_be_seen() {
    for (name, curriculum) in curricula() {
        let (table, taxonomy) = (table(&curriculum), &curriculum.taxonomy);
        let hard: BTreeSet<_> = taxonomy.hard.iter().map(|verb| verb.word.as_str()).collect();
        let others: BTreeSet<_> = taxonomy.others.iter().map(|verb| verb.word.as_str()).collect();
        assert!(table.is_disjoint(&others), "{name}: {:?}", table.intersection(&others));
        assert!(hard.is_disjoint(&others), "{name}: {:?}", hard.intersection(&others));
        for verb in &taxonomy.hard {
            assert!(!verb.instead.is_empty(), "{name}: nothing instead of {}", verb.word);
        }
        let instead = taxonomy.hard.iter().map(|verb| (&verb.word, &verb.instead));
        for (word, instead) in instead.chain(taxonomy.others.iter().map(|verb| (&verb.word, &verb.instead))) {
            for verb in instead {
                assert!(table.contains(verb.as_str()), "{name}: {verb}, instead of {word}, is in no table");
                assert!(
                    !hard.contains(verb.as_str()),
                    "{name}: {verb}, instead of {word}, is hard to observe"
                );
            }
        }
    }
}

/// Authors who take over the curriculum's own words are told in milder words, so these must be known.
#[test]
fn what_the_curriculum_itself_opens_with_is_in_the_table_or_known_as_its_own() {
    let curriculum = load_curriculum(&pack("curriculum"), None).unwrap().content;
    let table = table(&curriculum);
    let own: BTreeSet<_> = curriculum
        .taxonomy
        .hard
        .iter()
        .filter(|verb| verb.in_source)
        .map(|verb| verb.word.as_str())
        .collect();
    let stems: BTreeSet<_> =
        curriculum.outcomes.iter().map(|outcome| outcome.stem.to_ascii_lowercase()).collect();
    let opened: BTreeSet<_> = stems
        .iter()
        .map(String::as_str)
        .filter(|stem| !table.contains(stem) && !["be able to", "the learner will"].contains(stem))
        .collect();
    assert_eq!(own, opened);
}

/// A question and an outcome are matched by id alone.
#[test]
fn the_quizzes_name_outcomes_and_taxonomy_levels_by_the_ids_of_the_curriculum() {
    let curriculum = pack("curriculum");
    let (outcomes, levels) = (ids(list(&curriculum, "outcomes")), ids(list(&curriculum, "taxonomyLevels")));
    let mut linked = BTreeSet::new();
    for (name, pack) in shipped_of(&QUIZ) {
        for item in load_questions(&pack, None).unwrap().items {
            assert!(!item.stem.is_empty(), "{name}: {}", item.id);
            for id in item.outcomes {
                assert!(outcomes.contains(id.as_str()), "{name}: {id}");
                linked.insert(id);
            }
        }
        for item in load_quiz(&pack, None).unwrap().content.items {
            if let Some(level) = item.taxonomy_level {
                assert!(levels.contains(level.as_str()), "{name}: {level}");
            }
        }
    }
    assert!(linked.len() >= 30, "{}", linked.len());
}

/// The widget shows what opens an outcome and what follows as one sentence.
#[test]
fn each_outcome_reads_on_from_what_opens_it() {
    for (name, curriculum) in curricula() {
        for known in &curriculum.outcomes {
            let text = &known.text;
            assert!(!known.stem.ends_with([':', ' ']), "{name}: {}", known.stem);
            assert!(!text.ends_with(['.', ' ']) && text.split(' ').count() >= 2, "{name}: {text}");
            if known.stem.is_empty() {
                assert!(text.starts_with(char::is_uppercase), "{name}: {text}");
            }
        }
    }
}

#[test]
fn every_source_that_is_cited_can_be_found_and_every_note_has_words() {
    for (name, pack) in shipped_of(&CURRICULUM) {
        let cited = cited(&pack);
        for source in list(&pack, "sources") {
            let id = text(source, "id");
            // What all outcomes come from is cited by their places.
            assert!(cited.contains(id) || id == "pci-curriculum", "{name}: nothing cites {id}");
            let findable = ["url", "note", "publisher"].iter().any(|field| source.get(field).is_some());
            assert!(findable, "{name}: where is {id}?");
        }
        for note in pack.get("taxonomy").map_or(&[][..], |taxonomy| list(taxonomy, "notes")) {
            assert!(is_sentence(text(note, "text")), "{name}: {}", text(note, "title"));
        }
    }
}

#[test]
fn the_basis_says_what_the_lists_rest_on_and_who_does_not_stand_behind_them() {
    let pack = pack("curriculum");
    let basis = text(&pack, "basis");
    for said in ["early draft", "own words", "not endorse", "taxonomy level", "learning Level"] {
        assert!(basis.contains(said), "{said}");
    }
}

#[test]
fn longer_courses_have_more_outcomes() {
    for (name, curriculum) in curricula() {
        let most: Vec<_> = curriculum.plans.iter().map(|plan| plan.most.unwrap_or(usize::MAX)).collect();
        assert!(most.is_sorted_by(|one, next| one < next), "{name}: {most:?}");
    }
}
